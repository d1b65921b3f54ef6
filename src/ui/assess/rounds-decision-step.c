/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-decision-group.h"
#include "rounds-decision-step.h"
#include "rounds-note-row.h"
#include "rounds-record-box.h"

/**
 * RoundsDecisionStep:
 *
 * What becomes of the licenses, and whether the license is part of who one is (R031).
 */
struct _RoundsDecisionStep
{
  RoundsAssessStep parent_instance;

  RoundsRecordBox *groups_box;
  RoundsNoteRow *reflection_row;
};

G_DEFINE_FINAL_TYPE (RoundsDecisionStep, rounds_decision_step, ROUNDS_TYPE_ASSESS_STEP)

static GtkWidget *
create_group (gpointer license, gpointer step)
{
  return rounds_decision_group_new (rounds_assess_step_get_session (step), license);
}

static void
rounds_decision_step_constructed (GObject *object)
{
  RoundsDecisionStep *self = ROUNDS_DECISION_STEP (object);
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);

  G_OBJECT_CLASS (rounds_decision_step_parent_class)->constructed (object);
  rounds_record_box_show (self->groups_box, rounds_assess_step_get_plan (step), ROUNDS_TYPE_LICENSE,
                          create_group, self);
  rounds_assess_step_bind (rounds_assess_step_get_assessment (step), "license-reflection",
                           self->reflection_row, "note");
}

static void
rounds_decision_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_DECISION_STEP);
  G_OBJECT_CLASS (rounds_decision_step_parent_class)->dispose (object);
}

static void
rounds_decision_step_class_init (RoundsDecisionStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_decision_step_constructed;
  object_class->dispose = rounds_decision_step_dispose;

  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  g_type_ensure (ROUNDS_TYPE_RECORD_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-decision-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionStep, groups_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionStep, reflection_row);
}

static void
rounds_decision_step_init (RoundsDecisionStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

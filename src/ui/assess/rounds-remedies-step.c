/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-remedies-step.h"
#include "rounds-remedy-group.h"

/**
 * RoundsRemediesStep:
 *
 * The three remedies as experiments (R013, R014).
 */
struct _RoundsRemediesStep
{
  RoundsAssessStep parent_instance;

  GtkBox *groups_box;
};

G_DEFINE_FINAL_TYPE (RoundsRemediesStep, rounds_remedies_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_remedies_step_constructed (GObject *object)
{
  RoundsRemediesStep *self = ROUNDS_REMEDIES_STEP (object);

  G_OBJECT_CLASS (rounds_remedies_step_parent_class)->constructed (object);
  for (int kind = ROUNDS_REMEDY_SPECIALTY; kind <= ROUNDS_REMEDY_CARE_MODEL; kind++)
    gtk_box_append (
        self->groups_box,
        rounds_remedy_group_new (rounds_assess_step_get_session (ROUNDS_ASSESS_STEP (self)), kind));
}

static void
rounds_remedies_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_REMEDIES_STEP);
  G_OBJECT_CLASS (rounds_remedies_step_parent_class)->dispose (object);
}

static void
rounds_remedies_step_class_init (RoundsRemediesStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_remedies_step_constructed;
  object_class->dispose = rounds_remedies_step_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-remedies-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsRemediesStep, groups_box);
}

static void
rounds_remedies_step_init (RoundsRemediesStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

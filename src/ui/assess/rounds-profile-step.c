/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-choices.h"
#include "rounds-date-row.h"
#include "rounds-profile-step.h"
#include "rounds-profile.h"
#include "rounds-specialty-row.h"
#include "rounds-state-row.h"

/**
 * RoundsProfileStep:
 *
 * Who the plan is for (R005, R006, R008). The choices stand in the order of their enumerations.
 */
struct _RoundsProfileStep
{
  RoundsAssessStep parent_instance;

  AdwComboRow *profession_row;
  GtkWidget *specialty_row;
  GtkWidget *state_row;
  AdwComboRow *situation_row;
  AdwComboRow *aim_row;
  RoundsDateRow *start_row;
};

G_DEFINE_FINAL_TYPE (RoundsProfileStep, rounds_profile_step, ROUNDS_TYPE_ASSESS_STEP)

static void
on_profession_chosen_cb (RoundsProfileStep *self)
{
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);
  guint chosen = adw_combo_row_get_selected (self->profession_row);

  if (rounds_profile_change_profession (rounds_assess_step_get_plan (step),
                                        (RoundsProfession) chosen))
    rounds_session_toast (rounds_assess_step_get_session (step),
                          _ ("Please say your specialty again"));
}

static void
rounds_profile_step_constructed (GObject *object)
{
  RoundsProfileStep *self = ROUNDS_PROFILE_STEP (object);
  RoundsProfile *profile;

  G_OBJECT_CLASS (rounds_profile_step_parent_class)->constructed (object);
  profile = rounds_plan_get_single (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)),
                                    ROUNDS_TYPE_PROFILE);
  g_object_bind_property (profile, "profession", self->profession_row, "selected",
                          G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->profession_row, "notify::selected",
                           G_CALLBACK (on_profession_chosen_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (profile, "profession", self->specialty_row, "profession",
                          G_BINDING_SYNC_CREATE);
  rounds_assess_step_bind (profile, "specialty", self->specialty_row, "specialty");
  rounds_assess_step_bind (profile, "state", self->state_row, "state");
  rounds_assess_step_bind (profile, "situation", self->situation_row, "selected");
  rounds_assess_step_bind (profile, "aim", self->aim_row, "selected");
  rounds_assess_step_bind (profile, "start-on", self->start_row, "date");
}

static void
rounds_profile_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_PROFILE_STEP);
  G_OBJECT_CLASS (rounds_profile_step_parent_class)->dispose (object);
}

static void
rounds_profile_step_class_init (RoundsProfileStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_profile_step_constructed;
  object_class->dispose = rounds_profile_step_dispose;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_SPECIALTY_ROW);
  g_type_ensure (ROUNDS_TYPE_STATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-profile-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, profession_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, specialty_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, situation_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, aim_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsProfileStep, start_row);
}

static void
rounds_profile_step_init (RoundsProfileStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_choices_close_at_escape (GTK_WIDGET (self->profession_row));
}

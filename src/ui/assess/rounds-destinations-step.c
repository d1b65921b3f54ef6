/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-field-row.h"
#include "rounds-destinations-step.h"

/**
 * RoundsDestinationsStep:
 *
 * All built-in fields of work, those that often waste the credential apart from the others (R017 to
 * R026).
 */
struct _RoundsDestinationsStep
{
  RoundsAssessStep parent_instance;

  AdwPreferencesGroup *field_group;
  AdwPreferencesGroup *caution_group;
};

G_DEFINE_FINAL_TYPE (RoundsDestinationsStep, rounds_destinations_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_destinations_step_constructed (GObject *object)
{
  RoundsDestinationsStep *self = ROUNDS_DESTINATIONS_STEP (object);
  const RoundsDestinationKind *kinds;
  guint n_kinds;

  G_OBJECT_CLASS (rounds_destinations_step_parent_class)->constructed (object);
  kinds = rounds_destination_kinds_list (&n_kinds);
  for (guint i = 0; i < n_kinds; i++)
    adw_preferences_group_add (
        kinds[i].role == ROUNDS_DESTINATION_CAUTION ? self->caution_group : self->field_group,
        rounds_field_row_new (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)), &kinds[i]));
}

static void
rounds_destinations_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_DESTINATIONS_STEP);
  G_OBJECT_CLASS (rounds_destinations_step_parent_class)->dispose (object);
}

static void
rounds_destinations_step_class_init (RoundsDestinationsStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_destinations_step_constructed;
  object_class->dispose = rounds_destinations_step_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-destinations-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, field_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, caution_group);
}

static void
rounds_destinations_step_init (RoundsDestinationsStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-step.h"
#include "rounds-date-row.h"
#include "rounds-decision-group.h"
#include "rounds-integer-row.h"
#include "rounds-note-row.h"
#include "rounds-us-states.h"

/**
 * RoundsDecisionGroup:
 *
 * What becomes of one license (R031, R032). Letting it lapse is said to be a one-way door for most
 * specialties, and is asked about once more.
 */
struct _RoundsDecisionGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsLicense *license; /* owned */

  AdwComboRow *decision_row;
  RoundsIntegerRow *years_row;
  RoundsDateRow *decide_row;
  RoundsNoteRow *reason_row;
};

G_DEFINE_FINAL_TYPE (RoundsDecisionGroup, rounds_decision_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
is_undecided (GObject *object, guint decision)
{
  return decision == ROUNDS_LICENSE_UNDECIDED;
}

static gboolean
is_for_years (GObject *object, guint decision)
{
  return decision == ROUNDS_LICENSE_KEEP_YEARS;
}

static gboolean
lapses (GObject *object, guint decision)
{
  return decision == ROUNDS_LICENSE_LET_LAPSE;
}

static gboolean
name_license (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  const char *name = rounds_us_states_get_name (g_value_get_string (from));

  g_value_set_string (to, name != NULL && *name != '\0' ? name : _ ("Your License"));
  return TRUE;
}

static void
rounds_decision_group_dispose (GObject *object)
{
  RoundsDecisionGroup *self = ROUNDS_DECISION_GROUP (object);

  g_clear_object (&self->license);
  g_clear_object (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DECISION_GROUP);
  G_OBJECT_CLASS (rounds_decision_group_parent_class)->dispose (object);
}

static void
rounds_decision_group_class_init (RoundsDecisionGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_decision_group_dispose;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);

  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-decision-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, decision_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, years_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, decide_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, reason_row);
  gtk_widget_class_bind_template_callback (widget_class, is_undecided);
  gtk_widget_class_bind_template_callback (widget_class, is_for_years);
  gtk_widget_class_bind_template_callback (widget_class, lapses);
}

static void
rounds_decision_group_init (RoundsDecisionGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rounds_decision_group_new (RoundsPlan *plan, RoundsLicense *license)
{
  RoundsDecisionGroup *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_LICENSE (license), NULL);

  self = g_object_new (ROUNDS_TYPE_DECISION_GROUP, NULL);
  self->plan = g_object_ref (plan);
  self->license = g_object_ref (license);
  rounds_assess_step_bind (license, "decision", self->decision_row, "selected");
  rounds_assess_step_bind (license, "decide-by", self->decide_row, "date");
  rounds_assess_step_bind (license, "reason", self->reason_row, "note");
  rounds_assess_step_bind (license, "keep-years", self->years_row, "value");
  g_object_bind_property_full (license, "state", self, "title", G_BINDING_SYNC_CREATE, name_license,
                               NULL, NULL, NULL);
  return GTK_WIDGET (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-decision-group.h"
#include "rounds-decision-step.h"
#include "rounds-note-row.h"

/**
 * RoundsDecisionStep:
 *
 * What becomes of the licenses, and whether the license is part of who one is (R031).
 */
struct _RoundsDecisionStep
{
  RoundsAssessStep parent_instance;

  GHashTable *groups; /* owned: id of a license, to its borrowed group */

  GtkBox *groups_box;
  RoundsNoteRow *reflection_row;
};

G_DEFINE_FINAL_TYPE (RoundsDecisionStep, rounds_decision_step, ROUNDS_TYPE_ASSESS_STEP)

static gboolean
is_gone (gpointer id, gpointer group, gpointer user_data)
{
  RoundsDecisionStep *self = user_data;
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsRecord *license = rounds_plan_lookup (plan, *(gint64 *) id);

  if (license != NULL && rounds_record_get_deleted_at (license) == 0)
    return FALSE;
  gtk_box_remove (self->groups_box, group);
  return TRUE;
}

/* Adds and removes groups only where licenses came or went: the others keep the focus. */
static void
populate (RoundsDecisionStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);

  g_hash_table_foreach_remove (self->groups, is_gone, self);
  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (license));
      GtkWidget *group;

      if (g_hash_table_contains (self->groups, &id))
        continue;
      group = rounds_decision_group_new (plan, license);
      gtk_box_append (self->groups_box, group);
      g_hash_table_insert (self->groups, g_memdup2 (&id, sizeof id), group);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->groups_box), n_licenses > 0);
}

static void
rounds_decision_step_constructed (GObject *object)
{
  RoundsDecisionStep *self = ROUNDS_DECISION_STEP (object);
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);

  G_OBJECT_CLASS (rounds_decision_step_parent_class)->constructed (object);
  populate (self);
  g_signal_connect_object (
      rounds_plan_get_records (rounds_assess_step_get_plan (step), ROUNDS_TYPE_LICENSE),
      "items-changed", G_CALLBACK (populate), self, G_CONNECT_SWAPPED);
  rounds_assess_step_bind (rounds_assess_step_get_assessment (step), "license-reflection",
                           self->reflection_row, "note");
}

static void
rounds_decision_step_dispose (GObject *object)
{
  RoundsDecisionStep *self = ROUNDS_DECISION_STEP (object);

  g_clear_pointer (&self->groups, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DECISION_STEP);
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
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-decision-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionStep, groups_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionStep, reflection_row);
}

static void
rounds_decision_step_init (RoundsDecisionStep *self)
{
  self->groups = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

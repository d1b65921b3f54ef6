/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-obligation-row.h"
#include "rounds-obligations.h"
#include "rounds-profile.h"
#include "rounds-row-focus.h"
#include "rounds-ties-step.h"

/**
 * RoundsTiesStep:
 *
 * What ties a person to where they work, for question 4: a row for each kind that the profession
 * can owe, and one for each of their own.
 */
struct _RoundsTiesStep
{
  RoundsAssessStep parent_instance;

  GHashTable *others; /* owned: id of an obligation of one's own, to its borrowed row */

  AdwPreferencesGroup *kinds_group;
  AdwPreferencesGroup *others_group;
};

/* What most people have comes first. */
static const RoundsObligationKind order[] = {
  ROUNDS_OBLIGATION_NOTICE,
  ROUNDS_OBLIGATION_NON_COMPETE,
  ROUNDS_OBLIGATION_PATIENT_NOTIFICATION,
  ROUNDS_OBLIGATION_COLLABORATION,
  ROUNDS_OBLIGATION_PRACTICE_HOURS,
  ROUNDS_OBLIGATION_LICENSE_COMPACT,
  ROUNDS_OBLIGATION_VISA_H1B,
  ROUNDS_OBLIGATION_VISA_J1,
  ROUNDS_OBLIGATION_SERVICE_NHSC,
  ROUNDS_OBLIGATION_SERVICE_IHS,
  ROUNDS_OBLIGATION_SERVICE_MILITARY,
};

G_DEFINE_FINAL_TYPE (RoundsTiesStep, rounds_ties_step, ROUNDS_TYPE_ASSESS_STEP)

/* A kind that was answered stays, whatever the profession is now. */
static void
add_kinds (RoundsTiesStep *self, RoundsSession *session)
{
  RoundsPlan *plan = rounds_session_get_plan (session);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  G_STATIC_ASSERT (G_N_ELEMENTS (order) == ROUNDS_OBLIGATION_OTHER);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (rounds_obligation_kinds_concerns (order[i], profile->profession) ||
          rounds_obligations_find (plan, order[i]) != NULL)
        adw_preferences_group_add (self->kinds_group,
                                   rounds_obligation_row_new (session, order[i]));
    }
}

static gboolean
is_gone (gpointer id, gpointer row, gpointer user_data)
{
  RoundsTiesStep *self = user_data;
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsRecord *obligation = rounds_plan_lookup (plan, *(gint64 *) id);

  if (obligation != NULL && rounds_record_get_deleted_at (obligation) == 0)
    return FALSE;
  rounds_row_focus_leave (row);
  adw_preferences_group_remove (self->others_group, row);
  return TRUE;
}

/* Adds and removes rows only where obligations came or went: the others keep the focus. */
static void
populate_others (RoundsTiesStep *self)
{
  RoundsSession *session = rounds_assess_step_get_session (ROUNDS_ASSESS_STEP (self));
  RoundsPlan *plan = rounds_session_get_plan (session);
  guint n_obligations = rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION);

  g_hash_table_foreach_remove (self->others, is_gone, self);
  for (guint i = 0; i < n_obligations; i++)
    {
      RoundsObligation *obligation = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (obligation));
      GtkWidget *row;

      if (obligation->kind != ROUNDS_OBLIGATION_OTHER || g_hash_table_contains (self->others, &id))
        continue;
      row = rounds_obligation_row_new_for (session, obligation);
      adw_preferences_group_add (self->others_group, row);
      g_hash_table_insert (self->others, g_memdup2 (&id, sizeof id), row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->others_group), g_hash_table_size (self->others) > 0);
}

static void
on_add_activated_cb (RoundsTiesStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsObligation *obligation;
  gint64 id;

  rounds_plan_begin_act (plan, _ ("Add What Ties You"));
  obligation =
      rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_OTHER, NULL);
  rounds_plan_end_act (plan);
  id = rounds_record_get_id (ROUNDS_RECORD (obligation));
  rounds_obligation_row_open (g_hash_table_lookup (self->others, &id));
}

static void
rounds_ties_step_constructed (GObject *object)
{
  RoundsTiesStep *self = ROUNDS_TIES_STEP (object);
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);

  G_OBJECT_CLASS (rounds_ties_step_parent_class)->constructed (object);
  add_kinds (self, rounds_assess_step_get_session (step));
  populate_others (self);
  g_signal_connect_object (
      rounds_plan_get_records (rounds_assess_step_get_plan (step), ROUNDS_TYPE_OBLIGATION),
      "items-changed", G_CALLBACK (populate_others), self, G_CONNECT_SWAPPED);
}

static void
rounds_ties_step_dispose (GObject *object)
{
  RoundsTiesStep *self = ROUNDS_TIES_STEP (object);

  g_clear_pointer (&self->others, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TIES_STEP);
  G_OBJECT_CLASS (rounds_ties_step_parent_class)->dispose (object);
}

static void
rounds_ties_step_class_init (RoundsTiesStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_ties_step_constructed;
  object_class->dispose = rounds_ties_step_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-ties-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTiesStep, kinds_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsTiesStep, others_group);
  gtk_widget_class_bind_template_callback (widget_class, on_add_activated_cb);
}

static void
rounds_ties_step_init (RoundsTiesStep *self)
{
  self->others = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

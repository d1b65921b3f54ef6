/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-plan-private.h"
#include "rounds-record-private.h"

static gboolean
is_expired (RoundsRecord *record, RoundsDate today)
{
  gint64 deleted_at = rounds_record_get_deleted_at (record);
  RoundsDate day = deleted_at != 0 ? rounds_date_from_instant (deleted_at) : ROUNDS_DATE_NONE;

  return day != ROUNDS_DATE_NONE && day + ROUNDS_PLAN_TRASH_DAYS < today;
}

static void
remove_expired (RoundsPlan *self, RoundsDate today)
{
  g_autoptr (GPtrArray) records = g_hash_table_get_values_as_ptr_array (self->records);

  for (guint i = 0; i < records->len; i++)
    {
      if (is_expired (g_ptr_array_index (records, i), today))
        rounds_plan_remove (self, g_ptr_array_index (records, i));
    }
}

/* No reference may lead to a record that is no longer there. */
static void
clear_references (RoundsPlan *self, RoundsRecord *record)
{
  const RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RoundsField *field = &klass->fields[i];
      gint64 id;

      if (field->kind != ROUNDS_FIELD_REFERENCE)
        continue;
      id = rounds_record_read_member (record, field).integer;
      if (id != 0 && rounds_plan_lookup (self, id) == NULL)
        g_object_set (record, field->name, G_GINT64_CONSTANT (0), NULL);
    }
}

static void
forget_missing (RoundsPlan *self)
{
  g_autoptr (GPtrArray) records = g_hash_table_get_values_as_ptr_array (self->records);

  for (guint i = 0; i < records->len; i++)
    clear_references (self, g_ptr_array_index (records, i));
}

/**
 * rounds_plan_purge:
 * @self: loaded
 * @today: the present civil day
 *
 * Takes out of the plan, and so out of its file, what went to the trash more than
 * %ROUNDS_PLAN_TRASH_DAYS days before @today. What is kept forgets what it referred to there. It is
 * no act, as there is nothing to go back to: to be called before anything is done with the plan.
 *
 * Returns: how many records are gone
 */
guint
rounds_plan_purge (RoundsPlan *self, RoundsDate today)
{
  guint n_before, n_gone;

  g_return_val_if_fail (ROUNDS_IS_PLAN (self) && self->loaded, 0);

  n_before = g_hash_table_size (self->records);
  self->replaying = TRUE;
  remove_expired (self, today);
  n_gone = n_before - g_hash_table_size (self->records);
  if (n_gone > 0)
    forget_missing (self);
  self->replaying = FALSE;
  if (n_gone > 0)
    g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_SETTLED], 0);
  return n_gone;
}

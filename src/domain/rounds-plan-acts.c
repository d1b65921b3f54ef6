/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-plan-private.h"
#include "rounds-record-private.h"

/* How long typing rests before it becomes an act of its own. */
#define SETTLE_MILLISECONDS 1000

static void
close_act (RoundsPlan *self)
{
  g_autoptr (RoundsAct) act = g_steal_pointer (&self->act);

  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->single_field = NULL;
  self->single_record = NULL;
  if (act == NULL)
    return;
  if (rounds_act_close (act))
    g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_ACT_CLOSED], 0, act);
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_SETTLED], 0);
}

static gboolean
on_settled_cb (gpointer user_data)
{
  RoundsPlan *self = user_data;

  self->settle_source = 0;
  close_act (self);
  return G_SOURCE_REMOVE;
}

static void
open_single_edit (RoundsPlan *self, RoundsRecord *record, const RoundsField *field)
{
  g_autofree char *name = NULL;

  if (self->act != NULL && (self->single_record != record || self->single_field != field))
    close_act (self);
  if (self->act == NULL)
    {
      /* Translators: an edit that can be undone; %s is what was changed, such as "Savings" */
      name = field != NULL ? g_strdup_printf (_ ("Change of “%s”"), _ (field->title))
                           : g_strdup (_ ("Deletion"));
      self->act = rounds_act_new (name);
      self->single_record = record;
      self->single_field = field;
    }
  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->settle_source = g_timeout_add (SETTLE_MILLISECONDS, on_settled_cb, self);
}

/** rounds_plan_record_will_change: (private): called by @record before it writes a value */
void
rounds_plan_record_will_change (RoundsPlan *self, RoundsRecord *record, const RoundsField *field)
{
  if (self->replaying)
    return;
  if (self->act_depth == 0)
    open_single_edit (self, record, field);
  if (!rounds_act_contains (self->act, record))
    rounds_act_add (self->act, record, rounds_record_freeze (record));
}

/**
 * rounds_plan_begin_act:
 * @name: what a person reads behind "Undo" ("Log Conversation"), translated
 *
 * Opens one thing a person does; all changes until the matching rounds_plan_end_act() are undone
 * together. Acts nest, the outermost gives the name.
 */
void
rounds_plan_begin_act (RoundsPlan *self, const char *name)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self) && name != NULL);

  if (self->act_depth == 0)
    {
      close_act (self);
      self->act = rounds_act_new (name);
    }
  self->act_depth++;
}

void
rounds_plan_end_act (RoundsPlan *self)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self) && self->act_depth > 0);

  self->act_depth--;
  if (self->act_depth == 0)
    close_act (self);
}

/**
 * rounds_plan_begin_typing:
 * @record: of the plan
 * @field: what is being typed into
 *
 * Opens an act as rounds_plan_begin_act() does, named after @field; what was just typed into @field
 * is part of it. For an entry that says more than the one field can hold, such as an amount with
 * its unit. Ends with rounds_plan_end_act_typing().
 */
void
rounds_plan_begin_typing (RoundsPlan *self, RoundsRecord *record, const RoundsField *field)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self) && self->act_depth == 0);
  g_return_if_fail (ROUNDS_IS_RECORD (record) && field != NULL);

  open_single_edit (self, record, field);
  g_clear_handle_id (&self->settle_source, g_source_remove);
  self->act_depth = 1;
}

/**
 * rounds_plan_end_act_typing:
 * @record: of the plan
 * @field: (nullable): what is being typed into
 *
 * Ends the outermost act as rounds_plan_end_act() does, but what is typed on into @field of @record
 * is still part of it, until the typing rests: the first keystroke of an entry is no act by itself.
 */
void
rounds_plan_end_act_typing (RoundsPlan *self, RoundsRecord *record, const RoundsField *field)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self) && self->act_depth == 1);
  g_return_if_fail (ROUNDS_IS_RECORD (record));

  self->act_depth = 0;
  self->single_record = record;
  self->single_field = field;
  self->settle_source = g_timeout_add (SETTLE_MILLISECONDS, on_settled_cb, self);
}

/**
 * rounds_plan_settle:
 *
 * Ends the single edit that is still gathering keystrokes, as when focus leaves or the window
 * closes.
 */
void
rounds_plan_settle (RoundsPlan *self)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self));

  if (self->act_depth == 0)
    close_act (self);
}

static void
apply_entry (RoundsPlan *self, const RoundsActEntry *entry, gboolean backward)
{
  const RoundsImage *target = backward ? entry->before : entry->after;
  gint64 id = rounds_record_get_id (entry->record);
  gboolean present = rounds_plan_lookup (self, id) == (gpointer) entry->record;

  if (target == NULL)
    {
      if (present)
        rounds_plan_remove (self, entry->record);
      return;
    }
  rounds_record_thaw (entry->record, target, TRUE);
  if (!present)
    rounds_plan_insert (self, entry->record);
}

/**
 * rounds_plan_apply_act:
 * @act: closed
 * @backward: undo rather than redo
 *
 * Gives the objects the values before (or after) @act. It is saved by the same road as any edit.
 */
void
rounds_plan_apply_act (RoundsPlan *self, RoundsAct *act, gboolean backward)
{
  guint n;

  g_return_if_fail (ROUNDS_IS_PLAN (self) && ROUNDS_IS_ACT (act));

  rounds_plan_settle (self);
  n = rounds_act_get_n_entries (act);
  self->replaying = TRUE;
  for (guint i = 0; i < n; i++)
    apply_entry (self, rounds_act_get_entry (act, backward ? n - 1 - i : i), backward);
  self->replaying = FALSE;
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_SETTLED], 0);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-store-private.h"

/* A keystroke is on the disk this long after it at the latest. */
#define FLUSH_MILLISECONDS 250
#define FIRST_RETRY_SECONDS 2
#define LAST_RETRY_SECONDS 30

/* One who waits until an edit is on the disk. */
typedef struct
{
  GTask *task;
  guint64 generation;
} RoundsStoreWaiter;

/* What one transaction needs and yields, in either thread. */
typedef struct
{
  RoundsStore *store; /* owned; for the main thread only */
  RoundsPlanFile *file;
  RoundsChanges *changes;
  GError *error;
  GError *backup_error;
} RoundsFlush;

static void
free_flush (RoundsFlush *flush)
{
  g_clear_pointer (&flush->changes, rounds_changes_free);
  g_clear_error (&flush->error);
  g_clear_error (&flush->backup_error);
  g_clear_object (&flush->store);
  g_free (flush);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsFlush, free_flush)

static gboolean
is_writable (RoundsStore *self)
{
  return (self->flags & ROUNDS_STORE_READ_ONLY) == 0;
}

/** rounds_store_has_unsaved: (private): whether there are edits that are not on the disk */
gboolean
rounds_store_has_unsaved (RoundsStore *self)
{
  return is_writable (self) && self->saved < self->generation;
}

/* --- Those who wait --------------------------------------------------------------------------- */

/* Answers everyone who waits for an edit up to @generation. */
static void
answer_waiters (RoundsStore *self, guint64 generation, const GError *error)
{
  RoundsStoreWaiter *waiter;

  while ((waiter = g_queue_peek_head (&self->waiters)) != NULL && waiter->generation <= generation)
    {
      g_autoptr (GTask) task = waiter->task;

      g_free (g_queue_pop_head (&self->waiters));
      if (error != NULL)
        g_task_return_error (task, g_error_copy (error));
      else
        g_task_return_boolean (task, TRUE);
    }
}

/* --- Writing ---------------------------------------------------------------------------------- */

static void
commit (gpointer data)
{
  RoundsFlush *flush = data;
  const GError *backup_error;

  rounds_plan_file_commit (flush->file, flush->changes, &flush->error);
  backup_error = rounds_plan_file_get_backup_error (flush->file);
  if (backup_error != NULL)
    flush->backup_error = g_error_copy (backup_error);
}

static gboolean
on_flush_due_cb (gpointer user_data)
{
  RoundsStore *self = user_data;

  self->flush_source = 0;
  rounds_store_flush (self);
  return G_SOURCE_REMOVE;
}

static gboolean
on_retry_due_cb (gpointer user_data)
{
  RoundsStore *self = user_data;

  self->retry_source = 0;
  rounds_store_flush (self);
  return G_SOURCE_REMOVE;
}

static void
finish_well (RoundsStore *self, guint64 generation)
{
  g_clear_pointer (&self->in_flight, g_hash_table_unref);
  self->saved = generation;
  self->retry_seconds = 0;
  rounds_store_take_error (self, NULL);
  rounds_store_set_state (self, rounds_store_has_unsaved (self) ? ROUNDS_STORE_STATE_SAVING
                                                                : ROUNDS_STORE_STATE_SAVED);
}

/* The records are dirty again; those that have newer edits are so already, and the next attempt
 * writes what they hold by then. */
static void
finish_badly (RoundsStore *self, const GError *error)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, self->in_flight);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    g_hash_table_add (self->dirty, g_object_ref (record));
  g_clear_pointer (&self->in_flight, g_hash_table_unref);
  self->retry_seconds = CLAMP (self->retry_seconds * 2, FIRST_RETRY_SECONDS, LAST_RETRY_SECONDS);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->retry_source = g_timeout_add_seconds (self->retry_seconds, on_retry_due_cb, self);
  rounds_store_take_error (self, g_error_copy (error));
  rounds_store_set_state (self, ROUNDS_STORE_STATE_FAILED);
}

static void
on_committed_cb (gpointer data)
{
  g_autoptr (RoundsFlush) flush = data;
  RoundsStore *self = flush->store;
  gboolean again = self->flush_wanted;

  self->flush_wanted = FALSE;
  rounds_store_take_backup_error (self, g_steal_pointer (&flush->backup_error));
  if (flush->error == NULL)
    finish_well (self, flush->changes->generation);
  else
    finish_badly (self, flush->error);
  /* Who asked meanwhile is told about the attempt that follows, not about one that began before. */
  if (flush->error == NULL || !again)
    answer_waiters (self, flush->changes->generation, flush->error);
  if (again)
    rounds_store_flush (self);
}

/* Freezes what the dirty records hold now; what is no longer in the plan is to be deleted. */
static RoundsChanges *
freeze_dirty (RoundsStore *self)
{
  RoundsChanges *changes = rounds_changes_new ();
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, self->dirty);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    {
      gint64 id = rounds_record_get_id (record);
      const RoundsRemoval removal = { ROUNDS_RECORD_GET_CLASS (record), id };

      if (rounds_plan_lookup (self->plan, id) == record)
        g_ptr_array_add (changes->images, rounds_record_freeze (record));
      else
        g_array_append_val (changes->removals, removal);
    }
  changes->next_id = rounds_plan_get_next_id (self->plan);
  changes->generation = self->generation;
  changes->today = rounds_date_today ();
  return changes;
}

/**
 * rounds_store_flush: (private):
 *
 * Hands what is dirty to the worker, in one transaction; one at a time, so that edits made
 * meanwhile go together into the next.
 */
void
rounds_store_flush (RoundsStore *self)
{
  RoundsFlush *flush;

  g_clear_handle_id (&self->flush_source, g_source_remove);
  if (self->in_flight != NULL)
    {
      self->flush_wanted = TRUE;
      return;
    }
  if (g_hash_table_size (self->dirty) == 0)
    return;
  g_clear_handle_id (&self->retry_source, g_source_remove);
  flush = g_new0 (RoundsFlush, 1);
  flush->store = g_object_ref (self);
  flush->file = self->file;
  flush->changes = freeze_dirty (self);
  self->in_flight = g_steal_pointer (&self->dirty);
  self->dirty = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  rounds_worker_push (self->worker, commit, on_committed_cb, flush);
}

/* --- Hearing the plan ------------------------------------------------------------------------- */

static void
refuse_edit (RoundsStore *self)
{
  GError *error = NULL;

  rounds_store_set_error (&error, ROUNDS_STORE_ERROR_READ_ONLY, self->path, NULL);
  rounds_store_take_error (self, error);
  rounds_store_set_state (self, ROUNDS_STORE_STATE_FAILED);
}

static void
on_plan_changed_cb (RoundsStore *self, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec, RoundsPlan *plan)
{
  self->generation++;
  if (!is_writable (self))
    {
      refuse_edit (self);
      return;
    }
  g_hash_table_add (self->dirty, g_object_ref (record));
  if (self->flush_source == 0)
    self->flush_source = g_timeout_add (FLUSH_MILLISECONDS, on_flush_due_cb, self);
  if (self->state == ROUNDS_STORE_STATE_SAVED)
    rounds_store_set_state (self, ROUNDS_STORE_STATE_SAVING);
}

static void
on_plan_settled_cb (RoundsStore *self, RoundsPlan *plan)
{
  if (is_writable (self))
    rounds_store_flush (self);
}

/** rounds_store_watch: (private): from now on every change of the plan is saved */
void
rounds_store_watch (RoundsStore *self)
{
  self->changed_handler = g_signal_connect_object (
      self->plan, "changed", G_CALLBACK (on_plan_changed_cb), self, G_CONNECT_SWAPPED);
  self->settled_handler = g_signal_connect_object (
      self->plan, "settled", G_CALLBACK (on_plan_settled_cb), self, G_CONNECT_SWAPPED);
}

/** rounds_store_unwatch: (private): nothing is saved any more */
void
rounds_store_unwatch (RoundsStore *self)
{
  g_clear_signal_handler (&self->changed_handler, self->plan);
  g_clear_signal_handler (&self->settled_handler, self->plan);
  g_clear_handle_id (&self->flush_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
}

/* --- Public ----------------------------------------------------------------------------------- */

/**
 * rounds_store_flush_async:
 *
 * Saves what has been edited until now and tells when it is on the disk; a message that something
 * was saved belongs into @callback and nowhere else.
 */
void
rounds_store_flush_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  RoundsStoreWaiter *waiter;

  g_return_if_fail (ROUNDS_IS_STORE (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, rounds_store_flush_async);
  rounds_plan_settle (self->plan);
  if (!rounds_store_has_unsaved (self))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  waiter = g_new (RoundsStoreWaiter, 1);
  waiter->task = g_steal_pointer (&task);
  waiter->generation = self->generation;
  g_queue_push_tail (&self->waiters, waiter);
  rounds_store_flush (self);
}

/**
 * rounds_store_flush_finish:
 *
 * Returns: whether all edits made before the call are on the disk; if not, they are kept and tried
 *   again
 */
gboolean
rounds_store_flush_finish (RoundsStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-store-private.h"

/* The window stays alive while rows arrive: no slice is longer than half a frame. */
#define SLICE_MICROSECONDS 8000
#define ROWS_PER_SPLICE 128

/* What opening needs and yields, in either thread. */
typedef struct
{
  RoundsStore *store; /* owned; for the main thread only */
  char *path;
  RoundsStoreFlags flags;
  RoundsPlanFile *file;
  RoundsContents *contents;
  GError *error;
} RoundsOpening;

static void
free_opening (RoundsOpening *opening)
{
  g_clear_pointer (&opening->path, g_free);
  g_clear_pointer (&opening->contents, rounds_contents_free);
  g_clear_error (&opening->error);
  g_clear_object (&opening->store);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsOpening, free_opening)

static void
open_file (gpointer data)
{
  RoundsOpening *opening = data;

  opening->file = rounds_plan_file_open (opening->path, opening->flags, &opening->error);
  if (opening->file == NULL)
    return;
  opening->contents = rounds_plan_file_load (opening->file, &opening->error);
  if (opening->contents == NULL)
    g_clear_pointer (&opening->file, rounds_plan_file_close);
}

static void
return_from_opening (RoundsStore *self, GError *error)
{
  g_autoptr (GTask) task = g_steal_pointer (&self->opening);

  if (task == NULL)
    g_clear_error (&error);
  else if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/* Adds up to @max_rows of one noun; returns whether there are more. */
static gboolean
load_rows (RoundsStore *self, guint max_rows)
{
  GPtrArray *table = g_ptr_array_index (self->contents->images, self->load_table);
  guint n_rows = MIN (max_rows, table->len - self->load_row);
  g_autoptr (GPtrArray) slice = g_ptr_array_new ();

  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (slice, g_ptr_array_index (table, self->load_row + i));
  rounds_plan_load_records (self->plan, slice);
  self->load_row += n_rows;
  if (self->load_row == table->len)
    {
      self->load_table++;
      self->load_row = 0;
    }
  return self->load_table < self->contents->images->len;
}

static void
finish_loading (RoundsStore *self)
{
  gboolean writes = (self->flags & ROUNDS_STORE_READ_ONLY) == 0;

  g_clear_pointer (&self->contents, rounds_contents_free);
  rounds_store_set_state (self, ROUNDS_STORE_STATE_SAVED);
  /* What a new plan starts with is an edit to save; in a file that is only read it is none. */
  if (writes)
    rounds_store_watch (self);
  rounds_plan_set_loaded (self->plan, TRUE);
  if (!writes)
    rounds_store_watch (self);
}

static gboolean
on_slice_due_cb (gpointer user_data)
{
  RoundsStore *self = user_data;
  gint64 end = g_get_monotonic_time () + SLICE_MICROSECONDS;
  gboolean more = TRUE;

  while (more && g_get_monotonic_time () < end)
    more = load_rows (self, ROWS_PER_SPLICE);
  if (more)
    return G_SOURCE_CONTINUE;
  self->load_source = 0;
  finish_loading (self);
  return_from_opening (self, NULL);
  return G_SOURCE_REMOVE;
}

/* Takes over what the worker found; returns whether there are rows to add. */
static gboolean
take_opening (RoundsStore *self, RoundsOpening *opening)
{
  if (opening->contents == NULL)
    {
      rounds_store_set_state (self, ROUNDS_STORE_STATE_CLOSED);
      return FALSE;
    }
  self->file = g_steal_pointer (&opening->file);
  self->contents = g_steal_pointer (&opening->contents);
  self->n_unreadable = self->contents->n_unreadable;
  self->load_table = 0;
  self->load_row = 0;
  rounds_plan_set_next_id (self->plan, self->contents->next_id);
  return TRUE;
}

static void
on_file_opened_cb (gpointer data)
{
  g_autoptr (RoundsOpening) opening = data;
  RoundsStore *self = opening->store;

  if (take_opening (self, opening))
    self->load_source = g_idle_add (on_slice_due_cb, self);
  else
    return_from_opening (self, g_steal_pointer (&opening->error));
}

static RoundsOpening *
start_opening (RoundsStore *self)
{
  RoundsOpening *opening = g_new0 (RoundsOpening, 1);

  opening->store = g_object_ref (self);
  opening->path = g_strdup (self->path);
  opening->flags = self->flags;
  if (self->worker == NULL)
    self->worker = rounds_worker_new ("store");
  rounds_store_set_state (self, ROUNDS_STORE_STATE_LOADING);
  return opening;
}

/** rounds_store_stop_loading: (private): forgets rows that are not in the plan yet */
void
rounds_store_stop_loading (RoundsStore *self)
{
  g_clear_handle_id (&self->load_source, g_source_remove);
  g_clear_pointer (&self->contents, rounds_contents_free);
  return_from_opening (
      self, g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "closed while loading"));
}

/**
 * rounds_store_open_async:
 * @self: closed
 *
 * Reads the file in the background and adds its rows to the plan in slices, so that the window
 * stays alive; then the plan says `loaded`.
 */
void
rounds_store_open_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  RoundsOpening *opening;

  g_return_if_fail (ROUNDS_IS_STORE (self) && self->state == ROUNDS_STORE_STATE_CLOSED);

  self->opening = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (self->opening, rounds_store_open_async);
  opening = start_opening (self);
  rounds_worker_push (self->worker, open_file, on_file_opened_cb, opening);
}

/** rounds_store_open_finish: %FALSE with @error from %ROUNDS_STORE_ERROR; the store is closed then
 */
gboolean
rounds_store_open_finish (RoundsStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * rounds_store_open_sync:
 * @self: closed
 *
 * The same for a program without a window: blocks until all is loaded.
 */
gboolean
rounds_store_open_sync (RoundsStore *self, GError **error)
{
  g_autoptr (RoundsOpening) opening = NULL;

  g_return_val_if_fail (ROUNDS_IS_STORE (self) && self->state == ROUNDS_STORE_STATE_CLOSED, FALSE);

  opening = start_opening (self);
  rounds_worker_push (self->worker, open_file, NULL, opening);
  rounds_worker_wait_all (self->worker);
  if (!take_opening (self, opening))
    {
      g_propagate_error (error, g_steal_pointer (&opening->error));
      return FALSE;
    }
  while (load_rows (self, G_MAXUINT))
    ;
  finish_loading (self);
  return TRUE;
}

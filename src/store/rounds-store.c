/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <sqlite3.h>

#include "rounds-store-private.h"

/**
 * RoundsStore:
 *
 * Keeps one plan in one file: loads it, hears every change of it, and saves each in the background.
 * It belongs to the main thread, which never touches the disk; a worker's thread does, and never
 * touches an object. Undo is no business of the store: it happens to the objects and is saved like
 * any edit.
 */

typedef enum
{
  PROP_STATE = 1,
  PROP_ERROR_MESSAGE,
  PROP_BACKUP_ERROR_MESSAGE,
  PROP_PATH,
  N_PROPS
} RoundsStoreProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsStore, rounds_store, G_TYPE_OBJECT)

/** rounds_store_set_state: (private) */
void
rounds_store_set_state (RoundsStore *self, RoundsStoreState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
take_error (RoundsStore *self, GError **place, GError *error, GParamSpec *pspec)
{
  gboolean changed = g_strcmp0 (*place != NULL ? (*place)->message : NULL,
                                error != NULL ? error->message : NULL) != 0;

  g_clear_error (place);
  *place = error;
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

/** rounds_store_take_error: (private): @error (owned, nullable) is why saving fails */
void
rounds_store_take_error (RoundsStore *self, GError *error)
{
  take_error (self, &self->error, error, properties[PROP_ERROR_MESSAGE]);
}

/** rounds_store_take_backup_error: (private): @error (owned, nullable) is why today has no backup
 */
void
rounds_store_take_backup_error (RoundsStore *self, GError *error)
{
  take_error (self, &self->backup_error, error, properties[PROP_BACKUP_ERROR_MESSAGE]);
}

/* What closing needs, in either thread. */
typedef struct
{
  RoundsPlanFile *file; /* nullable */
  GTask *task; /* nullable: to be answered in the main thread */
} RoundsClosing;

static void
close_file (gpointer data)
{
  RoundsClosing *closing = data;

  g_clear_pointer (&closing->file, rounds_plan_file_close);
}

/* The worker has done what it was given; the file is free for others. */
static void
finish_closing (RoundsStore *self)
{
  g_clear_pointer (&self->worker, rounds_worker_free);
  rounds_store_set_state (self, ROUNDS_STORE_STATE_CLOSED);
}

/* Closes the file without returning to the main loop; edits that are not saved are not waited for.
 */
static void
close_now (RoundsStore *self)
{
  RoundsClosing closing = { NULL, NULL };

  rounds_store_unwatch (self);
  rounds_store_stop_loading (self);
  if (self->worker == NULL)
    return;
  closing.file = g_steal_pointer (&self->file);
  rounds_worker_push (self->worker, close_file, NULL, &closing);
  rounds_worker_wait_all (self->worker);
  finish_closing (self);
}

static void
rounds_store_dispose (GObject *object)
{
  RoundsStore *self = ROUNDS_STORE (object);

  if (self->plan != NULL)
    close_now (self);
  g_clear_pointer (&self->dirty, g_hash_table_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_store_parent_class)->dispose (object);
}

static void
rounds_store_finalize (GObject *object)
{
  RoundsStore *self = ROUNDS_STORE (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_error (&self->error);
  g_clear_error (&self->backup_error);
  G_OBJECT_CLASS (rounds_store_parent_class)->finalize (object);
}

static void
rounds_store_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsStore *self = ROUNDS_STORE (object);

  switch ((RoundsStoreProperty) property_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_ERROR_MESSAGE:
      g_value_set_string (value, self->error != NULL ? self->error->message : NULL);
      break;
    case PROP_BACKUP_ERROR_MESSAGE:
      g_value_set_string (value, self->backup_error != NULL ? self->backup_error->message : NULL);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_store_class_init (RoundsStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_store_dispose;
  object_class->finalize = rounds_store_finalize;
  object_class->get_property = rounds_store_get_property;

  /** RoundsStore:state: whether the newest edit is on the disk */
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, ROUNDS_TYPE_STORE_STATE,
                                              ROUNDS_STORE_STATE_CLOSED, flags);
  /** RoundsStore:error-message: why saving fails, for people; %NULL while it does not */
  properties[PROP_ERROR_MESSAGE] = g_param_spec_string ("error-message", NULL, NULL, NULL, flags);
  /** RoundsStore:backup-error-message: why today has no backup, for people; %NULL while all is well
   */
  properties[PROP_BACKUP_ERROR_MESSAGE] =
      g_param_spec_string ("backup-error-message", NULL, NULL, NULL, flags);
  /** RoundsStore:path: the plan's file */
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_store_init (RoundsStore *self)
{
  self->dirty = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  g_queue_init (&self->waiters);
}

/**
 * rounds_store_new:
 * @plan: empty and not loaded
 * @path: the file to keep it in
 *
 * Returns: (transfer full): a store that is not open yet
 */
RoundsStore *
rounds_store_new (RoundsPlan *plan, const char *path, RoundsStoreFlags flags)
{
  RoundsStore *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && path != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_STORE, NULL);
  self->plan = g_object_ref (plan);
  self->path = g_strdup (path);
  self->flags = flags;
  return self;
}

RoundsStoreState
rounds_store_get_state (RoundsStore *self)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), ROUNDS_STORE_STATE_CLOSED);

  return self->state;
}

/** rounds_store_get_error: (nullable) (transfer none): why saving fails, with its code */
const GError *
rounds_store_get_error (RoundsStore *self)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), NULL);

  return self->error;
}

/** rounds_store_get_backup_error: (nullable) (transfer none): why today has no backup */
const GError *
rounds_store_get_backup_error (RoundsStore *self)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), NULL);

  return self->backup_error;
}

const char *
rounds_store_get_path (RoundsStore *self)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), NULL);

  return self->path;
}

/** rounds_store_get_n_unreadable: values that the file keeps though this program cannot read them
 */
guint
rounds_store_get_n_unreadable (RoundsStore *self)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), 0);

  return self->n_unreadable;
}

/**
 * rounds_store_drain:
 *
 * Saves all that is not saved yet and closes the file, without returning to the main loop: for the
 * end of the session, SIGTERM and the command line.
 *
 * Returns: %FALSE with @error when the last edits could not be saved; the store then stays open and
 *   keeps them
 */
gboolean
rounds_store_drain (RoundsStore *self, GError **error)
{
  g_return_val_if_fail (ROUNDS_IS_STORE (self), FALSE);

  if (self->worker == NULL)
    return TRUE;
  rounds_worker_wait_all (self->worker);
  rounds_store_stop_loading (self);
  do
    {
      rounds_plan_settle (self->plan);
      rounds_store_flush (self);
      rounds_worker_wait_all (self->worker);
    }
  while (rounds_store_has_unsaved (self) && self->error == NULL);
  if (rounds_store_has_unsaved (self))
    {
      g_propagate_error (error, g_error_copy (self->error));
      return FALSE;
    }
  close_now (self);
  return TRUE;
}

static void
on_file_closed_cb (gpointer data)
{
  RoundsClosing *closing = data;
  g_autoptr (GTask) task = g_steal_pointer (&closing->task);

  g_free (closing);
  finish_closing (g_task_get_source_object (task));
  g_task_return_boolean (task, TRUE);
}

static void
on_last_flush_finished_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  RoundsStore *self = ROUNDS_STORE (object);
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  RoundsClosing *closing;

  if (!rounds_store_flush_finish (self, result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (rounds_store_has_unsaved (self))
    {
      rounds_store_flush_async (self, on_last_flush_finished_cb, g_steal_pointer (&task));
      return;
    }
  rounds_store_unwatch (self);
  closing = g_new0 (RoundsClosing, 1);
  closing->file = g_steal_pointer (&self->file);
  closing->task = g_steal_pointer (&task);
  rounds_worker_push (self->worker, close_file, on_file_closed_cb, closing);
}

/**
 * rounds_store_close_async:
 *
 * Saves what is not saved yet and closes the file. Fails as rounds_store_drain() does.
 */
void
rounds_store_close_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (ROUNDS_IS_STORE (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, rounds_store_close_async);
  if (self->worker == NULL)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  if (self->state == ROUNDS_STORE_STATE_LOADING)
    {
      rounds_worker_wait_all (self->worker);
      rounds_store_stop_loading (self);
    }
  rounds_store_flush_async (self, on_last_flush_finished_cb, g_steal_pointer (&task));
}

gboolean
rounds_store_close_finish (RoundsStore *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/** rounds_store_get_library_version: (transfer none): of SQLite, for a report about the program */
const char *
rounds_store_get_library_version (void)
{
  return sqlite3_libversion ();
}

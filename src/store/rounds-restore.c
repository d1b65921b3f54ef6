/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "rounds-backup.h"
#include "rounds-header.h"
#include "rounds-lock.h"
#include "rounds-migrations.h"
#include "rounds-restore.h"

void
rounds_backup_free (RoundsBackup *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->label, g_free);
  g_free (self);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const RoundsBackup *x = *(RoundsBackup *const *) a, *y = *(RoundsBackup *const *) b;

  return (x->made_at < y->made_at) - (x->made_at > y->made_at);
}

/* Returns: (transfer full) (nullable): the backup called @name, when it is a good one of @path */
static RoundsBackup *
inspect_backup (const char *path, const char *folder, const char *name)
{
  g_autofree char *backup = g_build_filename (folder, name, NULL);
  g_autofree char *label = rounds_backup_dup_label (path, name);
  RoundsBackup *self;
  GStatBuf info;
  int version;

  if (label == NULL || !rounds_header_inspect (backup, rounds_migrations.newest, &version, NULL) ||
      !rounds_backup_is_sealed (backup) || g_stat (backup, &info) != 0)
    return NULL;
  self = g_new0 (RoundsBackup, 1);
  self->path = g_steal_pointer (&backup);
  self->label = g_steal_pointer (&label);
  self->made_at = (gint64) info.st_mtime * G_USEC_PER_SEC;
  self->size = info.st_size;
  return self;
}

/**
 * rounds_restore_list:
 * @path: a plan's file, which may be damaged or gone
 *
 * Reads every backup whole, so it belongs into a thread or a program without a window.
 *
 * Returns: (transfer full) (element-type RoundsBackup): those that are what they were when they
 * were found to be good, newest first
 */
GPtrArray *
rounds_restore_list (const char *path, GError **error)
{
  g_autoptr (GPtrArray) backups =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_backup_free);
  g_autofree char *folder = NULL;
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GError) reason = NULL;
  const char *name;

  g_return_val_if_fail (path != NULL, NULL);

  folder = rounds_backup_dup_folder (path);
  dir = g_dir_open (folder, 0, &reason);
  if (dir == NULL && !g_error_matches (reason, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      rounds_store_set_error (error, ROUNDS_STORE_ERROR_IO, folder, reason->message);
      return NULL;
    }
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      RoundsBackup *backup = inspect_backup (path, folder, name);

      if (backup != NULL)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_newest_first);
  return g_steal_pointer (&backups);
}

/* A copy with a seal has to match it; one without, such as a file from a stick, has to be sound. */
static gboolean
verify (const char *backup, GError **error)
{
  g_autoptr (RoundsDatabase) database = NULL;
  g_autofree char *resolved = rounds_header_resolve (backup, error);
  int version;

  if (resolved == NULL ||
      !rounds_header_inspect (resolved, rounds_migrations.newest, &version, error))
    return FALSE;
  if (rounds_backup_is_sealed (resolved))
    return TRUE;
  if (rounds_backup_has_seal (resolved))
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_DAMAGED, resolved, NULL);
  database = rounds_database_open (resolved, ROUNDS_DATABASE_READ, error);
  return database != NULL && rounds_database_check (database, TRUE, error);
}

static gboolean
copy_file (const char *from, const char *to, GError **error)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) reason = NULL;
  gsize length;

  if (g_file_get_contents (from, &contents, &length, &reason) &&
      g_file_set_contents_full (to, contents, (gssize) length,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &reason))
    return TRUE;
  return rounds_store_set_error (
      error, reason->code == G_FILE_ERROR_NOSPC ? ROUNDS_STORE_ERROR_FULL : ROUNDS_STORE_ERROR_IO,
      to, reason->message);
}

/* Where the present file is put aside: never in the place of another backup. */
static char *
dup_free_path (const char *path)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *label = g_date_time_format (now, "before-restore-%Y-%m-%d-%H%M%S");
  char *free_path = rounds_backup_dup_path (path, label);

  for (int number = 2; g_file_test (free_path, G_FILE_TEST_EXISTS); number++)
    {
      g_autofree char *numbered = g_strdup_printf ("%s-%d", label, number);

      g_free (free_path);
      free_path = rounds_backup_dup_path (path, numbered);
    }
  return free_path;
}

/* Copies the present file to the backups as it is, with its journal; sealed when it is sound. */
static gboolean
put_aside (const char *path, GError **error)
{
  g_autofree char *copy = dup_free_path (path);
  g_autofree char *copy_journal = g_strconcat (copy, "-journal", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *folder = rounds_backup_dup_folder (path);
  gboolean has_journal = rounds_header_has_journal (path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return rounds_store_set_error_from_errno (error, errno, folder);
  if (!copy_file (path, copy, error) || (has_journal && !copy_file (journal, copy_journal, error)))
    return FALSE;
  if (!has_journal && verify (copy, NULL))
    rounds_backup_seal (copy, NULL);
  /* The journal undoes what was done to the old file; to the new one it would do harm. */
  g_unlink (journal);
  return TRUE;
}

/**
 * rounds_restore_run:
 * @path: a plan's file, not open
 * @backup: a backup of it, or any other plan's file
 *
 * Puts a copy of @backup in the place of @path, after a copy of what is there now has been put
 * aside into the backups.
 *
 * Returns: %FALSE with @error when nothing was changed
 */
gboolean
rounds_restore_run (const char *path, const char *backup, GError **error)
{
  g_autofree char *resolved = NULL;
  g_autoptr (RoundsLock) lock = NULL;

  g_return_val_if_fail (path != NULL && backup != NULL, FALSE);

  resolved = rounds_header_resolve (path, error);
  if (resolved == NULL || !verify (backup, error))
    return FALSE;
  lock = rounds_lock_acquire (resolved, error);
  if (lock == NULL)
    return FALSE;
  if (g_file_test (resolved, G_FILE_TEST_EXISTS) && !put_aside (resolved, error))
    return FALSE;
  return copy_file (backup, resolved, error);
}

static void
list_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;
  GPtrArray *backups = rounds_restore_list (task_data, &error);

  if (backups != NULL)
    g_task_return_pointer (task, backups, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

/** rounds_restore_list_async: rounds_restore_list() for a program with a window */
void
rounds_restore_list_async (const char *path, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_return_if_fail (path != NULL);

  g_task_set_source_tag (task, rounds_restore_list_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, list_in_thread);
}

/** rounds_restore_list_finish: (transfer full) (element-type RoundsBackup): newest first */
GPtrArray *
rounds_restore_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  char **paths = task_data;
  GError *error = NULL;

  if (rounds_restore_run (paths[0], paths[1], &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/** rounds_restore_run_async: rounds_restore_run() for a program with a window */
void
rounds_restore_run_async (const char *path, const char *backup, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  const char *paths[] = { path, backup, NULL };
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_return_if_fail (path != NULL && backup != NULL);

  g_task_set_source_tag (task, rounds_restore_run_async);
  g_task_set_task_data (task, g_strdupv ((char **) paths), (GDestroyNotify) g_strfreev);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
rounds_restore_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

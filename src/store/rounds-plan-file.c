/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds-backup.h"
#include "rounds-header.h"
#include "rounds-lock.h"
#include "rounds-mapper.h"
#include "rounds-migrations.h"
#include "rounds-plan-file.h"

struct _RoundsPlanFile
{
  char *path; /* resolved */
  RoundsStoreFlags flags;
  RoundsLock *lock; /* nullable: none when only read */
  RoundsDatabase *database; /* nullable: closed after an error of the disk */
  struct stat identity; /* which file was loaded */
  RoundsMapper *mapper;
  RoundsDate backed_up_on;
  GError *backup_error; /* nullable: why there is no backup of today */
};

/* A rename is on the disk when its folder is. */
static gboolean
sync_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean done = fd >= 0 && fsync (fd) == 0;

  if (!done)
    rounds_store_set_error_from_errno (error, errno, path);
  g_clear_fd (&fd, NULL);
  return done;
}

static gboolean
build_schema (const char *path, GError **error)
{
  g_autoptr (RoundsDatabase) database = rounds_database_open (path, ROUNDS_DATABASE_WRITE, error);

  /* Nothing is there to be restored yet, and no journal should stay behind. */
  return database != NULL &&
         rounds_database_execute (database, "PRAGMA journal_mode = MEMORY", error) &&
         rounds_migrations_run (&rounds_migrations, database, error);
}

/* Makes the file under another name and gives it its own when it is complete, so that a crash can
 * never leave an empty one, which would look like damage. */
static gboolean
create (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *fresh_name = g_strconcat (".", name, ".new", NULL);
  g_autofree char *fresh = g_build_filename (folder, fresh_name, NULL);
  int fd;

  g_unlink (fresh);
  fd = open (fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return rounds_store_set_error_from_errno (error, errno, path);
  g_close (fd, NULL);
  if (!build_schema (fresh, error))
    {
      g_unlink (fresh);
      return FALSE;
    }
  if (g_rename (fresh, path) != 0)
    return rounds_store_set_error_from_errno (error, errno, path);
  return sync_folder (path, error);
}

/* A file whose rows say less than its header promises is not one to write to. */
static gboolean
check (RoundsDatabase *database, GError **error)
{
  gint64 n_plans = 0;

  if (!rounds_database_check (database, FALSE, error))
    return FALSE;
  if (!rounds_database_query_integer (database, "SELECT count(*) FROM plan", &n_plans, NULL) ||
      n_plans != 1)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_DAMAGED, database->path, NULL);
  return TRUE;
}

/* Opens the file that is there, after a look at its header; until it is found to be sound nothing
 * is written, except that SQLite undoes what a crash has left half done. */
static RoundsDatabase *
open_checked (const char *path, gboolean writable, GError **error)
{
  g_autoptr (RoundsDatabase) database = NULL;
  int version;

  if (!rounds_header_inspect (path, rounds_migrations.newest, &version, error))
    return NULL;
  if (writable && g_access (path, W_OK) != 0)
    {
      rounds_store_set_error_from_errno (error, errno, path);
      return NULL;
    }
  database =
      rounds_database_open (path, writable ? ROUNDS_DATABASE_WRITE : ROUNDS_DATABASE_READ, error);
  if (database == NULL || !check (database, error))
    return NULL;
  return g_steal_pointer (&database);
}

static gboolean
prepare_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return rounds_store_set_error_from_errno (error, errno, path);
  return TRUE;
}

static gboolean
open_for_writing (RoundsPlanFile *self, GError **error)
{
  int version;

  /* What is no plan gets no lock file beside it. */
  if (g_file_test (self->path, G_FILE_TEST_EXISTS) &&
      !rounds_header_inspect (self->path, rounds_migrations.newest, &version, error))
    return FALSE;
  self->lock = rounds_lock_acquire (self->path, error);
  if (self->lock == NULL)
    return FALSE;
  if ((self->flags & ROUNDS_STORE_CREATE) != 0 && !g_file_test (self->path, G_FILE_TEST_EXISTS) &&
      !create (self->path, error))
    return FALSE;
  self->database = open_checked (self->path, TRUE, error);
  return self->database != NULL &&
         rounds_migrations_run (&rounds_migrations, self->database, error);
}

/* Who only reads cannot undo what a crash left half done; this does, unless the journal belongs to
 * a process that is alive. When it cannot, opening says why. */
static void
undo_crash (const char *path)
{
  g_autoptr (RoundsLock) lock = rounds_lock_acquire (path, NULL);
  g_autoptr (RoundsDatabase) database = lock != NULL ? open_checked (path, TRUE, NULL) : NULL;
}

static gboolean
open_for_reading (RoundsPlanFile *self, GError **error)
{
  if (rounds_header_has_journal (self->path))
    undo_crash (self->path);
  self->database = open_checked (self->path, FALSE, error);
  return self->database != NULL;
}

/**
 * rounds_plan_file_open:
 * @path: where the file is, or is to be
 *
 * A file that is no plan, of a newer program, empty, damaged or held by another process is left as
 * it is, byte for byte.
 *
 * Returns: (transfer full): the file, or %NULL with @error
 */
RoundsPlanFile *
rounds_plan_file_open (const char *path, RoundsStoreFlags flags, GError **error)
{
  g_autoptr (RoundsPlanFile) self = g_new0 (RoundsPlanFile, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->flags = flags;
  self->backed_up_on = ROUNDS_DATE_NONE;
  self->mapper = rounds_mapper_new ();
  if ((flags & ROUNDS_STORE_CREATE) != 0 && !prepare_folder (path, error))
    return NULL;
  self->path = rounds_header_resolve (path, error);
  if (self->path == NULL)
    return NULL;
  if (!((flags & ROUNDS_STORE_READ_ONLY) != 0 ? open_for_reading (self, error)
                                              : open_for_writing (self, error)))
    return NULL;
  if (stat (self->path, &self->identity) != 0)
    {
      rounds_store_set_error_from_errno (error, errno, self->path);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/* A program that synchronizes folders may put another file in the place of the one that was loaded;
 * the rows here do not belong into that one. */
static gboolean
is_the_same_file (RoundsPlanFile *self, GError **error)
{
  struct stat present;

  if (stat (self->path, &present) != 0)
    return rounds_store_set_error_from_errno (error, errno, self->path);
  if (present.st_ino != self->identity.st_ino || present.st_dev != self->identity.st_dev)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_REPLACED, self->path, NULL);
  return TRUE;
}

/** rounds_plan_file_close: frees @self; nothing but the plan's one file stays behind */
void
rounds_plan_file_close (RoundsPlanFile *self)
{
  g_return_if_fail (self != NULL);

  if (self->database != NULL && self->lock != NULL && is_the_same_file (self, NULL))
    rounds_database_execute (self->database, "PRAGMA journal_mode = DELETE", NULL);
  g_clear_pointer (&self->database, rounds_database_close);
  g_clear_pointer (&self->lock, rounds_lock_release);
  g_clear_pointer (&self->mapper, rounds_mapper_free);
  g_clear_error (&self->backup_error);
  g_free (self->path);
  g_free (self);
}

/**
 * rounds_plan_file_load:
 *
 * Returns: (transfer full): all rows, or %NULL with @error
 */
RoundsContents *
rounds_plan_file_load (RoundsPlanFile *self, GError **error)
{
  g_return_val_if_fail (self != NULL && self->database != NULL, NULL);

  return rounds_contents_load (self->database, self->mapper, error);
}

/* @result is what SQLite said when it failed. */
static gboolean
transact (RoundsPlanFile *self, const RoundsChanges *changes, int *result, GError **error)
{
  if (rounds_database_begin (self->database, error) &&
      rounds_changes_write (changes, self->database, self->mapper, error) &&
      rounds_database_commit (self->database, error))
    return TRUE;
  *result = sqlite3_extended_errcode (self->database->handle);
  rounds_database_roll_back (self->database);
  return FALSE;
}

/* A record that refers to one that is gone is a mistake of this program. It must not keep a
 * person's edits from being saved, so they are written without the check, and the mistake is
 * reported. */
static gboolean
transact_without_references (RoundsPlanFile *self, const RoundsChanges *changes, GError **error)
{
  gboolean done;
  int result;

  g_critical ("A record refers to one that is not in the plan");
  rounds_database_set_foreign_keys (self->database, FALSE);
  done = transact (self, changes, &result, error);
  rounds_database_set_foreign_keys (self->database, TRUE);
  return done;
}

/* After an error of the disk nobody knows what the connection remembers: the next attempt reads the
 * file anew and looks whether it is sound. */
static gboolean
reopen (RoundsPlanFile *self, GError **error)
{
  if (self->database == NULL)
    self->database = open_checked (self->path, TRUE, error);
  return self->database != NULL;
}

static void
back_up (RoundsPlanFile *self, RoundsDate today)
{
  if ((self->flags & ROUNDS_STORE_BACKUPS) == 0 || self->backed_up_on == today)
    return;
  g_clear_error (&self->backup_error);
  if (rounds_backup_make_daily (self->database, today, &self->backup_error))
    self->backed_up_on = today;
}

/**
 * rounds_plan_file_commit:
 *
 * Writes @changes in one transaction. When this returns %TRUE they are on the disk; otherwise the
 * file is as it was before. A backup that cannot be made does not keep an edit from being saved;
 * see rounds_plan_file_get_backup_error().
 */
gboolean
rounds_plan_file_commit (RoundsPlanFile *self, const RoundsChanges *changes, GError **error)
{
  g_autoptr (GError) reason = NULL;
  gboolean done;
  int result;

  g_return_val_if_fail (self != NULL && changes != NULL, FALSE);
  g_return_val_if_fail (self->lock != NULL, FALSE);

  if (!is_the_same_file (self, error) || !reopen (self, error))
    return FALSE;
  back_up (self, changes->today);
  done = transact (self, changes, &result, &reason);
  if (!done && result == SQLITE_CONSTRAINT_FOREIGNKEY)
    {
      g_clear_error (&reason);
      done = transact_without_references (self, changes, &reason);
    }
  if (done)
    {
      rounds_changes_note_saved (changes, self->mapper);
      return TRUE;
    }
  g_clear_pointer (&self->database, rounds_database_close);
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/** rounds_plan_file_get_backup_error: (nullable) (transfer none): why there is no backup of today
 */
const GError *
rounds_plan_file_get_backup_error (RoundsPlanFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->backup_error;
}

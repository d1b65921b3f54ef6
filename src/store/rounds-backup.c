/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "rounds-backup.h"
#include "rounds-rotation.h"

#define CHECKSUM_SUFFIX ".sha256"

/** rounds_backup_dup_folder: (transfer full): where the backups of the plan's file @path are */
char *
rounds_backup_dup_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_build_filename (folder, "backups", NULL);
}

/* Splits "plan.rounds" into what a backup's name begins and ends with. */
static char *
split_name (const char *path, const char **extension)
{
  char *name = g_path_get_basename (path);
  char *dot = strrchr (name, '.');
  const char *in_path = strrchr (path, '.');

  *extension = "";
  if (dot != NULL && dot != name)
    {
      *dot = '\0';
      *extension = in_path;
    }
  return name;
}

/** rounds_backup_dup_path: (transfer full): the backup of @path with @label, whether or not it is
 * there */
char *
rounds_backup_dup_path (const char *path, const char *label)
{
  const char *extension;
  g_autofree char *stem = split_name (path, &extension);
  g_autofree char *folder = rounds_backup_dup_folder (path);
  g_autofree char *name = g_strconcat (stem, "-", label, extension, NULL);

  return g_build_filename (folder, name, NULL);
}

/** rounds_backup_dup_label: (transfer full) (nullable): the label of a backup of @path called @name
 */
char *
rounds_backup_dup_label (const char *path, const char *name)
{
  const char *extension;
  g_autofree char *stem = split_name (path, &extension);
  gsize length = strlen (stem);

  if (!g_str_has_prefix (name, stem) || name[length] != '-' ||
      !g_str_has_suffix (name, extension) || strlen (name) <= length + 1 + strlen (extension))
    return NULL;
  return g_strndup (name + length + 1, strlen (name) - length - 1 - strlen (extension));
}

static char *
compute_checksum (const char *path, GError **error)
{
  g_autofree char *contents = NULL;
  gsize length;

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
}

/**
 * rounds_backup_seal:
 * @backup: a copy that is known to be good
 *
 * Writes the checksum that makes @backup count, in a file beside it that `sha256sum --check` reads.
 */
gboolean
rounds_backup_seal (const char *backup, GError **error)
{
  g_autofree char *seal = g_strconcat (backup, CHECKSUM_SUFFIX, NULL);
  g_autofree char *name = g_path_get_basename (backup);
  g_autofree char *checksum = compute_checksum (backup, error);
  g_autofree char *line = NULL;

  if (checksum == NULL)
    return FALSE;
  line = g_strdup_printf ("%s  %s\n", checksum, name);
  return g_file_set_contents_full (
      seal, line, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}

/** rounds_backup_has_seal: whether there is a checksum for @backup, right or wrong */
gboolean
rounds_backup_has_seal (const char *backup)
{
  g_autofree char *seal = g_strconcat (backup, CHECKSUM_SUFFIX, NULL);

  return g_file_test (seal, G_FILE_TEST_EXISTS);
}

/** rounds_backup_is_sealed: whether @backup is, byte for byte, what was once found to be good */
gboolean
rounds_backup_is_sealed (const char *backup)
{
  g_autofree char *seal = g_strconcat (backup, CHECKSUM_SUFFIX, NULL);
  g_autofree char *line = NULL;
  g_autofree char *checksum = NULL;

  if (!g_file_get_contents (seal, &line, NULL, NULL))
    return FALSE;
  checksum = compute_checksum (backup, NULL);
  return checksum != NULL && g_str_has_prefix (line, checksum) && line[strlen (checksum)] == ' ';
}

static gboolean
copy_pages (RoundsDatabase *from, RoundsDatabase *to, GError **error)
{
  sqlite3_backup *backup = sqlite3_backup_init (to->handle, "main", from->handle, "main");
  int result;

  if (backup == NULL)
    return rounds_database_set_error (to, error);
  result = sqlite3_backup_step (backup, -1);
  sqlite3_backup_finish (backup);
  if (result != SQLITE_DONE)
    return rounds_store_set_error_from_sqlite (error, result, to->path, NULL);
  return TRUE;
}

static gboolean
write_copy (RoundsDatabase *database, const char *copy, GError **error)
{
  g_autoptr (RoundsDatabase) target = NULL;
  int fd;

  g_unlink (copy);
  fd = open (copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return rounds_store_set_error_from_errno (error, errno, copy);
  g_close (fd, NULL);
  target = rounds_database_open (copy, ROUNDS_DATABASE_WRITE, error);
  /* A copy that is cut short is thrown away, so it needs no journal. */
  return target != NULL &&
         rounds_database_execute (target, "PRAGMA journal_mode = MEMORY", error) &&
         copy_pages (database, target, error);
}

/* Reads the copy back from the disk and compares it with what it was made from. */
static gboolean
verify_copy (RoundsDatabase *database, const char *copy, GError **error)
{
  g_autoptr (RoundsDatabase) reopened = rounds_database_open (copy, ROUNDS_DATABASE_READ, error);
  g_autoptr (GPtrArray) tables = NULL;

  if (reopened == NULL || !rounds_database_check (reopened, TRUE, error))
    return FALSE;
  tables = rounds_database_list_tables (database, error);
  for (guint i = 0; tables != NULL && i < tables->len; i++)
    {
      const char *table = g_ptr_array_index (tables, i);
      gint64 expected, found;

      if (!rounds_database_count_rows (database, table, &expected, error) ||
          !rounds_database_count_rows (reopened, table, &found, error))
        return FALSE;
      if (expected != found)
        return rounds_store_set_error (error, ROUNDS_STORE_ERROR_IO, copy, table);
    }
  return tables != NULL;
}

/**
 * rounds_backup_make:
 * @database: open, not in a transaction
 * @label: what the copy is for; one that exists is replaced
 *
 * Copies the plan, reads the copy back, and only then lets it count.
 */
gboolean
rounds_backup_make (RoundsDatabase *database, const char *label, GError **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *target = NULL;
  g_autofree char *copy = NULL;
  g_autoptr (GError) reason = NULL;

  g_return_val_if_fail (database != NULL && label != NULL, FALSE);

  folder = rounds_backup_dup_folder (database->path);
  target = rounds_backup_dup_path (database->path, label);
  copy = g_strconcat (target, ".part", NULL);
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return rounds_store_set_error_from_errno (error, errno, folder);
  if (!write_copy (database, copy, error) || !verify_copy (database, copy, error))
    {
      g_unlink (copy);
      return FALSE;
    }
  if (g_rename (copy, target) != 0)
    return rounds_store_set_error_from_errno (error, errno, target);
  if (!rounds_backup_seal (target, &reason))
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_IO, target, reason->message);
  return TRUE;
}

static void
remove_backup (const char *path, const char *label)
{
  g_autofree char *backup = rounds_backup_dup_path (path, label);
  g_autofree char *seal = g_strconcat (backup, CHECKSUM_SUFFIX, NULL);

  g_unlink (seal);
  g_unlink (backup);
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const RoundsDate x = *(const RoundsDate *) a, y = *(const RoundsDate *) b;

  return (x < y) - (x > y);
}

/* The days that have a daily backup, newest first. */
static GArray *
list_days (const char *path)
{
  g_autofree char *folder = rounds_backup_dup_folder (path);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (RoundsDate));
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *label = rounds_backup_dup_label (path, name);
      RoundsDate day;

      if (label != NULL && rounds_date_parse_iso (label, &day))
        g_array_append_val (days, day);
    }
  g_array_sort (days, compare_newest_first);
  return days;
}

static void
rotate (const char *path, RoundsDate today)
{
  g_autoptr (GArray) days = list_days (path);
  g_autofree gboolean *keep = g_new0 (gboolean, days->len);

  rounds_rotation_choose ((const RoundsDate *) (gpointer) days->data, days->len, keep);
  for (guint i = 0; i < days->len; i++)
    {
      RoundsDate day = g_array_index (days, RoundsDate, i);
      g_autofree char *label = rounds_date_to_iso (day);

      if (!keep[i] && day != today)
        remove_backup (path, label);
    }
}

/**
 * rounds_backup_make_daily:
 * @today: the present civil day
 *
 * Makes the backup of @today unless there is a good one, then removes those that rotation lets go.
 */
gboolean
rounds_backup_make_daily (RoundsDatabase *database, RoundsDate today, GError **error)
{
  g_autofree char *label = rounds_date_to_iso (today);
  g_autofree char *present = NULL;

  g_return_val_if_fail (database != NULL && label != NULL, FALSE);

  present = rounds_backup_dup_path (database->path, label);
  if (rounds_backup_is_sealed (present))
    return TRUE;
  if (!rounds_backup_make (database, label, error))
    return FALSE;
  rotate (database->path, today);
  return TRUE;
}

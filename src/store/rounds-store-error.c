/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <sqlite3.h>

#include "rounds-store-error.h"

G_DEFINE_QUARK (rounds - store - error - quark, rounds_store_error)

/* Every message takes the file's name first; some also a detail. */
static const char *
get_format (RoundsStoreError code)
{
  switch (code)
    {
    case ROUNDS_STORE_ERROR_MISSING:
      return _ ("There is no file “%s”. Check its name, or restore a backup.");
    case ROUNDS_STORE_ERROR_NOT_A_PLAN:
      return _ ("“%s” is not a plan made with Rounds. It was not changed.");
    case ROUNDS_STORE_ERROR_NEWER:
      return _ ("“%s” was saved by a newer version of Rounds. It was not changed. Update Rounds to "
                "open it.");
    case ROUNDS_STORE_ERROR_EMPTY:
      return _ ("“%s” is empty, so the plan that it held is gone from it. It was not changed. "
                "Restore a backup to go on.");
    case ROUNDS_STORE_ERROR_DAMAGED:
      return _ ("“%s” is damaged. It was not changed. Restore a backup to go on.");
    case ROUNDS_STORE_ERROR_LOCKED:
      return _ ("“%s” is in use by another program. Close it there and try again.");
    case ROUNDS_STORE_ERROR_READ_ONLY:
      return _ ("“%s” can be read but not changed. Allow writing to the file and its folder to "
                "edit the plan.");
    case ROUNDS_STORE_ERROR_REPLACED:
      return _ ("Another program put another file in the place of “%s”. That file was not changed. "
                "Changes since then are kept here.");
    case ROUNDS_STORE_ERROR_FULL:
      return _ ("The disk is full, so “%s” could not be saved. Changes are kept here and tried "
                "again. Free some space.");
    case ROUNDS_STORE_ERROR_IO:
      return _ ("The disk reported an error with “%s”. Changes are kept here and tried again.");
    case ROUNDS_STORE_ERROR_FAILED:
    default:
      return _ ("Rounds could not work with “%s”. Changes are kept here and tried again.");
    }
}

/**
 * rounds_store_set_error:
 * @path: (nullable): the file; only its name is shown
 * @detail: (nullable): the technical reason, or for %ROUNDS_STORE_ERROR_LOCKED who has the file
 *
 * Returns: %FALSE, so that a caller can return what this returns
 */
gboolean
rounds_store_set_error (GError **error, RoundsStoreError code, const char *path, const char *detail)
{
  g_autofree char *name = path != NULL ? g_filename_display_basename (path) : NULL;
  g_autoptr (GString) message = g_string_new (get_format (code));

  g_string_replace (message, "%s", name != NULL ? name : _ ("the plan"), 1);
  if (detail != NULL && *detail != '\0')
    g_string_append_printf (message, " (%s)", detail);
  g_set_error_literal (error, ROUNDS_STORE_ERROR, code, message->str);
  return FALSE;
}

/** rounds_store_set_error_from_errno: the same, for a failed system call; returns %FALSE */
gboolean
rounds_store_set_error_from_errno (GError **error, int number, const char *path)
{
  RoundsStoreError code = ROUNDS_STORE_ERROR_IO;

  if (number == ENOSPC || number == EDQUOT)
    code = ROUNDS_STORE_ERROR_FULL;
  else if (number == EACCES || number == EPERM || number == EROFS)
    code = ROUNDS_STORE_ERROR_READ_ONLY;
  else if (number == ENOENT || number == ENOTDIR)
    code = ROUNDS_STORE_ERROR_MISSING;
  return rounds_store_set_error (error, code, path, g_strerror (number));
}

static RoundsStoreError
code_from_sqlite (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_FULL:
      return ROUNDS_STORE_ERROR_FULL;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      return ROUNDS_STORE_ERROR_IO;
    case SQLITE_READONLY:
      return result == SQLITE_READONLY_DBMOVED ? ROUNDS_STORE_ERROR_MISSING
                                               : ROUNDS_STORE_ERROR_READ_ONLY;
    case SQLITE_PERM:
      return ROUNDS_STORE_ERROR_READ_ONLY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ROUNDS_STORE_ERROR_LOCKED;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return ROUNDS_STORE_ERROR_DAMAGED;
    default:
      return ROUNDS_STORE_ERROR_FAILED;
    }
}

/**
 * rounds_store_set_error_from_sqlite:
 * @result: an extended result code
 * @detail: (nullable): what SQLite says about it
 *
 * Returns: %FALSE
 */
gboolean
rounds_store_set_error_from_sqlite (GError **error, int result, const char *path,
                                    const char *detail)
{
  return rounds_store_set_error (error, code_from_sqlite (result), path,
                                 detail != NULL ? detail : sqlite3_errstr (result));
}

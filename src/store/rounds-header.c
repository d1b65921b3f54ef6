/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds-header.h"

/* Where the header of an SQLite file keeps what tells a plan from other files; big-endian. */
#define HEADER_SIZE 100
#define PAGE_SIZE_OFFSET 16
#define CHANGE_COUNTER_OFFSET 24
#define N_PAGES_OFFSET 28
#define USER_VERSION_OFFSET 60
#define APPLICATION_ID_OFFSET 68
#define VALID_FOR_OFFSET 92

static const char magic[16] = "SQLite format 3";

static guint32
read_number (const guint8 *header, gsize offset)
{
  return (guint32) header[offset] << 24 | (guint32) header[offset + 1] << 16 |
         (guint32) header[offset + 2] << 8 | header[offset + 3];
}

/**
 * rounds_header_resolve:
 *
 * Follows links in the folder of @path, since homes may be links, and refuses one in its last
 * component, since the file that Rounds writes must be the one that was named.
 *
 * Returns: (transfer full): the absolute path, whether or not there is a file; %NULL with @error
 */
char *
rounds_header_resolve (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *resolved = NULL;
  char *real_folder;
  struct stat info;

  g_return_val_if_fail (path != NULL, NULL);

  real_folder = realpath (folder, NULL);
  if (real_folder == NULL)
    {
      rounds_store_set_error_from_errno (error, errno, path);
      return NULL;
    }
  resolved = g_build_filename (real_folder, name, NULL);
  free (real_folder);
  if (lstat (resolved, &info) == 0 && S_ISLNK (info.st_mode))
    {
      rounds_store_set_error (error, ROUNDS_STORE_ERROR_NOT_A_PLAN, resolved,
                              _ ("it is a link to another file; open that one"));
      return NULL;
    }
  return g_steal_pointer (&resolved);
}

/** rounds_header_has_journal: whether @path may be half of what a crash left, which its journal
 * undoes */
gboolean
rounds_header_has_journal (const char *path)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  struct stat info;

  return stat (journal, &info) == 0 && info.st_size > 0;
}

/* Whether the file has fewer pages than its header says. The order of the questions matters: a
 * process that is just committing has a journal until all its pages are there. */
static gboolean
is_cut_short (const char *path, int fd, const guint8 *header)
{
  guint64 page_size = (guint64) header[PAGE_SIZE_OFFSET] << 8 | header[PAGE_SIZE_OFFSET + 1];
  struct stat info;

  if (read_number (header, CHANGE_COUNTER_OFFSET) != read_number (header, VALID_FOR_OFFSET))
    return FALSE; /* nobody keeps the number of pages up to date */
  if (rounds_header_has_journal (path) || fstat (fd, &info) != 0)
    return FALSE;
  if (page_size == 1)
    page_size = 65536;
  return (guint64) info.st_size < page_size * read_number (header, N_PAGES_OFFSET);
}

static gboolean
judge (const char *path, int fd, int newest, int *version, GError **error)
{
  guint8 header[HEADER_SIZE];
  struct stat info;
  ssize_t n_read;

  if (fstat (fd, &info) != 0 || !S_ISREG (info.st_mode))
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_NOT_A_PLAN, path, NULL);
  if (info.st_size == 0)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_EMPTY, path, NULL);
  n_read = pread (fd, header, sizeof header, 0);
  if (n_read < 0)
    return rounds_store_set_error_from_errno (error, errno, path);
  if (n_read < (ssize_t) sizeof header || memcmp (header, magic, sizeof magic) != 0 ||
      read_number (header, APPLICATION_ID_OFFSET) != ROUNDS_APPLICATION_ID)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_NOT_A_PLAN, path, NULL);
  *version = (int) read_number (header, USER_VERSION_OFFSET);
  if (*version > newest)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_NEWER, path, NULL);
  if (*version < 1 || is_cut_short (path, fd, header))
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_DAMAGED, path, NULL);
  return TRUE;
}

/**
 * rounds_header_inspect:
 * @path: resolved, and not open for writing in this process, whose locks would go with the
 * descriptor that this closes
 * @newest: the schema that this program writes
 * @version: (out): the schema of the file
 *
 * Tells a plan from everything else by reading a hundred bytes, before SQLite may touch the file.
 *
 * Returns: %FALSE with the reason in @error when it must not be opened
 */
gboolean
rounds_header_inspect (const char *path, int newest, int *version, GError **error)
{
  gboolean good;
  int fd;

  g_return_val_if_fail (path != NULL && version != NULL, FALSE);

  fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0)
    return rounds_store_set_error_from_errno (error, errno, path);
  good = judge (path, fd, newest, version, error);
  g_close (fd, NULL);
  return good;
}

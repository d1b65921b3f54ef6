/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds-lock.h"

#define MAX_OWNER_LENGTH 255

struct _RoundsLock
{
  char *path; /* of the lock, beside the plan */
  int fd;
};

/* The holder removes its lock file in the end, so the file may be another one than was opened. */
static gboolean
is_still_there (int fd, const char *path)
{
  struct stat opened, present;

  return fstat (fd, &opened) == 0 && stat (path, &present) == 0 &&
         opened.st_ino == present.st_ino && opened.st_dev == present.st_dev;
}

static gboolean
set_locked_error (GError **error, int fd, const char *plan_path)
{
  char owner[MAX_OWNER_LENGTH + 1];
  ssize_t length = pread (fd, owner, MAX_OWNER_LENGTH, 0);

  owner[MAX (length, 0)] = '\0';
  if (!g_utf8_validate (owner, -1, NULL))
    owner[0] = '\0';
  return rounds_store_set_error (error, ROUNDS_STORE_ERROR_LOCKED, plan_path, g_strstrip (owner));
}

/* For the message that a second process shows; nothing depends on it. */
static void
write_owner (int fd)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *since = g_date_time_format (now, "%Y-%m-%d %H:%M");
  /* Translators: who has the plan open: number of the process, name of the computer, since when */
  g_autofree char *owner =
      g_strdup_printf (_ ("process %d on %s since %s"), (int) getpid (), g_get_host_name (), since);

  if (ftruncate (fd, 0) != 0 || pwrite (fd, owner, strlen (owner), 0) < 0)
    g_debug ("The lock does not say who holds it: %s", g_strerror (errno));
}

/* One attempt. Returns whether to stop trying: the lock is held, or @error says why not. */
static gboolean
try_lock (RoundsLock *self, const char *plan_path, GError **error)
{
  self->fd = open (self->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (self->fd < 0)
    {
      rounds_store_set_error_from_errno (error, errno, plan_path);
      return TRUE;
    }
  if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    {
      if (errno == EWOULDBLOCK)
        set_locked_error (error, self->fd, plan_path);
      else
        rounds_store_set_error_from_errno (error, errno, plan_path);
      g_clear_fd (&self->fd, NULL);
      return TRUE;
    }
  if (is_still_there (self->fd, self->path))
    return TRUE;
  g_clear_fd (&self->fd, NULL);
  return FALSE;
}

/**
 * rounds_lock_acquire:
 * @path: a plan's file, resolved; it need not exist
 *
 * Does not wait.
 *
 * Returns: (transfer full): the lock, or %NULL with @error: %ROUNDS_STORE_ERROR_LOCKED names who
 *   holds it
 */
RoundsLock *
rounds_lock_acquire (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *lock_name = g_strconcat (".", name, ".lock", NULL);
  g_autoptr (RoundsLock) self = g_new0 (RoundsLock, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->fd = -1;
  self->path = g_build_filename (folder, lock_name, NULL);
  while (!try_lock (self, path, error))
    ;
  if (self->fd < 0)
    return NULL;
  write_owner (self->fd);
  return g_steal_pointer (&self);
}

/** rounds_lock_release: lets others write; removes the lock file while it is still ours */
void
rounds_lock_release (RoundsLock *self)
{
  g_return_if_fail (self != NULL);

  if (self->fd >= 0)
    {
      unlink (self->path);
      g_clear_fd (&self->fd, NULL);
    }
  g_free (self->path);
  g_free (self);
}

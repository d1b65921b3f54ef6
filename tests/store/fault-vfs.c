/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <sqlite3.h>

#include "fault-vfs.h"

typedef struct
{
  sqlite3_file base;
  sqlite3_file *real; /* in the memory behind this */
  const char *path;
} FaultFile;

static sqlite3_vfs *real_vfs;
static FaultKind kind;
static gboolean lasting;
static int countdown; /* atomic: calls that still succeed, then 0; negative when disarmed */
static int struck; /* atomic */

static GPtrArray *recording; /* nullable: of FaultOperation */

static void
free_operation (gpointer data)
{
  FaultOperation *operation = data;

  g_clear_pointer (&operation->bytes, g_bytes_unref);
  g_free (operation->path);
  g_free (operation);
}

static void
record (sqlite3_file *file, int what, const void *bytes, int length, gint64 offset)
{
  FaultOperation *operation;

  if (recording == NULL)
    return;
  operation = g_new0 (FaultOperation, 1);
  operation->kind = what;
  operation->path = g_strdup (((FaultFile *) (gpointer) file)->path);
  operation->bytes = bytes != NULL ? g_bytes_new (bytes, (gsize) length) : NULL;
  operation->offset = offset;
  g_ptr_array_add (recording, operation);
}

#define REAL(file) (((FaultFile *) (gpointer) (file))->real)

/* Counts a call; returns whether it is to fail. */
static gboolean
strikes (void)
{
  int left = g_atomic_int_get (&countdown);

  if (left < 0)
    return FALSE;
  if (left > 0)
    {
      g_atomic_int_add (&countdown, -1);
      return FALSE;
    }
  g_atomic_int_set (&struck, TRUE);
  if (!lasting)
    g_atomic_int_set (&countdown, -1);
  return TRUE;
}

static int
fault_close (sqlite3_file *file)
{
  return REAL (file)->pMethods->xClose (REAL (file));
}

static int
fault_read (sqlite3_file *file, void *bytes, int length, sqlite3_int64 offset)
{
  return REAL (file)->pMethods->xRead (REAL (file), bytes, length, offset);
}

static int
fault_write (sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
  if (!strikes ())
    {
      record (file, FAULT_OPERATION_WRITE, bytes, length, offset);
      return REAL (file)->pMethods->xWrite (REAL (file), bytes, length, offset);
    }
  if (kind == FAULT_FULL)
    return SQLITE_FULL;
  REAL (file)->pMethods->xWrite (REAL (file), bytes, length / 2, offset);
  if (kind == FAULT_KILL)
    raise (SIGKILL);
  return SQLITE_IOERR_WRITE;
}

static int
fault_truncate (sqlite3_file *file, sqlite3_int64 size)
{
  if (!strikes ())
    {
      record (file, FAULT_OPERATION_TRUNCATE, NULL, 0, size);
      return REAL (file)->pMethods->xTruncate (REAL (file), size);
    }
  if (kind == FAULT_KILL)
    raise (SIGKILL);
  return SQLITE_IOERR_TRUNCATE;
}

static int
fault_sync (sqlite3_file *file, int flags)
{
  if (!strikes ())
    {
      record (file, FAULT_OPERATION_SYNC, NULL, 0, 0);
      return REAL (file)->pMethods->xSync (REAL (file), flags);
    }
  if (kind == FAULT_KILL)
    raise (SIGKILL);
  return SQLITE_IOERR_FSYNC;
}

static int
fault_file_size (sqlite3_file *file, sqlite3_int64 *size)
{
  return REAL (file)->pMethods->xFileSize (REAL (file), size);
}

static int
fault_lock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xLock (REAL (file), level);
}

static int
fault_unlock (sqlite3_file *file, int level)
{
  return REAL (file)->pMethods->xUnlock (REAL (file), level);
}

static int
fault_check_reserved_lock (sqlite3_file *file, int *result)
{
  return REAL (file)->pMethods->xCheckReservedLock (REAL (file), result);
}

static int
fault_file_control (sqlite3_file *file, int operation, void *argument)
{
  return REAL (file)->pMethods->xFileControl (REAL (file), operation, argument);
}

static int
fault_sector_size (sqlite3_file *file)
{
  return REAL (file)->pMethods->xSectorSize (REAL (file));
}

static int
fault_device_characteristics (sqlite3_file *file)
{
  return REAL (file)->pMethods->xDeviceCharacteristics (REAL (file));
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = fault_close,
  .xRead = fault_read,
  .xWrite = fault_write,
  .xTruncate = fault_truncate,
  .xSync = fault_sync,
  .xFileSize = fault_file_size,
  .xLock = fault_lock,
  .xUnlock = fault_unlock,
  .xCheckReservedLock = fault_check_reserved_lock,
  .xFileControl = fault_file_control,
  .xSectorSize = fault_sector_size,
  .xDeviceCharacteristics = fault_device_characteristics,
};

static int
fault_open (sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out_flags)
{
  FaultFile *self = (FaultFile *) (gpointer) file;
  int result;

  self->base.pMethods = NULL;
  self->path = name;
  self->real = (sqlite3_file *) (gpointer) (self + 1);
  if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && (flags & SQLITE_OPEN_CREATE) != 0 && strikes ())
    {
      if (kind == FAULT_KILL)
        raise (SIGKILL);
      return kind == FAULT_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
    }
  result = real_vfs->xOpen (real_vfs, name, self->real, flags, out_flags);
  if (self->real->pMethods != NULL)
    self->base.pMethods = &methods;
  return result;
}

/** fault_vfs_install: from now on every connection of this process goes through the faulty disk */
void
fault_vfs_install (void)
{
  static sqlite3_vfs vfs;

  real_vfs = sqlite3_vfs_find (NULL);
  vfs = *real_vfs;
  vfs.zName = "fault";
  vfs.pNext = NULL;
  vfs.szOsFile = (int) sizeof (FaultFile) + real_vfs->szOsFile;
  vfs.xOpen = fault_open;
  fault_vfs_disarm ();
  g_assert_cmpint (sqlite3_vfs_register (&vfs, TRUE), ==, SQLITE_OK);
}

/**
 * fault_vfs_arm:
 * @nth_call: counted from 1; the calls before it succeed
 * @last: whether the calls after it fail as well
 */
void
fault_vfs_arm (FaultKind fault_kind, int nth_call, gboolean last)
{
  kind = fault_kind;
  lasting = last;
  g_atomic_int_set (&struck, FALSE);
  g_atomic_int_set (&countdown, nth_call - 1);
}

void
fault_vfs_disarm (void)
{
  g_atomic_int_set (&countdown, -1);
}

/** fault_vfs_has_struck: since it was armed */
gboolean
fault_vfs_has_struck (void)
{
  return g_atomic_int_get (&struck);
}

/** fault_vfs_start_recording: while no other thread is at work */
void
fault_vfs_start_recording (void)
{
  recording = g_ptr_array_new_with_free_func (free_operation);
}

/** fault_vfs_stop_recording: (transfer full) (element-type FaultOperation): what was done since */
GPtrArray *
fault_vfs_stop_recording (void)
{
  return g_steal_pointer (&recording);
}

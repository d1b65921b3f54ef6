/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FaultKind:
 * @FAULT_FULL: the disk is full; writes leave nothing
 * @FAULT_IO: the disk fails; writes are torn in the middle
 * @FAULT_KILL: the process is gone in the middle of the write
 */
typedef enum
{
  FAULT_FULL,
  FAULT_IO,
  FAULT_KILL,
} FaultKind;

/**
 * FaultOperation:
 * @kind: what was done
 * @path: to which file
 * @bytes: (nullable): of a write
 * @offset: of a write; the size after a truncation
 */
typedef struct
{
  enum
  {
    FAULT_OPERATION_WRITE,
    FAULT_OPERATION_TRUNCATE,
    FAULT_OPERATION_SYNC,
  } kind;
  char *path;
  GBytes *bytes;
  gint64 offset;
} FaultOperation;

/* A disk that fails when told to, put between SQLite and the real one. Every call that changes a
 * file counts: write, truncate, sync, and the opening of a journal. */

void fault_vfs_install (void);
void fault_vfs_arm (FaultKind kind, int nth_call, gboolean lasting);
void fault_vfs_disarm (void);
gboolean fault_vfs_has_struck (void);
void fault_vfs_start_recording (void);
GPtrArray *fault_vfs_stop_recording (void);

G_END_DECLS

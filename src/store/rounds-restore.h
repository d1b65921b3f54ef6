/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-store-error.h"

G_BEGIN_DECLS

/**
 * RoundsBackup:
 * @path: the copy
 * @label: what it was made for: a day ("2026-11-22"), "pre-v2" or "before-restore-…"
 * @made_at: microseconds since 1970-01-01 UTC
 * @size: bytes
 *
 * A good copy of a plan's file in the folder `backups` beside it.
 */
typedef struct
{
  char *path;
  char *label;
  gint64 made_at;
  gint64 size;
} RoundsBackup;

void rounds_backup_free (RoundsBackup *self);

GPtrArray *rounds_restore_list (const char *path, GError **error);
void rounds_restore_list_async (const char *path, GAsyncReadyCallback callback, gpointer user_data);
GPtrArray *rounds_restore_list_finish (GAsyncResult *result, GError **error);

gboolean rounds_restore_run (const char *path, const char *backup, GError **error);
void rounds_restore_run_async (const char *path, const char *backup, GAsyncReadyCallback callback,
                               gpointer user_data);
gboolean rounds_restore_run_finish (GAsyncResult *result, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsBackup, rounds_backup_free)

G_END_DECLS

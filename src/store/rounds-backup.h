/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-database.h"
#include "rounds-date.h"

G_BEGIN_DECLS

/* Copies of a plan's file, in the folder `backups` beside it: made, opened again, compared and
 * given a checksum before they count. What reads them is in rounds-restore.h. */

gboolean rounds_backup_make (RoundsDatabase *database, const char *label, GError **error);
gboolean rounds_backup_make_daily (RoundsDatabase *database, RoundsDate today, GError **error);

char *rounds_backup_dup_folder (const char *path);
char *rounds_backup_dup_path (const char *path, const char *label);
char *rounds_backup_dup_label (const char *path, const char *name);
gboolean rounds_backup_seal (const char *backup, GError **error);
gboolean rounds_backup_has_seal (const char *backup);
gboolean rounds_backup_is_sealed (const char *backup);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-changes.h"
#include "rounds-contents.h"
#include "rounds-store-types.h"

G_BEGIN_DECLS

/**
 * RoundsPlanFile:
 *
 * One plan's file, opened, locked and checked. It belongs to one thread and knows no objects.
 */
typedef struct _RoundsPlanFile RoundsPlanFile;

RoundsPlanFile *rounds_plan_file_open (const char *path, RoundsStoreFlags flags, GError **error);
void rounds_plan_file_close (RoundsPlanFile *self);
RoundsContents *rounds_plan_file_load (RoundsPlanFile *self, GError **error);
gboolean rounds_plan_file_commit (RoundsPlanFile *self, const RoundsChanges *changes,
                                  GError **error);
const GError *rounds_plan_file_get_backup_error (RoundsPlanFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsPlanFile, rounds_plan_file_close)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-database.h"
#include "rounds-record.h"
#include "rounds-store-types.h"

G_BEGIN_DECLS

/**
 * RoundsContents:
 * @images: (element-type GPtrArray): for each table that has rows, its images by id
 * @next_id: the next id of the plan
 * @n_unreadable: values that are kept in the file but not understood
 *
 * All that a file holds.
 */
typedef struct
{
  GPtrArray *images;
  gint64 next_id;
  guint n_unreadable;
} RoundsContents;

void rounds_contents_free (RoundsContents *self);

/**
 * RoundsRemoval:
 * @klass: whose record it was
 * @id: its id
 */
typedef struct
{
  RoundsRecordClass *klass;
  gint64 id;
} RoundsRemoval;

/**
 * RoundsChanges:
 * @images: (element-type RoundsImage): rows to insert or update
 * @removals: (element-type RoundsRemoval): rows to delete
 * @next_id: the next id of the plan
 * @generation: number of the newest edit in it
 * @today: the present civil day
 *
 * What one transaction writes: values frozen in the window's thread.
 */
typedef struct
{
  GPtrArray *images;
  GArray *removals;
  gint64 next_id;
  guint64 generation;
  RoundsDate today;
} RoundsChanges;

RoundsChanges *rounds_changes_new (void);
void rounds_changes_free (RoundsChanges *self);

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsContents, rounds_contents_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsChanges, rounds_changes_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsPlanFile, rounds_plan_file_close)

G_END_DECLS

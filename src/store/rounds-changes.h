/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-mapper.h"

G_BEGIN_DECLS

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
gboolean rounds_changes_write (const RoundsChanges *self, RoundsDatabase *database,
                               RoundsMapper *mapper, GError **error);
void rounds_changes_note_saved (const RoundsChanges *self, RoundsMapper *mapper);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsChanges, rounds_changes_free)

G_END_DECLS

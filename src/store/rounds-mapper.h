/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-statement.h"
#include "rounds-tables.h"

G_BEGIN_DECLS

/**
 * RoundsMapper:
 *
 * Turns rows into images and images into rows, for every noun by its declaration alone.
 *
 * A value that its column cannot mean (a word that the enumeration does not know, an amount out of
 * range, text that is no UTF-8) is shown as the field's initial value and kept: as long as nobody
 * changes the field, saving the record writes the value back as it was found.
 */
typedef struct _RoundsMapper RoundsMapper;

RoundsMapper *rounds_mapper_new (void);
void rounds_mapper_free (RoundsMapper *self);
guint rounds_mapper_get_n_unreadable (RoundsMapper *self);

GPtrArray *rounds_mapper_load (RoundsMapper *self, RoundsDatabase *database,
                               const RoundsTable *table, GError **error);
gboolean rounds_mapper_save (RoundsMapper *self, RoundsDatabase *database, const RoundsImage *image,
                             GError **error);
void rounds_mapper_note_saved (RoundsMapper *self, const RoundsImage *image);
gboolean rounds_mapper_remove (RoundsMapper *self, RoundsDatabase *database,
                               const RoundsTable *table, gint64 id, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsMapper, rounds_mapper_free)

G_END_DECLS

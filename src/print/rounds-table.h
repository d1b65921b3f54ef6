/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RoundsColumnKind:
 * @ROUNDS_COLUMN_TEXT: starts at the leading edge and wraps
 * @ROUNDS_COLUMN_NUMBER: ends at the trailing edge, in figures of one width
 */
typedef enum
{
  ROUNDS_COLUMN_TEXT,
  ROUNDS_COLUMN_NUMBER,
} RoundsColumnKind;

/**
 * RoundsTable:
 *
 * A table of a report: columns, rows of plain text, and perhaps a caption and a total. Counted by
 * references; it is filled once and not changed after it has become part of a report.
 */
typedef struct _RoundsTable RoundsTable;

#define ROUNDS_TYPE_TABLE (rounds_table_get_type ())
GType rounds_table_get_type (void);

RoundsTable *rounds_table_new (const char *caption);
RoundsTable *rounds_table_ref (RoundsTable *self);
void rounds_table_unref (RoundsTable *self);

void rounds_table_add_column (RoundsTable *self, const char *header, RoundsColumnKind kind);
void rounds_table_add_row (RoundsTable *self, const char *const *cells);
void rounds_table_add_group (RoundsTable *self, const char *label);
void rounds_table_set_total (RoundsTable *self, const char *const *cells);

const char *rounds_table_get_caption (RoundsTable *self);
guint rounds_table_get_n_columns (RoundsTable *self);
guint rounds_table_get_n_rows (RoundsTable *self);
RoundsColumnKind rounds_table_get_column_kind (RoundsTable *self, guint column);
const char *const *rounds_table_get_headers (RoundsTable *self);
const char *const *rounds_table_get_row (RoundsTable *self, guint row);
gboolean rounds_table_is_group (RoundsTable *self, guint row);
const char *const *rounds_table_get_total (RoundsTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsTable, rounds_table_unref)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsDataTable: a file of comma-separated values, with the names of its columns in the first
 * row */
typedef struct _RoundsDataTable RoundsDataTable;

RoundsDataTable *rounds_data_table_load (const char *name, GError **error);
RoundsDataTable *rounds_data_table_parse (const char *text, gsize length, const char *name,
                                          GError **error);
void rounds_data_table_free (RoundsDataTable *self);

guint rounds_data_table_get_n_rows (RoundsDataTable *self);
const char *rounds_data_table_get_text (RoundsDataTable *self, guint row, const char *column);
gint64 rounds_data_table_get_money (RoundsDataTable *self, guint row, const char *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsDataTable, rounds_data_table_free)

G_END_DECLS

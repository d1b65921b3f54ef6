/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-database.h"

G_BEGIN_DECLS

/**
 * RoundsStatement:
 *
 * A prepared statement on loan from its connection, which prepares each text once. The end of the
 * scope returns it, reset and without values.
 */
typedef struct _RoundsStatement RoundsStatement;

RoundsStatement *rounds_statement_new (RoundsDatabase *database, const char *sql, GError **error);
void rounds_statement_release (RoundsStatement *self);
sqlite3_stmt *rounds_statement_get_handle (RoundsStatement *self);
void rounds_statement_reset (RoundsStatement *self);

void rounds_statement_bind_integer (RoundsStatement *self, int index, gint64 value);
void rounds_statement_bind_real (RoundsStatement *self, int index, double value);
void rounds_statement_bind_text (RoundsStatement *self, int index, const char *value);
void rounds_statement_bind_text_copy (RoundsStatement *self, int index, const char *value);
void rounds_statement_bind_null (RoundsStatement *self, int index);
void rounds_statement_bind_value (RoundsStatement *self, int index, const sqlite3_value *value);

gboolean rounds_statement_step (RoundsStatement *self, gboolean *has_row, GError **error);
gboolean rounds_statement_run (RoundsStatement *self, GError **error);
const char *rounds_statement_get_text (RoundsStatement *self, int column);
gint64 rounds_statement_get_integer (RoundsStatement *self, int column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsStatement, rounds_statement_release)

G_END_DECLS

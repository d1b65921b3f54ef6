/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-statement.h"
#include "rounds-tables.h"

G_BEGIN_DECLS

/* What a value looks like in the file, by the kind of its field: text, enumerations (by nick) and
 * dates (ISO) as TEXT, everything else as a number; what is unset is NULL. */

gboolean rounds_column_read (const RoundsColumn *self, sqlite3_stmt *row, int index,
                             RoundsImageValue *value);
void rounds_column_bind (const RoundsColumn *self, RoundsStatement *statement, int index,
                         RoundsImageValue value);
gboolean rounds_column_is_initial (const RoundsColumn *self, RoundsImageValue value);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"

G_BEGIN_DECLS

/**
 * RoundsColumn:
 * @field: what it keeps
 * @name: its name
 * @enumeration: (nullable): of a field of that kind
 */
typedef struct
{
  const RoundsField *field;
  char *name;
  GEnumClass *enumeration;
} RoundsColumn;

/**
 * RoundsTable:
 * @type: the noun that it keeps
 * @klass: its class
 * @name: the noun's name in files
 * @columns: (array length=n_columns): one per field, in their order
 * @select_sql: every row, by id: the four times and ids of a record, then @columns
 * @upsert_sql: one row, with the values in the same order
 * @delete_sql: the row with an id
 *
 * Where one noun is kept. It follows from the noun's declaration alone, lives as long as the
 * program and is the same for every thread.
 */
typedef struct
{
  GType type;
  RoundsRecordClass *klass;
  const char *name;
  RoundsColumn *columns;
  guint n_columns;
  char *select_sql;
  char *upsert_sql;
  char *delete_sql;
} RoundsTable;

/** ROUNDS_TABLE_N_FIXED: id, created_at, changed_at and deleted_at come before the fields */
#define ROUNDS_TABLE_N_FIXED 4

const RoundsTable *rounds_tables_get (guint *n_tables);
const RoundsTable *rounds_tables_find (RoundsRecordClass *klass);

G_END_DECLS

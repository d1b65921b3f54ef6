/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "rounds-store-error.h"

G_BEGIN_DECLS

/**
 * RoundsDatabase:
 *
 * One connection to one SQLite file, with the settings of the house and its prepared statements. It
 * belongs to the thread that opened it.
 */
typedef struct _RoundsDatabase RoundsDatabase;

/**
 * RoundsDatabaseFlags:
 * @ROUNDS_DATABASE_WRITE: open for writing
 * @ROUNDS_DATABASE_CREATE: make the file when it is missing, or use it when it is empty
 */
typedef enum
{
  ROUNDS_DATABASE_READ = 0,
  ROUNDS_DATABASE_WRITE = 1 << 0,
  ROUNDS_DATABASE_CREATE = 1 << 1,
} RoundsDatabaseFlags;

struct _RoundsDatabase
{
  sqlite3 *handle;
  char *path;
  GHashTable *statements; /* SQL to RoundsStatement, prepared once */
};

RoundsDatabase *rounds_database_open (const char *path, RoundsDatabaseFlags flags, GError **error);
void rounds_database_close (RoundsDatabase *self);
gboolean rounds_database_execute (RoundsDatabase *self, const char *script, GError **error);
gboolean rounds_database_query_integer (RoundsDatabase *self, const char *sql, gint64 *value,
                                        GError **error);
gboolean rounds_database_check (RoundsDatabase *self, gboolean thorough, GError **error);
GPtrArray *rounds_database_list_tables (RoundsDatabase *self, GError **error);
gboolean rounds_database_count_rows (RoundsDatabase *self, const char *table, gint64 *count,
                                     GError **error);
void rounds_database_set_foreign_keys (RoundsDatabase *self, gboolean enforce);
gboolean rounds_database_begin (RoundsDatabase *self, GError **error);
gboolean rounds_database_commit (RoundsDatabase *self, GError **error);
void rounds_database_roll_back (RoundsDatabase *self);
gboolean rounds_database_set_error (RoundsDatabase *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsDatabase, rounds_database_close)

G_END_DECLS

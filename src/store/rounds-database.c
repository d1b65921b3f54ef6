/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-database.h"
#include "rounds-statement-private.h"

/* How long a foreign process may hold the file before a person is told. */
#define BUSY_MILLISECONDS 3000

/* A rollback journal that is emptied, not deleted: one file on disk at all times, readable on a
 * full disk, and without the races of a write-ahead log. Deleted text is overwritten. */
static const char settings[] = "PRAGMA journal_mode = TRUNCATE;"
                               "PRAGMA synchronous = FULL;"
                               "PRAGMA secure_delete = ON;"
                               "PRAGMA mmap_size = 0;"
                               "PRAGMA cache_size = -512;" /* KiB: rows are read once */
                               "PRAGMA temp_store = MEMORY;"
                               "PRAGMA cell_size_check = ON;";

/* Fills @error with what SQLite says went wrong last; returns %FALSE. */
gboolean
rounds_database_set_error (RoundsDatabase *self, GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return rounds_store_set_error_from_sqlite (error, sqlite3_extended_errcode (self->handle),
                                             self->path, sqlite3_errmsg (self->handle));
}

static void
configure (sqlite3 *handle)
{
  static const struct
  {
    int option;
    int value;
  } options[] = {
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
  };

  sqlite3_extended_result_codes (handle, 1);
  sqlite3_busy_timeout (handle, BUSY_MILLISECONDS);
  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    sqlite3_db_config (handle, options[i].option, options[i].value, NULL);
}

/**
 * rounds_database_open:
 * @path: a resolved path: no component may be a link
 *
 * Opens the file without judging its content; see rounds_header_inspect().
 *
 * Returns: (transfer full): the connection, or %NULL with @error
 */
RoundsDatabase *
rounds_database_open (const char *path, RoundsDatabaseFlags flags, GError **error)
{
  g_autoptr (RoundsDatabase) self = g_new0 (RoundsDatabase, 1);
  int mode = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;
  int result;

  g_return_val_if_fail (path != NULL, NULL);

  mode |= (flags & ROUNDS_DATABASE_WRITE) != 0 ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  if ((flags & ROUNDS_DATABASE_CREATE) != 0)
    mode |= SQLITE_OPEN_CREATE;
  self->path = g_strdup (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                            (GDestroyNotify) rounds_statement_finalize);
  result = sqlite3_open_v2 (path, &self->handle, mode, NULL);
  if (result != SQLITE_OK)
    {
      rounds_store_set_error_from_sqlite (error, result, path, NULL);
      return NULL;
    }
  configure (self->handle);
  if (!rounds_database_execute (self, settings, error))
    return NULL;
  return g_steal_pointer (&self);
}

/** rounds_database_close: rolls back what is open and frees @self */
void
rounds_database_close (RoundsDatabase *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  sqlite3_close (self->handle);
  g_free (self->path);
  g_free (self);
}

/** rounds_database_execute: runs a fixed script; values never belong into it */
gboolean
rounds_database_execute (RoundsDatabase *self, const char *script, GError **error)
{
  g_return_val_if_fail (self != NULL && script != NULL, FALSE);

  if (sqlite3_exec (self->handle, script, NULL, NULL, NULL) != SQLITE_OK)
    return rounds_database_set_error (self, error);
  return TRUE;
}

/** rounds_database_query_integer: the one number that @sql asks for; 0 when it finds nothing */
gboolean
rounds_database_query_integer (RoundsDatabase *self, const char *sql, gint64 *value, GError **error)
{
  g_autoptr (RoundsStatement) statement = rounds_statement_new (self, sql, error);
  gboolean has_row;

  if (statement == NULL || !rounds_statement_step (statement, &has_row, error))
    return FALSE;
  *value = has_row ? sqlite3_column_int64 (rounds_statement_get_handle (statement), 0) : 0;
  return TRUE;
}

/**
 * rounds_database_check:
 * @thorough: also compare every index with its table
 *
 * Returns: whether the file is sound; else @error is %ROUNDS_STORE_ERROR_DAMAGED
 */
gboolean
rounds_database_check (RoundsDatabase *self, gboolean thorough, GError **error)
{
  g_autoptr (RoundsStatement) statement = rounds_statement_new (
      self, thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)", error);
  const char *verdict;
  gboolean has_row;

  if (statement == NULL || !rounds_statement_step (statement, &has_row, error))
    return FALSE;
  verdict = has_row ? rounds_statement_get_text (statement, 0) : NULL;
  if (g_strcmp0 (verdict, "ok") != 0)
    return rounds_store_set_error (error, ROUNDS_STORE_ERROR_DAMAGED, self->path, verdict);
  return TRUE;
}

/** rounds_database_list_tables: (transfer full) (element-type utf8): names of the tables, by name
 */
GPtrArray *
rounds_database_list_tables (RoundsDatabase *self, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (RoundsStatement) statement = rounds_statement_new (
      self, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", error);
  gboolean has_row = statement != NULL;

  while (has_row)
    {
      if (!rounds_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        g_ptr_array_add (names, g_strdup (rounds_statement_get_text (statement, 0)));
    }
  return statement != NULL ? g_steal_pointer (&names) : NULL;
}

/**
 * rounds_database_count_rows:
 * @table: a name from rounds_database_list_tables()
 */
gboolean
rounds_database_count_rows (RoundsDatabase *self, const char *table, gint64 *count, GError **error)
{
  char *sql = sqlite3_mprintf ("SELECT count(*) FROM \"%w\"", table);
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);

  if (result == SQLITE_OK)
    result = sqlite3_step (statement);
  if (result == SQLITE_ROW)
    *count = sqlite3_column_int64 (statement, 0);
  else
    rounds_database_set_error (self, error);
  sqlite3_finalize (statement);
  sqlite3_free (sql);
  return result == SQLITE_ROW;
}

/** rounds_database_set_foreign_keys: outside a transaction only */
void
rounds_database_set_foreign_keys (RoundsDatabase *self, gboolean enforce)
{
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_FKEY, enforce, NULL);
}

/** rounds_database_begin: takes the write lock at once, so that only this can find the file busy */
gboolean
rounds_database_begin (RoundsDatabase *self, GError **error)
{
  return rounds_database_execute (self, "BEGIN IMMEDIATE", error);
}

/** rounds_database_commit: when this returns %TRUE the transaction is on the disk */
gboolean
rounds_database_commit (RoundsDatabase *self, GError **error)
{
  return rounds_database_execute (self, "COMMIT", error);
}

/** rounds_database_roll_back: ends a transaction as if it had never been; fine without one */
void
rounds_database_roll_back (RoundsDatabase *self)
{
  g_return_if_fail (self != NULL);

  if (!sqlite3_get_autocommit (self->handle))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-statement-private.h"

struct _RoundsStatement
{
  RoundsDatabase *database; /* borrowed: it owns the statement */
  sqlite3_stmt *handle;
  gboolean lent;
  int bind_result; /* of the first binding that failed; told by the next step */
};

/**
 * rounds_statement_new:
 * @sql: a text that lives as long as @database, with `?` for values
 *
 * Returns: (transfer full): the statement, to be released before it is asked for again; %NULL with
 *   @error
 */
RoundsStatement *
rounds_statement_new (RoundsDatabase *database, const char *sql, GError **error)
{
  RoundsStatement *self;
  sqlite3_stmt *handle;

  g_return_val_if_fail (database != NULL && sql != NULL, NULL);

  self = g_hash_table_lookup (database->statements, sql);
  if (self == NULL)
    {
      if (sqlite3_prepare_v3 (database->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle,
                              NULL) != SQLITE_OK)
        {
          rounds_database_set_error (database, error);
          return NULL;
        }
      self = g_new0 (RoundsStatement, 1);
      self->database = database;
      self->handle = handle;
      g_hash_table_insert (database->statements, (gpointer) sql, self);
    }
  g_assert (!self->lent);
  self->lent = TRUE;
  return self;
}

/** rounds_statement_release: gives the statement back to its connection */
void
rounds_statement_release (RoundsStatement *self)
{
  g_return_if_fail (self != NULL && self->lent);

  rounds_statement_reset (self);
  self->lent = FALSE;
}

/** rounds_statement_finalize: (private): for the connection that closes */
void
rounds_statement_finalize (RoundsStatement *self)
{
  sqlite3_finalize (self->handle);
  g_free (self);
}

sqlite3_stmt *
rounds_statement_get_handle (RoundsStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->handle;
}

/** rounds_statement_reset: ready to run again with other values */
void
rounds_statement_reset (RoundsStatement *self)
{
  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  self->bind_result = SQLITE_OK;
}

static void
note_binding (RoundsStatement *self, int result)
{
  if (self->bind_result == SQLITE_OK)
    self->bind_result = result;
}

/* Indices count from 1. What cannot be bound makes the next step fail, so nobody has to ask. */

void
rounds_statement_bind_integer (RoundsStatement *self, int index, gint64 value)
{
  note_binding (self, sqlite3_bind_int64 (self->handle, index, value));
}

void
rounds_statement_bind_real (RoundsStatement *self, int index, double value)
{
  note_binding (self, sqlite3_bind_double (self->handle, index, value));
}

/** rounds_statement_bind_text: @value must outlive the step */
void
rounds_statement_bind_text (RoundsStatement *self, int index, const char *value)
{
  note_binding (self, sqlite3_bind_text (self->handle, index, value, -1, SQLITE_STATIC));
}

/** rounds_statement_bind_text_copy: (nullable): likewise, for a text that goes sooner */
void
rounds_statement_bind_text_copy (RoundsStatement *self, int index, const char *value)
{
  note_binding (self, sqlite3_bind_text (self->handle, index, value, -1, SQLITE_TRANSIENT));
}

void
rounds_statement_bind_null (RoundsStatement *self, int index)
{
  note_binding (self, sqlite3_bind_null (self->handle, index));
}

/** rounds_statement_bind_value: a value as it was read, of whatever type */
void
rounds_statement_bind_value (RoundsStatement *self, int index, const sqlite3_value *value)
{
  note_binding (self, sqlite3_bind_value (self->handle, index, value));
}

/**
 * rounds_statement_step:
 * @has_row: (out): %FALSE at the end, which is no error
 */
gboolean
rounds_statement_step (RoundsStatement *self, gboolean *has_row, GError **error)
{
  int result;

  g_return_val_if_fail (self != NULL && has_row != NULL, FALSE);

  *has_row = FALSE;
  if (self->bind_result != SQLITE_OK)
    return rounds_store_set_error_from_sqlite (error, self->bind_result, self->database->path,
                                               NULL);
  result = sqlite3_step (self->handle);
  *has_row = result == SQLITE_ROW;
  if (result == SQLITE_ROW || result == SQLITE_DONE)
    return TRUE;
  return rounds_database_set_error (self->database, error);
}

/** rounds_statement_run: executes a statement that yields no rows, and resets it */
gboolean
rounds_statement_run (RoundsStatement *self, GError **error)
{
  gboolean has_row;
  gboolean done = rounds_statement_step (self, &has_row, error);

  rounds_statement_reset (self);
  return done;
}

/** rounds_statement_get_text: (transfer none) (nullable): valid until the next step */
const char *
rounds_statement_get_text (RoundsStatement *self, int column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

gint64
rounds_statement_get_integer (RoundsStatement *self, int column)
{
  return sqlite3_column_int64 (self->handle, column);
}

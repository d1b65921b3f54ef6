/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <sqlite3.h>

#include "rounds-header.h"
#include "rounds-migrations.h"
#include "rounds-nouns.h"
#include "rounds-tables.h"
#include "store-fixture.h"

/* The schema in src/store/sql and the fields that nouns declare are written twice; this compares
 * them, and says what to write where they differ. */

static const char *
get_storage (const RoundsField *field)
{
  switch (field->kind)
    {
    case ROUNDS_FIELD_TEXT:
    case ROUNDS_FIELD_ENUM:
      return "TEXT NOT NULL";
    case ROUNDS_FIELD_DATE:
      return "TEXT";
    case ROUNDS_FIELD_REAL:
      return "REAL";
    case ROUNDS_FIELD_BOOLEAN:
      return "INTEGER NOT NULL";
    case ROUNDS_FIELD_INTEGER:
      return (field->flags & ROUNDS_FIELD_OPTIONAL) != 0 ? "INTEGER" : "INTEGER NOT NULL";
    case ROUNDS_FIELD_MONEY:
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      return "INTEGER";
    default:
      g_assert_not_reached ();
    }
}

static char *
describe_declared (const RoundsTable *table)
{
  GString *text = g_string_new (
      "id INTEGER\ncreated_at INTEGER NOT NULL\nchanged_at INTEGER NOT NULL\ndeleted_at INTEGER\n");

  for (guint i = 0; i < table->n_columns; i++)
    g_string_append_printf (text, "%s %s\n", table->columns[i].name,
                            get_storage (table->columns[i].field));
  return g_string_free_and_steal (text);
}

static char *
describe_present (sqlite3 *handle, const char *table)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *statement;

  g_assert_cmpint (
      sqlite3_prepare_v2 (handle,
                          "SELECT name, type, \"notnull\" FROM pragma_table_info (?) ORDER BY cid",
                          -1, &statement, NULL),
      ==, SQLITE_OK);
  sqlite3_bind_text (statement, 1, table, -1, SQLITE_STATIC);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_string_append_printf (text, "%s %s%s\n", sqlite3_column_text (statement, 0),
                            sqlite3_column_text (statement, 1),
                            sqlite3_column_int (statement, 2) ? " NOT NULL" : "");
  sqlite3_finalize (statement);
  return g_string_free_and_steal (text);
}

static gint64
query (sqlite3 *handle, const char *sql)
{
  sqlite3_stmt *statement;
  gint64 value;

  g_assert_cmpint (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  value = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return value;
}

static sqlite3 *
make_and_open (StoreFolder *folder)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  sqlite3 *handle;

  store_close (store, plan);
  g_assert_cmpint (sqlite3_open (folder->path, &handle), ==, SQLITE_OK);
  return handle;
}

static void
test_columns (StoreFolder *folder, gconstpointer unused)
{
  sqlite3 *handle = make_and_open (folder);
  guint n_tables;
  const RoundsTable *tables = rounds_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      g_autofree char *declared = describe_declared (&tables[i]);
      g_autofree char *present = describe_present (handle, tables[i].name);

      if (!g_str_equal (declared, present))
        g_test_message ("table \"%s\" should have\n%s", tables[i].name, declared);
      g_assert_cmpstr (present, ==, declared);
    }
  g_assert_cmpint (query (handle, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), ==,
                   n_tables + 1);
  sqlite3_close (handle);
}

/* Each reference names its table, and is checked at the end of an act, not in the middle. */
static void
test_references (StoreFolder *folder, gconstpointer unused)
{
  sqlite3 *handle = make_and_open (folder);
  guint n_tables, n_references = 0;
  const RoundsTable *tables = rounds_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      for (guint n = 0; n < tables[i].n_columns; n++)
        n_references += tables[i].columns[n].field->kind == ROUNDS_FIELD_REFERENCE;
    }
  g_assert_cmpint (
      query (
          handle,
          "SELECT count(*) FROM sqlite_schema, pragma_foreign_key_list (sqlite_schema.name) AS k "
          "WHERE type = 'table' AND k.\"to\" = 'id' AND k.\"table\" IN (SELECT name FROM "
          "sqlite_schema)"),
      ==, n_references);
  g_assert_cmpint (query (handle, "SELECT sum ((length (sql) - length (replace (sql, 'DEFERRABLE "
                                  "INITIALLY DEFERRED', ''))) / 29) "
                                  "FROM sqlite_schema"),
                   ==, n_references);
  sqlite3_close (handle);
}

static void
test_header (StoreFolder *folder, gconstpointer unused)
{
  sqlite3 *handle = make_and_open (folder);

  g_assert_cmpint (query (handle, "PRAGMA application_id"), ==, ROUNDS_APPLICATION_ID);
  g_assert_cmpint (query (handle, "PRAGMA user_version"), ==, rounds_migrations.newest);
  g_assert_cmpint (query (handle, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                                  "AND name NOT LIKE 'sqlite_%' AND NOT strict"),
                   ==, 0);
  g_assert_cmpint (query (handle, "SELECT next_id FROM plan"), >, 1);
  sqlite3_close (handle);
}

/* How a connection of ours behaves. */
static void
test_settings (StoreFolder *folder, gconstpointer unused)
{
  static const struct
  {
    const char *sql;
    gint64 value;
  } settings[] = {
    { "PRAGMA synchronous", 2 },
    { "PRAGMA foreign_keys", 1 },
    { "PRAGMA trusted_schema", 0 },
    { "PRAGMA secure_delete", 1 },
    { "PRAGMA mmap_size", 0 },
    { "PRAGMA busy_timeout", 3000 },
    { "PRAGMA cell_size_check", 1 },
    { "SELECT (SELECT journal_mode FROM pragma_journal_mode) = 'truncate'", 1 },
  };
  g_autoptr (RoundsDatabase) database = NULL;
  g_autoptr (GError) error = NULL;
  gint64 value;

  sqlite3_close (make_and_open (folder));
  database = rounds_database_open (folder->path, ROUNDS_DATABASE_WRITE, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_assert_true (rounds_database_query_integer (database, settings[i].sql, &value, &error));
      g_test_message ("%s", settings[i].sql);
      g_assert_cmpint (value, ==, settings[i].value);
    }
  g_assert_false (rounds_database_execute (database, "SELECT load_extension ('x')", NULL));
  g_assert_false (rounds_database_execute (
      database, "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema", NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, NULL, store_folder_set_up, function, store_folder_tear_down)
  ADD ("/schema/columns", test_columns);
  ADD ("/schema/references", test_references);
  ADD ("/schema/header", test_header);
  ADD ("/schema/settings", test_settings);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-nouns.h"
#include "rounds-tables.h"

static const char *const fixed_names[ROUNDS_TABLE_N_FIXED] = { "id", "created_at", "changed_at",
                                                               "deleted_at" };

static const char *
get_name (const RoundsTable *table, guint position)
{
  return position < ROUNDS_TABLE_N_FIXED ? fixed_names[position]
                                         : table->columns[position - ROUNDS_TABLE_N_FIXED].name;
}

/* Appends @before, the quoted name and @after for each column from @first on, with commas between.
 */
static void
append_columns (GString *sql, const RoundsTable *table, guint first, const char *after)
{
  for (guint i = first; i < ROUNDS_TABLE_N_FIXED + table->n_columns; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("\"%s\"", get_name (table, i));

      g_string_append (sql, i > first ? ", " : "");
      g_string_append (sql, quoted);
      if (after != NULL)
        g_string_append_printf (sql, "%s%s", after, quoted);
    }
}

/* The SQL is made of names that the nouns declare, never of values. */
static void
write_sql (RoundsTable *table)
{
  g_autoptr (GString) select = g_string_new ("SELECT ");
  g_autoptr (GString) upsert = g_string_new (NULL);

  append_columns (select, table, 0, NULL);
  g_string_append_printf (select, " FROM \"%s\" ORDER BY id", table->name);

  g_string_append_printf (upsert, "INSERT INTO \"%s\" (", table->name);
  append_columns (upsert, table, 0, NULL);
  g_string_append (upsert, ") VALUES (?");
  for (guint i = 1; i < ROUNDS_TABLE_N_FIXED + table->n_columns; i++)
    g_string_append (upsert, ", ?");
  g_string_append (upsert, ") ON CONFLICT (id) DO UPDATE SET ");
  append_columns (upsert, table, 1, " = excluded.");

  table->select_sql = g_string_free_and_steal (g_steal_pointer (&select));
  table->upsert_sql = g_string_free_and_steal (g_steal_pointer (&upsert));
  table->delete_sql = g_strdup_printf ("DELETE FROM \"%s\" WHERE id = ?", table->name);
}

static void
declare_table (RoundsTable *table, GType noun)
{
  table->type = noun;
  table->klass = g_type_class_ref (noun);
  table->name = table->klass->noun;
  table->n_columns = table->klass->n_fields;
  table->columns = g_new0 (RoundsColumn, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      RoundsColumn *column = &table->columns[i];

      column->field = &table->klass->fields[i];
      column->name = rounds_field_dup_column (column->field);
      if (column->field->kind == ROUNDS_FIELD_ENUM)
        column->enumeration = g_type_class_ref (column->field->get_enum_type ());
    }
  write_sql (table);
}

/**
 * rounds_tables_get:
 * @n_tables: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_tables): a table for every noun, owners first
 */
const RoundsTable *
rounds_tables_get (guint *n_tables)
{
  static RoundsTable *tables;
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  g_return_val_if_fail (n_tables != NULL, NULL);

  if (g_once_init_enter_pointer (&tables))
    {
      RoundsTable *fresh = g_new0 (RoundsTable, n_nouns);

      for (guint i = 0; i < n_nouns; i++)
        declare_table (&fresh[i], nouns[i]);
      g_once_init_leave_pointer (&tables, fresh);
    }
  *n_tables = n_nouns;
  return tables;
}

/** rounds_tables_find: (transfer none): the table that keeps records of @klass */
const RoundsTable *
rounds_tables_find (RoundsRecordClass *klass)
{
  guint n_tables;
  const RoundsTable *tables = rounds_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      if (tables[i].klass == klass)
        return &tables[i];
    }
  g_return_val_if_reached (NULL);
}

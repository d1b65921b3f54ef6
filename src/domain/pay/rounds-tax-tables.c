/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-tables.h"

/**
 * rounds_tax_tables_new:
 *
 * Returns: (transfer full): empty tables of @year, for a reader to fill
 */
RoundsTaxTables *
rounds_tax_tables_new (int year)
{
  RoundsTaxTables *tables = g_atomic_rc_box_new0 (RoundsTaxTables);

  tables->year = year;
  tables->states = g_hash_table_new (g_str_hash, g_str_equal);
  tables->strings = g_string_chunk_new (4096);
  tables->blocks = g_ptr_array_new_with_free_func (g_free);
  return tables;
}

/**
 * rounds_tax_tables_ref:
 *
 * Returns: (transfer full): another reference to @tables
 */
RoundsTaxTables *
rounds_tax_tables_ref (const RoundsTaxTables *tables)
{
  g_return_val_if_fail (tables != NULL, NULL);

  return g_atomic_rc_box_acquire ((gpointer) tables);
}

static void
clear (gpointer data)
{
  RoundsTaxTables *tables = data;

  g_clear_pointer (&tables->states, g_hash_table_unref);
  g_clear_pointer (&tables->blocks, g_ptr_array_unref);
  g_clear_pointer (&tables->strings, g_string_chunk_free);
}

/**
 * rounds_tax_tables_unref:
 * @tables: (transfer full): tables
 *
 * Gives a reference back; the last one frees everything in them.
 */
void
rounds_tax_tables_unref (RoundsTaxTables *tables)
{
  g_return_if_fail (tables != NULL);

  g_atomic_rc_box_release_full (tables, clear);
}

/**
 * rounds_tax_tables_alloc:
 *
 * Returns: (transfer none): @n zeroed items of @size bytes that live as long as @tables
 */
gpointer
rounds_tax_tables_alloc (RoundsTaxTables *tables, gsize n, gsize size)
{
  gpointer block;

  g_return_val_if_fail (tables != NULL, NULL);

  block = g_malloc0_n (MAX (n, 1), size);
  g_ptr_array_add (tables->blocks, block);
  return block;
}

/**
 * rounds_tax_tables_intern:
 *
 * Returns: (transfer none): a copy of @text that lives as long as @tables
 */
const char *
rounds_tax_tables_intern (RoundsTaxTables *tables, const char *text)
{
  g_return_val_if_fail (tables != NULL && text != NULL, NULL);

  return g_string_chunk_insert_const (tables->strings, text);
}

/**
 * rounds_tax_tables_get_state:
 *
 * Returns: (nullable): the rules of the state with that postal @code
 */
const RoundsTaxState *
rounds_tax_tables_get_state (const RoundsTaxTables *tables, const char *code)
{
  g_return_val_if_fail (tables != NULL && code != NULL, NULL);

  return g_hash_table_lookup (tables->states, code);
}

/**
 * rounds_tax_tables_get_source:
 *
 * Returns: (nullable): where the federal parameter @name was published
 */
const RoundsTaxSource *
rounds_tax_tables_get_source (const RoundsTaxTables *tables, const char *name)
{
  g_return_val_if_fail (tables != NULL && name != NULL, NULL);

  for (guint i = 0; i < tables->n_sources; i++)
    if (g_str_equal (tables->sources[i].name, name))
      return &tables->sources[i];
  return NULL;
}

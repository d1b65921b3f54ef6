/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <stdio.h>

#include "rounds-tax-check.h"
#include "rounds-tax-library.h"
#include "rounds-tax-tables-reader.h"

#define FOLDER RESOURCE_PATH "/reference/"
#define NAME_FORMAT "tax_%d.json"

struct _RoundsTaxLibrary
{
  GMutex mutex; /* over what follows */
  GHashTable *tables; /* year → RoundsTaxTables, owned; NULL until read */
  int newest;
};

static void
unref_tables (gpointer tables)
{
  if (tables != NULL)
    rounds_tax_tables_unref (tables);
}

/**
 * rounds_tax_library_new:
 *
 * Returns: (transfer full): the years that ship, none of them read yet
 */
RoundsTaxLibrary *
rounds_tax_library_new (void)
{
  RoundsTaxLibrary *library = g_new0 (RoundsTaxLibrary, 1);
  g_auto (GStrv) names =
      g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_mutex_init (&library->mutex);
  library->tables = g_hash_table_new_full (NULL, NULL, NULL, unref_tables);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      int year;

      if (sscanf (names[i], NAME_FORMAT, &year) != 1)
        continue;
      g_hash_table_insert (library->tables, GINT_TO_POINTER (year), NULL);
      library->newest = MAX (library->newest, year);
    }
  return library;
}

/**
 * rounds_tax_library_free:
 *
 * Frees @library and its tables, except those that results still hold.
 */
void
rounds_tax_library_free (RoundsTaxLibrary *library)
{
  g_return_if_fail (library != NULL);

  g_clear_pointer (&library->tables, g_hash_table_unref);
  g_mutex_clear (&library->mutex);
  g_free (library);
}

/**
 * rounds_tax_library_get_newest_year:
 *
 * Returns: the newest year that ships
 */
int
rounds_tax_library_get_newest_year (RoundsTaxLibrary *library)
{
  g_return_val_if_fail (library != NULL, 0);

  return library->newest;
}

static RoundsTaxTables *
read_year (int year, GError **error)
{
  g_autofree char *path = g_strdup_printf (FOLDER NAME_FORMAT, year);
  g_autoptr (GBytes) json = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return json != NULL ? rounds_tax_tables_read (json, error) : NULL;
}

/**
 * rounds_tax_library_lookup:
 * @year: a tax year
 *
 * Finds the tables of @year, or those of the newest year where that one does not ship;
 * rounds_tax_compute() says so in its notes.
 *
 * Returns: (transfer none): tables that live as long as @library, or %NULL with @error
 */
const RoundsTaxTables *
rounds_tax_library_lookup (RoundsTaxLibrary *library, int year, GError **error)
{
  g_autoptr (GMutexLocker) locker = NULL;
  RoundsTaxTables *tables;

  g_return_val_if_fail (library != NULL, NULL);

  locker = g_mutex_locker_new (&library->mutex);
  if (!g_hash_table_contains (library->tables, GINT_TO_POINTER (year)))
    year = library->newest;
  tables = g_hash_table_lookup (library->tables, GINT_TO_POINTER (year));
  if (tables != NULL)
    return tables;
  tables = read_year (year, error);
  if (tables != NULL)
    g_hash_table_insert (library->tables, GINT_TO_POINTER (year), tables);
  return tables;
}

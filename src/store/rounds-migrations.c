/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "rounds-backup.h"
#include "rounds-header.h"
#include "rounds-migrations.h"
#include "rounds-statement.h"

const RoundsMigrations rounds_migrations = { RESOURCE_PATH "/store/sql", 1 };

static GBytes *
load_step (const RoundsMigrations *self, int version, GError **error)
{
  g_autofree char *path = g_strdup_printf ("%s/%03d.sql", self->folder, version);

  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/* How many rows each table has, so that a step cannot lose any unnoticed. */
static GHashTable *
count_rows (RoundsDatabase *database, GError **error)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) names = rounds_database_list_tables (database, error);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      gint64 count;

      if (!rounds_database_count_rows (database, g_ptr_array_index (names, i), &count, error))
        return NULL;
      g_hash_table_insert (counts, g_strdup (g_ptr_array_index (names, i)),
                           g_memdup2 (&count, sizeof count));
    }
  return names != NULL ? g_steal_pointer (&counts) : NULL;
}

static gboolean
keeps_rows (RoundsDatabase *database, GHashTable *before, GError **error)
{
  g_autoptr (GHashTable) after = count_rows (database, error);
  GHashTableIter iter;
  gpointer name, count;

  if (after == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &name, &count))
    {
      const gint64 *now = g_hash_table_lookup (after, name);

      if (now != NULL && *now < *(gint64 *) count)
        return rounds_store_set_error (error, ROUNDS_STORE_ERROR_FAILED, database->path,
                                       "the update would lose rows");
    }
  return TRUE;
}

static gboolean
take_step (RoundsDatabase *database, const char *script, int version, GError **error)
{
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %d", version);
  g_autoptr (GHashTable) before = NULL;

  if (!rounds_database_begin (database, error))
    return FALSE;
  before = count_rows (database, error);
  if (before != NULL && rounds_database_execute (database, script, error) &&
      rounds_database_execute (database, stamp, error) && keeps_rows (database, before, error) &&
      rounds_database_commit (database, error))
    return TRUE;
  rounds_database_roll_back (database);
  return FALSE;
}

/**
 * rounds_migrations_run:
 * @database: open for writing, of any older schema; 0 is a fresh file
 *
 * Takes the steps that are missing, each in a transaction of its own: the file is of one schema or
 * the next, whatever happens. A file with content is copied to its backups first.
 *
 * Returns: %FALSE with @error when a step failed; the file is then of the schema before that step
 */
gboolean
rounds_migrations_run (const RoundsMigrations *self, RoundsDatabase *database, GError **error)
{
  gint64 version;
  gboolean done = TRUE;

  g_return_val_if_fail (self != NULL && database != NULL, FALSE);

  if (!rounds_database_query_integer (database, "PRAGMA user_version", &version, error))
    return FALSE;
  if (version >= self->newest)
    return TRUE;
  if (version > 0)
    {
      g_autofree char *label = g_strdup_printf ("pre-v%d", self->newest);

      if (!rounds_backup_make (database, label, error))
        return FALSE;
    }
  /* A step may rebuild a table that others refer to; orphans that a file has are no reason to fail.
   */
  rounds_database_set_foreign_keys (database, FALSE);
  for (int step = (int) version + 1; done && step <= self->newest; step++)
    {
      g_autoptr (GBytes) script = load_step (self, step, error);

      done = script != NULL && take_step (database, g_bytes_get_data (script, NULL), step, error);
    }
  rounds_database_set_foreign_keys (database, TRUE);
  return done;
}

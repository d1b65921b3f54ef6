/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-contents.h"

void
rounds_contents_free (RoundsContents *self)
{
  g_clear_pointer (&self->images, g_ptr_array_unref);
  g_free (self);
}

/* An id is one record's in the whole plan; a file that gives it to two is not one to write to. */
static gboolean
check_ids (RoundsDatabase *database, GPtrArray *tables, GError **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < tables->len; i++)
    {
      GPtrArray *images = g_ptr_array_index (tables, i);

      for (guint n = 0; n < images->len; n++)
        {
          RoundsImage *image = g_ptr_array_index (images, n);

          if (image->id < 1 || !g_hash_table_add (ids, &image->id))
            return rounds_store_set_error (error, ROUNDS_STORE_ERROR_DAMAGED, database->path, NULL);
        }
    }
  return TRUE;
}

static gboolean
read_tables (RoundsContents *self, RoundsDatabase *database, RoundsMapper *mapper, GError **error)
{
  guint n_tables;
  const RoundsTable *tables = rounds_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      GPtrArray *images = rounds_mapper_load (mapper, database, &tables[i], error);

      if (images == NULL)
        return FALSE;
      g_ptr_array_add (self->images, images);
    }
  return check_ids (database, self->images, error) &&
         rounds_database_query_integer (database, "SELECT next_id FROM plan", &self->next_id,
                                        error);
}

/**
 * rounds_contents_load:
 * @mapper: remembers what it cannot read, to write it back
 *
 * Reads everything as of one moment, whatever another process writes meanwhile.
 *
 * Returns: (transfer full): all rows, or %NULL with @error
 */
RoundsContents *
rounds_contents_load (RoundsDatabase *database, RoundsMapper *mapper, GError **error)
{
  g_autoptr (RoundsContents) contents = g_new0 (RoundsContents, 1);
  gboolean done;

  g_return_val_if_fail (database != NULL && mapper != NULL, NULL);

  contents->images = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  if (!rounds_database_execute (database, "BEGIN", error))
    return NULL;
  done = read_tables (contents, database, mapper, error);
  rounds_database_roll_back (database);
  contents->n_unreadable = rounds_mapper_get_n_unreadable (mapper);
  return done ? g_steal_pointer (&contents) : NULL;
}

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

/**
 * rounds_contents_load:
 * @mapper: remembers what it cannot read, to write it back
 *
 * Returns: (transfer full): all rows, or %NULL with @error
 */
RoundsContents *
rounds_contents_load (RoundsDatabase *database, RoundsMapper *mapper, GError **error)
{
  g_autoptr (RoundsContents) contents = g_new0 (RoundsContents, 1);
  guint n_tables;
  const RoundsTable *tables = rounds_tables_get (&n_tables);

  g_return_val_if_fail (database != NULL && mapper != NULL, NULL);

  contents->images = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < n_tables; i++)
    {
      GPtrArray *images = rounds_mapper_load (mapper, database, &tables[i], error);

      if (images == NULL)
        return NULL;
      g_ptr_array_add (contents->images, images);
    }
  if (!check_ids (database, contents->images, error) ||
      !rounds_database_query_integer (database, "SELECT next_id FROM plan", &contents->next_id,
                                      error))
    return NULL;
  contents->n_unreadable = rounds_mapper_get_n_unreadable (mapper);
  return g_steal_pointer (&contents);
}

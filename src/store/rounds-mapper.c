/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-column.h"
#include "rounds-mapper.h"

struct _RoundsMapper
{
  GHashTable *unreadable; /* RoundsUnreadable, by record and field */
};

/* A value that was found and not understood; the initial one is shown in its place. */
typedef struct
{
  gint64 id;
  const RoundsField *field;
  sqlite3_value *found;
} RoundsUnreadable;

static guint
hash_unreadable (gconstpointer key)
{
  const RoundsUnreadable *unreadable = key;

  return g_int64_hash (&unreadable->id) ^ g_direct_hash (unreadable->field);
}

static gboolean
equal_unreadable (gconstpointer a, gconstpointer b)
{
  const RoundsUnreadable *x = a, *y = b;

  return x->id == y->id && x->field == y->field;
}

static void
free_unreadable (gpointer data)
{
  RoundsUnreadable *unreadable = data;

  sqlite3_value_free (unreadable->found);
  g_free (unreadable);
}

RoundsMapper *
rounds_mapper_new (void)
{
  RoundsMapper *self = g_new0 (RoundsMapper, 1);

  self->unreadable =
      g_hash_table_new_full (hash_unreadable, equal_unreadable, NULL, free_unreadable);
  return self;
}

void
rounds_mapper_free (RoundsMapper *self)
{
  g_hash_table_unref (self->unreadable);
  g_free (self);
}

/** rounds_mapper_get_n_unreadable: how many values of the file are kept but not understood */
guint
rounds_mapper_get_n_unreadable (RoundsMapper *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_hash_table_size (self->unreadable);
}

static void
keep_unreadable (RoundsMapper *self, gint64 id, const RoundsField *field, sqlite3_value *found)
{
  RoundsUnreadable *unreadable = g_new0 (RoundsUnreadable, 1);

  unreadable->id = id;
  unreadable->field = field;
  unreadable->found = sqlite3_value_dup (found);
  g_hash_table_add (self->unreadable, unreadable);
}

static RoundsImage *
read_image (RoundsMapper *self, sqlite3_stmt *row, const RoundsTable *table)
{
  RoundsImage *image = rounds_image_new (table->klass, sqlite3_column_int64 (row, 0));

  image->created_at = sqlite3_column_int64 (row, 1);
  image->changed_at = sqlite3_column_int64 (row, 2);
  image->deleted_at = sqlite3_column_int64 (row, 3); /* NULL reads as 0 */
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RoundsColumn *column = &table->columns[i];
      int index = ROUNDS_TABLE_N_FIXED + (int) i;

      if (!rounds_column_read (column, row, index, &image->values[i]))
        keep_unreadable (self, image->id, column->field, sqlite3_column_value (row, index));
    }
  return image;
}

/**
 * rounds_mapper_load:
 *
 * Returns: (transfer full) (element-type RoundsImage): every row of @table, by id; %NULL with
 * @error
 */
GPtrArray *
rounds_mapper_load (RoundsMapper *self, RoundsDatabase *database, const RoundsTable *table,
                    GError **error)
{
  g_autoptr (GPtrArray) images =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_image_unref);
  g_autoptr (RoundsStatement) statement = rounds_statement_new (database, table->select_sql, error);
  gboolean has_row = statement != NULL;

  while (has_row)
    {
      if (!rounds_statement_step (statement, &has_row, error))
        return NULL;
      if (has_row)
        g_ptr_array_add (images, read_image (self, rounds_statement_get_handle (statement), table));
    }
  return statement != NULL ? g_steal_pointer (&images) : NULL;
}

static const RoundsUnreadable *
find_unreadable (RoundsMapper *self, gint64 id, const RoundsField *field)
{
  const RoundsUnreadable key = { .id = id, .field = field };

  return g_hash_table_lookup (self->unreadable, &key);
}

/** rounds_mapper_save: inserts the row of @image, or gives it these values */
gboolean
rounds_mapper_save (RoundsMapper *self, RoundsDatabase *database, const RoundsImage *image,
                    GError **error)
{
  const RoundsTable *table = rounds_tables_find (image->klass);
  g_autoptr (RoundsStatement) statement = rounds_statement_new (database, table->upsert_sql, error);

  if (statement == NULL)
    return FALSE;
  rounds_statement_bind_integer (statement, 1, image->id);
  rounds_statement_bind_integer (statement, 2, image->created_at);
  rounds_statement_bind_integer (statement, 3, image->changed_at);
  if (image->deleted_at != 0)
    rounds_statement_bind_integer (statement, 4, image->deleted_at);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RoundsColumn *column = &table->columns[i];
      const RoundsUnreadable *unreadable = find_unreadable (self, image->id, column->field);
      int index = ROUNDS_TABLE_N_FIXED + (int) i + 1;

      if (unreadable != NULL && rounds_column_is_initial (column, image->values[i]))
        rounds_statement_bind_value (statement, index, unreadable->found);
      else
        rounds_column_bind (column, statement, index, image->values[i]);
    }
  return rounds_statement_run (statement, error);
}

/**
 * rounds_mapper_note_saved:
 * @image: saved in a transaction that is on the disk
 *
 * Forgets what was not understood and has been replaced: should the field be emptied later, it is
 * to be empty.
 */
void
rounds_mapper_note_saved (RoundsMapper *self, const RoundsImage *image)
{
  const RoundsTable *table = rounds_tables_find (image->klass);

  for (guint i = 0; i < table->n_columns && g_hash_table_size (self->unreadable) > 0; i++)
    {
      const RoundsUnreadable key = { .id = image->id, .field = table->columns[i].field };

      if (!rounds_column_is_initial (&table->columns[i], image->values[i]))
        g_hash_table_remove (self->unreadable, &key);
    }
}

/** rounds_mapper_remove: deletes the row with @id; fine when there is none */
gboolean
rounds_mapper_remove (RoundsMapper *self, RoundsDatabase *database, const RoundsTable *table,
                      gint64 id, GError **error)
{
  g_autoptr (RoundsStatement) statement = rounds_statement_new (database, table->delete_sql, error);

  if (statement == NULL)
    return FALSE;
  rounds_statement_bind_integer (statement, 1, id);
  return rounds_statement_run (statement, error);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-data-table.h"
#include "rounds-money.h"

struct _RoundsDataTable
{
  char *text; /* owned: what the cells point into */
  GPtrArray *cells; /* row by row; those of the first row are the names of the columns */
  guint n_columns;
};

/* Takes one cell off @cursor, undoing its quotes in place. Returns what ends it: ',', '\n' or
 * '\0'; '"' where a quote is never closed. */
static char
take_cell (char **cursor, char **cell)
{
  char *read = *cursor;
  char *write = read;
  gboolean quoted = *read == '"';
  char end;

  *cell = write;
  if (quoted)
    read++;
  for (;; read++)
    {
      if (quoted && *read == '\0')
        return '"';
      if (quoted && *read == '"' && read[1] == '"')
        read++;
      else if (quoted && *read == '"')
        {
          quoted = FALSE;
          continue;
        }
      else if (!quoted && strchr (",\n", *read) != NULL) /* or the end of the text */
        break;
      *write++ = *read;
    }
  end = *read;
  *cursor = end != '\0' ? read + 1 : read;
  *write = '\0';
  return end;
}

static gboolean
fail (GError **error, const char *name, guint line)
{
  /* Translators: %s is the name of a file */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("Line %u of %s, which comes with Rounds, cannot be read. Your plan is not "
                  "affected; please install Rounds again."),
               line, name);
  return FALSE;
}

/* Every row has as many cells as the first; a line break inside quotes is part of a cell. */
static gboolean
take_rows (RoundsDataTable *self, const char *name, GError **error)
{
  char *cursor = self->text;
  guint line = 1;

  while (*cursor != '\0')
    {
      guint start = self->cells->len;
      char end;

      do
        {
          char *cell;

          end = take_cell (&cursor, &cell);
          if (end == '"')
            return fail (error, name, line);
          g_ptr_array_add (self->cells, cell);
        }
      while (end == ',');
      if (self->n_columns == 0)
        self->n_columns = self->cells->len;
      if (self->cells->len - start != self->n_columns)
        return fail (error, name, line);
      line++;
    }
  return TRUE;
}

/**
 * rounds_data_table_parse:
 * @text: (array length=length): the file, with lines that end in a line feed
 * @name: of the file, for errors
 * @error: of #GIOErrorEnum
 *
 * Reads comma-separated values, quoted where they need it (RFC 4180). GLib has no reader for them,
 * and the files are our own, so this one knows one dialect and refuses everything else.
 *
 * Returns: (transfer full): the table, or %NULL with @error
 */
RoundsDataTable *
rounds_data_table_parse (const char *text, gsize length, const char *name, GError **error)
{
  g_autoptr (RoundsDataTable) self = NULL;

  g_return_val_if_fail (text != NULL && name != NULL, NULL);

  self = g_new0 (RoundsDataTable, 1);
  self->text = g_strndup (text, length);
  self->cells = g_ptr_array_new ();
  if (!take_rows (self, name, error))
    return NULL;
  if (self->n_columns == 0)
    {
      fail (error, name, 1);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * rounds_data_table_load:
 * @name: of a file in the reference folder of the resource
 * @error: of #GIOErrorEnum or #GResourceError
 *
 * Returns: (transfer full): the table, or %NULL with @error
 */
RoundsDataTable *
rounds_data_table_load (const char *name, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  const char *text;

  g_return_val_if_fail (name != NULL, NULL);

  path = g_strconcat (RESOURCE_PATH "/reference/", name, NULL);
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  return rounds_data_table_parse (text, length, name, error);
}

void
rounds_data_table_free (RoundsDataTable *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}

/** rounds_data_table_get_n_rows: how many rows there are below the names of the columns */
guint
rounds_data_table_get_n_rows (RoundsDataTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->cells->len / self->n_columns - 1;
}

/** rounds_data_table_get_text: (transfer none): the cell in @row, which counts from 0 */
const char *
rounds_data_table_get_text (RoundsDataTable *self, guint row, const char *column)
{
  g_return_val_if_fail (self != NULL && row < rounds_data_table_get_n_rows (self), "");

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (g_str_equal (g_ptr_array_index (self->cells, i), column))
        return g_ptr_array_index (self->cells, (row + 1) * self->n_columns + i);
    }
  g_return_val_if_reached ("");
}

/**
 * rounds_data_table_get_money:
 *
 * Returns: cents of the dollars in a cell; %ROUNDS_MONEY_UNSET where the cell holds no number,
 * which is not the same as nothing
 */
gint64
rounds_data_table_get_money (RoundsDataTable *self, guint row, const char *column)
{
  const char *text = rounds_data_table_get_text (self, row, column);
  char *end;
  double dollars = g_ascii_strtod (text, &end);

  if (end == text || *end != '\0')
    return ROUNDS_MONEY_UNSET;
  return rounds_money_from_dollars (dollars);
}

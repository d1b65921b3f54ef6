/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-printed-text.h"
#include "rounds-table.h"

struct _RoundsTable
{
  /* owned */
  char *caption; /* nullable */
  GPtrArray *headers; /* of strings, closed by NULL */
  GArray *kinds; /* of RoundsColumnKind */
  GPtrArray *rows; /* of string vectors; of a group only the first counts */
  GArray *groups; /* of gboolean: whether the row is the heading of a group */
  char **total; /* nullable */
};

G_DEFINE_BOXED_TYPE (RoundsTable, rounds_table, rounds_table_ref, rounds_table_unref)

/**
 * rounds_table_new:
 * @caption: (nullable): a line above the table that says what it shows
 */
RoundsTable *
rounds_table_new (const char *caption)
{
  RoundsTable *self = g_rc_box_new0 (RoundsTable);

  self->caption =
      caption != NULL ? rounds_printed_text_dup (caption, ROUNDS_PRINTED_TEXT_HEADING) : NULL;
  self->headers = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  self->kinds = g_array_new (FALSE, FALSE, sizeof (RoundsColumnKind));
  self->groups = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

RoundsTable *
rounds_table_ref (RoundsTable *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (RoundsTable *self)
{
  g_clear_pointer (&self->caption, g_free);
  g_clear_pointer (&self->headers, g_ptr_array_unref);
  g_clear_pointer (&self->kinds, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->total, g_strfreev);
}

void
rounds_table_unref (RoundsTable *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) clear);
}

/**
 * rounds_table_add_column:
 *
 * Columns come before rows: a row has as many cells as there are columns when it is added.
 */
void
rounds_table_add_column (RoundsTable *self, const char *header, RoundsColumnKind kind)
{
  g_return_if_fail (self != NULL && header != NULL);
  g_return_if_fail (self->rows->len == 0 && self->total == NULL);

  g_ptr_array_add (self->headers, rounds_printed_text_dup (header, ROUNDS_PRINTED_TEXT_HEADING));
  g_array_append_val (self->kinds, kind);
}

static char **
copy_cells (RoundsTable *self, const char *const *cells)
{
  char **copy = g_new0 (char *, self->kinds->len + 1);

  for (guint i = 0; i < self->kinds->len; i++)
    copy[i] = rounds_printed_text_dup (cells[i] != NULL ? cells[i] : "", ROUNDS_PRINTED_TEXT_CELL);
  return copy;
}

/**
 * rounds_table_add_row:
 * @cells: one text a column, never read as markup; %NULL is an empty cell
 */
void
rounds_table_add_row (RoundsTable *self, const char *const *cells)
{
  const gboolean is_group = FALSE;

  g_return_if_fail (self != NULL && cells != NULL);

  g_ptr_array_add (self->rows, copy_cells (self, cells));
  g_array_append_val (self->groups, is_group);
}

/**
 * rounds_table_add_group:
 * @label: what the rows after it have in common
 *
 * Adds a heading across all columns, which stays with the row after it.
 */
void
rounds_table_add_group (RoundsTable *self, const char *label)
{
  const gboolean is_group = TRUE;
  char **cells;

  g_return_if_fail (self != NULL && label != NULL);

  cells = g_new0 (char *, 2);
  cells[0] = rounds_printed_text_dup (label, ROUNDS_PRINTED_TEXT_HEADING);
  g_ptr_array_add (self->rows, cells);
  g_array_append_val (self->groups, is_group);
}

/**
 * rounds_table_set_total:
 * @cells: one text a column; %NULL is an empty cell
 *
 * Closes the table with a row set off by a rule, kept on the page of the row before it.
 */
void
rounds_table_set_total (RoundsTable *self, const char *const *cells)
{
  g_return_if_fail (self != NULL && cells != NULL);

  g_strfreev (self->total);
  self->total = copy_cells (self, cells);
}

/** rounds_table_get_caption: Returns: (nullable): the line above the table */
const char *
rounds_table_get_caption (RoundsTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->caption;
}

guint
rounds_table_get_n_columns (RoundsTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->kinds->len;
}

/** rounds_table_get_n_rows: Returns: the number of rows and groups, without header and total */
guint
rounds_table_get_n_rows (RoundsTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

RoundsColumnKind
rounds_table_get_column_kind (RoundsTable *self, guint column)
{
  g_return_val_if_fail (self != NULL && column < self->kinds->len, ROUNDS_COLUMN_TEXT);

  return g_array_index (self->kinds, RoundsColumnKind, column);
}

/** rounds_table_get_headers: Returns: (array zero-terminated=1): one text a column */
const char *const *
rounds_table_get_headers (RoundsTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->headers->pdata;
}

/** rounds_table_get_row: Returns: (array zero-terminated=1): one text a column; of a group its
 * label */
const char *const *
rounds_table_get_row (RoundsTable *self, guint row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, row);
}

/** rounds_table_is_group: Returns: whether @row is the heading of a group */
gboolean
rounds_table_is_group (RoundsTable *self, guint row)
{
  g_return_val_if_fail (self != NULL && row < self->groups->len, FALSE);

  return g_array_index (self->groups, gboolean, row);
}

/** rounds_table_get_total: Returns: (nullable): one text a column, none %NULL */
const char *const *
rounds_table_get_total (RoundsTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->total;
}

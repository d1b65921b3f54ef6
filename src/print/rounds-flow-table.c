/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-column-layout.h"
#include "rounds-flow-table.h"

#define GUTTER 12.0 /* points between two columns */
#define PADDING 3.0 /* points above and below a cell */
#define SMALL_TABLE 8 /* rows up to which a table is never split */
#define SMALL_SUM 18 /* rows up to which a table that ends in a total is never split */
#define GROUP_SPACE 6.0 /* points more above the heading of a group */
#define WIDEST_WORD 0.4 /* share of the table that an unbreakable word may claim */

static void
widen (RoundsFlow *self, RoundsTextStyle style, RoundsColumnKind kind, const char *text,
       RoundsColumnWish *wish)
{
  const RoundsTextSetting setting = { self->context, style, kind == ROUNDS_COLUMN_NUMBER };
  /* Text may wrap between words, and so may the header of numbers; a number does not. */
  gboolean wraps = kind == ROUNDS_COLUMN_TEXT || style == ROUNDS_TEXT_TABLE_HEADER;
  double minimum, natural;

  rounds_text_measure (&setting, text, &minimum, &natural);
  wish->minimum = MAX (wish->minimum, wraps ? minimum : natural);
  wish->natural = MAX (wish->natural, natural);
}

static void
measure_columns (RoundsFlow *self, RoundsTable *table, double room, double *widths)
{
  guint n_columns = rounds_table_get_n_columns (table);
  g_autofree RoundsColumnWish *wishes = g_new0 (RoundsColumnWish, n_columns);
  const char *const *headers = rounds_table_get_headers (table);
  const char *const *total = rounds_table_get_total (table);

  for (guint i = 0; i < n_columns; i++)
    {
      RoundsColumnKind kind = rounds_table_get_column_kind (table, i);
      RoundsColumnWish *wish = &wishes[i];

      wish->takes_rest = kind == ROUNDS_COLUMN_TEXT;
      widen (self, ROUNDS_TEXT_TABLE_HEADER, kind, headers[i], wish);
      for (guint row = 0; row < rounds_table_get_n_rows (table); row++)
        if (!rounds_table_is_group (table, row))
          widen (self, ROUNDS_TEXT_TABLE_CELL, kind, rounds_table_get_row (table, row)[i], wish);
      if (total != NULL)
        widen (self, ROUNDS_TEXT_TABLE_TOTAL, kind, total[i], wish);
      wish->minimum = MIN (wish->minimum, room * WIDEST_WORD);
    }
  rounds_column_layout_fit (wishes, n_columns, room, widths);
}

static RoundsFlowPart *
add_cells (RoundsFlow *self, RoundsTable *table, RoundsFlowRole role, RoundsTextStyle style,
           const char *const *texts, const double *widths)
{
  RoundsFlowPart *part = rounds_flow_add_part (self, role, style);
  double x = 0.0;

  part->table = self->n_tables;
  part->top = PADDING;
  for (guint i = 0; i < rounds_table_get_n_columns (table); i++)
    {
      RoundsColumnKind kind = rounds_table_get_column_kind (table, i);
      RoundsFlowEdge edge =
          kind == ROUNDS_COLUMN_NUMBER ? ROUNDS_FLOW_EDGE_TRAILING : ROUNDS_FLOW_EDGE_LEADING;

      rounds_flow_add_cell (self, part, NULL, texts[i], x, widths[i], edge);
      x += widths[i] + GUTTER;
    }
  rounds_flow_close_part (self, part, PADDING);
  return part;
}

static double
sum_heights (RoundsFlow *self, const RoundsFlowPart *part)
{
  double height = 0.0;

  for (guint i = 0; i < part->n_rows; i++)
    height += rounds_flow_get_row (self, part->first_row + i)->height;
  return height;
}

static void
keep_with_next (RoundsFlow *self)
{
  self->pending_space = 0.0;
  rounds_flow_get_row (self, self->rows->len - 1)->keep_with_next = TRUE;
}

/* Says that the header is repeated where a row of @part opens a page, unless it is so tall that it
 * would leave no room. */
static void
set_header (RoundsFlow *self, RoundsFlowPart *part, guint header)
{
  double height = sum_heights (self, g_ptr_array_index (self->parts, header));

  part->header = header;
  if (height > self->height / 3.0)
    return;
  for (guint i = 0; i < part->n_rows; i++)
    rounds_flow_get_row (self, part->first_row + i)->header_height = height;
}

static void
add_caption (RoundsFlow *self, const char *caption)
{
  RoundsFlowPart *part =
      rounds_flow_add_part (self, ROUNDS_FLOW_TABLE_CAPTION, ROUNDS_TEXT_TABLE_CAPTION);

  part->table = self->n_tables;
  rounds_flow_add_cell (self, part, NULL, caption, 0.0, self->width, ROUNDS_FLOW_EDGE_LEADING);
  rounds_flow_close_part (self, part, 0.0);
  keep_with_next (self);
}

static RoundsFlowPart *
add_group (RoundsFlow *self, const char *label)
{
  RoundsFlowPart *part =
      rounds_flow_add_part (self, ROUNDS_FLOW_TABLE_GROUP, ROUNDS_TEXT_TABLE_TOTAL);

  part->table = self->n_tables;
  part->top = PADDING + GROUP_SPACE;
  rounds_flow_add_cell (self, part, NULL, label, 0.0, self->width, ROUNDS_FLOW_EDGE_LEADING);
  rounds_flow_close_part (self, part, PADDING);
  return part;
}

/* A small table stays whole, and so does one that adds up. In others the header stays with two rows
 * at least, the heading of a group with its first row, and no row stands alone on the last page. */
static gboolean
keeps_with_previous (RoundsTable *table, guint row)
{
  guint n_rows = rounds_table_get_n_rows (table);
  guint small = rounds_table_get_total (table) != NULL ? SMALL_SUM : SMALL_TABLE;

  return n_rows <= small || row <= 1 || row + 1 == n_rows || rounds_table_is_group (table, row - 1);
}

static void
add_rows (RoundsFlow *self, RoundsTable *table, guint header, const double *widths)
{
  const char *const *total = rounds_table_get_total (table);
  RoundsFlowPart *part;

  for (guint row = 0; row < rounds_table_get_n_rows (table); row++)
    {
      const char *const *cells = rounds_table_get_row (table, row);

      if (keeps_with_previous (table, row))
        keep_with_next (self);
      self->pending_space = 0.0;
      part = rounds_table_is_group (table, row) ? add_group (self, cells[0])
                                                : add_cells (self, table, ROUNDS_FLOW_TABLE_ROW,
                                                             ROUNDS_TEXT_TABLE_CELL, cells, widths);
      set_header (self, part, header);
    }
  if (total == NULL)
    return;
  keep_with_next (self);
  part = add_cells (self, table, ROUNDS_FLOW_TABLE_TOTAL, ROUNDS_TEXT_TABLE_TOTAL, total, widths);
  set_header (self, part, header);
}

/**
 * rounds_flow_add_table:
 *
 * Adds caption, header, rows and total of @table. The caption and the header stay with the first
 * rows, the total with the last one.
 */
void
rounds_flow_add_table (RoundsFlow *self, RoundsTable *table)
{
  guint n_columns = rounds_table_get_n_columns (table);
  const char *caption = rounds_table_get_caption (table);
  g_autofree double *widths = g_new0 (double, n_columns);
  guint header;

  self->n_tables++;
  measure_columns (self, table, MAX (self->width - GUTTER * (n_columns - 1), n_columns), widths);
  if (caption != NULL)
    add_caption (self, caption);
  header = self->parts->len;
  add_cells (self, table, ROUNDS_FLOW_TABLE_HEADER, ROUNDS_TEXT_TABLE_HEADER,
             rounds_table_get_headers (table), widths);
  add_rows (self, table, header, widths);
}

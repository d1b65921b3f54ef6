/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-flow-table.h"
#include "rounds-flow.h"

#define LIST_INDENT 14.0 /* points */
#define FIGURE_GAP 6.0 /* points between a figure and its caption */
#define SMALL_PART 6 /* rows up to which a row of a table is never split */

static void
free_part (gpointer data)
{
  RoundsFlowPart *part = data;

  g_clear_pointer (&part->text, g_free);
  g_clear_pointer (&part->node, gsk_render_node_unref);
  g_clear_pointer (&part->figure, rounds_block_unref);
  g_clear_pointer (&part->cells, g_array_unref);
  g_free (part);
}

static void
clear_cell (gpointer data)
{
  RoundsFlowCell *cell = data;

  g_clear_pointer (&cell->lines, rounds_text_lines_free);
}

/**
 * rounds_flow_add_part:
 *
 * Returns: (transfer none): a new part at the end, still without cells and rows
 */
RoundsFlowPart *
rounds_flow_add_part (RoundsFlow *self, RoundsFlowRole role, RoundsTextStyle style)
{
  RoundsFlowPart *part = g_new0 (RoundsFlowPart, 1);

  part->role = role;
  part->style = style;
  part->cells = g_array_new (FALSE, FALSE, sizeof (RoundsFlowCell));
  g_array_set_clear_func (part->cells, clear_cell);
  part->first_row = self->rows->len;
  g_ptr_array_add (self->parts, part);
  self->pending_space = MAX (self->pending_space, rounds_text_style_get_look (style)->space_before);
  return part;
}

/** rounds_flow_add_cell: sets a text in the style of @part, from @x on and @width wide, in points
 */
void
rounds_flow_add_cell (RoundsFlow *self, RoundsFlowPart *part, const char *lead_in, const char *text,
                      double x, double width, RoundsFlowEdge edge)
{
  RoundsFlowCell cell = { .x = x, .width = width, .edge = edge };
  const RoundsTextSetting setting = { self->context, part->style,
                                      edge == ROUNDS_FLOW_EDGE_TRAILING };

  cell.lines = rounds_text_lines_new (&setting, lead_in, text, MAX (width, 1.0));
  self->unknown_glyphs += rounds_text_lines_count_unknown_glyphs (cell.lines);
  g_array_append_val (part->cells, cell);
}

/**
 * rounds_flow_add_row:
 *
 * Returns: (transfer none): a new row of the last part, valid until the next is added
 */
RoundsPaginationRow *
rounds_flow_add_row (RoundsFlow *self, double height)
{
  RoundsPaginationRow row = { .height = height, .space_before = self->pending_space };
  guint part = self->parts->len - 1;

  self->pending_space = 0.0;
  g_array_append_val (self->rows, row);
  g_array_append_val (self->row_parts, part);
  return rounds_flow_get_row (self, self->rows->len - 1);
}

/** rounds_flow_get_row: Returns: (transfer none): valid until a row is added */
RoundsPaginationRow *
rounds_flow_get_row (RoundsFlow *self, guint row)
{
  return &g_array_index (self->rows, RoundsPaginationRow, row);
}

static guint
count_lines (const RoundsFlowPart *part)
{
  guint most = 0;

  for (guint i = 0; i < part->cells->len; i++)
    most = MAX (
        most, rounds_text_lines_get_n_lines (g_array_index (part->cells, RoundsFlowCell, i).lines));
  return most;
}

/* Cells stand side by side: the tallest line decides. */
static double
measure_line (const RoundsFlowPart *part, guint line)
{
  double height = 0.0;

  for (guint i = 0; i < part->cells->len; i++)
    {
      RoundsTextLines *lines = g_array_index (part->cells, RoundsFlowCell, i).lines;

      if (line < rounds_text_lines_get_n_lines (lines))
        height = MAX (height, rounds_text_lines_get_line (lines, line)->height);
    }
  return height;
}

/* No heading, header or figure is parted, no small row of a table; other text leaves two lines at
 * least on either page. */
static gboolean
must_keep (const RoundsFlowPart *part, guint row)
{
  gboolean whole = part->role != ROUNDS_FLOW_PARAGRAPH && part->role != ROUNDS_FLOW_LIST_ITEM &&
                   (part->role != ROUNDS_FLOW_TABLE_ROW || part->n_rows <= SMALL_PART);

  if (row + 1 >= part->n_rows)
    return FALSE;
  return whole || row == 0 || row + 2 == part->n_rows;
}

/**
 * rounds_flow_close_part:
 * @bottom: white below the last line within its row, in points
 *
 * Makes a row of each line of the part's cells.
 */
void
rounds_flow_close_part (RoundsFlow *self, RoundsFlowPart *part, double bottom)
{
  guint n_lines = count_lines (part);

  for (guint i = 0; i < n_lines; i++)
    rounds_flow_add_row (self, measure_line (part, i) + (i == 0 ? part->top : 0.0) +
                                   (i + 1 == n_lines ? bottom : 0.0));
  part->n_rows = self->rows->len - part->first_row;
  for (guint i = 0; i < part->n_rows; i++)
    rounds_flow_get_row (self, part->first_row + i)->keep_with_next = must_keep (part, i);
  self->pending_space = rounds_text_style_get_look (part->style)->space_after;
}

static RoundsFlowPart *
add_text (RoundsFlow *self, RoundsFlowRole role, RoundsTextStyle style, const char *lead_in,
          const char *text)
{
  RoundsFlowPart *part = rounds_flow_add_part (self, role, style);

  rounds_flow_add_cell (self, part, lead_in, text, 0.0, self->width, ROUNDS_FLOW_EDGE_READING);
  rounds_flow_close_part (self, part, 0.0);
  return part;
}

static void
add_heading (RoundsFlow *self, RoundsBlock *block)
{
  int level = rounds_block_get_level (block);
  const char *text = rounds_block_get_text (block);
  RoundsFlowPart *part =
      add_text (self, ROUNDS_FLOW_HEADING, ROUNDS_TEXT_HEADING_1 + (level - 1), NULL, text);

  part->level = level;
  part->text = g_strdup (text);
}

static void
add_list_item (RoundsFlow *self, RoundsBlock *block)
{
  RoundsFlowPart *part = rounds_flow_add_part (self, ROUNDS_FLOW_LIST_ITEM, ROUNDS_TEXT_BODY);
  guint number = rounds_block_get_number (block);
  /* Translators: the number of an item of a list */
  g_autofree char *label = number > 0 ? g_strdup_printf (_ ("%u."), number) : g_strdup ("•");

  rounds_flow_add_cell (self, part, NULL, label, 0.0, LIST_INDENT, ROUNDS_FLOW_EDGE_READING);
  rounds_flow_add_cell (self, part, rounds_block_get_lead_in (block), rounds_block_get_text (block),
                        LIST_INDENT, self->width - LIST_INDENT, ROUNDS_FLOW_EDGE_READING);
  rounds_flow_close_part (self, part, 0.0);
  self->pending_space /= 2.0;
}

static void
render_figure (RoundsFlow *self, RoundsFlowPart *part, double height)
{
  g_clear_pointer (&part->node, gsk_render_node_unref);
  part->node = rounds_block_render_figure (part->figure, self->width, height, self->context);
  part->figure_height = height;
}

/* The figure in a row of its own, its caption below, all on one page: where the page is not tall
 * enough for both the figure gives way, down to half of the page. */
static void
add_figure (RoundsFlow *self, RoundsBlock *block)
{
  RoundsFlowPart *part = rounds_flow_add_part (self, ROUNDS_FLOW_FIGURE, ROUNDS_TEXT_CAPTION);
  double height = rounds_block_get_height (block), caption = 0.0;
  guint n_lines;

  rounds_flow_add_cell (self, part, NULL, rounds_block_get_text (block), 0.0, self->width,
                        ROUNDS_FLOW_EDGE_READING);
  n_lines = count_lines (part);
  for (guint i = 0; i < n_lines && caption < self->height; i++)
    caption += measure_line (part, i);
  height = MIN (height, MAX (self->height - caption - FIGURE_GAP, self->height / 2.0));
  part->figure = rounds_block_ref (block);
  render_figure (self, part, height);
  rounds_flow_add_row (self, height + FIGURE_GAP)->give =
      MAX (height - rounds_block_get_lowest_height (block), 0.0);
  rounds_flow_close_part (self, part, 0.0);
}

/**
 * rounds_flow_lower_figure:
 * @page: one whose rows are taller than it
 *
 * Draws the last figure of @page anew, as much lower as the page needs it.
 */
void
rounds_flow_lower_figure (RoundsFlow *self, const RoundsPaginationPage *page)
{
  for (guint i = page->first + page->n_rows; i > page->first; i--)
    {
      RoundsPaginationRow *row = rounds_flow_get_row (self, i - 1);
      RoundsFlowPart *part =
          g_ptr_array_index (self->parts, g_array_index (self->row_parts, guint, i - 1));

      if (row->give <= 0.0)
        continue;
      render_figure (self, part, part->figure_height - page->excess);
      row->height -= page->excess;
      row->give -= page->excess;
      return;
    }
}

static void
add_block (RoundsFlow *self, RoundsBlock *block)
{
  const char *lead_in = rounds_block_get_lead_in (block), *text = rounds_block_get_text (block);

  switch (rounds_block_get_kind (block))
    {
    case ROUNDS_BLOCK_HEADING:
      add_heading (self, block);
      break;
    case ROUNDS_BLOCK_PARAGRAPH:
      add_text (self, ROUNDS_FLOW_PARAGRAPH, ROUNDS_TEXT_BODY, lead_in, text);
      break;
    case ROUNDS_BLOCK_NOTE:
      add_text (self, ROUNDS_FLOW_PARAGRAPH, ROUNDS_TEXT_NOTE, NULL, text);
      break;
    case ROUNDS_BLOCK_LIST_ITEM:
      add_list_item (self, block);
      break;
    case ROUNDS_BLOCK_TABLE:
      rounds_flow_add_table (self, rounds_block_get_table (block));
      break;
    case ROUNDS_BLOCK_FIGURE:
      add_figure (self, block);
      break;
    case ROUNDS_BLOCK_SPACE:
    default:
      self->pending_space += rounds_block_get_height (block);
      break;
    }
  if (rounds_block_get_keep_with_next (block) && self->rows->len > 0)
    rounds_flow_get_row (self, self->rows->len - 1)->keep_with_next = TRUE;
}

static gboolean
is_item (RoundsFlow *self, guint part)
{
  return part < self->parts->len &&
         ((RoundsFlowPart *) g_ptr_array_index (self->parts, part))->role == ROUNDS_FLOW_LIST_ITEM;
}

/* No item of a list stands alone on a page: the first one and the last but one keep with the next.
 */
static void
keep_list_ends (RoundsFlow *self)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      const RoundsFlowPart *part = g_ptr_array_index (self->parts, i);

      if (is_item (self, i) && is_item (self, i + 1) &&
          (i == 0 || !is_item (self, i - 1) || !is_item (self, i + 2)))
        rounds_flow_get_row (self, part->first_row + part->n_rows - 1)->keep_with_next = TRUE;
    }
}

/**
 * rounds_flow_new:
 * @context: from rounds_text_style_create_context(), or a printer's
 * @width: of a page without its margins, in points
 * @height: of a page without its margins, in points
 *
 * Lays the title and every block of @report out. What comes of it is fixed: later changes of the
 * report do not touch it.
 *
 * Returns: (transfer full): the report as one column
 */
RoundsFlow *
rounds_flow_new (RoundsReport *report, PangoContext *context, double width, double height)
{
  RoundsFlow *self;

  g_return_val_if_fail (ROUNDS_IS_REPORT (report) && PANGO_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (width > 0.0 && height > 0.0, NULL);

  self = g_new0 (RoundsFlow, 1);
  self->parts = g_ptr_array_new_with_free_func (free_part);
  self->rows = g_array_new (FALSE, FALSE, sizeof (RoundsPaginationRow));
  self->row_parts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->context = g_object_ref (context);
  self->width = width;
  self->height = height;

  add_text (self, ROUNDS_FLOW_TITLE, ROUNDS_TEXT_TITLE, NULL, rounds_report_get_title (report));
  add_text (self, ROUNDS_FLOW_SUBTITLE, ROUNDS_TEXT_SUBTITLE, NULL,
            rounds_report_get_date_text (report));
  for (guint i = 0; i < rounds_report_get_n_blocks (report); i++)
    add_block (self, rounds_report_get_block (report, i));
  keep_list_ends (self);
  return self;
}

void
rounds_flow_free (RoundsFlow *self)
{
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->row_parts, g_array_unref);
  g_clear_object (&self->context);
  g_free (self);
}

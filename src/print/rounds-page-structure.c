/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-page-structure.h"

/* Adds a row to the piece of its part, or opens one. */
static void
append_row (GArray *pieces, RoundsFlow *flow, guint row, double y)
{
  guint part = g_array_index (flow->row_parts, guint, row);
  const RoundsFlowPart *whole = g_ptr_array_index (flow->parts, part);
  double height = rounds_flow_get_row (flow, row)->height;
  RoundsPagePiece piece = { part, row - whole->first_row, 0, y, 0.0 };
  RoundsPagePiece *last;

  if (pieces->len == 0 || g_array_index (pieces, RoundsPagePiece, pieces->len - 1).part != part)
    g_array_append_val (pieces, piece);
  last = &g_array_index (pieces, RoundsPagePiece, pieces->len - 1);
  last->n_rows++;
  last->height += height;
}

/* The header of a table that goes on from the page before. */
static double
append_header (GArray *pieces, RoundsFlow *flow, guint first_row, double y)
{
  guint part = g_array_index (flow->row_parts, guint, first_row);
  const RoundsFlowPart *whole = g_ptr_array_index (flow->parts, part);
  const RoundsFlowPart *header = g_ptr_array_index (flow->parts, whole->header);

  for (guint i = 0; i < header->n_rows; i++)
    {
      append_row (pieces, flow, header->first_row + i, y);
      y += rounds_flow_get_row (flow, header->first_row + i)->height;
    }
  return y;
}

/**
 * rounds_page_structure_list_pieces:
 * @top: where the first row begins, in points
 *
 * Returns: (transfer full) (element-type RoundsPagePiece): what stands on @page, from top to bottom
 */
GArray *
rounds_page_structure_list_pieces (RoundsFlow *flow, const RoundsPaginationPage *page, double top)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (RoundsPagePiece));
  double y = top;

  g_return_val_if_fail (flow != NULL && page != NULL, pieces);

  for (guint i = 0; i < page->n_rows; i++)
    {
      const RoundsPaginationRow *row = rounds_flow_get_row (flow, page->first + i);

      if (i == 0 && row->header_height > 0.0)
        y = append_header (pieces, flow, page->first, y);
      else if (i > 0)
        y += row->space_before;
      append_row (pieces, flow, page->first + i, y);
      y += row->height;
    }
  return pieces;
}

/**
 * rounds_page_structure_get_group:
 *
 * Returns: (nullable): the structure tag around neighbors of one kind, an interned string
 */
const char *
rounds_page_structure_get_group (const RoundsFlowPart *part)
{
  if (part->table > 0)
    return "Table";
  return part->role == ROUNDS_FLOW_LIST_ITEM ? "L" : NULL;
}

/**
 * rounds_page_structure_get_container:
 *
 * Returns: (nullable): the structure tag around the cells of @part
 */
const char *
rounds_page_structure_get_container (const RoundsFlowPart *part)
{
  switch (part->role)
    {
    case ROUNDS_FLOW_TABLE_HEADER:
    case ROUNDS_FLOW_TABLE_GROUP:
    case ROUNDS_FLOW_TABLE_ROW:
    case ROUNDS_FLOW_TABLE_TOTAL:
      return "TR";
    case ROUNDS_FLOW_LIST_ITEM:
      return "LI";
    case ROUNDS_FLOW_FIGURE:
      return "Figure";
    case ROUNDS_FLOW_TITLE:
    case ROUNDS_FLOW_SUBTITLE:
    case ROUNDS_FLOW_HEADING:
    case ROUNDS_FLOW_PARAGRAPH:
    case ROUNDS_FLOW_TABLE_CAPTION:
    default:
      return NULL;
    }
}

/**
 * rounds_page_structure_get_tag:
 * @cell: index of a cell of @part
 *
 * The title is the one heading of the first level, so headings of the report begin at the second.
 * The first cell of a row is read as its header.
 *
 * Returns: the structure tag of the cell's text
 */
const char *
rounds_page_structure_get_tag (const RoundsFlowPart *part, guint cell)
{
  static const char *const headings[] = { "H2", "H3", "H4" };

  switch (part->role)
    {
    case ROUNDS_FLOW_TITLE:
      return "H1";
    case ROUNDS_FLOW_HEADING:
      return headings[CLAMP (part->level, 1, 3) - 1];
    case ROUNDS_FLOW_LIST_ITEM:
      return cell == 0 ? "Lbl" : "LBody";
    case ROUNDS_FLOW_TABLE_HEADER:
    case ROUNDS_FLOW_TABLE_GROUP:
      return "TH";
    case ROUNDS_FLOW_TABLE_ROW:
    case ROUNDS_FLOW_TABLE_TOTAL:
      return cell == 0 ? "TH" : "TD";
    case ROUNDS_FLOW_TABLE_CAPTION:
    case ROUNDS_FLOW_FIGURE:
      return "Caption";
    case ROUNDS_FLOW_SUBTITLE:
    case ROUNDS_FLOW_PARAGRAPH:
    default:
      return "P";
    }
}

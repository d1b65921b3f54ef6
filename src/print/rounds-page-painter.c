/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-page-painter.h"
#include "rounds-page-structure.h"

#define HAIRLINE 0.5 /* points */
#define FOOTER_DROP 24.0 /* points from the last row to the baseline of the foot */

static const GdkRGBA rule_color = { 0.75f, 0.75f, 0.74f, 1.0f };
static const GdkRGBA strong_rule_color = { 0.37f, 0.36f, 0.39f, 1.0f };

/* The left edge of @line: at its edge of the cell, which in a right-to-left locale is mirrored with
 * the page. */
static double
place (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsFlowCell *cell,
       const RoundsTextLine *line)
{
  gboolean mirrored = pango_context_get_base_dir (flow->context) == PANGO_DIRECTION_RTL;
  double x = mirrored ? flow->width - cell->x - cell->width : cell->x;
  gboolean at_right = mirrored;

  if (cell->edge == ROUNDS_FLOW_EDGE_TRAILING)
    at_right = !mirrored;
  else if (cell->edge == ROUNDS_FLOW_EDGE_READING)
    at_right = pango_layout_line_get_resolved_direction (line->line) == PANGO_DIRECTION_RTL;
  return frame->size.margin + x + (at_right ? cell->width - line->width : 0.0);
}

static void
draw_cell (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas,
           const RoundsPagePiece *piece, guint cell_index)
{
  const RoundsFlowPart *part = g_ptr_array_index (flow->parts, piece->part);
  const RoundsFlowCell *cell = &g_array_index (part->cells, RoundsFlowCell, cell_index);
  const RoundsTextLook *look = rounds_text_style_get_look (part->style);
  guint shift = part->role == ROUNDS_FLOW_FIGURE ? 1 : 0;
  double y = piece->y;

  for (guint i = piece->first; i < piece->first + piece->n_rows; i++)
    {
      if (i >= shift && i - shift < rounds_text_lines_get_n_lines (cell->lines))
        {
          const RoundsTextLine *line = rounds_text_lines_get_line (cell->lines, i - shift);
          double x = place (flow, frame, cell, line);

          rounds_page_canvas_draw_line (
              canvas, line->line, x, y + (i == 0 ? part->top : 0.0) + line->baseline, &look->color);
        }
      y += rounds_flow_get_row (flow, part->first_row + i)->height;
    }
}

static void
draw_tagged_cell (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas,
                  const RoundsPagePiece *piece, guint cell, const char *tag)
{
  rounds_page_canvas_begin_tag (canvas, tag);
  draw_cell (flow, frame, canvas, piece, cell);
  rounds_page_canvas_end_tag (canvas, tag);
}

static void
draw_figure (RoundsFlow *flow, const RoundsFlowPart *part, const RoundsPageCanvas *canvas, double x,
             double y)
{
  gboolean drawn = FALSE;

  if (canvas->cr != NULL)
    {
      cairo_save (canvas->cr);
      cairo_translate (canvas->cr, x, y);
      drawn = rounds_block_draw_figure (part->figure, flow->width, part->figure_height,
                                        flow->context, canvas->cr);
      cairo_restore (canvas->cr);
    }
  if (!drawn)
    rounds_page_canvas_draw_node (canvas, part->node, x, y);
}

static void
draw_piece (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas,
            const RoundsPagePiece *piece)
{
  const RoundsFlowPart *part = g_ptr_array_index (flow->parts, piece->part);
  const char *container = rounds_page_structure_get_container (part);

  if (container != NULL)
    rounds_page_canvas_begin_tag (canvas, container);
  if (part->node != NULL && piece->first == 0)
    draw_figure (flow, part, canvas, frame->size.margin, piece->y);
  for (guint i = 0; i < part->cells->len; i++)
    draw_tagged_cell (flow, frame, canvas, piece, i, rounds_page_structure_get_tag (part, i));
  if (container != NULL)
    rounds_page_canvas_end_tag (canvas, container);
}

static void
draw_pieces (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas,
             GArray *pieces)
{
  const char *open = NULL;
  guint open_table = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const RoundsPagePiece *piece = &g_array_index (pieces, RoundsPagePiece, i);
      const RoundsFlowPart *part = g_ptr_array_index (flow->parts, piece->part);
      const char *group = rounds_page_structure_get_group (part);

      if (group != open || part->table != open_table)
        {
          if (open != NULL)
            rounds_page_canvas_end_tag (canvas, open);
          if (group != NULL)
            rounds_page_canvas_begin_tag (canvas, group);
          open = group;
          open_table = part->table;
        }
      draw_piece (flow, frame, canvas, piece);
    }
  if (open != NULL)
    rounds_page_canvas_end_tag (canvas, open);
}

/* A rule below the header, a hairline between rows, a rule above the total. */
static void
draw_rules (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas,
            GArray *pieces)
{
  for (guint i = 0; i < pieces->len; i++)
    {
      const RoundsPagePiece *piece = &g_array_index (pieces, RoundsPagePiece, i);
      const RoundsFlowPart *part = g_ptr_array_index (flow->parts, piece->part);
      double bottom = piece->y + piece->height;

      if (part->role == ROUNDS_FLOW_TABLE_HEADER)
        rounds_page_canvas_draw_rule (canvas, frame->size.margin, bottom - HAIRLINE, flow->width,
                                      HAIRLINE, &strong_rule_color);
      else if ((part->role == ROUNDS_FLOW_TABLE_ROW || part->role == ROUNDS_FLOW_TABLE_GROUP) &&
               piece->first + piece->n_rows == part->n_rows)
        rounds_page_canvas_draw_rule (canvas, frame->size.margin, bottom - HAIRLINE, flow->width,
                                      HAIRLINE, &rule_color);
      else if (part->role == ROUNDS_FLOW_TABLE_TOTAL && piece->first == 0)
        rounds_page_canvas_draw_rule (canvas, frame->size.margin, piece->y - HAIRLINE, flow->width,
                                      HAIRLINE, &strong_rule_color);
    }
}

static void
draw_footer (RoundsFlow *flow, const RoundsPageFrame *frame, const RoundsPageCanvas *canvas)
{
  const RoundsTextLook *look = rounds_text_style_get_look (ROUNDS_TEXT_FOOTER);
  double half = flow->width / 2.0, baseline = frame->size.height - frame->size.margin;
  const RoundsFlowCell cells[] = {
    { frame->footer_start, 0.0, half, ROUNDS_FLOW_EDGE_LEADING },
    { frame->footer_end, half, half, ROUNDS_FLOW_EDGE_TRAILING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      const RoundsTextLine *line = rounds_text_lines_get_line (cells[i].lines, 0);

      rounds_page_canvas_draw_line (canvas, line->line, place (flow, frame, &cells[i], line),
                                    baseline + FOOTER_DROP, &look->color);
    }
}

/**
 * rounds_page_painter_draw:
 *
 * Draws one page, its upper left corner at the origin of @canvas. The rows are tagged in the order
 * of reading. Rules and foot say nothing to a reader, so they go into one Private element, which
 * readers skip: cairo 1.18.4 has an Artifact tag but leaves a dangling object behind it.
 */
void
rounds_page_painter_draw (RoundsFlow *flow, const RoundsPaginationPage *page,
                          const RoundsPageFrame *frame, const RoundsPageCanvas *canvas)
{
  g_autoptr (GArray) pieces = NULL;

  g_return_if_fail (flow != NULL && page != NULL && frame != NULL && canvas != NULL);

  pieces = rounds_page_structure_list_pieces (flow, page, frame->size.margin);
  draw_pieces (flow, frame, canvas, pieces);
  rounds_page_canvas_begin_tag (canvas, "Private");
  draw_rules (flow, frame, canvas, pieces);
  draw_footer (flow, frame, canvas);
  rounds_page_canvas_end_tag (canvas, "Private");
}

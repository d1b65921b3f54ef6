/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <pango/pangocairo.h>

#include "rounds-page-canvas.h"

/* GTK has no call for one line of a layout, so its runs become nodes one by one; a run's offsets
 * are those that Pango's own renderer honors. */
static void
snapshot_line (GtkSnapshot *snapshot, PangoLayoutLine *line, double x, double baseline,
               const GdkRGBA *color)
{
  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      PangoGlyphItem *run = l->data;
      graphene_point_t origin;
      g_autoptr (GskRenderNode) node = NULL;

      x += pango_units_to_double (run->start_x_offset);
      graphene_point_init (&origin, (float) x,
                           (float) (baseline - pango_units_to_double (run->y_offset)));
      node = gsk_text_node_new (run->item->analysis.font, run->glyphs, color, &origin);
      if (node != NULL)
        gtk_snapshot_append_node (snapshot, node);
      x += pango_units_to_double (pango_glyph_string_get_width (run->glyphs) + run->end_x_offset);
    }
}

/** rounds_page_canvas_draw_line: draws a line of text from @x on with its baseline at @baseline */
void
rounds_page_canvas_draw_line (const RoundsPageCanvas *self, PangoLayoutLine *line, double x,
                              double baseline, const GdkRGBA *color)
{
  g_return_if_fail (self != NULL && line != NULL);

  if (self->cr != NULL)
    {
      gdk_cairo_set_source_rgba (self->cr, color);
      cairo_move_to (self->cr, x, baseline);
      pango_cairo_show_layout_line (self->cr, line);
    }
  else
    snapshot_line (self->snapshot, line, x, baseline, color);
}

/** rounds_page_canvas_draw_rule: fills a thin rectangle */
void
rounds_page_canvas_draw_rule (const RoundsPageCanvas *self, double x, double y, double width,
                              double height, const GdkRGBA *color)
{
  g_return_if_fail (self != NULL);

  if (self->cr != NULL)
    {
      gdk_cairo_set_source_rgba (self->cr, color);
      cairo_rectangle (self->cr, x, y, width, height);
      cairo_fill (self->cr);
    }
  else
    gtk_snapshot_append_color (
        self->snapshot, color,
        &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

/** rounds_page_canvas_draw_node: draws @node with its origin at @x, @y, on a PDF as vectors and
 * text */
void
rounds_page_canvas_draw_node (const RoundsPageCanvas *self, GskRenderNode *node, double x, double y)
{
  g_return_if_fail (self != NULL && node != NULL);

  if (self->cr != NULL)
    {
      cairo_save (self->cr);
      cairo_translate (self->cr, x, y);
      gsk_render_node_draw (node, self->cr);
      cairo_restore (self->cr);
    }
  else
    {
      gtk_snapshot_save (self->snapshot);
      gtk_snapshot_translate (self->snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
      gtk_snapshot_append_node (self->snapshot, node);
      gtk_snapshot_restore (self->snapshot);
    }
}

/** rounds_page_canvas_begin_tag: opens an element of the document's structure; the screen has none
 */
void
rounds_page_canvas_begin_tag (const RoundsPageCanvas *self, const char *tag)
{
  g_return_if_fail (self != NULL && tag != NULL);

  if (self->cr != NULL)
    cairo_tag_begin (self->cr, tag, NULL);
}

void
rounds_page_canvas_end_tag (const RoundsPageCanvas *self, const char *tag)
{
  g_return_if_fail (self != NULL && tag != NULL);

  if (self->cr != NULL)
    cairo_tag_end (self->cr, tag);
}

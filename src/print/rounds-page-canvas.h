/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * RoundsPageCanvas:
 * @cr: (nullable): a page of a PDF or of a printer
 * @snapshot: (nullable): a page on the screen
 *
 * Where a page is drawn: exactly one of the two is set. On a PDF text stays text and structure tags
 * are kept; on the screen everything is a render node.
 */
typedef struct
{
  cairo_t *cr;
  GtkSnapshot *snapshot;
} RoundsPageCanvas;

void rounds_page_canvas_draw_line (const RoundsPageCanvas *self, PangoLayoutLine *line, double x,
                                   double baseline, const GdkRGBA *color);
void rounds_page_canvas_draw_rule (const RoundsPageCanvas *self, double x, double y, double width,
                                   double height, const GdkRGBA *color);
void rounds_page_canvas_draw_node (const RoundsPageCanvas *self, GskRenderNode *node, double x,
                                   double y);
void rounds_page_canvas_begin_tag (const RoundsPageCanvas *self, const char *tag);
void rounds_page_canvas_end_tag (const RoundsPageCanvas *self, const char *tag);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-paper.h"

#include <pango/pangocairo.h>

/** rounds_chart_measure_on_paper: the height at which @model looks well at @width, with its legend
 */
double
rounds_chart_measure_on_paper (RoundsChartModel *model, double width, RoundsPalette *palette,
                               PangoContext *context)
{
  return rounds_plot_measure (model, palette, context, width, ROUNDS_PLOT_WITH_LEGEND);
}

/**
 * rounds_chart_render:
 *
 * Draws @model with a legend where one is needed, as one node of paths, rectangles and text. Works
 * without a display when @context comes from a font map and @palette is a fixed one.
 *
 * Returns: (transfer full) (nullable): the picture; %NULL where there is nothing to draw
 */
GskRenderNode *
rounds_chart_render (RoundsChartModel *model, double width, double height, RoundsPalette *palette,
                     PangoContext *context)
{
  g_autoptr (RoundsPlot) plot =
      rounds_plot_new (model, palette, context, width, height, ROUNDS_PLOT_WITH_LEGEND);

  g_return_val_if_fail (plot != NULL, NULL);

  return g_steal_pointer (&plot->node);
}

/**
 * rounds_chart_draw_on_paper:
 * @cairo: where to, with its origin at the upper left corner of the picture
 *
 * Draws @model as rounds_chart_render() does, but writes its text by way of Pango. A text node
 * holds glyphs and no letters, and what a PDF made of it can be searched and read aloud only where
 * cairo can guess: hyphens and spaces come out wrong. Written by Pango every word is what it was.
 */
void
rounds_chart_draw_on_paper (RoundsChartModel *model, double width, double height,
                            RoundsPalette *palette, PangoContext *context, cairo_t *cairo)
{
  g_autoptr (RoundsPlot) plot = NULL;

  g_return_if_fail (cairo != NULL);

  plot = rounds_plot_new (model, palette, context, width, height,
                          ROUNDS_PLOT_WITH_LEGEND | ROUNDS_PLOT_TEXT_APART);
  g_return_if_fail (plot != NULL);

  cairo_save (cairo);
  if (plot->node != NULL)
    gsk_render_node_draw (plot->node, cairo);
  for (guint i = 0; i < plot->texts->len; i++)
    {
      RoundsPlacedText *placed = &g_array_index (plot->texts, RoundsPlacedText, i);

      gdk_cairo_set_source_rgba (cairo, &placed->color);
      cairo_move_to (cairo, placed->x, placed->y);
      pango_cairo_show_layout (cairo, placed->text);
    }
  cairo_restore (cairo);
}

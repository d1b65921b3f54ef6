/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-plot.h"

#include "rounds-bar-painter.h"
#include "rounds-legend-painter.h"
#include "rounds-line-painter.h"
#include "rounds-strip-painter.h"
#include "rounds-timeline-painter.h"
#include "rounds-tornado-painter.h"

#include <math.h>

#define LEGEND_GAP 10
/* What a picture of lines is never lower than: in lines of text, so that large text leaves room. */
#define FEWEST_LINES 12

static void
clear_text (gpointer placed)
{
  g_clear_object (&((RoundsPlacedText *) placed)->text);
}

static void
paint (RoundsCanvas *canvas)
{
  switch (canvas->model->kind)
    {
    case ROUNDS_CHART_LINES:
    case ROUNDS_CHART_FAN:
      rounds_line_painter_paint (canvas);
      break;
    case ROUNDS_CHART_TORNADO:
      rounds_tornado_painter_paint (canvas);
      break;
    case ROUNDS_CHART_TIMELINE:
      rounds_timeline_painter_paint (canvas);
      break;
    case ROUNDS_CHART_STRIP:
      rounds_strip_painter_paint (canvas);
      break;
    case ROUNDS_CHART_STACKED_BARS:
    case ROUNDS_CHART_GROUPED_BARS:
    default:
      rounds_bar_painter_paint (canvas);
    }
}

static double
measure (RoundsCanvas *canvas, double width)
{
  switch (canvas->model->kind)
    {
    case ROUNDS_CHART_LINES:
    case ROUNDS_CHART_FAN:
      return MAX (CLAMP (width * 0.5, 200, 340), FEWEST_LINES * canvas->line_height);
    case ROUNDS_CHART_TORNADO:
      return rounds_tornado_painter_measure (canvas, width);
    case ROUNDS_CHART_TIMELINE:
      return rounds_timeline_painter_measure (canvas, width);
    case ROUNDS_CHART_STRIP:
      return rounds_strip_painter_measure (canvas, width);
    case ROUNDS_CHART_STACKED_BARS:
    case ROUNDS_CHART_GROUPED_BARS:
    default:
      return rounds_bar_painter_measure (canvas, width);
    }
}

/** rounds_plot_needs_legend: whether series are not named in the picture itself at @width */
gboolean
rounds_plot_needs_legend (RoundsChartModel *model, double width)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), FALSE);

  switch (model->kind)
    {
    case ROUNDS_CHART_LINES:
    case ROUNDS_CHART_FAN:
      return !rounds_line_painter_has_end_labels (width);
    case ROUNDS_CHART_TIMELINE:
    case ROUNDS_CHART_STRIP:
      return FALSE;
    case ROUNDS_CHART_STACKED_BARS:
    case ROUNDS_CHART_GROUPED_BARS:
    case ROUNDS_CHART_TORNADO:
    default:
      return model->series->len > 1;
    }
}

/**
 * rounds_plot_new:
 * @context: fonts and direction; one of a widget, or of a font map where there is no display
 *
 * Draws @model at the given size.
 *
 * Returns: (transfer full): the picture
 */
RoundsPlot *
rounds_plot_new (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                 double width, double height, RoundsPlotFlags flags)
{
  RoundsPlot *plot;
  RoundsCanvas canvas;
  double legend = 0;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (ROUNDS_IS_PALETTE (palette), NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  /* Where gtk_init() was never called, as for paper, nodes know their types only after this. */
  g_type_ensure (GSK_TYPE_COLOR_NODE);
  rounds_canvas_init (&canvas, model, palette, context, width, height);
  plot = g_new0 (RoundsPlot, 1);
  plot->points = g_array_new (FALSE, FALSE, sizeof (RoundsPlotPoint));
  plot->width = width;
  plot->height = height;
  plot->mirrored = canvas.mirrored;
  canvas.points = plot->points;
  if (flags & ROUNDS_PLOT_TEXT_APART)
    {
      plot->texts = g_array_new (FALSE, FALSE, sizeof (RoundsPlacedText));
      g_array_set_clear_func (plot->texts, clear_text);
      canvas.texts = plot->texts;
    }
  canvas.snapshot = gtk_snapshot_new ();
  if ((flags & ROUNDS_PLOT_WITH_LEGEND) && rounds_plot_needs_legend (model, width))
    {
      legend = rounds_legend_painter_measure (&canvas, width) + LEGEND_GAP;
      rounds_legend_painter_paint (&canvas, width, 0);
      canvas.height -= legend;
      canvas.top = legend;
      gtk_snapshot_translate (canvas.snapshot, &GRAPHENE_POINT_INIT (0, (float) legend));
    }
  if (model->series->len > 0)
    paint (&canvas);
  plot->node = gtk_snapshot_free_to_node (canvas.snapshot);
  return plot;
}

/** rounds_plot_free: frees @plot */
void
rounds_plot_free (RoundsPlot *plot)
{
  g_return_if_fail (plot != NULL);

  g_clear_pointer (&plot->node, gsk_render_node_unref);
  g_clear_pointer (&plot->texts, g_array_unref);
  g_clear_pointer (&plot->points, g_array_unref);
  g_free (plot);
}

/** rounds_plot_measure: the height at which @model looks well at @width */
double
rounds_plot_measure (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                     double width, RoundsPlotFlags flags)
{
  RoundsCanvas canvas;
  double height;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), 0);
  g_return_val_if_fail (ROUNDS_IS_PALETTE (palette), 0);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), 0);

  rounds_canvas_init (&canvas, model, palette, context, width, 0);
  height = measure (&canvas, width);
  if ((flags & ROUNDS_PLOT_WITH_LEGEND) && rounds_plot_needs_legend (model, width))
    height += rounds_legend_painter_measure (&canvas, width) + LEGEND_GAP;
  return ceil (height);
}

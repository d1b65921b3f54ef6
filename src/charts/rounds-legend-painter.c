/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-legend-painter.h"

#include <math.h>

#define SWATCH_WIDTH 24
#define SWATCH_HEIGHT 12
#define GAP 7
#define ITEM_GAP 18
#define LINE_GAP 4

static gboolean
has_lines (RoundsChartModel *model)
{
  return model->kind == ROUNDS_CHART_LINES || model->kind == ROUNDS_CHART_FAN;
}

static void
paint_swatch (RoundsCanvas *canvas, RoundsSeries *series, double x, double middle)
{
  int role = rounds_series_get_role (series);
  GskPathBuilder *builder;
  g_autoptr (GskPath) path = NULL;
  GdkRGBA color = rounds_palette_get_role (canvas->palette, role);

  if (!has_lines (canvas->model))
    {
      rounds_canvas_draw_bar (
          canvas,
          &GRAPHENE_RECT_INIT ((float) x, (float) middle - SWATCH_HEIGHT / 2.0f, SWATCH_WIDTH,
                               SWATCH_HEIGHT),
          ROUNDS_ROUND_LEFT | ROUNDS_ROUND_RIGHT, role, rounds_series_get_hatch (series));
      return;
    }
  builder = gsk_path_builder_new ();
  gsk_path_builder_move_to (builder, (float) x, (float) middle);
  gsk_path_builder_line_to (builder, (float) x + SWATCH_WIDTH, (float) middle);
  path = gsk_path_builder_free_to_path (builder);
  rounds_canvas_draw_line (canvas, path, 2.25, rounds_series_get_dash (series), &color);
  rounds_canvas_draw_marker (canvas, x + SWATCH_WIDTH / 2.0, middle, 8,
                             rounds_series_get_marker (series), &color, TRUE);
}

/* Lays the items out in lines of `width`, draws them where there is a snapshot, and returns the
 * height of all. */
static double
flow (RoundsCanvas *canvas, double width, double top, gboolean paint)
{
  double x = 0, y = top, line = MAX (canvas->line_height, SWATCH_HEIGHT);

  for (guint i = 0; i < canvas->model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (canvas->model, i);
      g_autoptr (PangoLayout) name = rounds_canvas_create_text (
          canvas, series->name, ROUNDS_TEXT_PLAIN, MAX (width - SWATCH_WIDTH - GAP, 1));
      double text_width, text_height, item;

      rounds_text_get_size (name, &text_width, &text_height);
      item = SWATCH_WIDTH + GAP + text_width;
      if (x > 0 && x + item > width)
        {
          x = 0;
          y += line + LINE_GAP;
        }
      if (paint)
        {
          double left = canvas->mirrored ? width - x - item : x;
          double swatch = canvas->mirrored ? left + text_width + GAP : left;
          double text = canvas->mirrored ? left : left + SWATCH_WIDTH + GAP;

          paint_swatch (canvas, series, swatch, y + line / 2);
          rounds_canvas_draw_text (canvas, name, text, y + (line - text_height) / 2,
                                   ROUNDS_INK_TEXT);
        }
      x += item + ITEM_GAP;
    }
  return canvas->model->series->len > 0 ? y + line - top : 0;
}

/** rounds_legend_painter_measure: the height of the legend at @width */
double
rounds_legend_painter_measure (RoundsCanvas *canvas, double width)
{
  g_return_val_if_fail (canvas != NULL, 0);

  return flow (canvas, width, 0, FALSE);
}

/** rounds_legend_painter_paint: draws the legend in lines of @width, from @y down */
void
rounds_legend_painter_paint (RoundsCanvas *canvas, double width, double y)
{
  g_return_if_fail (canvas != NULL);

  flow (canvas, width, y, TRUE);
}

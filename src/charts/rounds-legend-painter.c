/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-legend-painter.h"

#include <glib/gi18n-lib.h>

#define SWATCH_WIDTH 24
#define SWATCH_HEIGHT 12
#define GAP 7
#define ITEM_GAP 18
#define LINE_GAP 4
#define MOST_LINES 3

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
      rounds_canvas_draw_bar (canvas,
                              &GRAPHENE_RECT_INIT ((float) x, (float) middle - SWATCH_HEIGHT / 2.0f,
                                                   SWATCH_WIDTH, SWATCH_HEIGHT),
                              ROUNDS_ROUND_LEFT | ROUNDS_ROUND_RIGHT, role,
                              rounds_series_get_hatch (series));
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

static void
paint_band_swatch (RoundsCanvas *canvas, RoundsSeries *series, double x, double middle)
{
  GdkRGBA color = rounds_palette_get_role (canvas->palette, rounds_series_get_role (series));

  color.alpha = 0.25f;
  gtk_snapshot_append_color (canvas->snapshot, &color,
                             &GRAPHENE_RECT_INIT ((float) x, (float) middle - SWATCH_HEIGHT / 2.0f,
                                                  SWATCH_WIDTH, SWATCH_HEIGHT));
}

/* A row of the legend, and where its next item goes. */
typedef struct
{
  RoundsCanvas *canvas;
  double width;
  double x;
  double y;
  double line; /* height of one line of text */
  double height; /* of the row, whose items may have several lines */
  gboolean paint;
} Flow;

static void
add_item (Flow *flow, RoundsSeries *series, const char *text, gboolean is_band)
{
  RoundsCanvas *canvas = flow->canvas;
  g_autoptr (PangoLayout) layout = rounds_canvas_create_text (
      canvas, text, ROUNDS_TEXT_PLAIN, MAX (flow->width - SWATCH_WIDTH - GAP, 1));
  double text_width, text_height, item, left;

  rounds_text_wrap (layout, MOST_LINES);
  rounds_text_get_size (layout, &text_width, &text_height);
  item = SWATCH_WIDTH + GAP + text_width;
  if (flow->x > 0 && flow->x + item > flow->width)
    {
      flow->x = 0;
      flow->y += flow->height + LINE_GAP;
      flow->height = flow->line;
    }
  flow->height = MAX (flow->height, text_height);
  left = canvas->mirrored ? flow->width - flow->x - item : flow->x;
  if (flow->paint)
    {
      double swatch = canvas->mirrored ? left + text_width + GAP : left;

      (is_band ? paint_band_swatch : paint_swatch) (canvas, series, swatch,
                                                    flow->y + flow->line / 2);
      rounds_canvas_draw_text (canvas, layout, canvas->mirrored ? left : left + SWATCH_WIDTH + GAP,
                               flow->y + MAX (flow->line - text_height, 0) / 2, ROUNDS_INK_TEXT);
    }
  flow->x += item + ITEM_GAP;
}

static void
add_items (Flow *flow, RoundsSeries *series)
{
  g_autofree char *band = NULL;

  add_item (flow, series, series->name, FALSE);
  if (flow->canvas->model->kind != ROUNDS_CHART_FAN || !rounds_series_has_band (series) ||
      series->low_label == NULL || series->high_label == NULL)
    return;
  /* Translators: the names of the lower and the upper edge of a band. */
  band = g_strdup_printf (_ ("%s – %s"), series->low_label, series->high_label);
  add_item (flow, series, band, TRUE);
}

/* Lays the items out in lines of `width`, draws them if told so, and returns the height of all. */
static double
flow_all (RoundsCanvas *canvas, double width, double top, gboolean paint)
{
  double line = MAX (canvas->line_height, SWATCH_HEIGHT);
  Flow flow = { canvas, width, 0, top, line, line, paint };

  for (guint i = 0; i < canvas->model->series->len; i++)
    add_items (&flow, rounds_chart_model_get_series (canvas->model, i));
  return canvas->model->series->len > 0 ? flow.y + flow.height - top : 0;
}

/** rounds_legend_painter_measure: the height of the legend at @width */
double
rounds_legend_painter_measure (RoundsCanvas *canvas, double width)
{
  g_return_val_if_fail (canvas != NULL, 0);

  return flow_all (canvas, width, 0, FALSE);
}

/** rounds_legend_painter_paint: draws the legend in lines of @width, from @y down */
void
rounds_legend_painter_paint (RoundsCanvas *canvas, double width, double y)
{
  g_return_if_fail (canvas != NULL);

  flow_all (canvas, width, y, TRUE);
}

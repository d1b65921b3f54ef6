/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-strip-painter.h"

#include "rounds-chart-range.h"
#include "rounds-chart-words.h"
#include "rounds-lanes.h"
#include "rounds-scale.h"
#include "rounds-strip-labels.h"

#include <math.h>

#define THICKNESS 16
#define GAP 5
#define ROW_GAP 14

/* The open end of a strip goes on this far beyond the last known value. */
#define ARROW 16
#define MOST_OWN_LANES 2

/* From so many values on, the one in the middle is a median and the middle half has a band. */
#define FEWEST_PERCENTILES 4

static RoundsScale
make_scale (RoundsCanvas *canvas)
{
  double low, high, margin = MAX (canvas->width * 0.06, 26);

  rounds_chart_get_range (canvas->model, &low, &high);
  return rounds_scale_new (low, high, margin, canvas->width - margin);
}

static double
measure_row (RoundsCanvas *canvas)
{
  return 2 * canvas->line_height + GAP + 8 + THICKNESS + rounds_strip_labels_measure (canvas) +
         ROW_GAP;
}

static void
paint_band (RoundsCanvas *canvas, double from, double to, double middle, double thickness,
            float strength, int role)
{
  GdkRGBA color = rounds_palette_get_role (canvas->palette, role);

  color.alpha = strength;
  gtk_snapshot_append_color (canvas->snapshot, &color,
                             &GRAPHENE_RECT_INIT ((float) from, (float) (middle - thickness / 2),
                                                  (float) (to - from), (float) thickness));
}

/* An arrow without a tip: nobody knows how far it goes. */
static void
paint_open_end (RoundsCanvas *canvas, double x, double middle, int role)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GdkRGBA color = rounds_palette_get_role (canvas->palette, role);
  float half = THICKNESS / 2.0f, from = (float) x, cy = (float) middle;

  for (int i = 0; i < 2; i++)
    {
      gsk_path_builder_move_to (builder, from + 3 + 7 * i, cy - half);
      gsk_path_builder_line_to (builder, from + ARROW - 7 + 7 * i, cy);
      gsk_path_builder_line_to (builder, from + 3 + 7 * i, cy + half);
    }
  path = gsk_path_builder_free_to_path (builder);
  rounds_canvas_draw_line (canvas, path, 2, ROUNDS_DASH_SOLID, &color);
}

static gboolean
has_open_end (RoundsSeries *series)
{
  return series->n_values > 0 && rounds_series_is_open (series, series->n_values - 1);
}

/* A band over the known ones of the values from @first to @last. */
static void
paint_between (RoundsCanvas *canvas, const RoundsScale *scale, RoundsSeries *series, guint first,
               guint last, double middle, float strength)
{
  double low = NAN, high = NAN;

  for (guint i = first; i <= last; i++)
    {
      low = fmin (low, series->values[i]); /* the other one where one is not a number */
      high = fmax (high, series->values[i]);
    }
  if (high > low)
    paint_band (canvas, rounds_scale_to_pixel (scale, low), rounds_scale_to_pixel (scale, high),
                middle, THICKNESS, strength, rounds_series_get_role (series));
}

static void
paint_bands (RoundsCanvas *canvas, const RoundsScale *scale, RoundsSeries *series, double middle)
{
  guint n = series->n_values, quarter = n / 4;

  paint_between (canvas, scale, series, 0, n - 1, middle, 0.28f);
  if (n >= FEWEST_PERCENTILES)
    paint_between (canvas, scale, series, quarter, n - 1 - quarter, middle, 0.55f);
  if (has_open_end (series))
    paint_open_end (canvas, rounds_scale_to_pixel (scale, series->values[n - 1]), middle,
                    rounds_series_get_role (series));
}

static void
paint_percentile (RoundsCanvas *canvas, const RoundsScale *scale, guint row, guint index,
                  double middle)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, row);
  double x = rounds_scale_to_pixel (scale, series->values[index]);
  gboolean is_median = series->n_values >= FEWEST_PERCENTILES && index == series->n_values / 2;
  RoundsPlotPoint point = {
    .series = (int) row, .index = (int) index, .event = -1, .row = (int) row, .column = (int) index
  };

  rounds_canvas_draw_rule (canvas, x - (is_median ? 1 : 0), middle - THICKNESS / 2.0,
                           is_median ? 3 : 1, THICKNESS + 4,
                           is_median ? ROUNDS_INK_TEXT : ROUNDS_INK_AXIS);
  point.anchor = GRAPHENE_POINT_INIT ((float) x, (float) middle);
  point.bounds =
      GRAPHENE_RECT_INIT ((float) x - 8, (float) middle - THICKNESS / 2.0f, 16, THICKNESS + 4);
  rounds_canvas_add_point (canvas, &point);
}

static void
paint_percentiles (RoundsCanvas *canvas, const RoundsScale *scale, guint row, double middle)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, row);

  for (guint i = 0; i < series->n_values; i++)
    {
      if (!isnan (series->values[i]))
        paint_percentile (canvas, scale, row, i, middle);
    }
  rounds_strip_labels_paint (canvas, scale, series, middle + THICKNESS / 2.0);
}

static void
paint_own_value (RoundsCanvas *canvas, guint event, guint row, double x, double middle,
                 PangoLayout *text, const RoundsSpan *span)
{
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);
  double top = middle - THICKNESS / 2.0;
  double text_y = top - GAP - 8 - canvas->line_height * (1 + MAX (span->lane, 0));
  RoundsPlotPoint point = {
    .series = (int) row, .index = -1, .event = (int) event, .row = (int) row, .column = -1
  };

  rounds_canvas_draw_rule (canvas, x - 1, text_y + canvas->line_height + 1, 2,
                           middle - text_y - canvas->line_height, ROUNDS_INK_TEXT);
  rounds_canvas_draw_marker (canvas, x, middle, 10, ROUNDS_MARKER_DIAMOND, &color, TRUE);
  if (span->lane >= 0)
    rounds_canvas_draw_text (canvas, text, span->start, text_y, ROUNDS_INK_TEXT);
  point.anchor = GRAPHENE_POINT_INIT ((float) x, (float) middle);
  point.bounds = GRAPHENE_RECT_INIT ((float) x - 9, (float) text_y, 18,
                                     (float) (middle + THICKNESS / 2.0 - text_y));
  rounds_canvas_add_point (canvas, &point);
}

static PangoLayout *
create_own_label (RoundsCanvas *canvas, const RoundsChartEvent *event)
{
  g_autofree char *value = rounds_chart_format (canvas->model, event->value, ROUNDS_VALUE_COMPACT);
  g_autofree char *label = g_strdup_printf ("%s %s", event->label, value);

  return rounds_canvas_create_text (canvas, label, ROUNDS_TEXT_BOLD, canvas->width);
}

static void
paint_own_values (RoundsCanvas *canvas, const RoundsScale *scale, guint row, double middle)
{
  g_autofree RoundsSpan *spans = g_new0 (RoundsSpan, canvas->model->events->len + 1);
  guint n = 0;

  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      g_autoptr (PangoLayout) text = NULL;
      double x, width;

      if (event->series != (int) row || isnan (event->value))
        continue;
      text = create_own_label (canvas, event);
      width = rounds_text_get_width (text);
      x = rounds_scale_to_pixel (scale, event->value);
      spans[n].start = CLAMP (x - width / 2, 0, MAX (canvas->width - width, 0));
      spans[n].end = spans[n].start + width;
      rounds_lanes_assign (spans, ++n, MOST_OWN_LANES);
      paint_own_value (canvas, i, row, x, middle, text, &spans[n - 1]);
    }
}

static void
paint_row (RoundsCanvas *canvas, const RoundsScale *scale, guint row, double top)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, row);
  g_autoptr (PangoLayout) name =
      rounds_canvas_create_text (canvas, series->name, ROUNDS_TEXT_BOLD, canvas->width);
  double middle = top + 2 * canvas->line_height + GAP + 8 + THICKNESS / 2.0;

  rounds_canvas_draw_text (canvas, name,
                           canvas->mirrored ? canvas->width - rounds_text_get_width (name) : 0, top,
                           ROUNDS_INK_DIM);
  if (series->n_values == 0)
    return;
  paint_bands (canvas, scale, series, middle);
  paint_percentiles (canvas, scale, row, middle);
  paint_own_values (canvas, scale, row, middle);
}

/**
 * rounds_strip_painter_paint:
 *
 * Draws the percentiles of each series on a strip, the middle half stronger, with marks for values
 * of one's own. A strip whose last value means "at least" ends in an open arrow.
 */
void
rounds_strip_painter_paint (RoundsCanvas *canvas)
{
  RoundsScale scale;

  g_return_if_fail (canvas != NULL);

  scale = make_scale (canvas);
  for (guint i = 0; i < canvas->model->series->len; i++)
    paint_row (canvas, &scale, i, i * measure_row (canvas));
}

/** rounds_strip_painter_measure: the height that strips need at any width */
double
rounds_strip_painter_measure (RoundsCanvas *canvas, double width)
{
  g_return_val_if_fail (canvas != NULL, 0);

  return canvas->model->series->len * measure_row (canvas);
}

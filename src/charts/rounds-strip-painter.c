/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-strip-painter.h"

#include "rounds-chart-range.h"
#include "rounds-chart-words.h"
#include "rounds-lanes.h"
#include "rounds-scale.h"

#include <math.h>

#define THICKNESS 16
#define GAP 5
#define ROW_GAP 14

/* The open end of a strip goes on this far beyond the last known value. */
#define ARROW 16
#define MOST_OWN_LANES 2

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
  return 4 * canvas->line_height + 3 * GAP + THICKNESS + ROW_GAP + 8;
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

static void
paint_bands (RoundsCanvas *canvas, const RoundsScale *scale, RoundsSeries *series, double middle)
{
  guint n = series->n_values, quarter = n / 4;
  int role = rounds_series_get_role (series);

  paint_band (canvas, rounds_scale_to_pixel (scale, series->values[0]),
              rounds_scale_to_pixel (scale, series->values[n - 1]), middle, THICKNESS, 0.28f, role);
  if (n >= 4)
    paint_band (canvas, rounds_scale_to_pixel (scale, series->values[quarter]),
                rounds_scale_to_pixel (scale, series->values[n - 1 - quarter]), middle, THICKNESS,
                0.55f, role);
  if (has_open_end (series))
    paint_open_end (canvas, rounds_scale_to_pixel (scale, series->values[n - 1]), middle, role);
}

static PangoLayout *
create_percentile (RoundsCanvas *canvas, RoundsSeries *series, guint index)
{
  const char *label = rounds_series_get_point_label (series, index);
  const char *words = rounds_series_get_value_text (series, index);
  g_autofree char *value =
      rounds_chart_format (canvas->model, series->values[index], ROUNDS_VALUE_COMPACT);
  g_autofree char *text = NULL;
  PangoLayout *layout;

  text = g_strdup_printf ("%s\n%s%s", label != NULL ? label : "",
                          words == NULL && rounds_series_is_open (series, index) ? "≥ " : "",
                          words != NULL ? words : value);
  layout = rounds_canvas_create_text (canvas, text, ROUNDS_TEXT_PLAIN, 0);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  return layout;
}

static void
paint_percentile (RoundsCanvas *canvas, const RoundsScale *scale, guint row, guint index,
                  double middle)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, row);
  double x = rounds_scale_to_pixel (scale, series->values[index]);
  gboolean is_median = index == series->n_values / 2;
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

/* The median and the ends are the last whose labels are left out where room is short. */
static guint
get_important (guint place, guint n)
{
  guint order[] = { n / 2, 0, n - 1 };
  guint rest = 0;

  if (place < 3)
    return order[MIN (place, n - 1)];
  for (guint i = 0; i < n; i++)
    {
      if (i != order[0] && i != order[1] && i != order[2] && rest++ == place - 3)
        return i;
    }
  return 0;
}

static void
paint_percentiles (RoundsCanvas *canvas, const RoundsScale *scale, guint row, double middle)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, row);
  guint n = series->n_values;
  g_autofree RoundsSpan *spans = g_new0 (RoundsSpan, n);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      guint index = get_important (i, n);
      PangoLayout *text = create_percentile (canvas, series, index);
      double width = rounds_text_get_width (text);
      double x = rounds_scale_to_pixel (scale, series->values[index]) - width / 2;

      g_ptr_array_add (texts, text);
      spans[i].start = CLAMP (x, 0, MAX (canvas->width - width, 0));
      spans[i].end = spans[i].start + width;
    }
  rounds_lanes_assign (spans, n, 1);
  for (guint i = 0; i < n; i++)
    {
      if (spans[i].lane == 0)
        rounds_canvas_draw_text (canvas, g_ptr_array_index (texts, i), spans[i].start,
                                 middle + THICKNESS / 2.0 + GAP + 2, ROUNDS_INK_DIM);
      paint_percentile (canvas, scale, row, i, middle);
    }
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

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tornado-painter.h"

#include "rounds-axis-painter.h"
#include "rounds-chart-range.h"
#include "rounds-chart-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define GAP 6
#define NARROW 520
#define MOST_NAMES 0.32
#define MOST_NAMES_ABOVE 0.55
#define THICKNESS 20
#define MOST_LINES 3

typedef struct
{
  RoundsCanvas *canvas;
  RoundsAxes axes;
  gboolean names_above;
  double names_width;
  double names_height; /* of the highest one with its range */
  double values_width;
  double room;
} Tornado;

static PangoLayout *
create_value (Tornado *tornado, guint series, guint index)
{
  RoundsSeries *row = rounds_chart_model_get_series (tornado->canvas->model, series);
  g_autofree char *text = rounds_chart_format (
      tornado->canvas->model, rounds_series_get_value (row, index), ROUNDS_VALUE_COMPACT);

  return rounds_canvas_create_text (tornado->canvas, text, ROUNDS_TEXT_PLAIN, 0);
}

static PangoLayout *
create_text (Tornado *tornado, const char *words, RoundsTextWeight weight, double most_width)
{
  PangoLayout *text = rounds_canvas_create_text (tornado->canvas, words, weight, most_width);

  rounds_text_wrap (text, MOST_LINES);
  return text;
}

/* What the input is taken to be at its two ends. */
static PangoLayout *
create_range (Tornado *tornado, guint index, double most_width)
{
  RoundsChartModel *model = tornado->canvas->model;
  const char *low = rounds_series_get_point_label (rounds_chart_model_get_series (model, 0), index);
  const char *high =
      rounds_series_get_point_label (rounds_chart_model_get_series (model, 1), index);
  g_autofree char *text = NULL;

  if (low != NULL && high != NULL)
    text = rounds_chart_join_range (low, high);
  return create_text (tornado, text != NULL ? text : "", ROUNDS_TEXT_PLAIN, most_width);
}

static PangoLayout *
create_name (Tornado *tornado, guint index, double most_width)
{
  g_autofree char *name = rounds_chart_name_position (tornado->canvas->model, index);

  return create_text (tornado, name, ROUNDS_TEXT_BOLD, most_width);
}

/* The name of an input and its range: in one line above the bar, or one below the other beside it.
 */
static void
create_names (Tornado *tornado, guint index, PangoLayout **name, PangoLayout **range)
{
  double width = tornado->canvas->width;
  double most = tornado->names_width - 2 * GAP;

  *name = create_name (tornado, index, tornado->names_above ? width * MOST_NAMES_ABOVE : most);
  if (tornado->names_above)
    most = width - rounds_text_get_width (*name) - 3 * GAP;
  *range = create_range (tornado, index, most);
}

static void
measure_names (Tornado *tornado, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) name = NULL;
      g_autoptr (PangoLayout) range = NULL;
      double name_height, range_height, height;

      create_names (tornado, i, &name, &range);
      rounds_text_get_size (name, NULL, &name_height);
      rounds_text_get_size (range, NULL, &range_height);
      height = tornado->names_above ? MAX (name_height, range_height) : name_height + range_height;
      tornado->names_height = MAX (tornado->names_height, ceil (height));
    }
}

static void
measure_texts (Tornado *tornado, guint n)
{
  RoundsCanvas *canvas = tornado->canvas;
  double most = canvas->width * MOST_NAMES;
  double values = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) name = create_name (tornado, i, 0);
      g_autoptr (PangoLayout) range = create_range (tornado, i, 0);
      g_autoptr (PangoLayout) low = create_value (tornado, 0, i);
      g_autoptr (PangoLayout) high = create_value (tornado, 1, i);

      values = MAX (values, MAX (rounds_text_get_width (low), rounds_text_get_width (high)));
      tornado->names_width =
          MAX (tornado->names_width,
               MIN (MAX (rounds_text_get_width (name), rounds_text_get_width (range)), most));
    }
  tornado->values_width = ceil (values) + GAP + 2;
  tornado->names_width = ceil (tornado->names_width) + 2 * GAP;
  tornado->names_above = canvas->width < NARROW;
  measure_names (tornado, n);
}

static void
lay_out (Tornado *tornado, guint n)
{
  RoundsCanvas *canvas = tornado->canvas;
  double left, right;

  measure_texts (tornado, n);
  left = tornado->values_width;
  right = canvas->width - tornado->values_width;
  if (!tornado->names_above && canvas->mirrored)
    right -= tornado->names_width;
  else if (!tornado->names_above)
    left += tornado->names_width;
  rounds_axes_init_level (&tornado->axes, canvas, left, right, canvas->line_height + GAP, FALSE);
  tornado->room = tornado->axes.area.size.height / n;
}

static double
find_middle (Tornado *tornado, guint rank)
{
  double text = tornado->names_above ? (tornado->names_height + 4) / 2 : 0;

  return tornado->axes.area.origin.y + (rank + 0.5) * tornado->room + text;
}

static void
paint_names (Tornado *tornado, guint index, guint rank)
{
  RoundsCanvas *canvas = tornado->canvas;
  g_autoptr (PangoLayout) name = NULL;
  g_autoptr (PangoLayout) range = NULL;
  double middle = find_middle (tornado, rank);
  double name_width, name_height, range_width, range_height, y;

  create_names (tornado, index, &name, &range);
  rounds_text_get_size (name, &name_width, &name_height);
  rounds_text_get_size (range, &range_width, &range_height);
  if (tornado->names_above)
    {
      y = middle - THICKNESS / 2.0 - MAX (name_height, range_height) - 3;
      rounds_canvas_draw_label (canvas, name, canvas->mirrored ? canvas->width - name_width : 0, y,
                                ROUNDS_INK_TEXT);
      rounds_canvas_draw_label (canvas, range, canvas->mirrored ? 0 : canvas->width - range_width,
                                y, ROUNDS_INK_DIM);
      return;
    }
  y = middle - (name_height + (range_width < 1 ? 0 : range_height)) / 2;
  rounds_canvas_draw_text (canvas, name, canvas->mirrored ? canvas->width - name_width : 0, y,
                           ROUNDS_INK_TEXT);
  rounds_canvas_draw_text (canvas, range, canvas->mirrored ? canvas->width - range_width : 0,
                           y + name_height, ROUNDS_INK_DIM);
}

static void
paint_swing (Tornado *tornado, guint series, guint index, guint rank)
{
  RoundsCanvas *canvas = tornado->canvas;
  RoundsSeries *row = rounds_chart_model_get_series (canvas->model, series);
  double value = rounds_series_get_value (row, index);
  double base = rounds_scale_to_pixel (&tornado->axes.value, canvas->model->baseline);
  double at = rounds_scale_to_pixel (&tornado->axes.value, value);
  double middle = find_middle (tornado, rank);
  gboolean goes_right = at >= base;
  g_autoptr (PangoLayout) text = create_value (tornado, series, index);
  RoundsPlotPoint point = { .series = (int) series,
                            .index = (int) index,
                            .event = -1,
                            .row = (int) rank,
                            .column = (int) series };
  double width, height;

  if (isnan (value))
    return;
  point.bounds = GRAPHENE_RECT_INIT ((float) MIN (base, at), (float) (middle - THICKNESS / 2.0),
                                     (float) MAX (fabs (at - base), 1), THICKNESS);
  rounds_canvas_draw_bar (canvas, &point.bounds,
                          goes_right ? ROUNDS_ROUND_RIGHT : ROUNDS_ROUND_LEFT,
                          rounds_series_get_role (row), rounds_series_get_hatch (row));
  rounds_text_get_size (text, &width, &height);
  rounds_canvas_draw_label (canvas, text, goes_right ? at + GAP : at - GAP - width,
                            middle - height / 2, ROUNDS_INK_TEXT);
  point.anchor = GRAPHENE_POINT_INIT ((float) at, (float) middle);
  rounds_canvas_add_point (canvas, &point);
}

static void
paint_baseline (Tornado *tornado)
{
  RoundsCanvas *canvas = tornado->canvas;
  g_autofree char *value =
      rounds_chart_format (canvas->model, canvas->model->baseline, ROUNDS_VALUE_FULL);
  /* Translators: the outcome with every input as expected, above the line it stands on. */
  g_autofree char *label = g_strdup_printf (_ ("Expected %s"), value);
  g_autoptr (PangoLayout) text =
      rounds_canvas_create_text (canvas, label, ROUNDS_TEXT_BOLD, canvas->width);
  double width = rounds_text_get_width (text);
  double x = rounds_scale_to_pixel (&tornado->axes.value, canvas->model->baseline);

  rounds_canvas_draw_text (canvas, text, CLAMP (x - width / 2, 0, canvas->width - width), 0,
                           ROUNDS_INK_TEXT);
  rounds_canvas_draw_rule (canvas, x - 1, tornado->axes.area.origin.y - 2, 2,
                           tornado->axes.area.size.height + 2, ROUNDS_INK_TEXT);
}

/**
 * rounds_tornado_painter_paint:
 *
 * Draws how far the outcome swings with each input, the widest swing first. The first series has
 * the outcomes at the low ends of the inputs, the second those at the high ends.
 */
void
rounds_tornado_painter_paint (RoundsCanvas *canvas)
{
  Tornado tornado = { .canvas = canvas };
  g_autofree guint *order = NULL;
  guint n;

  g_return_if_fail (canvas != NULL);

  n = rounds_chart_model_get_n_positions (canvas->model);
  if (n == 0 || canvas->model->series->len < 2)
    return;
  order = rounds_chart_order_by_swing (canvas->model);
  lay_out (&tornado, n);
  rounds_axis_painter_paint (canvas, &tornado.axes);
  for (guint rank = 0; rank < n; rank++)
    {
      paint_swing (&tornado, 0, order[rank], rank);
      paint_swing (&tornado, 1, order[rank], rank);
    }
  paint_baseline (&tornado);
  /* Above the bars they stand in the way of the baseline, which gives way. */
  for (guint rank = 0; rank < n; rank++)
    paint_names (&tornado, order[rank], rank);
}

/** rounds_tornado_painter_measure: the height at which a tornado looks well at @width */
double
rounds_tornado_painter_measure (RoundsCanvas *canvas, double width)
{
  Tornado tornado = { .canvas = canvas };
  guint n;
  double row;

  g_return_val_if_fail (canvas != NULL, 0);

  n = rounds_chart_model_get_n_positions (canvas->model);
  if (canvas->model->series->len >= 2)
    measure_texts (&tornado, n);
  row = tornado.names_height + (tornado.names_above ? THICKNESS + 16 : 10);
  return n * row + 2 * canvas->line_height + 16;
}

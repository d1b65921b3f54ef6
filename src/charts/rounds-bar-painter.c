/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-bar-painter.h"

#include "rounds-axis-painter.h"
#include "rounds-chart-range.h"
#include "rounds-chart-words.h"

#include <math.h>

#define GAP 8

/* Lying bars narrower than this have their names above them instead of beside them. */
#define NARROW 520

/* The most of the width that names beside bars take, and the most lines of a name. */
#define MOST_NAMES 0.3
#define MOST_LINES 4

/* What all bars of a picture share. */
typedef struct
{
  RoundsCanvas *canvas;
  RoundsAxes axes;
  gboolean stacked;
  gboolean names_above;
  double names_width;
  double names_height; /* of the highest one */
  double totals_width;
  double room; /* of one category */
  double thickness; /* of one bar */
} Bars;

static guint
count_lanes (RoundsChartModel *model)
{
  return model->kind == ROUNDS_CHART_STACKED_BARS ? 1 : MAX (model->series->len, 1);
}

static PangoLayout *
create_name (Bars *bars, guint index, double most_width)
{
  g_autofree char *name = rounds_chart_name_position (bars->canvas->model, index);
  PangoLayout *text = rounds_canvas_create_text (bars->canvas, name, ROUNDS_TEXT_PLAIN, most_width);

  rounds_text_wrap (text, MOST_LINES);
  return text;
}

/* The width of a name beside its bar, or above it and before its total. */
static double
get_most_of_name (Bars *bars)
{
  return bars->names_above ? bars->canvas->width - bars->totals_width - GAP
                           : bars->names_width - GAP;
}

static PangoLayout *
create_value (Bars *bars, double value, RoundsValueWidth width, RoundsTextWeight weight)
{
  g_autofree char *text = rounds_chart_format (bars->canvas->model, value, width);

  return rounds_canvas_create_text (bars->canvas, text, weight, 0);
}

static void
measure_names_and_totals (Bars *bars, guint n)
{
  double most = bars->canvas->width * MOST_NAMES;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) name = create_name (bars, i, 0);

      bars->names_width = MAX (bars->names_width, MIN (rounds_text_get_width (name), most));
      for (guint j = 0; j < count_lanes (bars->canvas->model); j++)
        {
          double value = bars->stacked
                             ? rounds_chart_get_total (bars->canvas->model, i)
                             : rounds_series_get_value (
                                   rounds_chart_model_get_series (bars->canvas->model, j), i);
          g_autoptr (PangoLayout) text =
              create_value (bars, value, ROUNDS_VALUE_FULL, ROUNDS_TEXT_BOLD);

          bars->totals_width = MAX (bars->totals_width, rounds_text_get_width (text));
        }
    }
  bars->names_width = ceil (bars->names_width) + GAP + 4;
  bars->totals_width = ceil (bars->totals_width) + GAP;
  bars->names_above = bars->canvas->width < NARROW;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PangoLayout) name = create_name (bars, i, get_most_of_name (bars));
      double height;

      rounds_text_get_size (name, NULL, &height);
      bars->names_height = MAX (bars->names_height, ceil (height));
    }
}

static void
lay_out_level (Bars *bars, guint n, guint lanes)
{
  RoundsCanvas *canvas = bars->canvas;
  double left, right, text;

  measure_names_and_totals (bars, n);
  left = bars->names_above || canvas->mirrored ? 2 : bars->names_width;
  right = canvas->width - 2 - (bars->names_above || !canvas->mirrored ? 0 : bars->names_width);
  if (!bars->names_above || !bars->stacked)
    right -= bars->totals_width;
  rounds_axes_init_level (&bars->axes, canvas, left, right, 2, TRUE);
  bars->room = bars->axes.area.size.height / n;
  text = bars->names_above ? bars->names_height + 4 : 0;
  bars->thickness = CLAMP ((bars->room - text - 12) / lanes - (lanes > 1 ? 2 : 0), 3, 32);
}

static void
lay_out (Bars *bars)
{
  RoundsChartModel *model = bars->canvas->model;
  guint n = MAX (rounds_chart_model_get_n_positions (model), 1);
  guint lanes = count_lanes (model);

  bars->stacked = model->kind == ROUNDS_CHART_STACKED_BARS;
  if (!model->upright)
    {
      lay_out_level (bars, n, lanes);
      return;
    }
  rounds_axes_init_upright (&bars->axes, bars->canvas, 0.5, 2);
  bars->room = bars->axes.area.size.width / n;
  bars->thickness = CLAMP (bars->room * 0.66 / lanes - (lanes > 1 ? 2 : 0), 2, 56);
}

/* The middle of a bar across its length. */
static double
find_middle (Bars *bars, guint index, guint lane, guint lanes)
{
  double step = bars->thickness + (lanes > 1 ? 2 : 0);
  double offset = (lane - (lanes - 1) / 2.0) * step;
  double text = bars->names_above ? (bars->names_height + 4) / 2 : 0;

  if (!bars->axes.upright)
    return bars->axes.area.origin.y + (index + 0.5) * bars->room + text + offset;
  return rounds_scale_to_pixel (&bars->axes.position, index) +
         (bars->canvas->mirrored ? -offset : offset);
}

static graphene_rect_t
make_bar (Bars *bars, double middle, double from, double to, gboolean joined)
{
  double a = rounds_scale_to_pixel (&bars->axes.value, from);
  double b = rounds_scale_to_pixel (&bars->axes.value, to);
  double low = MIN (a, b), length = fabs (b - a);

  /* Parts that touch are separated by a hair of the ground, taken from the far end of the inner. */
  if (joined && length > 4)
    {
      low += b < a ? 1.5 : 0;
      length -= 1.5;
    }
  if (bars->axes.upright)
    return GRAPHENE_RECT_INIT ((float) (middle - bars->thickness / 2), (float) low,
                               (float) bars->thickness, (float) length);
  return GRAPHENE_RECT_INIT ((float) low, (float) (middle - bars->thickness / 2), (float) length,
                             (float) bars->thickness);
}

/* A value within its bar, on a plain patch so that no hatch runs through it. */
static void
paint_inner_value (Bars *bars, const graphene_rect_t *bar, double value, int role)
{
  RoundsCanvas *canvas = bars->canvas;
  g_autoptr (PangoLayout) text =
      create_value (bars, value, ROUNDS_VALUE_COMPACT, ROUNDS_TEXT_PLAIN);
  GdkRGBA ground = rounds_palette_get_role (canvas->palette, role);
  GdkRGBA ink = rounds_palette_get_ink_on (canvas->palette, &ground);
  double width, height, x, y;

  rounds_text_get_size (text, &width, &height);
  if (bar->size.width < width + 14 || bar->size.height < height + 2)
    return;
  x = bar->origin.x + (bar->size.width - width) / 2;
  y = bar->origin.y + (bar->size.height - height) / 2;
  gtk_snapshot_append_color (
      canvas->snapshot, &ground,
      &GRAPHENE_RECT_INIT ((float) x - 4, (float) y, (float) width + 8, (float) height));
  rounds_canvas_draw_text_in (canvas, text, x, y, &ink);
}

static RoundsRoundEnds
find_round_end (Bars *bars, gboolean forward)
{
  if (bars->axes.upright)
    return forward ? ROUNDS_ROUND_TOP : ROUNDS_ROUND_BOTTOM;
  return forward ? ROUNDS_ROUND_RIGHT : ROUNDS_ROUND_LEFT;
}

static void
paint_bar (Bars *bars, const graphene_rect_t *bar, guint series, guint index, gboolean outermost)
{
  RoundsCanvas *canvas = bars->canvas;
  RoundsSeries *row = rounds_chart_model_get_series (canvas->model, series);
  double value = rounds_series_get_value (row, index);
  gboolean level = !bars->axes.upright;
  RoundsPlotPoint point = {
    .bounds = *bar, .series = (int) series, .index = (int) index, .event = -1
  };

  rounds_canvas_draw_bar (
      canvas, bar, outermost ? find_round_end (bars, value > 0) : ROUNDS_ROUND_NONE,
      rounds_series_get_role (row),
      canvas->model->series->len > 1 ? rounds_series_get_hatch (row) : ROUNDS_HATCH_NONE);
  if (bars->stacked && canvas->model->series->len > 1)
    paint_inner_value (bars, bar, value, rounds_series_get_role (row));
  graphene_rect_get_center (bar, &point.anchor);
  if (level && !bars->stacked)
    point.row = (int) (index * canvas->model->series->len + series);
  else
    point.row = (int) (level ? index : series);
  point.column = level && !bars->stacked ? 0 : (int) (level ? series : index);
  rounds_canvas_add_point (canvas, &point);
}

/* The series that ends the stack on one side of zero; -1 where that side is empty. */
static int
find_outermost (RoundsChartModel *model, guint index, gboolean forward)
{
  for (guint i = model->series->len; i-- > 0;)
    {
      double value = rounds_series_get_value (rounds_chart_model_get_series (model, i), index);

      if (forward ? value > 0 : value < 0)
        return (int) i;
    }
  return -1;
}

/* Paints the parts of one category and returns where the stack ends. */
static double
paint_stack (Bars *bars, guint index)
{
  RoundsChartModel *model = bars->canvas->model;
  double middle = find_middle (bars, index, 0, 1);
  double up = 0, down = 0;

  for (guint i = 0; i < model->series->len; i++)
    {
      double value = rounds_series_get_value (rounds_chart_model_get_series (model, i), index);
      /* A part of nothing lies where the stack has come to, so that keys meet it in its order. */
      double *sum = value < 0 ? &down : &up;
      gboolean outermost = find_outermost (model, index, value > 0) == (int) i;
      graphene_rect_t bar;

      if (isnan (value))
        continue;
      bar = make_bar (bars, middle, *sum, *sum + value, !outermost);
      paint_bar (bars, &bar, i, index, outermost);
      *sum += value;
    }
  return up;
}

static void
paint_end_value (Bars *bars, double middle, double end, double value)
{
  g_autoptr (PangoLayout) text = NULL;
  double at = rounds_scale_to_pixel (&bars->axes.value, end);
  double width, height;

  if (isnan (value))
    return;
  text = create_value (bars, value, bars->axes.upright ? ROUNDS_VALUE_COMPACT : ROUNDS_VALUE_FULL,
                       ROUNDS_TEXT_BOLD);
  rounds_text_get_size (text, &width, &height);
  if (!bars->axes.upright)
    rounds_canvas_draw_label (bars->canvas, text, at + GAP, middle - height / 2, ROUNDS_INK_TEXT);
  else if (width < bars->room / (bars->stacked ? 1 : count_lanes (bars->canvas->model)) + 4)
    rounds_canvas_draw_label (bars->canvas, text, middle - width / 2,
                              value < 0 && !bars->stacked ? at + 2 : at - height - 2,
                              ROUNDS_INK_TEXT);
}

static void
paint_name (Bars *bars, guint index)
{
  RoundsCanvas *canvas = bars->canvas;
  g_autoptr (PangoLayout) name = create_name (bars, index, get_most_of_name (bars));
  double width, height, x, y;

  rounds_text_get_size (name, &width, &height);
  x = canvas->mirrored ? canvas->width - width : 0;
  if (bars->names_above)
    {
      double bars_height = count_lanes (canvas->model) * (bars->thickness + 2);

      y = find_middle (bars, index, 0, 1) - bars_height / 2 - height - 2;
    }
  else
    y = find_middle (bars, index, 0, 1) - height / 2;
  rounds_canvas_draw_label (canvas, name, x, y, ROUNDS_INK_TEXT);
  if (bars->names_above && bars->stacked)
    {
      double total = rounds_chart_get_total (canvas->model, index);
      g_autoptr (PangoLayout) text =
          create_value (bars, total, ROUNDS_VALUE_FULL, ROUNDS_TEXT_BOLD);

      x = canvas->mirrored ? 0 : canvas->width - rounds_text_get_width (text);
      rounds_canvas_draw_label (canvas, text, x, y, ROUNDS_INK_TEXT);
    }
}

static void
paint_group (Bars *bars, guint index)
{
  RoundsChartModel *model = bars->canvas->model;
  guint lanes = count_lanes (model);

  for (guint i = 0; i < model->series->len; i++)
    {
      double value = rounds_series_get_value (rounds_chart_model_get_series (model, i), index);
      double middle = find_middle (bars, index, i, lanes);
      graphene_rect_t bar;

      if (isnan (value))
        continue;
      bar = make_bar (bars, middle, 0, value, FALSE);
      paint_bar (bars, &bar, i, index, TRUE);
      paint_end_value (bars, middle, bars->axes.upright ? value : MAX (value, 0), value);
    }
}

/**
 * rounds_bar_painter_paint:
 *
 * Draws stacked or grouped bars, lying or upright, below zero too. A stack shows its parts inside
 * and its total at the end.
 */
void
rounds_bar_painter_paint (RoundsCanvas *canvas)
{
  Bars bars = { .canvas = canvas };
  guint n;

  g_return_if_fail (canvas != NULL);

  n = rounds_chart_model_get_n_positions (canvas->model);
  lay_out (&bars);
  rounds_axis_painter_paint (canvas, &bars.axes);
  for (guint i = 0; i < n; i++)
    {
      if (bars.stacked)
        {
          double end = paint_stack (&bars, i);

          if (!bars.names_above)
            paint_end_value (&bars, find_middle (&bars, i, 0, 1), end,
                             rounds_chart_get_total (canvas->model, i));
        }
      else
        paint_group (&bars, i);
      if (!canvas->model->upright)
        paint_name (&bars, i);
    }
}

/** rounds_bar_painter_measure: the height at which bars look well at @width */
double
rounds_bar_painter_measure (RoundsCanvas *canvas, double width)
{
  Bars bars = { .canvas = canvas };
  RoundsChartModel *model;
  guint n, lanes;
  double category;

  g_return_val_if_fail (canvas != NULL, 0);

  model = canvas->model;
  n = MAX (rounds_chart_model_get_n_positions (model), 1);
  lanes = count_lanes (model);
  if (model->upright)
    return CLAMP (width * 0.5, 200, 320);
  category = lanes == 1 ? 44 : lanes * 22 + 16;
  bars.stacked = model->kind == ROUNDS_CHART_STACKED_BARS;
  if (model->series->len > 0)
    measure_names_and_totals (&bars, n);
  if (bars.names_above)
    category += bars.names_height;
  else
    category = MAX (category, bars.names_height + 12);
  return n * category + canvas->line_height + 12;
}

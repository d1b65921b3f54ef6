/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-axis-painter.h"

#include "rounds-chart-range.h"
#include "rounds-chart-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Between text and what it belongs to. */
#define GAP 6

/* Between two labels along an axis: what is good, and what will do. */
#define TICK_GAP 20
#define SMALL_TICK_GAP 8
#define MOST_TICKS 9

static PangoLayout *
create_tick (RoundsCanvas *canvas, double value)
{
  g_autofree char *text = rounds_chart_format (canvas->model, value, ROUNDS_VALUE_COMPACT);

  return rounds_canvas_create_text (canvas, text, ROUNDS_TEXT_PLAIN, 0);
}

static double
measure_ticks (RoundsCanvas *canvas, const RoundsTicks *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autoptr (PangoLayout) text = create_tick (canvas, rounds_ticks_get (ticks, i));

      widest = MAX (widest, rounds_text_get_width (text));
    }
  return widest;
}

/* From the data down to positions: large values at the side reach below the lowest line. */
static double
get_label_gap (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  return axes->ticks.n > 0 ? MAX (GAP, canvas->line_height / 2 - 2) : GAP;
}

/* How many labels as long as `sample` have room. */
static guint
count_labels (RoundsCanvas *canvas, const char *sample, double width)
{
  g_autoptr (PangoLayout) text = rounds_canvas_create_text (canvas, sample, ROUNDS_TEXT_PLAIN, 0);

  return (guint) (width / (rounds_text_get_width (text) + 8));
}

/* As many months as have room for their names, or as many years. */
static RoundsTicks
make_month_ticks (RoundsCanvas *canvas, double width)
{
  return rounds_ticks_new_months (rounds_chart_model_get_n_positions (canvas->model),
                                  canvas->model->start_month, count_labels (canvas, "MMMM", width),
                                  count_labels (canvas, "0000", width));
}

/* Months need a second line for their years. */
static guint
count_position_lines (RoundsCanvas *canvas, double width)
{
  return canvas->model->start_year > 0 && make_month_ticks (canvas, width).step < 12 ? 2 : 1;
}

/**
 * rounds_axes_init_upright:
 * @padding: free positions before the first and after the last one: 0 for lines, 0.5 for bars
 * @end_gutter: room for labels after the last position
 *
 * Lays out values that go up, at the start of the canvas, and positions that go along.
 */
void
rounds_axes_init_upright (RoundsAxes *axes, RoundsCanvas *canvas, double padding, double end_gutter)
{
  guint n = MAX (rounds_chart_model_get_n_positions (canvas->model), 1);
  double top = canvas->line_height / 2 + 2;
  guint most = (guint) CLAMP ((canvas->height - 3 * canvas->line_height) / 34, 2, 8);
  double low, high, gutter, left, right, labels, bottom;

  axes->upright = TRUE;
  rounds_chart_get_range (canvas->model, &low, &high);
  axes->ticks = rounds_ticks_new (low, high, most, canvas->model->smallest_step);
  gutter = ceil (measure_ticks (canvas, &axes->ticks)) + GAP + 2;
  left = canvas->mirrored ? end_gutter : gutter;
  right = MAX (canvas->width - (canvas->mirrored ? gutter : end_gutter), left + 10);
  labels = count_position_lines (canvas, right - left) * canvas->line_height;
  bottom = canvas->height - get_label_gap (canvas, axes) - 2 - labels;
  axes->area = GRAPHENE_RECT_INIT ((float) left, (float) top, (float) (right - left),
                                   (float) MAX (bottom - top, 10));
  axes->value = rounds_scale_new (rounds_ticks_get (&axes->ticks, 0),
                                  rounds_ticks_get_last (&axes->ticks), bottom, top);
  axes->position = rounds_scale_new (-padding, n - 1 + padding, canvas->mirrored ? right : left,
                                     canvas->mirrored ? left : right);
}

/* Ticks that the axis begins and ends with. */
static RoundsTicks
make_round_ends (RoundsCanvas *canvas, double low, double high, double width)
{
  RoundsTicks ticks = rounds_ticks_new (low, high, 5, canvas->model->smallest_step);
  double room = width / (measure_ticks (canvas, &ticks) + TICK_GAP) + 1;

  return rounds_ticks_new (low, high, (guint) CLAMP (room, 2, MOST_TICKS),
                           canvas->model->smallest_step);
}

/* Ticks on an axis that ends with its data; a single one would give no measure, so that two may
 * stand nearer. */
static RoundsTicks
make_ticks_inside (RoundsCanvas *canvas, double low, double high, double width)
{
  static const double gaps[] = { TICK_GAP, SMALL_TICK_GAP };
  RoundsTicks ticks = rounds_ticks_new (low, high, 5, canvas->model->smallest_step);
  double widest = measure_ticks (canvas, &ticks);
  double range = MAX (high - low, 1);

  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      double least = MAX ((widest + gaps[i]) / width, 1.0 / (MOST_TICKS - 1)) * range;

      ticks = rounds_ticks_new_inside (low, high, least, canvas->model->smallest_step);
      if (ticks.n >= 2)
        break;
    }
  return ticks;
}

/**
 * rounds_axes_init_level:
 * @left, @right, @top: edges of the room for data
 * @round_ends: end the axis at ticks rather than at the data
 *
 * Lays out values that go along, from left to right in every language, as numbers do.
 */
void
rounds_axes_init_level (RoundsAxes *axes, RoundsCanvas *canvas, double left, double right,
                        double top, gboolean round_ends)
{
  double bottom = canvas->height - canvas->line_height - GAP;
  double low, high;

  axes->upright = FALSE;
  rounds_chart_get_range (canvas->model, &low, &high);
  if (round_ends)
    {
      axes->ticks = make_round_ends (canvas, low, high, right - left);
      low = rounds_ticks_get (&axes->ticks, 0);
      high = rounds_ticks_get_last (&axes->ticks);
    }
  else
    axes->ticks = make_ticks_inside (canvas, low, high, MAX (right - left, 10));
  axes->area = GRAPHENE_RECT_INIT ((float) left, (float) top, (float) MAX (right - left, 10),
                                   (float) MAX (bottom - top, 10));
  axes->value = rounds_scale_new (low, high, left, right);
  axes->position = rounds_scale_new (0, 1, top, bottom);
}

static void
paint_upright_values (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  const graphene_rect_t *area = &axes->area;

  for (guint i = 0; i < axes->ticks.n; i++)
    {
      double value = rounds_ticks_get (&axes->ticks, i);
      double y = rounds_scale_to_pixel (&axes->value, value);
      g_autoptr (PangoLayout) text = create_tick (canvas, value);
      double width, height, x;

      rounds_text_get_size (text, &width, &height);
      x = canvas->mirrored ? area->origin.x + area->size.width + GAP : area->origin.x - GAP - width;
      rounds_canvas_draw_rule (canvas, area->origin.x, y, area->size.width, 1,
                               fabs (value) < 1e-9 ? ROUNDS_INK_AXIS : ROUNDS_INK_GRID);
      rounds_canvas_draw_text (canvas, text, x, y - height / 2, ROUNDS_INK_DIM);
    }
}

static void
paint_level_values (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  const graphene_rect_t *area = &axes->area;

  for (guint i = 0; i < axes->ticks.n; i++)
    {
      double value = rounds_ticks_get (&axes->ticks, i);
      double x = rounds_scale_to_pixel (&axes->value, value);
      g_autoptr (PangoLayout) text = create_tick (canvas, value);
      double width;

      if (x < area->origin.x - 1 || x > area->origin.x + area->size.width + 1)
        continue;
      rounds_text_get_size (text, &width, NULL);
      rounds_canvas_draw_rule (canvas, x, area->origin.y, 1, area->size.height,
                               fabs (value) < 1e-9 ? ROUNDS_INK_AXIS : ROUNDS_INK_GRID);
      rounds_canvas_draw_text (canvas, text, CLAMP (x - width / 2, 0, canvas->width - width),
                               area->origin.y + area->size.height + GAP, ROUNDS_INK_DIM);
    }
}

/* The label of a position, with its middle at `x` but never beyond the canvas. */
static void
paint_position (RoundsCanvas *canvas, const RoundsAxes *axes, double x, int line, const char *label,
                double most_width)
{
  g_autoptr (PangoLayout) text =
      rounds_canvas_create_text (canvas, label, ROUNDS_TEXT_PLAIN, most_width);
  double width = rounds_text_get_width (text);

  rounds_canvas_draw_text (canvas, text, CLAMP (x - width / 2, 0, canvas->width - width),
                           axes->area.origin.y + axes->area.size.height +
                               get_label_gap (canvas, axes) + line * canvas->line_height,
                           ROUNDS_INK_DIM);
}

/**
 * rounds_axis_painter_paint_months:
 * @in_cells: labels stand in the middle of their month rather than at its start
 *
 * Draws months by their short names, the year below the first one and below each January; years
 * alone where a year is the step.
 */
void
rounds_axis_painter_paint_months (RoundsCanvas *canvas, const RoundsAxes *axes, gboolean in_cells)
{
  RoundsTicks ticks = make_month_ticks (canvas, axes->area.size.width);
  int shown_year = 0;

  for (guint i = 0; i < ticks.n; i++)
    {
      double position = rounds_ticks_get (&ticks, i);
      double x = rounds_scale_to_pixel (&axes->position, position);
      double label_x = rounds_scale_to_pixel (&axes->position, position + (in_cells ? 0.5 : 0));
      int year = canvas->model->start_year + (canvas->model->start_month - 1 + (int) position) / 12;
      g_autofree char *month = rounds_chart_name_month (canvas->model, position, "%b");
      g_autofree char *year_text = rounds_chart_name_month (canvas->model, position, "%Y");

      if (!in_cells)
        rounds_canvas_draw_rule (canvas, x, axes->area.origin.y + axes->area.size.height, 1, 4,
                                 ROUNDS_INK_AXIS);
      if (ticks.step < 12)
        paint_position (canvas, axes, label_x, 0, month, 0);
      if (year != shown_year)
        paint_position (canvas, axes, label_x, ticks.step < 12 ? 1 : 0, year_text, 0);
      shown_year = year;
    }
}

/* Names of categories, shortened to their room; every other one is left out where that is too small
 * to read. */
static void
paint_categories (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  guint n = rounds_chart_model_get_n_positions (canvas->model);
  double room = axes->area.size.width / (axes->position.high - axes->position.low);
  guint every = (guint) MAX (ceil (36 / room), 1);

  for (guint i = 0; i < n; i += every)
    {
      g_autofree char *name = rounds_chart_name_position (canvas->model, i);

      paint_position (canvas, axes, rounds_scale_to_pixel (&axes->position, i), 0, name,
                      room * every - 4);
    }
}

/** rounds_axis_painter_paint: draws grid, ticks and their labels; the data comes on top */
void
rounds_axis_painter_paint (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  g_return_if_fail (canvas != NULL && axes != NULL);

  if (!axes->upright)
    {
      paint_level_values (canvas, axes);
      return;
    }
  paint_upright_values (canvas, axes);
  if (canvas->model->start_year > 0)
    rounds_axis_painter_paint_months (canvas, axes, FALSE);
  else
    paint_categories (canvas, axes);
}

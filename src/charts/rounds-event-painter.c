/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-event-painter.h"

#include <math.h>

#define GAP 7
#define RING 9
#define MOST_LABEL 0.6
#define N_PLACES 12

static gboolean
is_visible (const RoundsAxes *axes, double position)
{
  return !isnan (position) && position >= axes->position.low && position <= axes->position.high;
}

static void
add_event_point (RoundsCanvas *canvas, guint event, int series, double x, double y)
{
  RoundsPlotPoint point = { .series = series, .index = -1, .event = (int) event, .column = -1 };

  point.row = series >= 0 ? series : (int) canvas->model->series->len;
  point.anchor = GRAPHENE_POINT_INIT ((float) x, (float) y);
  point.bounds = GRAPHENE_RECT_INIT ((float) x - 8, (float) y - 8, 16, 16);
  rounds_canvas_add_point (canvas, &point);
}

/* Where a label may lie: its corner, seen from what it names. */
static graphene_rect_t
place_label (const RoundsAxes *axes, double x, double y, double width, double height,
             gboolean goes_left)
{
  double left = axes->area.origin.x, top = axes->area.origin.y;
  double bottom = top + axes->area.size.height;

  x = goes_left ? x - width : x;
  return GRAPHENE_RECT_INIT (
      (float) CLAMP (x, left, MAX (left + axes->area.size.width - width, left)),
      (float) CLAMP (y, top, MAX (bottom - height, top)), (float) width, (float) height);
}

/* How much a place would hide: other labels count most, then each point of a line. */
static guint
measure_hidden (RoundsCanvas *canvas, GArray *taken, const graphene_rect_t *place)
{
  guint hidden = 0;

  for (guint i = 0; i < taken->len; i++)
    {
      if (graphene_rect_intersection (&g_array_index (taken, graphene_rect_t, i), place, NULL))
        hidden += 1000;
    }
  for (guint i = 0; i < canvas->points->len; i++)
    {
      const RoundsPlotPoint *point = &g_array_index (canvas->points, RoundsPlotPoint, i);

      if (point->event < 0 && graphene_rect_contains_point (place, &point->anchor))
        hidden++;
    }
  return hidden;
}

/* The places round a mark, or one below the other beside a moment, nearest first. */
static graphene_rect_t
get_place (const RoundsAxes *axes, const RoundsChartEvent *event, const graphene_point_t *at,
           const graphene_size_t *size, guint choice, gboolean mirrored)
{
  gboolean goes_left = (choice % 2 == 1) != mirrored;
  double x = goes_left ? at->x - GAP : at->x + GAP;
  double y = at->y + choice / 2 * (size->height + 2.0);

  if (event->kind == ROUNDS_EVENT_MARK)
    {
      double further = choice / 4 * size->height;

      y = choice % 4 < 2 ? at->y - GAP - size->height - further : at->y + GAP + further;
    }
  return place_label (axes, x, y, size->width + 4, size->height, goes_left);
}

static void
find_place_and_paint (RoundsCanvas *canvas, const RoundsAxes *axes, GArray *taken,
                      const RoundsChartEvent *event, double x, double y)
{
  g_autoptr (PangoLayout) text = rounds_canvas_create_text (canvas, event->label, ROUNDS_TEXT_BOLD,
                                                            axes->area.size.width * MOST_LABEL);
  const graphene_point_t at = GRAPHENE_POINT_INIT ((float) x, (float) y);
  graphene_rect_t best = GRAPHENE_RECT_INIT_ZERO;
  guint least = G_MAXUINT;
  double width, height;

  rounds_text_get_size (text, &width, &height);
  for (guint i = 0; i < N_PLACES && least > 0; i++)
    {
      graphene_rect_t place =
          get_place (axes, event, &at, &GRAPHENE_SIZE_INIT ((float) width, (float) height), i,
                     canvas->mirrored);
      guint hidden = measure_hidden (canvas, taken, &place);

      if (hidden < least)
        {
          least = hidden;
          best = place;
        }
    }
  g_array_append_val (taken, best);
  rounds_canvas_draw_label (canvas, text, best.origin.x + 2, best.origin.y,
                            event->kind == ROUNDS_EVENT_MARK ? ROUNDS_INK_TEXT : ROUNDS_INK_DIM);
}

/* Marks and moments keep clear of the rings of all marks. */
static GArray *
reserve_marks (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  GArray *taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      graphene_rect_t ring;
      float x, y;

      if (event->kind != ROUNDS_EVENT_MARK || !is_visible (axes, event->position))
        continue;
      x = (float) rounds_scale_to_pixel (&axes->position, event->position);
      y = (float) rounds_scale_to_pixel (&axes->value, event->value);
      ring = GRAPHENE_RECT_INIT (x - 6, y - 6, 12, 12);
      g_array_append_val (taken, ring);
    }
  return taken;
}

/* Marks whose rings meet and that say the same, as two options that break even in one month, are
 * named once. */
static gboolean
is_named (RoundsCanvas *canvas, const RoundsAxes *axes, guint event, double x, double y)
{
  const char *label = rounds_chart_model_get_event (canvas->model, event)->label;

  for (guint i = 0; i < event; i++)
    {
      const RoundsChartEvent *other = rounds_chart_model_get_event (canvas->model, i);

      if (other->kind == ROUNDS_EVENT_MARK && g_str_equal (other->label, label) &&
          fabs (rounds_scale_to_pixel (&axes->position, other->position) - x) <= RING &&
          fabs (rounds_scale_to_pixel (&axes->value, other->value) - y) <= RING)
        return TRUE;
    }
  return FALSE;
}

/** rounds_event_painter_paint_rules: draws moments and today as upright lines, below the data */
void
rounds_event_painter_paint_rules (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  g_return_if_fail (canvas != NULL && axes != NULL);

  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      gboolean is_today = event->kind == ROUNDS_EVENT_TODAY;
      double x;

      if (event->kind == ROUNDS_EVENT_MARK || !is_visible (axes, event->position))
        continue;
      x = rounds_scale_to_pixel (&axes->position, event->position);
      rounds_canvas_draw_rule (canvas, x, axes->area.origin.y, is_today ? 2 : 1,
                               axes->area.size.height,
                               is_today ? ROUNDS_INK_ACCENT : ROUNDS_INK_AXIS);
      add_event_point (canvas, i, -1, x, axes->area.origin.y + 4);
    }
}

/** rounds_event_painter_paint_marks: draws marks as rings and the labels of all, above the data */
void
rounds_event_painter_paint_marks (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  g_autoptr (GArray) taken = NULL;
  GdkRGBA color;

  g_return_if_fail (canvas != NULL && axes != NULL);

  taken = reserve_marks (canvas, axes);
  color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);
  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      double x, y = axes->area.origin.y;

      if (!is_visible (axes, event->position))
        continue;
      x = rounds_scale_to_pixel (&axes->position, event->position);
      if (event->kind == ROUNDS_EVENT_MARK)
        {
          if (isnan (event->value))
            continue;
          y = rounds_scale_to_pixel (&axes->value, event->value);
          rounds_canvas_draw_marker (canvas, x, y, RING, ROUNDS_MARKER_CIRCLE, &color,
                                     event->is_done);
          add_event_point (canvas, i, event->series, x, y);
          if (is_named (canvas, axes, i, x, y))
            continue;
        }
      find_place_and_paint (canvas, axes, taken, event, x, y);
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-timeline-painter.h"

#include "rounds-axis-painter.h"
#include "rounds-event-painter.h"
#include "rounds-lanes.h"

#include <math.h>

#define THICKNESS 14
#define GAP 3
#define ROW_GAP 12
#define MOST_LANES 3

/* A milestone with its label; in one lane below its phase. */
typedef struct
{
  guint event;
  double x;
  PangoLayout *text; /* owned */
} Milestone;

static void
clear_milestone (gpointer milestone)
{
  g_clear_object (&((Milestone *) milestone)->text);
}

static double
get_top (RoundsCanvas *canvas)
{
  return canvas->line_height + 4;
}

static void
init_axes (RoundsAxes *axes, RoundsCanvas *canvas)
{
  guint n = MAX (rounds_chart_model_get_n_positions (canvas->model), 1);
  double top = get_top (canvas);
  double bottom = canvas->height - 2 * canvas->line_height - 8;

  axes->upright = TRUE;
  axes->area = GRAPHENE_RECT_INIT (1, (float) top, (float) (canvas->width - 2),
                                   (float) MAX (bottom - top, 10));
  axes->ticks = (RoundsTicks) { 0, 1, 0 };
  axes->value = rounds_scale_new (0, 1, bottom, top);
  axes->position = rounds_scale_new (0, n, canvas->mirrored ? canvas->width - 1 : 1,
                                     canvas->mirrored ? 1 : canvas->width - 1);
}

/* The milestones of a phase with the lanes of their labels. */
static GArray *
collect_milestones (RoundsCanvas *canvas, const RoundsAxes *axes, guint series, RoundsSpan **spans,
                    guint *n_lanes)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Milestone));

  g_array_set_clear_func (found, clear_milestone);
  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      Milestone milestone = { .event = i };

      if (event->kind != ROUNDS_EVENT_MARK || event->series != (int) series ||
          isnan (event->position))
        continue;
      milestone.x = rounds_scale_to_pixel (&axes->position, event->position);
      milestone.text =
          rounds_canvas_create_text (canvas, event->label, ROUNDS_TEXT_PLAIN, canvas->width * 0.45);
      g_array_append_val (found, milestone);
    }
  *spans = g_new0 (RoundsSpan, MAX (found->len, 1));
  for (guint i = 0; i < found->len; i++)
    {
      Milestone *milestone = &g_array_index (found, Milestone, i);
      double width = rounds_text_get_width (milestone->text);

      (*spans)[i].start = CLAMP (milestone->x - width / 2, 0, MAX (canvas->width - width, 0));
      (*spans)[i].end = (*spans)[i].start + width;
    }
  *n_lanes = rounds_lanes_assign (*spans, found->len, MOST_LANES);
  return found;
}

static double
measure_row (RoundsCanvas *canvas, guint n_lanes)
{
  return canvas->line_height * (1 + n_lanes) + 2 * GAP + THICKNESS + ROW_GAP;
}

static void
paint_milestones (RoundsCanvas *canvas, GArray *milestones, const RoundsSpan *spans, guint series,
                  double middle)
{
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);

  for (guint i = 0; i < milestones->len; i++)
    {
      Milestone *milestone = &g_array_index (milestones, Milestone, i);
      const RoundsChartEvent *event =
          rounds_chart_model_get_event (canvas->model, milestone->event);
      RoundsPlotPoint point = { .series = (int) series,
                                .index = -1,
                                .event = (int) milestone->event,
                                .row = (int) series,
                                .column = -1 };
      double below = middle + THICKNESS / 2.0 + GAP;

      if (spans[i].lane > 0)
        rounds_canvas_draw_rule (canvas, milestone->x, below, 1,
                                 spans[i].lane * canvas->line_height, ROUNDS_INK_AXIS);
      if (spans[i].lane >= 0)
        rounds_canvas_draw_label (canvas, milestone->text, spans[i].start,
                                  below + spans[i].lane * canvas->line_height, ROUNDS_INK_DIM);
      rounds_canvas_draw_marker (canvas, milestone->x, middle, 10, ROUNDS_MARKER_DIAMOND, &color,
                                 event->is_done);
      point.anchor = GRAPHENE_POINT_INIT ((float) milestone->x, (float) middle);
      point.bounds = GRAPHENE_RECT_INIT ((float) milestone->x - 9, (float) middle - 9, 18, 18);
      rounds_canvas_add_point (canvas, &point);
    }
}

/* Each half of a phase stands for its nearer end. */
static void
add_ends (RoundsCanvas *canvas, const graphene_rect_t *bar, guint series)
{
  for (int i = 0; i < 2; i++)
    {
      gboolean at_right = (i == 1) != canvas->mirrored;
      RoundsPlotPoint point = { .bounds = *bar,
                                .series = (int) series,
                                .index = i,
                                .event = -1,
                                .row = (int) series,
                                .column = i };

      point.bounds.size.width /= 2;
      if (at_right)
        point.bounds.origin.x += point.bounds.size.width;
      point.anchor = GRAPHENE_POINT_INIT (bar->origin.x + (at_right ? bar->size.width : 0),
                                          bar->origin.y + bar->size.height / 2);
      rounds_canvas_add_point (canvas, &point);
    }
}

static void
paint_phase (RoundsCanvas *canvas, const RoundsAxes *axes, guint index, double top)
{
  RoundsSeries *series = rounds_chart_model_get_series (canvas->model, index);
  double first = rounds_scale_to_pixel (&axes->position, rounds_series_get_value (series, 0));
  double last = rounds_scale_to_pixel (&axes->position, rounds_series_get_value (series, 1));
  g_autoptr (PangoLayout) name =
      rounds_canvas_create_text (canvas, series->name, ROUNDS_TEXT_BOLD, canvas->width);
  double width = rounds_text_get_width (name);
  double x = canvas->mirrored ? MAX (first, last) - width : MIN (first, last);
  graphene_rect_t bar;

  if (isnan (first) || isnan (last))
    return;
  bar = GRAPHENE_RECT_INIT ((float) MIN (first, last), (float) (top + canvas->line_height + GAP),
                            (float) fabs (last - first), THICKNESS);
  rounds_canvas_draw_label (canvas, name, CLAMP (x, 0, MAX (canvas->width - width, 0)), top,
                            ROUNDS_INK_TEXT);
  rounds_canvas_draw_bar (canvas, &bar, ROUNDS_ROUND_LEFT | ROUNDS_ROUND_RIGHT,
                          rounds_series_get_role (series), rounds_series_get_hatch (series));
  add_ends (canvas, &bar, index);
}

/* The labels of today and other moments stand above the months. */
static void
paint_moment_labels (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      g_autoptr (PangoLayout) text = NULL;
      double x, width;

      if (event->kind == ROUNDS_EVENT_MARK || isnan (event->position))
        continue;
      text = rounds_canvas_create_text (canvas, event->label, ROUNDS_TEXT_BOLD, canvas->width);
      width = rounds_text_get_width (text);
      x = rounds_scale_to_pixel (&axes->position, event->position) - width / 2;
      rounds_canvas_draw_text (canvas, text, CLAMP (x, 0, MAX (canvas->width - width, 0)), 0,
                               ROUNDS_INK_TEXT);
    }
}

static void
paint_months (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  guint n = rounds_chart_model_get_n_positions (canvas->model);
  guint every = (guint) MAX (ceil (n / 24.0), 1);

  for (guint i = 0; i <= n; i += every)
    rounds_canvas_draw_rule (canvas, rounds_scale_to_pixel (&axes->position, i),
                             axes->area.origin.y, 1, axes->area.size.height, ROUNDS_INK_GRID);
  rounds_axis_painter_paint_months (canvas, axes, TRUE);
}

/**
 * rounds_timeline_painter_paint:
 *
 * Draws a bar of months for each series, from its first value to its second, with its milestones
 * and today. Positions are borders of months: 0 is the start of the first one.
 */
void
rounds_timeline_painter_paint (RoundsCanvas *canvas)
{
  RoundsAxes axes;
  double top;

  g_return_if_fail (canvas != NULL);

  init_axes (&axes, canvas);
  paint_months (canvas, &axes);
  rounds_event_painter_paint_rules (canvas, &axes);
  paint_moment_labels (canvas, &axes);
  top = get_top (canvas) + ROW_GAP / 2.0;
  for (guint i = 0; i < canvas->model->series->len; i++)
    {
      g_autofree RoundsSpan *spans = NULL;
      g_autoptr (GArray) milestones = NULL;
      guint n_lanes;

      milestones = collect_milestones (canvas, &axes, i, &spans, &n_lanes);
      paint_phase (canvas, &axes, i, top);
      paint_milestones (canvas, milestones, spans, i,
                        top + canvas->line_height + GAP + THICKNESS / 2.0);
      top += measure_row (canvas, n_lanes);
    }
}

/** rounds_timeline_painter_measure: the height that all labels need at @width */
double
rounds_timeline_painter_measure (RoundsCanvas *canvas, double width)
{
  double height;
  RoundsAxes axes;

  g_return_val_if_fail (canvas != NULL, 0);

  canvas->width = width;
  init_axes (&axes, canvas);
  height = get_top (canvas) + ROW_GAP / 2.0 + 2 * canvas->line_height + 8;
  for (guint i = 0; i < canvas->model->series->len; i++)
    {
      g_autofree RoundsSpan *spans = NULL;
      g_autoptr (GArray) milestones = NULL;
      guint n_lanes;

      milestones = collect_milestones (canvas, &axes, i, &spans, &n_lanes);
      height += measure_row (canvas, n_lanes);
    }
  return height;
}

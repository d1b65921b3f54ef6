/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-event-painter.h"

#include <math.h>

#define GAP 7
#define MOST_LABEL 0.4

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

/* A label beside `x`, on the side that has room, on a patch of the ground so that lines do not run
 * through it. */
static void
paint_label (RoundsCanvas *canvas, const RoundsAxes *axes, const char *label, double x, double y,
             double distance, RoundsInk ink)
{
  g_autoptr (PangoLayout) text = rounds_canvas_create_text (canvas, label, ROUNDS_TEXT_BOLD,
                                                            axes->area.size.width * MOST_LABEL);
  GdkRGBA ground = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_GROUND);
  double left = axes->area.origin.x, right = left + axes->area.size.width;
  double width, height;
  gboolean goes_left = canvas->mirrored;

  rounds_text_get_size (text, &width, &height);
  if (!goes_left && x + distance + width > right)
    goes_left = TRUE;
  else if (goes_left && x - distance - width < left)
    goes_left = FALSE;
  x = goes_left ? x - distance - width : x + distance;
  y = CLAMP (y, axes->area.origin.y, axes->area.origin.y + axes->area.size.height - height);
  ground.alpha = 0.82f;
  gtk_snapshot_append_color (canvas->snapshot, &ground,
                             &GRAPHENE_RECT_INIT ((float) x - 2, (float) y, (float) width + 4,
                                                  (float) height));
  rounds_canvas_draw_text (canvas, text, x, y, ink);
}

/** rounds_event_painter_paint_moments: draws moments and today as upright lines, below the data */
void
rounds_event_painter_paint_moments (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  guint n_shown = 0;

  g_return_if_fail (canvas != NULL && axes != NULL);

  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      double top = axes->area.origin.y;
      double x;

      if (event->kind == ROUNDS_EVENT_MARK || !is_visible (axes, event->position))
        continue;
      x = rounds_scale_to_pixel (&axes->position, event->position);
      rounds_canvas_draw_rule (canvas, x, top, event->kind == ROUNDS_EVENT_TODAY ? 2 : 1,
                               axes->area.size.height,
                               event->kind == ROUNDS_EVENT_TODAY ? ROUNDS_INK_ACCENT
                                                                 : ROUNDS_INK_AXIS);
      /* Moments that follow each other closely have their labels one below the other. */
      paint_label (canvas, axes, event->label, x, top + n_shown % 3 * (canvas->line_height + 2),
                   GAP, ROUNDS_INK_DIM);
      add_event_point (canvas, i, -1, x, top + 4);
      n_shown++;
    }
}

/** rounds_event_painter_paint_marks: draws marks as rings on their values, above the data */
void
rounds_event_painter_paint_marks (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  GdkRGBA color;

  g_return_if_fail (canvas != NULL && axes != NULL);

  color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);
  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      double x, y;

      if (event->kind != ROUNDS_EVENT_MARK || !is_visible (axes, event->position)
          || isnan (event->value))
        continue;
      x = rounds_scale_to_pixel (&axes->position, event->position);
      y = rounds_scale_to_pixel (&axes->value, event->value);
      rounds_canvas_draw_marker (canvas, x, y, 9, ROUNDS_MARKER_CIRCLE, &color, event->is_done);
      paint_label (canvas, axes, event->label, x, y - canvas->line_height - 10, 4, ROUNDS_INK_TEXT);
      add_event_point (canvas, i, event->series, x, y);
    }
}

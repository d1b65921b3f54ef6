/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-line-painter.h"

#include "rounds-chart-words.h"
#include "rounds-decimation.h"
#include "rounds-event-painter.h"
#include "rounds-fan-painter.h"

#include <math.h>

/* Narrower pictures have a legend instead of labels at the ends of lines. */
#define NARROW 460
#define MOST_LABELS 0.26
#define MOST_LINES 2
#define GAP 8
#define LINE_WIDTH 2.25

/* Between markers on a line, in pixels. */
#define MARKER_STEP 90

/* Between labels at the ends of lines, so that they are not read as one of several lines. */
#define LABEL_GAP 3

/* The label at the end of a line or of an edge of a band. */
typedef struct
{
  PangoLayout *text; /* owned */
  double y;
  GdkRGBA color;
} EndLabel;

static void
clear_end_label (gpointer label)
{
  g_clear_object (&((EndLabel *) label)->text);
}

/**
 * rounds_line_painter_build_path:
 *
 * Returns: (transfer full): the line through @values, broken where they are missing, of at most 250
 *   points and no more than one for every second pixel
 */
GskPath *
rounds_line_painter_build_path (const RoundsAxes *axes, const double *values, guint n)
{
  guint most = (guint) CLAMP (axes->area.size.width / 2, 16, ROUNDS_MOST_POINTS);
  g_autoptr (GArray) kept = rounds_decimate (values, n, most);
  GskPathBuilder *builder = gsk_path_builder_new ();
  gboolean is_down = FALSE;

  for (guint i = 0; i < kept->len; i++)
    {
      guint at = g_array_index (kept, guint, i);
      float x = (float) rounds_scale_to_pixel (&axes->position, at);
      float y;

      if (isnan (values[at]))
        {
          is_down = FALSE;
          continue;
        }
      y = (float) rounds_scale_to_pixel (&axes->value, values[at]);
      if (is_down)
        gsk_path_builder_line_to (builder, x, y);
      else
        gsk_path_builder_move_to (builder, x, y);
      is_down = TRUE;
    }
  return gsk_path_builder_free_to_path (builder);
}

static int
find_last (RoundsSeries *series)
{
  for (guint i = series->n_values; i-- > 0;)
    {
      if (!isnan (series->values[i]))
        return (int) i;
    }
  return -1;
}

static void
add_end_label (GArray *labels, RoundsCanvas *canvas, const char *text, double value,
               RoundsTextWeight weight, const GdkRGBA *color)
{
  EndLabel label = { rounds_canvas_create_text (canvas, text, weight, canvas->width * MOST_LABELS),
                     value, *color };

  rounds_text_wrap (label.text, MOST_LINES);
  g_array_append_val (labels, label);
}

/* The labels of all lines; their `y` is still a value, since no axes are laid out yet. */
static GArray *
create_end_labels (RoundsCanvas *canvas)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (EndLabel));
  GdkRGBA dim = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_DIM);
  GdkRGBA strong = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);

  g_array_set_clear_func (labels, clear_end_label);
  for (guint i = 0; i < canvas->model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (canvas->model, i);
      int last = find_last (series);

      if (last < 0)
        continue;
      add_end_label (labels, canvas, series->name, series->values[last], ROUNDS_TEXT_BOLD, &strong);
      if (canvas->model->kind != ROUNDS_CHART_FAN || !rounds_series_has_band (series))
        continue;
      if (series->low_label != NULL)
        add_end_label (labels, canvas, series->low_label, series->low[last], ROUNDS_TEXT_PLAIN,
                       &dim);
      if (series->high_label != NULL)
        add_end_label (labels, canvas, series->high_label, series->high[last], ROUNDS_TEXT_PLAIN,
                       &dim);
    }
  return labels;
}

static double
measure_end_labels (GArray *labels)
{
  double widest = 0;

  for (guint i = 0; i < labels->len; i++)
    widest = MAX (widest, rounds_text_get_width (g_array_index (labels, EndLabel, i).text));
  return ceil (widest) + GAP + 4;
}

static void
paint_end_labels (RoundsCanvas *canvas, const RoundsAxes *axes, GArray *labels)
{
  g_autofree double *centers = g_new (double, MAX (labels->len, 1));
  g_autofree double *sizes = g_new (double, MAX (labels->len, 1));
  const graphene_rect_t *area = &axes->area;

  for (guint i = 0; i < labels->len; i++)
    {
      EndLabel *label = &g_array_index (labels, EndLabel, i);

      centers[i] = rounds_scale_to_pixel (&axes->value, label->y);
      rounds_text_get_size (label->text, NULL, &sizes[i]);
      sizes[i] += LABEL_GAP;
    }
  rounds_scale_spread (centers, sizes, labels->len, 0,
                       area->origin.y + area->size.height + canvas->line_height / 2);
  for (guint i = 0; i < labels->len; i++)
    {
      EndLabel *label = &g_array_index (labels, EndLabel, i);
      double x = canvas->mirrored ? area->origin.x - GAP - rounds_text_get_width (label->text)
                                  : area->origin.x + area->size.width + GAP;

      rounds_canvas_draw_text_in (canvas, label->text, x, centers[i] - (sizes[i] - LABEL_GAP) / 2,
                                  &label->color);
    }
}

/* Markers at even distances, offset for each line, so that lines can be told apart without color.
 */
static void
paint_markers (RoundsCanvas *canvas, const RoundsAxes *axes, RoundsSeries *series)
{
  GdkRGBA color = rounds_palette_get_role (canvas->palette, rounds_series_get_role (series));
  double step = fabs (rounds_scale_to_pixel (&axes->position, 1) -
                      rounds_scale_to_pixel (&axes->position, 0));
  guint every = (guint) MAX (ceil (MARKER_STEP / step), 1);
  int last = find_last (series);
  guint first = every > 1 ? (guint) rounds_series_get_role (series) * every / 3 % every : 0;

  for (guint i = first; (int) i < last; i += every)
    {
      if (isnan (series->values[i]))
        continue;
      rounds_canvas_draw_marker (canvas, rounds_scale_to_pixel (&axes->position, i),
                                 rounds_scale_to_pixel (&axes->value, series->values[i]), 7,
                                 rounds_series_get_marker (series), &color, TRUE);
    }
  if (last >= 0)
    rounds_canvas_draw_marker (canvas, rounds_scale_to_pixel (&axes->position, last),
                               rounds_scale_to_pixel (&axes->value, series->values[last]), 8,
                               rounds_series_get_marker (series), &color, TRUE);
}

static void
paint_line (RoundsCanvas *canvas, const RoundsAxes *axes, RoundsSeries *series)
{
  g_autoptr (GskPath) path =
      rounds_line_painter_build_path (axes, series->values, series->n_values);
  GdkRGBA color = rounds_palette_get_role (canvas->palette, rounds_series_get_role (series));

  rounds_canvas_draw_line (canvas, path, LINE_WIDTH, rounds_series_get_dash (series), &color);
  if (canvas->model->series->len > 1)
    paint_markers (canvas, axes, series);
}

static void
add_points (RoundsCanvas *canvas, const RoundsAxes *axes, guint series)
{
  RoundsSeries *row = rounds_chart_model_get_series (canvas->model, series);

  for (guint i = 0; i < row->n_values; i++)
    {
      RoundsPlotPoint point = { .series = (int) series,
                                .index = (int) i,
                                .event = -1,
                                .row = (int) series,
                                .column = (int) i };
      float x, y;

      if (isnan (row->values[i]))
        continue;
      x = (float) rounds_scale_to_pixel (&axes->position, i);
      y = (float) rounds_scale_to_pixel (&axes->value, row->values[i]);
      point.anchor = GRAPHENE_POINT_INIT (x, y);
      point.bounds = GRAPHENE_RECT_INIT (x - 5, y - 5, 10, 10);
      rounds_canvas_add_point (canvas, &point);
    }
}

/** rounds_line_painter_has_end_labels: whether lines of @width are named where they end */
gboolean
rounds_line_painter_has_end_labels (double width)
{
  return width >= NARROW;
}

/**
 * rounds_line_painter_paint:
 *
 * Draws a line for each series, with bands below them where the model is a fan, labels at the ends,
 * and events.
 */
void
rounds_line_painter_paint (RoundsCanvas *canvas)
{
  g_autoptr (GArray) labels = NULL;
  RoundsAxes axes;
  gboolean has_labels;

  g_return_if_fail (canvas != NULL);

  has_labels = rounds_line_painter_has_end_labels (canvas->width);
  labels = create_end_labels (canvas);
  rounds_axes_init_upright (&axes, canvas, 0, has_labels ? measure_end_labels (labels) : 10);
  rounds_axis_painter_paint (canvas, &axes);
  rounds_event_painter_paint_rules (canvas, &axes);
  if (canvas->model->kind == ROUNDS_CHART_FAN)
    rounds_fan_painter_paint_bands (canvas, &axes);
  for (guint i = 0; i < canvas->model->series->len; i++)
    paint_line (canvas, &axes, rounds_chart_model_get_series (canvas->model, i));
  for (guint i = 0; i < canvas->model->series->len; i++)
    add_points (canvas, &axes, i);
  rounds_event_painter_paint_marks (canvas, &axes);
  if (has_labels)
    paint_end_labels (canvas, &axes, labels);
}

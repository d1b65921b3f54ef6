/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-bubble-painter.h"

#include "rounds-chart-words.h"

#include <math.h>

#define PADDING_X 10
#define PADDING_Y 7
#define DISTANCE 12
#define RADIUS 9

static GskPath *
build_round_rect (const graphene_rect_t *rect, float radius)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, rect, radius);
  gsk_path_builder_add_rounded_rect (builder, &shape);
  return gsk_path_builder_free_to_path (builder);
}

/* The ring lies round the point with a gap, as focus rings of buttons do. */
static void
paint_ring (RoundsCanvas *canvas, const RoundsPlotPoint *point)
{
  graphene_rect_t box = point->bounds;
  g_autoptr (GskPath) path = NULL;
  GdkRGBA accent = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_ACCENT);
  GdkRGBA ground = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_GROUND);

  graphene_rect_inset (&box, -3, -3);
  path = build_round_rect (&box, 6);
  rounds_canvas_draw_line (canvas, path, 4, ROUNDS_DASH_SOLID, &ground);
  rounds_canvas_draw_line (canvas, path, 2, ROUNDS_DASH_SOLID, &accent);
}

static void
paint_highlight (RoundsCanvas *canvas, const RoundsPlotPoint *point)
{
  GdkRGBA ink = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);
  g_autoptr (GskPath) path = NULL;
  RoundsChartKind kind = canvas->model->kind;

  if (point->event >= 0)
    return;
  if (kind == ROUNDS_CHART_LINES || kind == ROUNDS_CHART_FAN)
    {
      RoundsSeries *series = rounds_chart_model_get_series (canvas->model, (guint) point->series);
      GdkRGBA color = rounds_palette_get_role (canvas->palette, rounds_series_get_role (series));

      rounds_canvas_draw_marker (canvas, point->anchor.x, point->anchor.y, 9,
                                 rounds_series_get_marker (series), &color, FALSE);
      return;
    }
  path = build_round_rect (&point->bounds, 3);
  rounds_canvas_draw_line (canvas, path, 1.5, ROUNDS_DASH_SOLID, &ink);
}

/* Above its point where there is room, otherwise below it; always within the chart. */
static graphene_rect_t
place (RoundsCanvas *canvas, const RoundsBubble *bubble, double width, double height)
{
  double reach = bubble->point->bounds.size.height / 2 + DISTANCE - 5;
  double x = CLAMP (bubble->at.x - width / 2, 0, MAX (canvas->width - width, 0));
  double y = bubble->at.y - reach - height;

  if (y < 0)
    y = MIN (bubble->at.y + reach, MAX (canvas->height - height, 0));
  return GRAPHENE_RECT_INIT ((float) round (x), (float) round (y), (float) width, (float) height);
}

/* Takes `text` as a line of the bubble; nothing is no line. */
static void
add_line (GPtrArray *lines, RoundsCanvas *canvas, char *text, RoundsTextWeight weight)
{
  if (text != NULL && *text != '\0')
    g_ptr_array_add (lines, rounds_canvas_create_text (canvas, text, weight,
                                                       MAX (canvas->width - 2 * PADDING_X, 40)));
  g_free (text);
}

static GPtrArray *
create_lines (RoundsCanvas *canvas, const RoundsPlotPoint *point)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  RoundsChartModel *model = canvas->model;
  RoundsSeries *series;

  if (point->event >= 0)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (model, (guint) point->event);

      add_line (lines, canvas, g_strdup (event->label), ROUNDS_TEXT_PLAIN);
      add_line (lines, canvas, rounds_chart_name_event (model, event), ROUNDS_TEXT_BOLD);
      return lines;
    }
  series = rounds_chart_model_get_series (model, (guint) point->series);
  add_line (lines, canvas,
            rounds_chart_name_point (model, (guint) point->series, (guint) point->index),
            ROUNDS_TEXT_PLAIN);
  add_line (lines, canvas, rounds_chart_name_value (model, series, (guint) point->index),
            ROUNDS_TEXT_BOLD);
  add_line (lines, canvas, rounds_chart_name_band (model, series, (guint) point->index),
            ROUNDS_TEXT_PLAIN);
  return lines;
}

/** rounds_bubble_painter_paint: lights up a point and shows its exact value in a bubble */
void
rounds_bubble_painter_paint (RoundsCanvas *canvas, const RoundsBubble *bubble)
{
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GskPath) path = NULL;
  graphene_rect_t box;
  const GdkRGBA back = { 0.08f, 0.08f, 0.1f, 0.93f };
  const GdkRGBA rim = { 1, 1, 1, 0.25f };
  const GdkRGBA ink = { 1, 1, 1, 1 };
  double width = 0;

  g_return_if_fail (canvas != NULL && bubble != NULL);

  paint_highlight (canvas, bubble->point);
  if (bubble->has_ring)
    paint_ring (canvas, bubble->point);
  lines = create_lines (canvas, bubble->point);
  for (guint i = 0; i < lines->len; i++)
    width = MAX (width, rounds_text_get_width (g_ptr_array_index (lines, i)));
  box = place (canvas, bubble, ceil (width) + 2 * PADDING_X,
               lines->len * canvas->line_height + 2 * PADDING_Y);
  path = build_round_rect (&box, RADIUS);
  gtk_snapshot_append_fill (canvas->snapshot, path, GSK_FILL_RULE_WINDING, &back);
  rounds_canvas_draw_line (canvas, path, 1, ROUNDS_DASH_SOLID, &rim);
  for (guint i = 0; i < lines->len; i++)
    {
      PangoLayout *line = g_ptr_array_index (lines, i);
      double x = box.origin.x + PADDING_X;

      if (canvas->mirrored)
        x = box.origin.x + box.size.width - PADDING_X - rounds_text_get_width (line);
      rounds_canvas_draw_text_in (canvas, line, x,
                                  box.origin.y + PADDING_Y + i * canvas->line_height, &ink);
    }
}

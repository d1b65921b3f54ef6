/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-event-painter.h"

#include <math.h>

#define GAP 7
#define RING 9
#define N_PLACES 12
#define N_PLACES_AT_RULE 4
#define RULE_GAP 3
#define FAR_OFF 16
#define MOST_LINES 2

/* What one does not hide for less, in points of a line. */
#define COST_OF_LABEL 1000
#define COST_OF_RULE 200

/* A long line to a label is harder to follow than one rule that a label breaks. */
#define COST_OF_DISTANCE 4

/** Room: what stands where labels are to find a place */
typedef struct
{
  GArray *taken; /* of graphene_rect_t: rings of marks and labels */
  GArray *rules; /* of double: where moments and today are */
} Room;

static void
clear_room (Room *room)
{
  g_clear_pointer (&room->taken, g_array_unref);
  g_clear_pointer (&room->rules, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Room, clear_room)

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

/* How much a place would hide: other labels count most, then rules, then each point of a line. */
static guint
measure_hidden (RoundsCanvas *canvas, const Room *room, const graphene_rect_t *place)
{
  guint hidden = 0;

  for (guint i = 0; i < room->taken->len; i++)
    {
      if (graphene_rect_intersection (&g_array_index (room->taken, graphene_rect_t, i), place,
                                      NULL))
        hidden += COST_OF_LABEL;
    }
  for (guint i = 0; i < room->rules->len; i++)
    {
      double rule = g_array_index (room->rules, double, i);

      if (rule > place->origin.x - 1 && rule < place->origin.x + place->size.width + 1)
        hidden += COST_OF_RULE;
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

/* The places on both sides of a rule that is in the way of the label of a mark. */
static graphene_rect_t
get_place_at_rule (const RoundsAxes *axes, double rule, const graphene_point_t *at,
                   const graphene_size_t *size, guint choice, gboolean mirrored)
{
  gboolean goes_left = (choice % 2 == 1) != mirrored;

  return place_label (axes, goes_left ? rule - RULE_GAP : rule + RULE_GAP,
                      choice < 2 ? at->y - GAP - size->height : at->y + GAP, size->width + 4,
                      size->height, goes_left);
}

/* How far a label is from its mark, so that one does not look for it. */
static guint
measure_distance (const graphene_rect_t *place, const graphene_point_t *at)
{
  double before = at->x - place->origin.x - place->size.width;

  return (guint) fmax (fmax (before, place->origin.x - at->x), 0);
}

/* The place that hides the least. */
static graphene_rect_t
find_place (RoundsCanvas *canvas, const RoundsAxes *axes, const Room *room,
            const RoundsChartEvent *event, const graphene_point_t *at, const graphene_size_t *size)
{
  graphene_rect_t best = GRAPHENE_RECT_INIT_ZERO;
  guint n_at_rules = event->kind == ROUNDS_EVENT_MARK ? room->rules->len * N_PLACES_AT_RULE : 0;
  guint least = G_MAXUINT;

  for (guint i = 0; i < N_PLACES + n_at_rules && least > 0; i++)
    {
      graphene_rect_t place;
      guint hidden = 0;

      if (i < N_PLACES)
        place = get_place (axes, event, at, size, i, canvas->mirrored);
      else
        {
          guint choice = i - N_PLACES;
          double rule = g_array_index (room->rules, double, choice / N_PLACES_AT_RULE);

          place =
              get_place_at_rule (axes, rule, at, size, choice % N_PLACES_AT_RULE, canvas->mirrored);
          hidden = measure_distance (&place, at) * COST_OF_DISTANCE;
          hidden += measure_hidden (canvas, room, &place); /* hence twice: not worth the way */
        }
      hidden += measure_hidden (canvas, room, &place);
      if (hidden < least)
        {
          least = hidden;
          best = place;
        }
    }
  return best;
}

/* A label that had to go far off, as beyond a rule or below a line, is tied to its mark. */
static void
draw_leader (RoundsCanvas *canvas, const graphene_rect_t *place, const graphene_point_t *at)
{
  g_autoptr (GskPathBuilder) builder = NULL;
  g_autoptr (GskPath) path = NULL;
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_TEXT);
  float right = place->origin.x + place->size.width, bottom = place->origin.y + place->size.height;
  gboolean is_aside = measure_distance (place, at) > FAR_OFF;
  float x = CLAMP (at->x, place->origin.x, right);
  float y = at->y < place->origin.y ? place->origin.y : bottom;

  if (!is_aside && fmaxf (place->origin.y - at->y, at->y - bottom) <= FAR_OFF)
    return;
  builder = gsk_path_builder_new ();
  if (is_aside)
    {
      gsk_path_builder_move_to (builder, at->x + (x > at->x ? RING : -RING) / 2.0f, at->y);
      gsk_path_builder_line_to (builder, x, place->origin.y + place->size.height / 2);
    }
  else
    {
      gsk_path_builder_move_to (builder, at->x, at->y + (y > at->y ? RING : -RING) / 2.0f);
      gsk_path_builder_line_to (builder, x, y);
    }
  path = gsk_path_builder_to_path (builder);
  rounds_canvas_draw_line (canvas, path, 1, ROUNDS_DASH_SOLID, &color);
}

static void
find_place_and_paint (RoundsCanvas *canvas, const RoundsAxes *axes, const Room *room,
                      const RoundsChartEvent *event, double x, double y)
{
  g_autoptr (PangoLayout) text =
      rounds_canvas_create_text (canvas, event->label, ROUNDS_TEXT_BOLD, axes->area.size.width);
  graphene_rect_t place;
  double width, height;

  rounds_text_wrap (text, MOST_LINES);
  rounds_text_get_size (text, &width, &height);
  place = find_place (canvas, axes, room, event, &GRAPHENE_POINT_INIT ((float) x, (float) y),
                      &GRAPHENE_SIZE_INIT ((float) width, (float) height));
  g_array_append_val (room->taken, place);
  if (event->kind == ROUNDS_EVENT_MARK)
    draw_leader (canvas, &place, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  rounds_canvas_draw_label (canvas, text, place.origin.x + 2, place.origin.y,
                            event->kind == ROUNDS_EVENT_MARK ? ROUNDS_INK_TEXT : ROUNDS_INK_DIM);
}

/* Labels keep clear of the rings of all marks, and of the rules where they can. */
static void
survey_room (RoundsCanvas *canvas, const RoundsAxes *axes, Room *room)
{
  room->taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  room->rules = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint i = 0; i < canvas->model->events->len; i++)
    {
      const RoundsChartEvent *event = rounds_chart_model_get_event (canvas->model, i);
      double x, y;

      if (!is_visible (axes, event->position))
        continue;
      x = rounds_scale_to_pixel (&axes->position, event->position);
      if (event->kind == ROUNDS_EVENT_MARK)
        {
          graphene_rect_t ring;

          y = rounds_scale_to_pixel (&axes->value, event->value);
          ring = GRAPHENE_RECT_INIT ((float) x - 6, (float) y - 6, 12, 12);
          g_array_append_val (room->taken, ring);
        }
      else
        g_array_append_val (room->rules, x);
    }
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
  g_auto (Room) room = { 0 };
  GdkRGBA color;

  g_return_if_fail (canvas != NULL && axes != NULL);

  survey_room (canvas, axes, &room);
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
      find_place_and_paint (canvas, axes, &room, event, x, y);
    }
}

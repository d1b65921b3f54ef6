/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-cursor.h"

#include <math.h>

/* A pointer further away than this means no point. */
#define REACH 60

static const RoundsPlotPoint *
get_point (const RoundsPlot *plot, guint index)
{
  return &g_array_index (plot->points, RoundsPlotPoint, index);
}

/* How far `to` lies from `from` in the direction of a step across a row; not above 0 if it does
 * not. */
static double
measure_along (const RoundsPlot *plot, guint from, guint to, gboolean rightward)
{
  double distance = get_point (plot, to)->anchor.x - get_point (plot, from)->anchor.x;

  if (fabs (distance) < 1e-6)
    distance = ((double) to - from) * 1e-9 * (plot->mirrored ? -1 : 1);
  return rightward ? distance : -distance;
}

static double
measure_across (const RoundsPlot *plot, guint from, guint to, gboolean downward)
{
  double distance = get_point (plot, to)->anchor.y - get_point (plot, from)->anchor.y;

  if (fabs (distance) < 1e-6)
    distance = ((double) to - from) * 1e-9;
  return downward ? distance : -distance;
}

static int
step_along (const RoundsPlot *plot, guint from, gboolean rightward)
{
  double nearest = INFINITY;
  int found = (int) from;

  for (guint i = 0; i < plot->points->len; i++)
    {
      double distance;

      if (i == from || get_point (plot, i)->row != get_point (plot, from)->row)
        continue;
      distance = measure_along (plot, from, i, rightward);
      if (distance > 0 && distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }
  return found;
}

/* The next point of the same column. */
static int
step_in_column (const RoundsPlot *plot, guint from, gboolean downward)
{
  double nearest = INFINITY;
  int found = (int) from;

  for (guint i = 0; i < plot->points->len; i++)
    {
      double distance;

      if (i == from || get_point (plot, i)->column != get_point (plot, from)->column)
        continue;
      distance = measure_across (plot, from, i, downward);
      if (distance > 0 && distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }
  return found;
}

/* The point of a row that is nearest along; -1 where the row has none. */
static int
find_nearest_along (const RoundsPlot *plot, guint from, int row)
{
  double nearest = INFINITY;
  int found = -1;

  for (guint i = 0; i < plot->points->len; i++)
    {
      double along = fabs (get_point (plot, i)->anchor.x - get_point (plot, from)->anchor.x);

      if (get_point (plot, i)->row == row && along < nearest)
        {
          nearest = along;
          found = (int) i;
        }
    }
  return found;
}

/* Of the points that the other rows have nearest along, the first above or below. */
static int
step_to_row (const RoundsPlot *plot, guint from, gboolean downward)
{
  double nearest = INFINITY;
  int found = (int) from, last_row = 0;

  for (guint i = 0; i < plot->points->len; i++)
    last_row = MAX (last_row, get_point (plot, i)->row);
  for (int row = 0; row <= last_row; row++)
    {
      int there = row != get_point (plot, from)->row ? find_nearest_along (plot, from, row) : -1;
      double across = there >= 0 ? measure_across (plot, from, (guint) there, downward) : 0;

      if (across > 0 && across < nearest)
        {
          nearest = across;
          found = there;
        }
    }
  return found;
}

static int
step_across (const RoundsPlot *plot, guint from, gboolean downward)
{
  int found = (int) from;

  if (get_point (plot, from)->column >= 0)
    found = step_in_column (plot, from, downward);
  if (found == (int) from)
    found = step_to_row (plot, from, downward);
  return found;
}

/* The first or last point of the row in reading order; of all points where the row has but one. */
static int
step_to_end (const RoundsPlot *plot, guint from, gboolean last)
{
  gboolean rightward = last != plot->mirrored;
  int at = (int) from;

  for (int next = step_along (plot, from, rightward); next != at;
       next = step_along (plot, (guint) at, rightward))
    at = next;
  if (at == (int) from && step_along (plot, from, !rightward) == at)
    at = last ? (int) plot->points->len - 1 : 0;
  return at;
}

/* A value rather than an event, which may be painted before the values: where one begins to read.
 */
static int
find_end (const RoundsPlot *plot, gboolean last)
{
  int found = -1;

  for (guint i = 0; i < plot->points->len && (last || found < 0); i++)
    {
      if (get_point (plot, i)->event < 0)
        found = (int) i;
    }
  return found >= 0 ? found : 0;
}

/**
 * rounds_plot_step:
 * @from: the present point; -1 for none
 *
 * Where a key takes the cursor. Left and Right are those of the picture, so that a mirrored axis is
 * walked as it is seen; first and last are those of reading.
 *
 * Returns: the new point, @from where there is none in that direction, -1 where there are no points
 */
int
rounds_plot_step (const RoundsPlot *plot, int from, RoundsStep step)
{
  g_return_val_if_fail (plot != NULL, -1);

  if (plot->points->len == 0)
    return -1;
  if (from < 0 || (guint) from >= plot->points->len)
    return find_end (plot, step == ROUNDS_STEP_LAST);
  switch (step)
    {
    case ROUNDS_STEP_LEFT:
    case ROUNDS_STEP_RIGHT:
      return step_along (plot, (guint) from, step == ROUNDS_STEP_RIGHT);
    case ROUNDS_STEP_UP:
    case ROUNDS_STEP_DOWN:
      return step_across (plot, (guint) from, step == ROUNDS_STEP_DOWN);
    case ROUNDS_STEP_FIRST:
    case ROUNDS_STEP_LAST:
    default:
      return step_to_end (plot, (guint) from, step == ROUNDS_STEP_LAST);
    }
}

static double
measure_distance (const RoundsPlotPoint *point, double x, double y, gboolean along_only)
{
  double dx = fabs (point->anchor.x - x), dy = fabs (point->anchor.y - y);

  /* On a line the pointer means the month it is over, and of the lines there the nearest one. */
  if (along_only)
    return dx > REACH ? INFINITY : dx * 1000 + dy;
  return INFINITY;
}

/**
 * rounds_plot_pick:
 * @along_only: also find the nearest point where the pointer is over none, as on lines
 *
 * Returns: the point that a pointer at @x, @y means; -1 for none
 */
int
rounds_plot_pick (const RoundsPlot *plot, double x, double y, gboolean along_only)
{
  double nearest = INFINITY;
  int found = -1;

  g_return_val_if_fail (plot != NULL, -1);

  /* What was drawn last lies on top. */
  for (guint i = plot->points->len; i-- > 0;)
    {
      const RoundsPlotPoint *point = get_point (plot, i);
      double distance;

      if (graphene_rect_contains_point (&point->bounds,
                                        &GRAPHENE_POINT_INIT ((float) x, (float) y)))
        return (int) i;
      distance = measure_distance (point, x, y, along_only);
      if (distance < nearest)
        {
          nearest = distance;
          found = (int) i;
        }
    }
  return found;
}

/** rounds_plot_find: the point that stands for the same as @point, in another picture; -1 for none
 */
int
rounds_plot_find (const RoundsPlot *plot, const RoundsPlotPoint *point)
{
  g_return_val_if_fail (plot != NULL && point != NULL, -1);

  for (guint i = 0; i < plot->points->len; i++)
    {
      const RoundsPlotPoint *other = get_point (plot, i);

      if (other->series == point->series && other->index == point->index &&
          other->event == point->event)
        return (int) i;
    }
  return -1;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-lanes.h"

#include <math.h>

/* Labels in one lane keep at least this distance. */
#define GAP 10

/**
 * rounds_lanes_assign:
 * @spans: (inout) (array length=n): in the order of their importance
 * @most: lanes there may be
 *
 * Gives each label the first lane where it covers no other.
 *
 * Returns: how many lanes are used
 */
guint
rounds_lanes_assign (RoundsSpan *spans, guint n, guint most)
{
  guint used = 0;

  g_return_val_if_fail (spans != NULL || n == 0, 0);

  for (guint i = 0; i < n; i++)
    {
      spans[i].lane = -1;
      for (guint lane = 0; lane < most && spans[i].lane < 0; lane++)
        {
          gboolean is_free = TRUE;

          for (guint j = 0; j < i && is_free; j++)
            is_free = spans[j].lane != (int) lane || spans[j].end + GAP <= spans[i].start ||
                      spans[i].end + GAP <= spans[j].start;
          if (is_free)
            spans[i].lane = (int) lane;
        }
      used = MAX (used, (guint) (spans[i].lane + 1));
    }
  return used;
}

/* Moves what covers the one before it forward, then what is beyond @width back. */
static void
push_forward (double *starts, const RoundsSpan *spans, guint n, double width)
{
  double limit = width;

  for (guint i = 0; i < n; i++)
    {
      double before = i > 0 ? starts[i - 1] + (spans[i - 1].end - spans[i - 1].start) + GAP : 0;

      starts[i] = fmax (spans[i].start, before);
    }
  for (guint i = n; i-- > 0;)
    {
      starts[i] = fmin (starts[i], limit - (spans[i].end - spans[i].start));
      limit = starts[i] - GAP;
    }
}

/* The same the other way round. */
static void
push_backward (double *starts, const RoundsSpan *spans, guint n, double width)
{
  double limit = width, least = 0;

  for (guint i = n; i-- > 0;)
    {
      starts[i] = fmin (spans[i].start, limit - (spans[i].end - spans[i].start));
      limit = starts[i] - GAP;
    }
  for (guint i = 0; i < n; i++)
    {
      starts[i] = fmax (starts[i], least);
      least = starts[i] + (spans[i].end - spans[i].start) + GAP;
    }
}

/**
 * rounds_lanes_spread:
 * @spans: (inout) (array length=n): in the order in which they stand
 * @width: there is, from 0
 *
 * Moves labels of one lane apart until none covers another. Each way of pushing them leaves them
 * apart, so the mean of both does, and no side is favored.
 *
 * Returns: %FALSE where they do not fit; they are as before then
 */
gboolean
rounds_lanes_spread (RoundsSpan *spans, guint n, double width)
{
  g_autofree double *forward = NULL;
  g_autofree double *backward = NULL;
  double needed = n > 0 ? (n - 1) * GAP : 0;

  g_return_val_if_fail (spans != NULL || n == 0, FALSE);

  for (guint i = 0; i < n; i++)
    needed += spans[i].end - spans[i].start;
  if (needed > width)
    return FALSE;
  forward = g_new (double, n + 1);
  backward = g_new (double, n + 1);
  push_forward (forward, spans, n, width);
  push_backward (backward, spans, n, width);
  for (guint i = 0; i < n; i++)
    {
      double length = spans[i].end - spans[i].start;

      spans[i].start = (forward[i] + backward[i]) / 2;
      spans[i].end = spans[i].start + length;
      spans[i].lane = 0;
    }
  return TRUE;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-decimation.h"

#include <math.h>

/* The mean of the values present in a bucket, as the far corner of a triangle. */
static void
average_bucket (const double *values, guint from, guint to, double *x, double *y)
{
  double sum_x = 0, sum_y = 0;
  guint n = 0;

  for (guint i = from; i < to; i++)
    {
      if (isnan (values[i]))
        continue;
      sum_x += i;
      sum_y += values[i];
      n++;
    }
  *x = n > 0 ? sum_x / n : from;
  *y = n > 0 ? sum_y / n : NAN;
}

/* The point of a bucket that makes the largest triangle with the last one kept and the mean of the
 * next bucket. A missing value always wins: a gap must stay a gap. */
static guint
pick_point (const double *values, guint from, guint to, guint kept, double next_x, double next_y)
{
  double best_area = -1;
  guint best = from;

  for (guint i = from; i < to; i++)
    {
      double area;

      if (isnan (values[i]))
        return i;
      if (isnan (values[kept]) || isnan (next_y))
        area = fabs (values[i]);
      else
        area = fabs (((double) kept - next_x) * (values[i] - values[kept]) -
                     ((double) kept - i) * (next_y - values[kept]));
      if (area > best_area)
        {
          best_area = area;
          best = i;
        }
    }
  return best;
}

/**
 * rounds_decimate:
 * @values: (array length=n_values): evenly spaced; NAN where missing
 * @most: no more points than this; at least 3
 *
 * Chooses the points to draw so that the line keeps its shape: the first, the last, and from each
 * of the buckets between them the point that forms the largest triangle with its neighbors (largest
 * triangle three buckets, S. Steinarsson, "Downsampling Time Series for Visual Representation",
 * University of Iceland, 2013). Gaps are kept.
 *
 * Returns: (transfer full) (element-type guint): indexes in ascending order
 */
GArray *
rounds_decimate (const double *values, guint n_values, guint most)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (guint));
  double every;
  guint last = 0;

  g_return_val_if_fail (values != NULL || n_values == 0, kept);

  most = MAX (most, 3);
  if (n_values <= most)
    {
      for (guint i = 0; i < n_values; i++)
        g_array_append_val (kept, i);
      return kept;
    }
  every = (double) (n_values - 2) / (most - 2);
  g_array_append_val (kept, last);
  for (guint i = 0; i < most - 2; i++)
    {
      guint from = (guint) floor (i * every) + 1;
      guint to = (guint) floor ((i + 1) * every) + 1;
      guint next = MIN ((guint) floor ((i + 2) * every) + 1, n_values);
      double x, y;

      average_bucket (values, to, MAX (next, to + 1), &x, &y);
      last = pick_point (values, from, MAX (to, from + 1), last, x, y);
      g_array_append_val (kept, last);
    }
  last = n_values - 1;
  g_array_append_val (kept, last);
  return kept;
}

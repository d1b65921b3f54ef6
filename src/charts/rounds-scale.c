/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-scale.h"

#include <math.h>

/** rounds_scale_new: a scale that never has an empty range: where @low equals @high it is widened
 */
RoundsScale
rounds_scale_new (double low, double high, double start, double end)
{
  if (!(high > low))
    high = low + 1;
  return (RoundsScale) { low, high, start, end };
}

/** rounds_scale_to_pixel: where @value is drawn; values beyond the ends lie beyond the pixels */
double
rounds_scale_to_pixel (const RoundsScale *scale, double value)
{
  g_return_val_if_fail (scale != NULL, 0);

  return scale->start +
         (value - scale->low) / (scale->high - scale->low) * (scale->end - scale->start);
}

/** rounds_scale_to_value: what is drawn at @pixel; the inverse of rounds_scale_to_pixel() */
double
rounds_scale_to_value (const RoundsScale *scale, double pixel)
{
  double length;

  g_return_val_if_fail (scale != NULL, 0);

  length = scale->end - scale->start;
  if (fabs (length) < 1e-9)
    return scale->low;
  return scale->low + (pixel - scale->start) / length * (scale->high - scale->low);
}

/* The smallest step people count in (1, 2, 2.5 or 5 times a power of ten) that is at least `least`.
 * Two and a half is left out where it would need a fraction of `unit`. */
static double
find_nice_step (double least, double unit)
{
  static const double factors[] = { 1, 2, 2.5, 5, 10 };
  double decade = pow (10, floor (log10 (least)));

  for (guint i = 0; i < G_N_ELEMENTS (factors); i++)
    {
      double step = factors[i] * decade;
      double units = unit > 0 ? step / unit : step;

      if (step < least * (1 - 1e-9))
        continue;
      if (unit > 0 && fabs (units - round (units)) > 1e-6)
        continue;
      return step;
    }
  return 10 * decade;
}

/**
 * rounds_ticks_new:
 * @low, @high: the range to cover
 * @most: no more ticks than this; at least 2
 * @smallest_step: the unit that ticks are multiples of (100 for whole dollars in cents); 0 for any
 *
 * Ticks at round values that cover the range: the first is at or below @low, the last at or above
 * @high.
 */
RoundsTicks
rounds_ticks_new (double low, double high, guint most, double smallest_step)
{
  double least, step;
  RoundsTicks ticks;

  if (!(high > low))
    high = low + MAX (1, smallest_step);
  most = MAX (most, 2);
  least = MAX ((high - low) / (most - 1), smallest_step);
  for (;;)
    {
      step = find_nice_step (least, smallest_step);
      ticks.first = floor (low / step + 1e-9) * step;
      ticks.step = step;
      ticks.n = (guint) lround (ceil ((high - ticks.first) / step - 1e-9)) + 1;
      if (ticks.n <= most || most == 2)
        return ticks;
      least = step * 1.01;
    }
}

/**
 * rounds_ticks_new_inside:
 * @low, @high: the range
 * @least: ticks are at least this far apart; above 0
 * @smallest_step: as for rounds_ticks_new()
 *
 * Ticks at round values within the range, as many as there is room for; where the range is small
 * that may be none.
 */
RoundsTicks
rounds_ticks_new_inside (double low, double high, double least, double smallest_step)
{
  double step = find_nice_step (MAX (least, smallest_step), smallest_step);
  double first = ceil (low / step - 1e-9);
  double last = floor (high / step + 1e-9);

  return (RoundsTicks) { first * step, step, (guint) MAX (lround (last - first) + 1, 0) };
}

/**
 * rounds_ticks_new_months:
 * @n_months: months on the axis
 * @start_month: calendar month of the first one, 1 to 12
 * @most_months: no more ticks than this where they are months; at least 2
 * @most_years: no more ticks than this where they are years; at least 2
 *
 * Ticks at months that divide the year as people do, or at each January where a year is the step.
 * The last tick is never beyond the last month.
 */
RoundsTicks
rounds_ticks_new_months (guint n_months, int start_month, guint most_months, guint most_years)
{
  static const guint steps[] = { 1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600 };
  guint january = (guint) ((13 - CLAMP (start_month, 1, 12)) % 12);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      guint most = MAX (steps[i] < 12 ? most_months : most_years, 2);
      guint first = january % steps[i];
      guint n;

      if (steps[i] >= 12)
        first = january;
      if (first >= n_months)
        first = 0;
      n = n_months > first ? (n_months - 1 - first) / steps[i] + 1 : 0;
      if (n <= most)
        return (RoundsTicks) { first, steps[i], n };
    }
  return (RoundsTicks) { 0, MAX (n_months, 1), 1 };
}

/** rounds_ticks_get: the value of tick @index; exactly 0 at the origin */
double
rounds_ticks_get (const RoundsTicks *ticks, guint index)
{
  double value;

  g_return_val_if_fail (ticks != NULL, 0);

  value = ticks->first + index * ticks->step;
  return fabs (value) < ticks->step * 1e-6 ? 0 : value;
}

/** rounds_ticks_get_last: the value of the last tick */
double
rounds_ticks_get_last (const RoundsTicks *ticks)
{
  g_return_val_if_fail (ticks != NULL, 0);

  return rounds_ticks_get (ticks, ticks->n > 0 ? ticks->n - 1 : 0);
}

/* Pushes the labels first to last so that none reaches into the one before it. */
static void
push_down (double *centers, const double *sizes, const guint *order, guint n, double low)
{
  double edge = low;

  for (guint i = 0; i < n; i++)
    {
      guint at = order[i];

      centers[at] = MAX (centers[at], edge + sizes[at] / 2);
      edge = centers[at] + sizes[at] / 2;
    }
}

static void
push_up (double *centers, const double *sizes, const guint *order, guint n, double high)
{
  double edge = high;

  for (guint i = n; i-- > 0;)
    {
      guint at = order[i];

      centers[at] = MIN (centers[at], edge - sizes[at] / 2);
      edge = centers[at] - sizes[at] / 2;
    }
}

/**
 * rounds_scale_spread:
 * @centers: (inout) (array length=n): where labels want to be
 * @sizes: (array length=n): how much room each takes
 * @low, @high: the room there is
 *
 * Moves labels apart so that none covers another, keeping their order and as near as can be to
 * where they belong. Where the room is too small they still do not overlap at the low end first.
 */
void
rounds_scale_spread (double *centers, const double *sizes, guint n, double low, double high)
{
  g_autofree guint *order = g_new (guint, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      guint j = i;

      for (; j > 0 && centers[order[j - 1]] > centers[i]; j--)
        order[j] = order[j - 1];
      order[j] = i;
    }
  push_down (centers, sizes, order, n, low);
  push_up (centers, sizes, order, n, high);
}

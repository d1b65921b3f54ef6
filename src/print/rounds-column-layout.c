/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-column-layout.h"

#define STEPS 60 /* halvings: far below a thousandth of a point */

/* Width of a column when none may be wider than @level, unless its words need it. */
static double
level_off (const RoundsColumnWish *wish, double level)
{
  return MAX (wish->minimum, MIN (wish->natural, level));
}

static double
sum_widths (const RoundsColumnWish *wishes, guint n_columns, double level)
{
  double sum = 0.0;

  for (guint i = 0; i < n_columns; i++)
    sum += level_off (&wishes[i], level);
  return sum;
}

/* The level at which the columns just fill @width; narrow columns do not reach it and keep what
 * they want. The sum grows with the level, so halving the interval finds it. */
static double
find_level (const RoundsColumnWish *wishes, guint n_columns, double width)
{
  double low = 0.0, high = width;

  for (guint i = 0; i < STEPS; i++)
    {
      double middle = (low + high) / 2.0;

      if (sum_widths (wishes, n_columns, middle) > width)
        high = middle;
      else
        low = middle;
    }
  return low;
}

/* Shares @rest among the columns that take it, or all of them where none does. */
static void
share_rest (const RoundsColumnWish *wishes, guint n_columns, double rest, double *fitted)
{
  guint takers = 0;

  for (guint i = 0; i < n_columns; i++)
    takers += wishes[i].takes_rest ? 1 : 0;
  for (guint i = 0; i < n_columns; i++)
    if (wishes[i].takes_rest || takers == 0)
      fitted[i] += rest / (takers > 0 ? takers : n_columns);
}

/**
 * rounds_column_layout_fit:
 * @wishes: (array length=n_columns): what each column wants
 * @width: of the table, in points
 * @fitted: (out caller-allocates) (array length=n_columns): widths whose sum is @width
 *
 * Columns get what they want where there is room, and share what is left over. Where there is not,
 * the widest give way first, down to their minimums; where not even these fit, all shrink in
 * proportion.
 */
void
rounds_column_layout_fit (const RoundsColumnWish *wishes, guint n_columns, double width,
                          double *fitted)
{
  double minimum, natural, level;

  g_return_if_fail (wishes != NULL && fitted != NULL && n_columns > 0);

  minimum = sum_widths (wishes, n_columns, 0.0);
  natural = sum_widths (wishes, n_columns, G_MAXDOUBLE);
  level = natural <= width ? G_MAXDOUBLE : find_level (wishes, n_columns, width);
  for (guint i = 0; i < n_columns; i++)
    fitted[i] =
        minimum <= width ? level_off (&wishes[i], level) : wishes[i].minimum * width / minimum;
  if (natural < width)
    share_rest (wishes, n_columns, width - natural, fitted);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-rotation.h"

/* Monday of the week of @date; 1970-01-01 was a Thursday. */
static RoundsDate
get_week (RoundsDate date)
{
  int weekday = (int) (((gint64) date + 3) % 7);

  return date - (weekday < 0 ? weekday + 7 : weekday);
}

/* Keeps the newest date of each of the first @limit periods that occur. */
static void
keep_newest (const RoundsDate *dates, gsize n_dates, RoundsDate (*get_period) (RoundsDate),
             guint limit, gboolean *keep)
{
  RoundsDate last = ROUNDS_DATE_NONE;
  guint n_periods = 0;

  for (gsize i = 0; i < n_dates && n_periods < limit; i++)
    {
      RoundsDate period = get_period != NULL ? get_period (dates[i]) : dates[i];

      if (i > 0 && period == last)
        continue;
      keep[i] = TRUE;
      last = period;
      n_periods++;
    }
}

/**
 * rounds_rotation_choose:
 * @dates: (array length=n_dates): days of backups, newest first
 * @keep: (out) (array length=n_dates): whether to keep each
 *
 * Keeps the newest backup of the last 7 days, 4 weeks and 12 months *that have one*. It does not
 * ask what day it is, so neither a long pause nor a wrong clock can make it throw everything away.
 */
void
rounds_rotation_choose (const RoundsDate *dates, gsize n_dates, gboolean *keep)
{
  g_return_if_fail (keep != NULL || n_dates == 0);

  for (gsize i = 0; i < n_dates; i++)
    keep[i] = FALSE;
  keep_newest (dates, n_dates, NULL, ROUNDS_ROTATION_DAYS, keep);
  keep_newest (dates, n_dates, get_week, ROUNDS_ROTATION_WEEKS, keep);
  keep_newest (dates, n_dates, rounds_date_month_start, ROUNDS_ROTATION_MONTHS, keep);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-date.h"

#define EPOCH_JULIAN 719163 /* GDate's day number of 1970-01-01 */

static gboolean
to_gdate (RoundsDate date, GDate *gdate)
{
  if (date <= -EPOCH_JULIAN)
    return FALSE;
  g_date_clear (gdate, 1);
  g_date_set_julian (gdate, (guint32) (date + EPOCH_JULIAN));
  return TRUE;
}

static RoundsDate
from_gdate (const GDate *gdate)
{
  return (RoundsDate) g_date_get_julian (gdate) - EPOCH_JULIAN;
}

/**
 * rounds_date_new:
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Returns: the civil day, or %ROUNDS_DATE_NONE when there is no such day
 */
RoundsDate
rounds_date_new (int year, int month, int day)
{
  GDate gdate;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 ||
      !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return ROUNDS_DATE_NONE;
  g_date_clear (&gdate, 1);
  g_date_set_dmy (&gdate, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return from_gdate (&gdate);
}

/**
 * rounds_date_today:
 *
 * Today in the local time zone. Only the edges of the program call this; arithmetic takes "today"
 * as a parameter.
 */
RoundsDate
rounds_date_today (void)
{
  return rounds_date_from_instant (g_get_real_time ());
}

/**
 * rounds_date_from_instant:
 * @instant: microseconds since 1970-01-01 UTC
 *
 * Returns: the civil day of @instant in the local time zone
 */
RoundsDate
rounds_date_from_instant (gint64 instant)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (instant / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = NULL;

  if (utc == NULL)
    return ROUNDS_DATE_NONE;
  local = g_date_time_to_local (utc);
  return rounds_date_new (g_date_time_get_year (local), g_date_time_get_month (local),
                          g_date_time_get_day_of_month (local));
}

/**
 * rounds_date_parse_iso:
 * @text: exactly `YYYY-MM-DD`
 * @date: (out): the date read; untouched on failure
 */
gboolean
rounds_date_parse_iso (const char *text, RoundsDate *date)
{
  int parts[3] = { 0, 0, 0 };
  const int lengths[3] = { 4, 2, 2 };
  RoundsDate parsed;

  g_return_val_if_fail (date != NULL, FALSE);

  for (int part = 0; part < 3; part++)
    {
      for (int i = 0; i < lengths[part]; i++, text++)
        {
          if (text == NULL || !g_ascii_isdigit (*text))
            return FALSE;
          parts[part] = parts[part] * 10 + (*text - '0');
        }
      if (*text != (part < 2 ? '-' : '\0'))
        return FALSE;
      text++;
    }
  parsed = rounds_date_new (parts[0], parts[1], parts[2]);
  if (parsed == ROUNDS_DATE_NONE)
    return FALSE;
  *date = parsed;
  return TRUE;
}

/**
 * rounds_date_to_iso:
 *
 * Returns: (transfer full) (nullable): `YYYY-MM-DD`, or %NULL for %ROUNDS_DATE_NONE
 */
char *
rounds_date_to_iso (RoundsDate date)
{
  int year, month, day;

  if (date == ROUNDS_DATE_NONE)
    return NULL;
  rounds_date_get_ymd (date, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/**
 * rounds_date_get_ymd:
 * @year: (out) (optional):
 * @month: (out) (optional): 1 to 12
 * @day: (out) (optional): 1 to 31
 *
 * All zero for %ROUNDS_DATE_NONE.
 */
void
rounds_date_get_ymd (RoundsDate date, int *year, int *month, int *day)
{
  GDate gdate;
  gboolean valid = to_gdate (date, &gdate);

  if (year != NULL)
    *year = valid ? g_date_get_year (&gdate) : 0;
  if (month != NULL)
    *month = valid ? (int) g_date_get_month (&gdate) : 0;
  if (day != NULL)
    *day = valid ? g_date_get_day (&gdate) : 0;
}

/**
 * rounds_date_add_months:
 *
 * The same day of the month @months later (or earlier), or the last day of that month when it is
 * shorter. %ROUNDS_DATE_NONE stays what it is.
 */
RoundsDate
rounds_date_add_months (RoundsDate date, int months)
{
  GDate gdate;

  if (!to_gdate (date, &gdate))
    return ROUNDS_DATE_NONE;
  if (months >= 0)
    g_date_add_months (&gdate, (guint) months);
  else
    g_date_subtract_months (&gdate, (guint) -months);
  return from_gdate (&gdate);
}

/** rounds_date_month_start: the first day of the month of @date */
RoundsDate
rounds_date_month_start (RoundsDate date)
{
  int day;

  if (date == ROUNDS_DATE_NONE)
    return ROUNDS_DATE_NONE;
  rounds_date_get_ymd (date, NULL, NULL, &day);
  return date - (day - 1);
}

/**
 * rounds_date_months_between:
 *
 * Returns: whole months from @from to @to, negative when @to is earlier; 0 when either is none
 */
int
rounds_date_months_between (RoundsDate from, RoundsDate to)
{
  int y1, m1, d1, y2, m2, d2, months;

  if (from == ROUNDS_DATE_NONE || to == ROUNDS_DATE_NONE)
    return 0;
  if (to < from)
    return -rounds_date_months_between (to, from);
  rounds_date_get_ymd (from, &y1, &m1, &d1);
  rounds_date_get_ymd (to, &y2, &m2, &d2);
  months = (y2 - y1) * 12 + (m2 - m1);
  if (rounds_date_add_months (from, months) > to)
    months--;
  return months;
}

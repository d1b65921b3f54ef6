/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-hourly.h"
#include "rounds-money.h"

static double
or_none (double hours)
{
  return isnan (hours) ? 0 : hours;
}

/**
 * rounds_hourly_scheduled_hours:
 *
 * Returns: hours of a year on the schedule; %NAN unless both the hours and the weeks are given
 */
double
rounds_hourly_scheduled_hours (const RoundsWorkTime *time)
{
  g_return_val_if_fail (time != NULL, NAN);

  return time->scheduled * time->weeks;
}

/**
 * rounds_hourly_real_hours:
 *
 * All the hours that a year of the work takes: (scheduled + charting and in-basket + weighted call
 * + commute) × weeks + unpaid CME. What has not been said beyond the schedule takes no time, so the
 * result is the least it can be.
 *
 * Source: the steps of the worked example on hcplive.com; $250,000 falls from $115.74 an hour for
 * 2,160 scheduled hours to $89.29 for 2,800 real ones.
 *
 * Returns: hours of a year; %NAN unless the scheduled hours and the weeks are given
 */
double
rounds_hourly_real_hours (const RoundsWorkTime *time)
{
  g_return_val_if_fail (time != NULL, NAN);

  return rounds_hourly_scheduled_hours (time) +
         (or_none (time->charting) + or_none (time->call) + or_none (time->commute)) * time->weeks +
         or_none (time->cme);
}

/**
 * rounds_hourly_rate:
 * @cents: of a year
 * @hours: of a year
 *
 * Returns: cents an hour; %ROUNDS_MONEY_UNSET when either is unknown or there are no hours
 */
gint64
rounds_hourly_rate (gint64 cents, double hours)
{
  if (cents == ROUNDS_MONEY_UNSET || !(hours > 0))
    return ROUNDS_MONEY_UNSET;
  return rounds_money_from_dollars (rounds_money_to_dollars (cents) / hours);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsWorkTime:
 * @scheduled: hours of a week on the schedule
 * @charting: hours of a week of charting and in-basket outside it
 * @call: weighted hours of a week on call
 * @commute: hours of a week on the way
 * @weeks: worked weeks of a year
 * @cme: unpaid hours of a year for continuing education
 *
 * The time that one option takes; %NAN for what has not been said.
 */
typedef struct
{
  double scheduled;
  double charting;
  double call;
  double commute;
  double weeks;
  double cme;
} RoundsWorkTime;

double rounds_hourly_scheduled_hours (const RoundsWorkTime *time);
double rounds_hourly_real_hours (const RoundsWorkTime *time);
gint64 rounds_hourly_rate (gint64 cents, double hours);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-date.h"

G_BEGIN_DECLS

/** ROUNDS_PACE_WINDOW_DAYS: the first phase, months one to three (R041): 13 weeks */
#define ROUNDS_PACE_WINDOW_DAYS 91
/** ROUNDS_PACE_MINIMUM: people counted before a finish date is ventured */
#define ROUNDS_PACE_MINIMUM 3

/**
 * RoundsPaceInput:
 * @counted_on: (array length=n_counted): day on which each counted person was first talked with, in
 *   any order; none after @today
 * @target: people to reach
 * @start: day the plan began, or %ROUNDS_DATE_NONE
 * @window_days: time meant for it, from the start
 * @today: the civil day
 */
typedef struct
{
  const RoundsDate *counted_on;
  gsize n_counted;
  int target;
  RoundsDate start;
  int window_days;
  RoundsDate today;
} RoundsPaceInput;

/**
 * RoundsPace:
 * @start: day that counting began: the plan's start, or the first conversation where that is
 * earlier
 * @days_elapsed: from there to today; 0 before anything began
 * @days_left: of the window; 0 when it is over
 * @n_left: people still to reach; 0 when the target is met
 * @per_week: people a week so far; %NAN in the first week, when it would say nothing
 * @needed_per_week: people a week to finish within the window; %NAN when the window is over, has
 *   not begun, or the target is met
 * @has_forecast: whether the three dates below are given
 * @early: with one chance in ten, it is done by this day
 * @expected: as likely before as after
 * @late: with nine chances in ten, it is done by this day
 */
typedef struct
{
  RoundsDate start;
  int days_elapsed;
  int days_left;
  int n_left;
  double per_week;
  double needed_per_week;
  gboolean has_forecast;
  RoundsDate early;
  RoundsDate expected;
  RoundsDate late;
} RoundsPace;

void rounds_pace_compute (const RoundsPaceInput *input, RoundsPace *pace);
double rounds_pace_waiting_quantile (double chance, int n_more, double n_seen, double days);

G_END_DECLS

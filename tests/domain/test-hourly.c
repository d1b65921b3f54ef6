/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-hourly.h"
#include "rounds-money.h"

typedef struct
{
  RoundsWorkTime time;
  double hours;
  gint64 cents_per_hour;
} HourlyCase;

/* The steps of the worked example on hcplive.com (48 weeks), for a pay of $250,000. */
static void
test_oracle (void)
{
  const HourlyCase cases[] = {
    { { 45, NAN, NAN, NAN, 48, NAN }, 2160, 11574 }, { { 45, 5, NAN, NAN, 48, NAN }, 2400, 10417 },
    { { 45, 5, 1.25, NAN, 48, NAN }, 2460, 10163 },  { { 45, 5, 1.25, 5, 48, NAN }, 2700, 9259 },
    { { 45, 5, 1.25, 5, 48, 100 }, 2800, 8929 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double hours = rounds_hourly_real_hours (&cases[i].time);

      g_assert_cmpfloat_with_epsilon (hours, cases[i].hours, 1e-9);
      g_assert_cmpint (rounds_hourly_rate (25000000, hours), ==, cases[i].cents_per_hour);
    }
}

static void
test_unknown (void)
{
  const RoundsWorkTime no_weeks = { 40, 1, 1, 1, NAN, 1 };
  const RoundsWorkTime no_schedule = { NAN, 1, 1, 1, 48, 1 };

  g_assert_true (isnan (rounds_hourly_real_hours (&no_weeks)));
  g_assert_true (isnan (rounds_hourly_real_hours (&no_schedule)));
  g_assert_cmpint (rounds_hourly_rate (100, NAN), ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (rounds_hourly_rate (100, 0), ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (rounds_hourly_rate (ROUNDS_MONEY_UNSET, 100), ==, ROUNDS_MONEY_UNSET);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hourly/oracle", test_oracle);
  g_test_add_func ("/hourly/unknown", test_unknown);
  return g_test_run ();
}

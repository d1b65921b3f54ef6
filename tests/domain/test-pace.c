/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-pace.h"

#define START 20000

typedef struct
{
  double chance;
  int n_more;
  int n_seen;
  double days;
  double wait;
} WaitCase;

/* By mpmath 1.3 at 30 digits: days × q ÷ (1 − q), q the root of betainc(n_more, n_seen + 1/2, 0, q,
 * regularized=True) − chance. */
static const WaitCase waits[] = {
  { 0.1, 12, 8, 45, 36.1222942689 }, { 0.5, 12, 8, 45, 64.2748033923 },
  { 0.9, 12, 8, 45, 116.65536053 },  { 0.1, 17, 3, 60, 153.290010485 },
  { 0.5, 17, 3, 60, 315.150967854 }, { 0.9, 17, 3, 60, 741.959091935 },
};

static void
test_waits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      double wait = rounds_pace_waiting_quantile (waits[i].chance, waits[i].n_more, waits[i].n_seen,
                                                  waits[i].days);

      g_assert_cmpfloat_with_epsilon (wait, waits[i].wait, 1e-7);
    }
}

/* For one more person the wait is a Lomax variable: days × ((1 − p)^(−1 ÷ (n + ½)) − 1). */
static void
test_closed_form (void)
{
  for (int n = 0; n < 30; n++)
    {
      for (double p = 0.05; p < 1; p += 0.1)
        {
          double closed = 30 * (pow (1 - p, -1 / (n + 0.5)) - 1);

          g_assert_cmpfloat_with_epsilon (rounds_pace_waiting_quantile (p, 1, n, 30) / closed, 1,
                                          1e-9);
        }
    }
}

/* Eight people, one every fifth day from day 5 to day 40. */
static RoundsPace
compute (RoundsDate start, int n_counted, RoundsDate today)
{
  RoundsDate days[40];
  RoundsPaceInput input = { .counted_on = days,
                            .n_counted = n_counted,
                            .target = 20,
                            .start = start,
                            .window_days = ROUNDS_PACE_WINDOW_DAYS,
                            .today = today };
  RoundsPace pace;

  for (int i = 0; i < n_counted; i++)
    days[i] = START + 5 * (n_counted - i);
  rounds_pace_compute (&input, &pace);
  return pace;
}

/* 20 people, 91 days; day 45 with 8 held: 12 left in 46 days, 1.83 a week. */
static void
test_needed (void)
{
  RoundsPace pace = compute (START, 8, START + 45);

  g_assert_cmpint (pace.days_elapsed, ==, 45);
  g_assert_cmpint (pace.days_left, ==, 46);
  g_assert_cmpint (pace.n_left, ==, 12);
  g_assert_cmpfloat_with_epsilon (pace.needed_per_week, 12 * 7 / 46.0, 1e-12);
  g_assert_cmpfloat_with_epsilon (pace.needed_per_week, 1.83, 0.005);
  g_assert_cmpfloat_with_epsilon (pace.per_week, 8 * 7 / 45.0, 1e-12);
  g_assert_true (pace.has_forecast);
  g_assert_cmpint (pace.early, ==, START + 45 + 37);
  g_assert_cmpint (pace.expected, ==, START + 45 + 65);
  g_assert_cmpint (pace.late, ==, START + 45 + 117);
}

static void
test_before_there_is_a_forecast (void)
{
  RoundsPace two = compute (START, 2, START + 30);
  RoundsPace three = compute (START, 3, START + 30);
  RoundsPace first_week = compute (START - 10, 3, START - 4);

  g_assert_false (two.has_forecast);
  g_assert_cmpint (two.expected, ==, ROUNDS_DATE_NONE);
  g_assert_true (three.has_forecast);
  g_assert_true (three.early < three.expected && three.expected < three.late);
  g_assert_false (first_week.has_forecast);
  g_assert_true (isnan (first_week.per_week));
  g_assert_false (isnan (first_week.needed_per_week));
}

static void
test_nothing_begun (void)
{
  RoundsPace unset = compute (ROUNDS_DATE_NONE, 0, START);
  RoundsPace ahead = compute (START + 30, 0, START);

  g_assert_cmpint (unset.n_left, ==, 20);
  g_assert_cmpint (unset.days_elapsed, ==, 0);
  g_assert_true (isnan (unset.per_week) && isnan (unset.needed_per_week));
  g_assert_true (isnan (ahead.per_week) && isnan (ahead.needed_per_week));
}

/* A long gap: the window is over, nothing is called late, and the finish only moves out. */
static void
test_gap (void)
{
  RoundsPace before = compute (START, 8, START + 45);
  RoundsPace after = compute (START, 8, START + 200);

  g_assert_cmpint (after.days_left, ==, 0);
  g_assert_true (isnan (after.needed_per_week));
  g_assert_cmpfloat (after.per_week, <, before.per_week);
  g_assert_cmpint (after.expected, >, before.expected);
  g_assert_true (after.has_forecast);
}

/* Talks from before the plan began open the span themselves, and so count for the total only. */
static void
test_backdated (void)
{
  RoundsPace pace = compute (ROUNDS_DATE_NONE, 8, START + 45);

  g_assert_cmpint (pace.start, ==, START + 5);
  g_assert_cmpint (pace.days_elapsed, ==, 40);
  g_assert_cmpint (pace.expected, ==,
                   START + 45 + (int) ceil (rounds_pace_waiting_quantile (0.5, 12, 7, 40)));
}

static void
test_done (void)
{
  RoundsPace pace = compute (START, 21, START + 120);

  g_assert_cmpint (pace.n_left, ==, 0);
  g_assert_false (pace.has_forecast);
  g_assert_true (isnan (pace.needed_per_week));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/pace/waits", test_waits);
  g_test_add_func ("/domain/pace/closed-form", test_closed_form);
  g_test_add_func ("/domain/pace/needed", test_needed);
  g_test_add_func ("/domain/pace/before-there-is-a-forecast", test_before_there_is_a_forecast);
  g_test_add_func ("/domain/pace/nothing-begun", test_nothing_begun);
  g_test_add_func ("/domain/pace/gap", test_gap);
  g_test_add_func ("/domain/pace/backdated", test_backdated);
  g_test_add_func ("/domain/pace/done", test_done);
  return g_test_run ();
}

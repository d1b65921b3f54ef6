/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-beta.h"
#include "rounds-pace.h"

#define DAYS_PER_WEEK 7
/* Nobody plans further; beyond it a day of the calendar says no more than "late". */
#define FURTHEST_DAYS 36525

/**
 * rounds_pace_waiting_quantile:
 * @chance: from 0 to 1, below 1
 * @n_more: people still to come, at least 1
 * @n_seen: people that came, at least 0
 * @days: in which they came, above 0
 *
 * Days until @n_more further people have come, with that chance. People come as a Poisson process
 * whose rate λ is unknown. With Jeffreys' prior, λ^(−1/2), what was seen leaves λ a
 * Gamma(n + ½, rate = days); the wait given λ is Gamma(n_more, rate = λ). With λ integrated out,
 * wait ÷ days is the ratio of two gamma variables, so that
 *
 *   wait ÷ (wait + days) is Beta(n_more, n + ½).
 *
 * The wait is thus wide after few people and narrows with each; a gap only makes it longer. See
 * Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.6 (gamma-Poisson).
 *
 * Returns: days, above 0
 */
double
rounds_pace_waiting_quantile (double chance, int n_more, double n_seen, double days)
{
  double share;

  g_return_val_if_fail (chance >= 0 && chance < 1 && n_more > 0 && n_seen >= 0 && days > 0, NAN);

  share = rounds_beta_quantile (chance, n_more, n_seen + 0.5);
  return days * share / (1 - share);
}

static RoundsDate
find_first (const RoundsPaceInput *input)
{
  RoundsDate first = ROUNDS_DATE_NONE;

  for (gsize i = 0; i < input->n_counted; i++)
    {
      if (first == ROUNDS_DATE_NONE || input->counted_on[i] < first)
        first = input->counted_on[i];
    }
  return first;
}

static RoundsDate
day_after (RoundsDate today, double wait)
{
  return today + (RoundsDate) ceil (MIN (wait, FURTHEST_DAYS));
}

/* A span opened by the first conversation itself says nothing about how long one waits for it. */
static int
count_seen (const RoundsPaceInput *input, RoundsDate first)
{
  gboolean opened_by_first = input->start == ROUNDS_DATE_NONE || first < input->start;

  return (int) input->n_counted - (opened_by_first ? 1 : 0);
}

static void
forecast (const RoundsPaceInput *input, RoundsDate first, RoundsPace *pace)
{
  int n_seen = count_seen (input, first);

  pace->early = day_after (
      input->today, rounds_pace_waiting_quantile (0.1, pace->n_left, n_seen, pace->days_elapsed));
  pace->expected = day_after (
      input->today, rounds_pace_waiting_quantile (0.5, pace->n_left, n_seen, pace->days_elapsed));
  pace->late = day_after (
      input->today, rounds_pace_waiting_quantile (0.9, pace->n_left, n_seen, pace->days_elapsed));
  pace->has_forecast = TRUE;
}

/**
 * rounds_pace_compute:
 * @pace: (out caller-allocates): the result
 *
 * So far: counted ÷ (days elapsed ÷ 7). Needed: left ÷ (days left of the window ÷ 7); 20 people in
 * 91 days, 8 of them by day 45, leave 12 in 46 days, 1.83 a week. The finish is the 80 % interval
 * of rounds_pace_waiting_quantile() around its median, once three people count and a week has
 * passed. Nothing in it calls anybody late: when the window is over there simply is no needed pace.
 */
void
rounds_pace_compute (const RoundsPaceInput *input, RoundsPace *pace)
{
  RoundsDate first;

  g_return_if_fail (input != NULL && pace != NULL);

  first = find_first (input);
  *pace = (RoundsPace) { .start = input->start, .per_week = NAN, .needed_per_week = NAN };
  pace->early = pace->expected = pace->late = ROUNDS_DATE_NONE;
  pace->n_left = MAX (0, input->target - (int) input->n_counted);
  if (first != ROUNDS_DATE_NONE && (input->start == ROUNDS_DATE_NONE || first < input->start))
    pace->start = first;
  if (pace->start == ROUNDS_DATE_NONE || pace->start > input->today)
    return;

  pace->days_elapsed = input->today - pace->start;
  pace->days_left = MAX (0, input->window_days - pace->days_elapsed);
  if (pace->days_left > 0 && pace->n_left > 0)
    pace->needed_per_week = (double) pace->n_left * DAYS_PER_WEEK / pace->days_left;
  if (pace->days_elapsed < DAYS_PER_WEEK)
    return;
  pace->per_week = (double) input->n_counted * DAYS_PER_WEEK / pace->days_elapsed;
  if (input->n_counted >= ROUNDS_PACE_MINIMUM && pace->n_left > 0)
    forecast (input, first, pace);
}

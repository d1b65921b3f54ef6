/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "rounds-portfolio.h"

static gboolean
is_known (const RoundsGig *gig)
{
  return gig->rate != ROUNDS_MONEY_UNSET && !isnan (gig->hours);
}

/* The best-paid gig that has not been looked at; of equal ones the first. */
static gint
find_next (const RoundsGig *gigs, guint n_gigs, const guint8 *seen)
{
  gint best = -1;

  for (guint i = 0; i < n_gigs; i++)
    if (!seen[i] && is_known (&gigs[i]) && (best < 0 || gigs[i].rate > gigs[best].rate))
      best = (gint) i;
  return best;
}

/* Hours of a week of @gig that are still wanted. */
static double
want (const RoundsGig *gig, double missing, double free, double weeks)
{
  double hours = isnan (gig->cap) ? gig->hours : fmin (gig->hours, gig->cap);
  double rate = rounds_money_to_dollars (gig->rate);

  if (!isnan (missing))
    hours = fmin (hours, rate > 0 ? missing / (rate * weeks) : 0);
  if (!isnan (free))
    hours = fmin (hours, free);
  return fmax (hours, 0);
}

/**
 * rounds_portfolio_build:
 * @gigs: (array length=n_gigs): what could be done
 * @target: cents of a year; %ROUNDS_MONEY_UNSET to fill the hours
 * @hour_limit: of a week; %NAN for none
 * @weeks: worked weeks of a year
 * @taken: (out caller-allocates) (array length=n_gigs): hours of a week of each gig
 * @portfolio: (out caller-allocates): all of them together
 *
 * Adds gigs, the best paid first, until the target is reached or the hours are used up (R087). So
 * it reaches the target with the fewest hours.
 */
void
rounds_portfolio_build (const RoundsGig *gigs, guint n_gigs, gint64 target, double hour_limit,
                        double weeks, double *taken, RoundsPortfolio *portfolio)
{
  g_autofree guint8 *seen = g_new0 (guint8, n_gigs + 1);
  double goal = rounds_money_to_dollars (target), income = 0;

  g_return_if_fail (n_gigs == 0 || (gigs != NULL && taken != NULL));
  g_return_if_fail (portfolio != NULL && weeks > 0);

  *portfolio = (RoundsPortfolio) { 0 };
  for (guint i = 0; i < n_gigs; i++)
    {
      taken[i] = 0;
      portfolio->n_unknown += !is_known (&gigs[i]);
    }
  for (gint i = find_next (gigs, n_gigs, seen); i >= 0; i = find_next (gigs, n_gigs, seen))
    {
      seen[i] = TRUE;
      taken[i] = want (&gigs[i], goal - income, hour_limit - portfolio->hours, weeks);
      portfolio->hours += taken[i];
      income += taken[i] * weeks * rounds_money_to_dollars (gigs[i].rate);
      if (taken[i] > 0)
        portfolio->all_paid_month = MAX (portfolio->all_paid_month, MAX (gigs[i].lag, 0));
    }
  portfolio->income = rounds_money_from_dollars (income);
  portfolio->reached = target != ROUNDS_MONEY_UNSET && portfolio->income >= target;
  portfolio->full = !isnan (hour_limit) && portfolio->hours >= hour_limit - 1e-9;
  portfolio->shortfall =
      target == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : MAX (target - portfolio->income, 0);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "rounds-portfolio.h"

static gboolean
has_hours (const RoundsGig *gig)
{
  return gig->year != ROUNDS_MONEY_UNSET && gig->hours > 0;
}

/* Dollars of a year for each hour of a week. */
static double
get_yield (const RoundsGig *gig)
{
  return rounds_money_to_dollars (gig->year) / gig->hours;
}

/* The best-paid gig that has not been looked at; of equal ones the first. */
static gint
find_next (const RoundsGig *gigs, guint n_gigs, const guint8 *seen)
{
  gint best = -1;

  for (guint i = 0; i < n_gigs; i++)
    if (!seen[i] && has_hours (&gigs[i]) &&
        (best < 0 || get_yield (&gigs[i]) > get_yield (&gigs[best])))
      best = (gint) i;
  return best;
}

/* Hours of a week of @gig that are still wanted. */
static double
want (const RoundsGig *gig, double missing, double free)
{
  double hours = isnan (gig->cap) ? gig->hours : fmin (gig->hours, gig->cap);

  if (!isnan (missing))
    hours = fmin (hours, gig->year > 0 ? missing / get_yield (gig) : 0);
  if (!isnan (free))
    hours = fmin (hours, free);
  return fmax (hours, 0);
}

/* Gigs by the hour that nobody has said the hours of: no part of them can be taken. */
static double
count_whole (const RoundsGig *gigs, guint n_gigs, RoundsPortfolio *portfolio)
{
  double income = 0;

  for (guint i = 0; i < n_gigs; i++)
    {
      if (gigs[i].year == ROUNDS_MONEY_UNSET)
        portfolio->n_unknown++;
      else if (isnan (gigs[i].hours))
        {
          portfolio->n_without_hours++;
          portfolio->all_paid_month = MAX (portfolio->all_paid_month, MAX (gigs[i].lag, 0));
          income += rounds_money_to_dollars (gigs[i].year);
        }
    }
  return income;
}

/**
 * rounds_portfolio_build:
 * @gigs: (array length=n_gigs): what could be done
 * @target: cents of a year; %ROUNDS_MONEY_UNSET to fill the hours
 * @hour_limit: of a week; %NAN for none
 * @taken: (out caller-allocates) (array length=n_gigs): hours of a week of each gig; %NAN of one
 *   that counts whole, because nobody has said its hours
 * @portfolio: (out caller-allocates): all of them together
 *
 * Adds gigs, the best paid first, until the target is reached or the hours are used up (R087). So
 * it reaches the target with the fewest hours. A gig that says its pay but not its hours counts
 * whole before them.
 */
void
rounds_portfolio_build (const RoundsGig *gigs, guint n_gigs, gint64 target, double hour_limit,
                        double *taken, RoundsPortfolio *portfolio)
{
  g_autofree guint8 *seen = g_new0 (guint8, n_gigs + 1);
  double goal = rounds_money_to_dollars (target), income;

  g_return_if_fail (n_gigs == 0 || (gigs != NULL && taken != NULL));
  g_return_if_fail (portfolio != NULL);

  *portfolio = (RoundsPortfolio) { 0 };
  for (guint i = 0; i < n_gigs; i++)
    taken[i] = gigs[i].year != ROUNDS_MONEY_UNSET && isnan (gigs[i].hours) ? NAN : 0;
  income = count_whole (gigs, n_gigs, portfolio);
  for (gint i = find_next (gigs, n_gigs, seen); i >= 0; i = find_next (gigs, n_gigs, seen))
    {
      seen[i] = TRUE;
      taken[i] = want (&gigs[i], goal - income, hour_limit - portfolio->hours);
      portfolio->hours += taken[i];
      income += taken[i] * get_yield (&gigs[i]);
      if (taken[i] > 0)
        portfolio->all_paid_month = MAX (portfolio->all_paid_month, MAX (gigs[i].lag, 0));
    }
  portfolio->income = rounds_money_from_dollars (income);
  portfolio->reached = target != ROUNDS_MONEY_UNSET && portfolio->income >= target;
  portfolio->full = !isnan (hour_limit) && portfolio->hours >= hour_limit - 1e-9;
  portfolio->shortfall =
      target == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : MAX (target - portfolio->income, 0);
}

/**
 * rounds_portfolio_gig_year:
 * @taken: hours of a week, as rounds_portfolio_build() found them
 *
 * Returns: cents that a year of @taken pays: all of the gig's year for all of its hours;
 *   %ROUNDS_MONEY_UNSET while its pay is not said
 */
gint64
rounds_portfolio_gig_year (const RoundsGig *gig, double taken)
{
  g_return_val_if_fail (gig != NULL, ROUNDS_MONEY_UNSET);

  if (gig->year == ROUNDS_MONEY_UNSET || isnan (taken))
    return gig->year;
  return gig->hours > 0 ? rounds_money_from_dollars (taken * get_yield (gig)) : 0;
}

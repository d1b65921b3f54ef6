/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "rounds-trade-off.h"

#define WEEKS_OF_MONTH (52.0 / 12)

/* The search takes a given number of hours in all; hours that the gig takes have to come later. */
static double
find_delay (const RoundsTradeOffInput *input)
{
  double left = input->search_hours - input->search_hours_lost;

  if (input->search_months * input->search_hours_lost <= 0)
    return 0;
  return left > 0       ? input->search_months * input->search_hours_lost / left
         : isnan (left) ? NAN
                        : INFINITY;
}

/**
 * rounds_trade_off_compute:
 * @result: (out caller-allocates): both ways
 *
 * Gig hours × rate − tax, against search hours lost → months of delay → pay forgone.
 */
void
rounds_trade_off_compute (const RoundsTradeOffInput *input, RoundsTradeOff *result)
{
  double gig, now, then;

  g_return_if_fail (input != NULL && result != NULL);

  now = rounds_money_to_dollars (input->take_home_now);
  then = rounds_money_to_dollars (input->take_home_then);
  gig = rounds_money_to_dollars (input->gig_rate) * input->gig_hours * WEEKS_OF_MONTH *
        (1 - input->gig_tax / 100);
  result->delay = find_delay (input);
  result->wait_months = input->search_months + result->delay;
  result->gig_month = rounds_money_from_dollars (gig);
  result->gig_total = rounds_money_from_dollars (gig * result->wait_months);
  result->forgone = rounds_money_from_dollars ((then - now) * result->delay);
  result->gig_first = rounds_money_from_dollars ((now + gig) * result->wait_months);
  result->search_first =
      rounds_money_from_dollars (now * input->search_months + then * result->delay);
}

static gboolean
add_taxes (const RoundsTaxTables *tables, const RoundsTaxHousehold *household, double *dollars,
           GError **error)
{
  g_auto (RoundsTaxResult) result = { 0 };

  if (!rounds_tax_compute (tables, household, &result, error))
    return FALSE;
  *dollars = result.gross - result.set_aside - result.take_home;
  return TRUE;
}

/**
 * rounds_trade_off_find_tax:
 * @household: without the gig
 * @gig_year: cents that a year of the gig pays the first earner
 * @contract_part: the part of it that is 1099 work, from 0 to 1; the rest is wages
 * @percent: (out): the part of it that goes to taxes; %NAN while unknown
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_trade_off_find_tax (const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
                           gint64 gig_year, double contract_part, double *percent, GError **error)
{
  RoundsTaxHousehold with;
  double dollars, before, after;

  g_return_val_if_fail (tables != NULL && household != NULL && percent != NULL, FALSE);
  g_return_val_if_fail (contract_part >= 0 && contract_part <= 1, FALSE);

  *percent = NAN;
  if (gig_year == ROUNDS_MONEY_UNSET || gig_year <= 0)
    return TRUE;
  with = *household;
  dollars = rounds_money_to_dollars (gig_year);
  with.earners[0].self_employment += dollars * contract_part;
  with.earners[0].wages += dollars * (1 - contract_part);
  with.earners[0].sstb = TRUE;
  if (!add_taxes (tables, household, &before, error) || !add_taxes (tables, &with, &after, error))
    return FALSE;
  *percent = (after - before) / dollars * 100;
  return TRUE;
}

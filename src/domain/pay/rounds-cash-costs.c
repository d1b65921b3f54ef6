/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-run.h"
#include "rounds-money.h"

/**
 * rounds_cash_prices:
 *
 * Returns: what costs 1 today, after @years
 */
double
rounds_cash_prices (const RoundsCashFlowInput *input, int years)
{
  return isnan (input->inflation) ? 1 : pow (1 + input->inflation / 100, MAX (years, 0));
}

static int
find_anchor (const RoundsCashRun *run, const RoundsCostTerms *terms, gboolean of_option)
{
  if (of_option && terms->from_leaving)
    return run->leave;
  switch (rounds_cost_get_anchor (terms->kind))
    {
    case ROUNDS_COST_FROM_LEAVING:
      return run->leave;
    case ROUNDS_COST_FROM_NEW_WORK:
      return of_option ? run->begin : 0;
    case ROUNDS_COST_FROM_START:
      return 0;
    default:
      g_return_val_if_reached (0);
    }
}

/* The first month in which the cost no longer comes: today's costs end with today's work, cover
 * between jobs with the gap. */
static int
find_end (const RoundsCashRun *run, const RoundsCostTerms *terms, gboolean of_option)
{
  if (terms->kind == ROUNDS_COST_GAP_HEALTH)
    return run->begin;
  if (of_option || rounds_cost_get_anchor (terms->kind) == ROUNDS_COST_FROM_LEAVING)
    return ROUNDS_CASH_NEVER;
  return run->leave;
}

static void
add_cost (RoundsCashRun *run, const RoundsCostTerms *terms, gboolean of_option)
{
  int anchor = find_anchor (run, terms, of_option);
  int end = MIN (find_end (run, terms, of_option), run->n - run->before);
  gboolean leaving = rounds_cost_get_anchor (terms->kind) == ROUNDS_COST_FROM_LEAVING ||
                     (terms->from_leaving && terms->rhythm == ROUNDS_COST_ONCE);

  for (int month = anchor; month < end; month++)
    {
      RoundsCashMonth *cash = &run->months[run->before + month];
      gint64 *sum = terms->kind == ROUNDS_COST_FORFEITED ? &cash->forfeited : &cash->costs;
      gint64 cents = rounds_cost_month (terms, month - anchor);
      double factor = leaving ? 1 + run->input->change.leaving_costs : 1;

      if (cents == 0)
        continue;
      if (terms->rhythm != ROUNDS_COST_ONCE)
        factor *= rounds_cash_prices (run->input, month / 12);
      cents = rounds_money_from_dollars (rounds_money_to_dollars (cents) * factor);
      *sum = rounds_money_add (*sum, cents);
    }
}

/**
 * rounds_cash_costs:
 *
 * Fills in what the work and leaving cost in every month. Recurring costs rise with prices.
 */
void
rounds_cash_costs (RoundsCashRun *run)
{
  const RoundsCashFlowInput *input = run->input;

  for (guint i = 0; i < input->today.n_costs; i++)
    add_cost (run, &input->today.costs[i], FALSE);
  for (guint i = 0; input->moves && i < input->option.n_costs; i++)
    add_cost (run, &input->option.costs[i], TRUE);
}

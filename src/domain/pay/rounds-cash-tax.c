/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-run.h"
#include "rounds-money.h"

/* A calendar year of the household in dollars; NAN where a part is unknown. */
typedef struct
{
  int first; /* month of January */
  double wages;
  double deferred; /* of the wages: what a 457(b) pays out */
  double profit;
  double partner;
  int months[2][ROUNDS_SET_ASIDE_N_PARTS][ROUNDS_BENEFIT_N_PLACES]; /* today's, the option's */
  double prices;
} Year;

static Year
add_up (const RoundsCashRun *run, int first)
{
  Year year = { .first = first, .prices = rounds_cash_prices (run->input, first / 12) };

  for (int i = first; i < first + 12; i++)
    {
      year.wages += rounds_money_to_dollars (run->months[i].wages);
      year.deferred +=
          rounds_money_to_dollars (run->months[i].gross[ROUNDS_INCOME_DEFERRED_PAYOUT]);
      year.profit += rounds_money_to_dollars (run->months[i].profit);
      year.partner += rounds_money_to_dollars (run->months[i].partner);
      for (guint k = 0; run->set_aside_by[i] > 0 && k < ROUNDS_SET_ASIDE_N_PARTS; k++)
        year.months[run->set_aside_by[i] - 1][k][run->places[i].of[k]]++;
    }
  return year;
}

/* What one part of the benefits takes out of @place in the year, at the prices of the tax tables.
 */
static double
get_part (const Year *year, const RoundsBenefits *benefits, RoundsSetAside part,
          RoundsBenefitPlace place)
{
  double dollars = 0;

  for (guint i = 0; i < 2; i++)
    dollars += rounds_money_to_dollars (rounds_benefits_get_part (&benefits[i], part)) *
               year->months[i][part][place] / 12;
  return dollars / year->prices;
}

/* What is set aside out of profit counts with the profit only. */
static void
set_aside (RoundsCashRun *run, const Year *year, RoundsTaxEarner *earner)
{
  const RoundsBenefits benefits[] = {
    rounds_cash_find_benefits (run, &run->input->today, year->first / 12),
    rounds_cash_find_benefits (run, &run->input->option, year->first / 12),
  };
  const RoundsBenefitPlace wages = ROUNDS_BENEFIT_OF_WAGES, profit = ROUNDS_BENEFIT_OF_PROFIT;

  earner->deferral_401k = get_part (year, benefits, ROUNDS_SET_ASIDE_401K, wages);
  earner->deferral_403b = get_part (year, benefits, ROUNDS_SET_ASIDE_403B, wages);
  earner->deferral_457b = get_part (year, benefits, ROUNDS_SET_ASIDE_457B, wages);
  earner->hsa = get_part (year, benefits, ROUNDS_SET_ASIDE_HSA, wages);
  earner->premiums_125 = get_part (year, benefits, ROUNDS_SET_ASIDE_PREMIUMS, wages);
  if (!(earner->self_employment > 0))
    return;
  earner->own_401k = get_part (year, benefits, ROUNDS_SET_ASIDE_401K, profit);
  earner->own_hsa = get_part (year, benefits, ROUNDS_SET_ASIDE_HSA, profit);
  earner->own_premiums = get_part (year, benefits, ROUNDS_SET_ASIDE_PREMIUMS, profit);
}

static void
describe (RoundsCashRun *run, const Year *year, double profit, RoundsTaxHousehold *household)
{
  const RoundsCashHousehold *home = &run->input->household;
  gboolean joint = home->filing_status == ROUNDS_FILING_JOINT;

  *household = (RoundsTaxHousehold) {
    .filing_status = home->filing_status,
    .state = home->state,
    .children_under_6 = home->children_under_6,
    .children_6_to_16 = home->children_6_to_16,
    .deductions = ROUNDS_TAX_DEDUCTION_BEST,
    .other_deductions = home->other_deductions == ROUNDS_MONEY_UNSET
                            ? 0
                            : rounds_money_to_dollars (home->other_deductions) / year->prices,
    .effective_rate = isnan (home->effective_rate) ? 0 : home->effective_rate / 100,
    .n_earners = joint ? 2 : 1,
    .earners = { { .wages = year->wages / year->prices,
                   .deferred_pay = year->deferred / year->prices,
                   .self_employment = profit / year->prices,
                   .sstb = TRUE,
                   .age = rounds_cash_find_age (run, year->first / 12) } },
  };
  set_aside (run, year, &household->earners[0]);
  if (joint)
    household->earners[1].wages = year->partner / year->prices;
}

/* All taxes of the year with @profit from 1099 work, in dollars of that year. */
static gboolean
compute (RoundsCashRun *run, const Year *year, double profit, double *taxes, GError **error)
{
  g_auto (RoundsTaxResult) result = { 0 };
  RoundsTaxHousehold household;

  describe (run, year, profit, &household);
  if (!rounds_tax_compute (run->input->tables, &household, &result, error))
    return FALSE;
  *taxes =
      year->prices * (result.federal_income_tax + result.social_security_tax + result.medicare_tax +
                      result.additional_medicare_tax + result.self_employment_tax +
                      result.state_payroll_tax + result.state_income_tax);
  return TRUE;
}

/* Spreads the tax on wages over the year in proportion to them, to the cent. */
static void
withhold (RoundsCashRun *run, const Year *year, double tax)
{
  double all = year->wages + year->partner;
  double upto = 0;
  gint64 done = 0;

  for (int k = 0; k < 12; k++)
    {
      RoundsCashMonth *month = &run->months[year->first + k];
      gint64 sum;

      upto += rounds_money_to_dollars (month->wages) + rounds_money_to_dollars (month->partner);
      sum = rounds_money_from_dollars (tax * (k == 11 ? 1 : all > 0 ? upto / all : (k + 1) / 12.0));
      month->withheld = sum == ROUNDS_MONEY_UNSET ? sum : sum - done;
      done = sum;
    }
}

/* Estimates are due in April, June, September and the January after, for what came in from the last
 * due period on (IRS, Form 1040-ES). What came in before the plan's start is taken as paid for. */
static void
estimate (RoundsCashRun *run, const Year *year, double tax)
{
  static const int due[12] = { 3, 3, 3, 5, 5, 8, 8, 8, 12, 12, 12, 12 };
  double upto = 0;
  gint64 done = 0;

  for (int k = 0; k < 12; k++)
    {
      int i = year->first + k, at = year->first + due[k];
      gint64 sum, cents;

      upto += rounds_money_to_dollars (run->months[i].profit);
      sum = rounds_money_from_dollars (year->profit > 0 ? tax * upto / year->profit : 0);
      cents = sum == ROUNDS_MONEY_UNSET ? sum : sum - done;
      done = sum;
      if (i >= run->before && at < run->n && cents != 0)
        run->months[at].estimates = rounds_money_add (run->months[at].estimates, cents);
    }
}

static void
leave_unknown (RoundsCashRun *run, const Year *year)
{
  for (int i = year->first; i < year->first + 12; i++)
    run->months[i].withheld = ROUNDS_MONEY_UNSET;
  if (!(year->profit <= 0) && year->first + 12 < run->n)
    run->months[year->first + 12].estimates = ROUNDS_MONEY_UNSET;
}

static gboolean
knows_taxes (const RoundsCashHousehold *household)
{
  if (household->state == NULL || *household->state == '\0')
    return FALSE;
  return !g_str_equal (household->state, ROUNDS_TAX_STATE_ABROAD) ||
         !isnan (household->effective_rate);
}

/**
 * rounds_cash_tax:
 * @error: of #RoundsTaxError
 *
 * Fills in the taxes of every month. A calendar year's tax is that of all its pay, also of the
 * months before the plan; the part that 1099 work adds is paid by quarterly estimates, the rest is
 * withheld. Brackets and limits rise with prices, as the law has it for nearly all of them. A year
 * of which a part is unknown has unknown taxes. The tax engine takes some microseconds a year, so
 * nothing is kept from one computation to the next.
 *
 * Returns: %FALSE if a figure of the household cannot be right
 */
gboolean
rounds_cash_tax (RoundsCashRun *run, GError **error)
{
  for (int first = 0; first < run->n; first += 12)
    {
      Year year = add_up (run, first);
      double without = NAN, all = NAN;

      if (!knows_taxes (&run->input->household) || isnan (year.wages + year.profit + year.partner))
        {
          leave_unknown (run, &year);
          continue;
        }
      if (!compute (run, &year, 0, &without, error))
        return FALSE;
      all = without;
      if (year.profit > 0 && !compute (run, &year, year.profit, &all, error))
        return FALSE;
      run->tax_unknown |= isnan (all);
      withhold (run, &year, without);
      estimate (run, &year, all - without);
    }
  return TRUE;
}

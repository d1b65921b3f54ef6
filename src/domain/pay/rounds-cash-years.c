/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cash-years.h"
#include "rounds-money.h"

static void
add_month (RoundsCashMonth *sum, const RoundsCashMonth *month)
{
  for (guint kind = 0; kind < ROUNDS_INCOME_N_KINDS; kind++)
    sum->gross[kind] = rounds_money_add (sum->gross[kind], month->gross[kind]);
  sum->pay = rounds_money_add (sum->pay, month->pay);
  sum->wages = rounds_money_add (sum->wages, month->wages);
  sum->profit = rounds_money_add (sum->profit, month->profit);
  sum->license_pay = rounds_money_add (sum->license_pay, month->license_pay);
  sum->partner = rounds_money_add (sum->partner, month->partner);
  sum->set_aside = rounds_money_add (sum->set_aside, month->set_aside);
  sum->withheld = rounds_money_add (sum->withheld, month->withheld);
  sum->estimates = rounds_money_add (sum->estimates, month->estimates);
  sum->costs = rounds_money_add (sum->costs, month->costs);
  sum->take_home = rounds_money_add (sum->take_home, month->take_home);
  sum->fixed_costs = rounds_money_add (sum->fixed_costs, month->fixed_costs);
  sum->loans = rounds_money_add (sum->loans, month->loans);
  sum->left = rounds_money_add (sum->left, month->left);
  sum->match = rounds_money_add (sum->match, month->match);
  sum->forfeited = rounds_money_add (sum->forfeited, month->forfeited);
  sum->unforgiven = rounds_money_add (sum->unforgiven, month->unforgiven);
  sum->balance = month->balance;
  sum->phase = month->phase;
}

static void
add_stay (RoundsCashYear *year, const RoundsCashMonth *stay, const RoundsCashMonth *option)
{
  gint64 other = stay != NULL ? stay->unforgiven : ROUNDS_MONEY_UNSET;

  other = other == ROUNDS_MONEY_UNSET ? other : rounds_money_add (option->unforgiven, -other);
  year->stay = rounds_money_add (year->stay, stay != NULL ? stay->take_home : ROUNDS_MONEY_UNSET);
  year->stay_loans =
      rounds_money_add (year->stay_loans, stay != NULL ? stay->loans : ROUNDS_MONEY_UNSET);
  year->unforgiven = rounds_money_add (year->unforgiven, other);
}

/**
 * rounds_cash_years_list:
 * @stay: (nullable): the months of staying
 * @forecast: (nullable): of the two
 *
 * Returns: (transfer full) (element-type RoundsCashYear): the months of @option year by year; what
 *   belongs to staying is unknown without @stay and @forecast
 */
GArray *
rounds_cash_years_list (const RoundsCashFlow *stay, const RoundsCashFlow *option,
                        const RoundsForecast *forecast)
{
  GArray *years = g_array_new (FALSE, TRUE, sizeof (RoundsCashYear));

  g_return_val_if_fail (option != NULL, years);

  for (guint i = 0; i < option->n_months; i++)
    {
      RoundsCashYear *year;

      if (i % 12 == 0)
        g_array_set_size (years, years->len + 1);
      year = &g_array_index (years, RoundsCashYear, years->len - 1);
      year->n_months++;
      add_month (&year->sum, &option->months[i]);
      add_stay (year, stay != NULL ? &stay->months[i] : NULL, &option->months[i]);
      year->difference = rounds_money_add (
          year->difference, forecast != NULL ? forecast->difference[i] : ROUNDS_MONEY_UNSET);
      year->cumulative = forecast != NULL ? forecast->cumulative[i] : ROUNDS_MONEY_UNSET;
    }
  return years;
}

/**
 * rounds_cash_years_total:
 * @total: (out caller-allocates): the sums of all years; balance and cumulative are the last ones
 */
void
rounds_cash_years_total (const GArray *years, RoundsCashYear *total)
{
  g_return_if_fail (years != NULL && total != NULL);

  *total = (RoundsCashYear) { 0 };
  for (guint i = 0; i < years->len; i++)
    {
      const RoundsCashYear *year = &g_array_index (years, RoundsCashYear, i);

      total->n_months += year->n_months;
      add_month (&total->sum, &year->sum);
      total->stay = rounds_money_add (total->stay, year->stay);
      total->stay_loans = rounds_money_add (total->stay_loans, year->stay_loans);
      total->unforgiven = rounds_money_add (total->unforgiven, year->unforgiven);
      total->difference = rounds_money_add (total->difference, year->difference);
      total->cumulative = year->cumulative;
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benefit-limits.h"
#include "rounds-cash-run.h"
#include "rounds-floor.h"
#include "rounds-money.h"
#include "rounds-year-pay.h"

/* What the work pays in a steady year, with what the change makes of an option. Per diem work of
 * the license plan is for some years, and no part of it. */
static GArray *
list_lines (const RoundsCashFlowInput *input, const RoundsWork *work)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (RoundsIncomeTerms));

  for (guint i = 0; i < work->n_lines; i++)
    {
      RoundsIncomeTerms line = work->lines[i];

      if (line.of_license)
        continue;
      if (input->moves)
        rounds_cash_change_pay (&input->change, &line);
      g_array_append_val (lines, line);
    }
  return lines;
}

static gint64
sum_costs (const RoundsWork *work)
{
  gint64 sum = 0;

  for (guint i = 0; i < work->n_costs; i++)
    sum = rounds_money_add (sum, rounds_cost_steady_year (&work->costs[i]));
  return sum;
}

static int
find_age (const RoundsCashFlowInput *input)
{
  int year;

  rounds_date_get_ymd (input->start, &year, NULL, NULL);
  return rounds_benefit_find_age (input->household.birth_year, year);
}

static RoundsYearPayInput
describe (const RoundsCashFlowInput *input, const RoundsWork *work, const GArray *lines)
{
  const RoundsCashHousehold *household = &input->household;

  return (RoundsYearPayInput) {
    .lines = (const RoundsIncomeTerms *) (gpointer) lines->data,
    .n_lines = lines->len,
    .pay = ROUNDS_MONEY_UNSET,
    .benefits = work->benefits,
    .costs = sum_costs (work),
    .age = find_age (input),
    .filing_status = household->filing_status,
    .state = household->state,
    .children_under_6 = household->children_under_6,
    .children_6_to_16 = household->children_6_to_16,
    .partner_income = rounds_cash_change_partner (&input->change, household->partner_income),
    .other_deductions = household->other_deductions,
    .effective_rate = household->effective_rate,
  };
}

/* Wages that are too small for all that is set aside carry nothing of it, as in the months. */
static void
drop_benefits (RoundsYearPayInput *year)
{
  gint64 gross = rounds_year_pay_gross (year), sum = 0;

  for (guint i = 0; i < ROUNDS_SET_ASIDE_N_PARTS; i++)
    sum += rounds_benefits_get_part (&year->benefits, (RoundsSetAside) i);
  for (guint i = 0; i < year->n_lines; i++)
    if (rounds_income_is_self_employment (&year->lines[i]))
      return; /* the year finds out itself what profit can carry */
  if (gross != ROUNDS_MONEY_UNSET && gross < sum)
    year->benefits = (RoundsBenefits) { 0 };
}

static gboolean
find (const RoundsCashFlowInput *input, gboolean may_drop, gint64 *take_home, GError **error)
{
  const RoundsWork *work = input->moves ? &input->option : &input->today;
  g_autoptr (GArray) lines = list_lines (input, work);
  RoundsYearPayInput year = describe (input, work, lines);
  g_auto (RoundsYearPay) pay = { 0 };

  *take_home = ROUNDS_MONEY_UNSET;
  if (may_drop)
    drop_benefits (&year);
  if (!rounds_year_pay_compute (&year, input->tables, &pay, error))
    return FALSE;
  *take_home = rounds_year_pay_get_month (&pay);
  return TRUE;
}

/**
 * rounds_floor_find_take_home:
 * @input: with `moves` for an option, without it for today's work
 * @take_home: (out): cents of a month in today's money; %ROUNDS_MONEY_UNSET while unknown
 *
 * A steady month is a twelfth of the steady year of rounds_year_pay_compute(): full pay before any
 * raise, at the prices and taxes of today. So it is the same wherever it is shown, and when the
 * work begins does not move it: a raise, and prices that rise meanwhile, belong to the months.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_floor_find_take_home (const RoundsCashFlowInput *input, gint64 *take_home, GError **error)
{
  g_return_val_if_fail (input != NULL && take_home != NULL, FALSE);

  return find (input, FALSE, take_home, error);
}

/**
 * rounds_floor_reaches:
 * @floor: cents of a month
 * @meets: (out): whether a steady month meets it; %FALSE while unknown
 *
 * For a search, which also asks about pay that is too small for what is set aside: that is dropped
 * then, where rounds_floor_find_take_home() has an error to tell.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_floor_reaches (const RoundsCashFlowInput *input, gint64 floor, gboolean *meets,
                      GError **error)
{
  gint64 take_home;

  g_return_val_if_fail (input != NULL && meets != NULL, FALSE);

  if (!find (input, TRUE, &take_home, error))
    return FALSE;
  *meets = take_home != ROUNDS_MONEY_UNSET && take_home >= floor;
  return TRUE;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "rounds-year-pay.h"

/* Hours that are equal may differ by noise after a way over the year. */
#define HOURS_NOISE 0.001

static double
or_nothing (gint64 cents)
{
  return cents == ROUNDS_MONEY_UNSET ? 0 : rounds_money_to_dollars (cents);
}

/* A year of the lines that come every year; cents. */
static gint64
sum_lines (const RoundsYearPayInput *input, gboolean self_employment)
{
  gint64 sum = 0;

  for (guint i = 0; i < input->n_lines; i++)
    {
      const RoundsIncomeTerms *line = &input->lines[i];

      if (rounds_income_is_self_employment (line) == self_employment &&
          rounds_income_get_rhythm (line->kind) != ROUNDS_INCOME_ONE_TIME)
        sum = rounds_money_add (sum, rounds_income_year (line));
    }
  return sum;
}

static gint64
get_profit (const RoundsYearPayInput *input)
{
  if (input->n_lines > 0)
    return sum_lines (input, TRUE);
  return input->employment == ROUNDS_EMPLOYMENT_1099 ? rounds_year_pay_gross (input) : 0;
}

static gboolean
has_amounts (const RoundsYearPayInput *input)
{
  for (guint i = 0; i < input->n_lines; i++)
    if (input->lines[i].amount == ROUNDS_MONEY_UNSET &&
        rounds_income_get_rhythm (input->lines[i].kind) != ROUNDS_INCOME_ONE_TIME)
      return FALSE;
  return input->n_lines > 0 || input->pay != ROUNDS_MONEY_UNSET;
}

static gboolean
is_abroad (const RoundsYearPayInput *input)
{
  return g_strcmp0 (input->state, ROUNDS_TAX_STATE_ABROAD) == 0;
}

static RoundsYearPayGap
find_gap (const RoundsYearPayInput *input)
{
  if (!has_amounts (input))
    return ROUNDS_YEAR_PAY_NEEDS_PAY;
  if (input->n_lines > 0 ? rounds_year_pay_gross (input) == ROUNDS_MONEY_UNSET
                         : input->unit == ROUNDS_PAY_PER_HOUR &&
                               isnan (rounds_hourly_scheduled_hours (&input->time)))
    return ROUNDS_YEAR_PAY_NEEDS_HOURS;
  if (input->state == NULL || *input->state == '\0')
    return ROUNDS_YEAR_PAY_NEEDS_STATE;
  if (is_abroad (input) && isnan (input->effective_rate))
    return ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE;
  if (input->filing_status == ROUNDS_FILING_JOINT && input->partner_income == ROUNDS_MONEY_UNSET)
    return ROUNDS_YEAR_PAY_NEEDS_PARTNER_PAY;
  if (input->costs == ROUNDS_MONEY_UNSET)
    return ROUNDS_YEAR_PAY_NEEDS_COST;
  return ROUNDS_YEAR_PAY_COMPLETE;
}

/**
 * rounds_year_pay_gross:
 *
 * Returns: what a steady year pays before tax, in cents: the sum of the lines, or the salary, or
 * the rate × scheduled hours × weeks; %ROUNDS_MONEY_UNSET while a part is missing
 */
gint64
rounds_year_pay_gross (const RoundsYearPayInput *input)
{
  g_return_val_if_fail (input != NULL, ROUNDS_MONEY_UNSET);

  if (input->n_lines > 0)
    return rounds_money_add (sum_lines (input, FALSE), sum_lines (input, TRUE));
  if (input->pay == ROUNDS_MONEY_UNSET || input->unit == ROUNDS_PAY_PER_YEAR)
    return input->pay;
  return rounds_money_from_dollars (rounds_money_to_dollars (input->pay) *
                                    rounds_hourly_scheduled_hours (&input->time));
}

/**
 * rounds_year_pay_find_line_hours:
 * @time: of the work that @line is part of
 *
 * What is typed as the schedule stands for the regular lines; overtime and per diem work come on
 * top of it. Without a schedule every line says its own hours.
 *
 * Returns: hours of a year that @line adds; 0 for those of the schedule, %NAN while not said
 */
double
rounds_year_pay_find_line_hours (const RoundsWorkTime *time, const RoundsIncomeTerms *line)
{
  g_return_val_if_fail (time != NULL && line != NULL, NAN);

  if (!isnan (time->scheduled) && rounds_income_is_regular (line->kind))
    return 0;
  return rounds_income_hours (line);
}

/**
 * rounds_year_pay_find_beyond_schedule:
 * @lines: (array length=n_lines): all that pays the work
 *
 * What is typed as the schedule may leave out a line of regular pay, such as projects beside hours:
 * then these take more hours of a week than the schedule has. Weeks are compared, not years, as an
 * employee is paid for weeks that are not worked.
 *
 * Returns: hours of a week that the regular lines take beyond the schedule; 0 without a schedule,
 *   and where a line says no hours of its own
 */
double
rounds_year_pay_find_beyond_schedule (const RoundsWorkTime *time, const RoundsIncomeTerms *lines,
                                      guint n_lines)
{
  double hours = 0;

  g_return_val_if_fail (time != NULL && (lines != NULL || n_lines == 0), 0);

  for (guint i = 0; i < n_lines; i++)
    if (rounds_income_is_regular (lines[i].kind))
      hours += rounds_income_hours (&lines[i]) / (rounds_income_is_by_week (lines[i].kind)
                                                      ? rounds_income_get_weeks (&lines[i])
                                                      : time->weeks);
  return hours > time->scheduled + HOURS_NOISE ? hours - time->scheduled : 0;
}

static double
sum_hours (const RoundsYearPayInput *input)
{
  RoundsWorkTime time = input->time;
  double beyond = rounds_year_pay_find_beyond_schedule (&time, input->lines, input->n_lines);
  double hours = beyond > 0 ? beyond * time.weeks : 0;

  for (guint i = 0; i < input->n_lines; i++)
    hours += rounds_year_pay_find_line_hours (&input->time, &input->lines[i]);
  if (input->n_lines > 0 && isnan (time.scheduled))
    time.scheduled = 0;
  return hours + rounds_hourly_real_hours (&time);
}

/* Out of wages alone all is entered as it is, so that what cannot be right is told at its field. */
static RoundsBenefitPlaces
find_places (const RoundsYearPayInput *input, const RoundsTaxTables *tables, gint64 wages,
             gint64 profit)
{
  gint64 parts[ROUNDS_SET_ASIDE_N_PARTS];
  RoundsBenefitPlaces places;

  for (guint i = 0; i < ROUNDS_SET_ASIDE_N_PARTS; i++)
    parts[i] = rounds_benefits_get_part (&input->benefits, (RoundsSetAside) i);
  rounds_benefit_places_find (&places, parts, profit > 0 ? wages : G_MAXINT64,
                              rounds_benefits_find_profit_room (tables, profit));
  return places;
}

/* Dollars of the part that come out of @place. */
static double
get_part (const RoundsYearPayInput *input, const RoundsBenefitPlaces *places, RoundsSetAside part,
          RoundsBenefitPlace place)
{
  if (places->of[part] != place)
    return 0;
  return rounds_money_to_dollars (rounds_benefits_get_part (&input->benefits, part));
}

static void
set_aside (RoundsTaxEarner *earner, const RoundsYearPayInput *input,
           const RoundsBenefitPlaces *places)
{
  const RoundsBenefitPlace wages = ROUNDS_BENEFIT_OF_WAGES, profit = ROUNDS_BENEFIT_OF_PROFIT;

  earner->deferral_401k = get_part (input, places, ROUNDS_SET_ASIDE_401K, wages);
  earner->deferral_403b = get_part (input, places, ROUNDS_SET_ASIDE_403B, wages);
  earner->deferral_457b = get_part (input, places, ROUNDS_SET_ASIDE_457B, wages);
  earner->hsa = get_part (input, places, ROUNDS_SET_ASIDE_HSA, wages);
  earner->premiums_125 = get_part (input, places, ROUNDS_SET_ASIDE_PREMIUMS, wages);
  earner->own_401k = get_part (input, places, ROUNDS_SET_ASIDE_401K, profit);
  earner->own_hsa = get_part (input, places, ROUNDS_SET_ASIDE_HSA, profit);
  earner->own_premiums = get_part (input, places, ROUNDS_SET_ASIDE_PREMIUMS, profit);
}

/* The household with the work paying @gross cents, @profit of it for 1099 work. A partner can be a
 * second earner only on a joint return; on others the partner files alone and is no part of this
 * one. */
static RoundsTaxHousehold
describe (const RoundsYearPayInput *input, const RoundsBenefitPlaces *places, gint64 gross,
          gint64 profit)
{
  RoundsTaxHousehold household = {
    .tax_year = input->tax_year,
    .filing_status = input->filing_status,
    .state = input->state,
    .children_under_6 = input->children_under_6,
    .children_6_to_16 = input->children_6_to_16,
    .deductions = ROUNDS_TAX_DEDUCTION_BEST,
    .other_deductions = or_nothing (input->other_deductions),
    .effective_rate = is_abroad (input) ? input->effective_rate / 100 : 0,
    .n_earners = input->filing_status == ROUNDS_FILING_JOINT ? 2 : 1,
  };

  /* Health care and consulting are specified service trades. */
  household.earners[0].age = input->age;
  household.earners[0].sstb = TRUE;
  household.earners[0].self_employment = rounds_money_to_dollars (profit);
  household.earners[0].wages = rounds_money_to_dollars (gross - profit);
  if (gross > 0)
    set_aside (&household.earners[0], input, places);
  if (household.n_earners == 2)
    household.earners[1].wages = rounds_money_to_dollars (input->partner_income);
  return household;
}

static gboolean
compute_added (const RoundsYearPayInput *input, const RoundsTaxTables *tables, RoundsYearPay *pay,
               GError **error)
{
  RoundsTaxHousehold without = describe (input, &pay->places, 0, 0);
  g_auto (RoundsTaxResult) taxes = { 0 };

  if (!rounds_tax_compute (tables, &without, &taxes, error))
    return FALSE;
  pay->added = pay->take_home;
  if (pay->take_home != ROUNDS_MONEY_UNSET && isfinite (taxes.take_home))
    pay->added -= rounds_money_from_dollars (taxes.take_home);
  else
    pay->added = ROUNDS_MONEY_UNSET;
  return TRUE;
}

/* A first answer while nobody has said where the household lives. Nothing of the household's money
 * is assumed for it. A fault of the figures is told once the state is there. */
static gint64
compute_before_state (const RoundsYearPayInput *input, const RoundsTaxTables *tables,
                      const RoundsYearPay *pay)
{
  RoundsTaxHousehold household;
  double left;

  if (input->costs == ROUNDS_MONEY_UNSET ||
      (input->filing_status == ROUNDS_FILING_JOINT && input->partner_income == ROUNDS_MONEY_UNSET))
    return ROUNDS_MONEY_UNSET;
  household = describe (input, &pay->places, pay->gross, get_profit (input));
  if (!rounds_tax_compute_before_state (tables, &household, &left, NULL))
    return ROUNDS_MONEY_UNSET;
  return rounds_money_from_dollars (left) - input->costs;
}

static void
take_figures (const RoundsYearPayInput *input, RoundsYearPay *pay)
{
  const RoundsTaxResult *taxes = &pay->taxes;

  pay->partner_gross = input->filing_status == ROUNDS_FILING_JOINT ? input->partner_income : 0;
  pay->federal_tax = rounds_money_from_dollars (taxes->federal_income_tax);
  pay->payroll_tax = rounds_money_from_dollars (
      taxes->social_security_tax + taxes->medicare_tax + taxes->additional_medicare_tax +
      taxes->self_employment_tax + taxes->state_payroll_tax);
  pay->state_tax = rounds_money_from_dollars (taxes->state_income_tax);
  pay->set_aside = rounds_money_from_dollars (taxes->set_aside);
  pay->costs = input->costs;
  pay->take_home = rounds_money_from_dollars (taxes->take_home);
  if (pay->take_home != ROUNDS_MONEY_UNSET)
    pay->take_home -= pay->costs;
}

/**
 * rounds_year_pay_compute:
 * @tables: of the tax year
 * @pay: (out caller-allocates): the result; its `gap` says what is missing when it is not complete
 * @error: of #RoundsTaxError
 *
 * A steady year of one option: gross, the household's taxes, take-home, and pay per real hour
 * before and after tax. The work's own part of the take-home is the difference from not working at
 * all, so it bears the tax of the brackets that it reaches.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_year_pay_compute (const RoundsYearPayInput *input, const RoundsTaxTables *tables,
                         RoundsYearPay *pay, GError **error)
{
  g_return_val_if_fail (input != NULL && tables != NULL && pay != NULL, FALSE);

  *pay = (RoundsYearPay) { .gap = find_gap (input),
                           .gross = rounds_year_pay_gross (input),
                           .partner_gross = ROUNDS_MONEY_UNSET,
                           .federal_tax = ROUNDS_MONEY_UNSET,
                           .payroll_tax = ROUNDS_MONEY_UNSET,
                           .state_tax = ROUNDS_MONEY_UNSET,
                           .set_aside = ROUNDS_MONEY_UNSET,
                           .costs = ROUNDS_MONEY_UNSET,
                           .take_home = ROUNDS_MONEY_UNSET,
                           .before_state = ROUNDS_MONEY_UNSET,
                           .added = ROUNDS_MONEY_UNSET,
                           .real_hours = sum_hours (input) };
  pay->gross_per_hour = rounds_hourly_rate (pay->gross, pay->real_hours);
  pay->added_per_hour = ROUNDS_MONEY_UNSET;
  if (pay->gross != ROUNDS_MONEY_UNSET)
    pay->places = find_places (input, tables, pay->gross - get_profit (input), get_profit (input));
  if (pay->gap == ROUNDS_YEAR_PAY_NEEDS_STATE)
    pay->before_state = compute_before_state (input, tables, pay);
  if (pay->gap != ROUNDS_YEAR_PAY_COMPLETE)
    return TRUE;
  pay->household = describe (input, &pay->places, pay->gross, get_profit (input));
  if (!rounds_tax_compute (tables, &pay->household, &pay->taxes, error))
    return FALSE;
  take_figures (input, pay);
  if (!compute_added (input, tables, pay, error))
    return FALSE;
  pay->added_per_hour = rounds_hourly_rate (pay->added, pay->real_hours);
  return TRUE;
}

/** rounds_year_pay_get_month: cents of take-home of one of its twelve months; %ROUNDS_MONEY_UNSET
 *   while unknown */
gint64
rounds_year_pay_get_month (const RoundsYearPay *pay)
{
  g_return_val_if_fail (pay != NULL, ROUNDS_MONEY_UNSET);

  return pay->take_home == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : pay->take_home / 12;
}

void
rounds_year_pay_clear (RoundsYearPay *pay)
{
  g_return_if_fail (pay != NULL);

  rounds_tax_result_clear (&pay->taxes);
}

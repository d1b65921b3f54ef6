/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-benefit-limits.h"
#include "rounds-cash-run.h"
#include "rounds-field.h"
#include "rounds-money.h"

static void
pay_out (RoundsCashRun *run, int month, const RoundsIncomeTerms *terms, gint64 cents)
{
  int i = run->before + month;
  RoundsCashMonth *cash;

  if (cents == 0 || i < 0 || i >= run->n)
    return;
  cash = &run->months[i];
  cash->gross[terms->kind] = rounds_money_add (cash->gross[terms->kind], cents);
  cash->pay = rounds_money_add (cash->pay, cents);
  if (rounds_income_is_self_employment (terms))
    cash->profit = rounds_money_add (cash->profit, cents);
  else
    cash->wages = rounds_money_add (cash->wages, cents);
  if (terms->of_license)
    cash->license_pay = rounds_money_add (cash->license_pay, cents);
}

static gint64
scale (gint64 cents, double factor)
{
  return rounds_money_from_dollars (rounds_money_to_dollars (cents) * factor);
}

/* Today's line: it has run before the plan, and ends with the work. */
static void
pay_today (RoundsCashRun *run, const RoundsIncomeTerms *terms)
{
  int lag = MAX (terms->pay_lag_months, 0);
  int late = MAX (run->input->transition.last_pay_months, 0);
  gboolean on_leaving = rounds_income_comes_on_leaving (terms->kind);
  int first = (on_leaving ? run->leave : 0) + terms->start_month;
  int last = on_leaving ? run->n : MIN (run->leave, run->n) - 1;
  gboolean earlier = !on_leaving && terms->start_month == 0 &&
                     rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_EVERY_MONTH;

  if (first >= ROUNDS_CASH_NEVER)
    return;
  for (int month = earlier ? -run->before - lag : first; month <= last; month++)
    {
      gboolean ends = month == run->leave - 1 && !on_leaving;

      pay_out (run, month + lag + (ends ? late : 0), terms,
               ends ? rounds_income_last_month (terms, month - first)
                    : rounds_income_month (terms, month - first));
    }
}

/**
 * rounds_cash_change_pay:
 * @terms: a line of the option, which is changed
 *
 * Makes of the line's amounts what @change says. What is paid once does not move, nor what is done
 * beside the option.
 */
void
rounds_cash_change_pay (const RoundsCashChange *change, RoundsIncomeTerms *terms)
{
  if (terms->of_license || rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_ONE_TIME)
    return;
  terms->amount = scale (terms->amount, 1 + change->pay);
  terms->rate = scale (terms->rate, 1 + change->pay);
  terms->draw_floor = scale (terms->draw_floor, 1 + change->pay);
}

/** rounds_cash_change_partner: what @change makes of partner income; cents */
gint64
rounds_cash_change_partner (const RoundsCashChange *change, gint64 income)
{
  return scale (income, 1 + change->partner_income);
}

static void
apply_change (RoundsCashRun *run, RoundsIncomeTerms *terms)
{
  const RoundsCashChange *change = &run->input->change;

  rounds_cash_change_pay (change, terms);
  if (terms->of_license)
    return;
  terms->growth = (isnan (terms->growth) ? 0 : terms->growth) + change->growth;
  if (terms->ramp_months == ROUNDS_INTEGER_UNSET)
    terms->ramp_months = run->input->transition.ramp_months;
  terms->ramp_months = MAX (MAX (terms->ramp_months, 0) + change->ramp, 0);
}

static void
pay_option (RoundsCashRun *run, const RoundsIncomeTerms *line)
{
  RoundsIncomeTerms terms = *line;
  int lag = MAX (terms.pay_lag_months, 0);
  int first = run->begin + terms.start_month;

  apply_change (run, &terms);
  if (terms.start_month == 0)
    run->ramp = MAX (run->ramp, terms.ramp_months);
  for (int month = first; run->before + month < run->n; month++)
    pay_out (run, month + lag, &terms, rounds_income_month (&terms, month - first));
}

static gint64
month_of_year (gint64 cents, int month)
{
  if (cents == ROUNDS_MONEY_UNSET)
    return 0;
  return cents * (month + 1) / 12 - cents * month / 12;
}

/** rounds_cash_find_age: the person's age at the end of the calendar year, @years after that of
 *   month 0; 0 while not known */
int
rounds_cash_find_age (const RoundsCashRun *run, int years)
{
  int year;

  rounds_date_get_ymd (run->input->start, &year, NULL, NULL);
  return rounds_benefit_find_age (run->input->household.birth_year, year + years);
}

/** rounds_cash_find_benefits: what @work sets aside in that calendar year: what was entered, as far
 *   as a later age allows it */
RoundsBenefits
rounds_cash_find_benefits (RoundsCashRun *run, const RoundsWork *work, int years)
{
  RoundsBenefits benefits = work->benefits;

  if (run->input->household.birth_year != ROUNDS_INTEGER_UNSET && years > 0)
    run->cut |= rounds_benefits_age (&benefits, run->input->tables, rounds_cash_find_age (run, 0),
                                     rounds_cash_find_age (run, years),
                                     rounds_cash_prices (run->input, years));
  return benefits;
}

/* Out of wages that are too small, and of no pay at all, nothing is set aside; 1099 work carries
 * what it can. */
static void
place (RoundsCashRun *run, int i, const gint64 *parts)
{
  const RoundsCashMonth *month = &run->months[i];
  gint64 sum = 0;

  for (guint k = 0; k < ROUNDS_SET_ASIDE_N_PARTS; k++)
    sum += parts[k];
  if (month->wages == ROUNDS_MONEY_UNSET || (month->wages >= sum && month->wages > 0))
    rounds_benefit_places_find (&run->places[i], parts, G_MAXINT64, 0);
  else if (month->profit != ROUNDS_MONEY_UNSET && month->profit > 0)
    rounds_benefit_places_find (
        &run->places[i], parts, month->wages,
        rounds_benefits_find_profit_room (run->input->tables, month->profit));
}

/* Deferrals, HSA and premiums come off a month's pay. A match is the employer's, for wages, and
 * comes with them. */
static void
set_aside (RoundsCashRun *run, int i)
{
  int month = i - run->before;
  gboolean today = month < run->leave;
  const RoundsBenefits benefits =
      rounds_cash_find_benefits (run, today ? &run->input->today : &run->input->option, i / 12);
  gint64 parts[ROUNDS_SET_ASIDE_N_PARTS];
  gboolean by_employer = TRUE;

  if (!today && month < run->begin)
    return;
  for (guint k = 0; k < ROUNDS_SET_ASIDE_N_PARTS; k++)
    parts[k] = month_of_year (rounds_benefits_get_part (&benefits, (RoundsSetAside) k), i % 12);
  place (run, i, parts);
  run->set_aside_by[i] = today ? 1 : 2;
  for (guint k = 0; k < ROUNDS_SET_ASIDE_N_PARTS; k++)
    {
      by_employer &= run->places[i].of[k] == ROUNDS_BENEFIT_OF_WAGES;
      if (run->places[i].of[k] != ROUNDS_BENEFIT_OF_NOTHING)
        run->months[i].set_aside += parts[k];
      else if (parts[k] > 0)
        run->left_out[today ? 0 : 1] = TRUE;
    }
  if (by_employer && run->months[i].wages != 0)
    run->months[i].match = month_of_year (benefits.match, i % 12);
}

/* A raise comes once a year, as with the lines of income. */
static double
grow_partner (const RoundsCashHousehold *household, int month)
{
  double percent = isnan (household->partner_growth) ? 0 : household->partner_growth;

  return pow (1 + percent / 100, MAX (month, 0) / 12);
}

static void
pay_partner (RoundsCashRun *run)
{
  const RoundsCashHousehold *household = &run->input->household;
  gint64 income = household->partner_income;

  if (household->filing_status != ROUNDS_FILING_JOINT)
    return;
  income = rounds_cash_change_partner (&run->input->change, income);
  for (int i = 0; i < run->n; i++)
    {
      gint64 year = scale (income, grow_partner (household, i - run->before));

      run->months[i].partner = year == ROUNDS_MONEY_UNSET ? year : month_of_year (year, i % 12);
    }
}

/**
 * rounds_cash_pay:
 *
 * Fills in what every month is paid, by kind, and what is set aside before tax.
 */
void
rounds_cash_pay (RoundsCashRun *run)
{
  const RoundsCashFlowInput *input = run->input;

  for (guint i = 0; i < input->today.n_lines; i++)
    pay_today (run, &input->today.lines[i]);
  for (guint i = 0; input->moves && i < input->option.n_lines; i++)
    pay_option (run, &input->option.lines[i]);
  pay_partner (run);
  for (int i = 0; i < run->n; i++)
    set_aside (run, i);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-case-private.h"
#include "rounds-field.h"
#include "rounds-pay-terms.h"

/* What is taken while nobody has said it. Months, and percent a year; sources are named by
 * rounds_assumption_get_source(). */
#define INFLATION 2.0
#define DISCOUNT 3.0
#define NOTICE_OF_PHYSICIANS 3
#define NOTICE 1
#define SEARCH_LOW 6
#define SEARCH 9
#define SEARCH_HIGH 12
#define GAP_BESIDE_WORK 0
#define GAP_BESIDE_WORK_HIGH 3
#define RAMP_1099 3
#define LAG_1099 1
#define GROWTH_SWING 2.0
#define PAY_LOW 90.0
#define PAY_HIGH 110.0

static void
assume (RoundsCashCase *self, RoundsAssumptionKind kind, double value,
        RoundsAssumptionSource source, gboolean of_option)
{
  RoundsAssumption assumption = { kind, value, source, of_option };

  /* One line after the other may want the same. */
  for (guint i = 0; i < self->assumptions->len; i++)
    {
      const RoundsAssumption *other = &g_array_index (self->assumptions, RoundsAssumption, i);

      if (other->kind == kind && other->of_option == of_option)
        return;
    }
  g_array_append_val (self->assumptions, assumption);
}

static void
fill_real (RoundsCashCase *self, double *member, RoundsAssumptionKind kind, double value,
           RoundsAssumptionSource source, gboolean of_option)
{
  if (isfinite (*member))
    return;
  *member = value;
  assume (self, kind, value, source, of_option);
}

static void
fill_months (RoundsCashCase *self, int *member, RoundsAssumptionKind kind, int value,
             RoundsAssumptionSource source, gboolean of_option)
{
  if (*member != ROUNDS_INTEGER_UNSET)
    return;
  *member = value;
  assume (self, kind, value, source, of_option);
}

static void
fill_plan (RoundsCashCase *self, const RoundsPayAssumptions *given)
{
  int years = given->horizon_years;

  self->input.inflation = given->inflation;
  self->terms.discount = given->discount;
  self->terms.todays_money = given->todays_money;
  if (years == 0)
    years = ROUNDS_INTEGER_UNSET;
  fill_months (self, &years, ROUNDS_ASSUMPTION_HORIZON, ROUNDS_PAY_HORIZON,
               ROUNDS_ASSUMED_BY_DEFAULT, FALSE);
  fill_real (self, &self->input.inflation, ROUNDS_ASSUMPTION_INFLATION, INFLATION,
             ROUNDS_ASSUMED_FROM_FEDERAL_RESERVE, FALSE);
  fill_real (self, &self->terms.discount, ROUNDS_ASSUMPTION_DISCOUNT, DISCOUNT,
             ROUNDS_ASSUMED_BY_DEFAULT, FALSE);
  self->input.n_months = (guint) years * 12;
  self->terms.inflation = self->input.inflation;
}

static void
fill_line (RoundsCashCase *self, RoundsIncomeTerms *line, gboolean of_option)
{
  gboolean contractor = rounds_income_is_self_employment (line);
  RoundsIncomeRhythm rhythm = rounds_income_get_rhythm (line->kind);

  if (line->of_license)
    {
      line->growth = self->input.inflation; /* as its upkeep does */
      return;
    }
  if (rhythm != ROUNDS_INCOME_ONE_TIME)
    fill_real (self, &line->growth, ROUNDS_ASSUMPTION_GROWTH, self->input.inflation,
               ROUNDS_ASSUMED_FROM_PRICES, of_option);
  if (line->kind == ROUNDS_INCOME_SHIFTS)
    fill_real (self, &line->shift_hours, ROUNDS_ASSUMPTION_SHIFT_HOURS, ROUNDS_INCOME_SHIFT_HOURS,
               ROUNDS_ASSUMED_BY_DEFAULT, of_option);
  if (line->kind == ROUNDS_INCOME_OVERTIME)
    fill_real (self, &line->share, ROUNDS_ASSUMPTION_OVERTIME, ROUNDS_INCOME_OVERTIME_SHARE,
               ROUNDS_ASSUMED_FROM_LABOR_LAW, of_option);
  if (line->weeks_assumed)
    assume (self,
            rounds_income_pays_time_off (line) ? ROUNDS_ASSUMPTION_WEEKS
                                               : ROUNDS_ASSUMPTION_WORK_WEEKS,
            line->weeks, ROUNDS_ASSUMED_BY_DEFAULT, of_option);
  fill_months (self, &line->pay_lag_months,
               contractor ? ROUNDS_ASSUMPTION_LAG_1099 : ROUNDS_ASSUMPTION_LAG_WAGES,
               contractor ? LAG_1099 : 0, ROUNDS_ASSUMED_BY_DEFAULT, of_option);
  if (of_option && rhythm == ROUNDS_INCOME_EVERY_MONTH &&
      self->input.transition.ramp_months == ROUNDS_INTEGER_UNSET)
    fill_months (self, &line->ramp_months,
                 contractor ? ROUNDS_ASSUMPTION_RAMP_1099 : ROUNDS_ASSUMPTION_RAMP_WAGES,
                 contractor ? RAMP_1099 : 0, ROUNDS_ASSUMED_BY_DEFAULT, TRUE);
}

static void
fill_work (RoundsCashCase *self, guint which, const RoundsWork *work)
{
  if (self->assume_weeks[which])
    assume (self, ROUNDS_ASSUMPTION_WORK_WEEKS, ROUNDS_PAY_WORK_WEEKS, ROUNDS_ASSUMED_BY_DEFAULT,
            which == 1);
  for (guint i = 0; i < work->n_lines; i++)
    fill_line (self, &self->lines[which][i], which == 1);
  for (guint i = 0; i < work->n_costs; i++)
    {
      RoundsCostTerms *cost = &self->costs[which][i];

      if (cost->kind == ROUNDS_COST_TAIL && !cost->covered && !cost->occurrence)
        fill_real (self, &cost->multiple, ROUNDS_ASSUMPTION_TAIL, ROUNDS_COST_TAIL_MULTIPLE,
                   ROUNDS_ASSUMED_FROM_TAIL_PRICES, which == 1);
    }
}

/* What the contract says goes before what is usual. */
static void
assume_notice (RoundsCashCase *self)
{
  gboolean is_physician = self->profession == ROUNDS_PROFESSION_PHYSICIAN;
  int *months = &self->input.transition.notice_months;

  if (self->notice != ROUNDS_INTEGER_UNSET)
    fill_months (self, months, ROUNDS_ASSUMPTION_NOTICE, self->notice, ROUNDS_ASSUMED_FROM_TIES,
                 TRUE);
  else if (is_physician)
    fill_months (self, months, ROUNDS_ASSUMPTION_NOTICE, NOTICE_OF_PHYSICIANS,
                 ROUNDS_ASSUMED_FROM_CONTRACTS, TRUE);
  else
    fill_months (self, months, ROUNDS_ASSUMPTION_NOTICE, NOTICE, ROUNDS_ASSUMED_BY_DEFAULT, TRUE);
}

/* Notice that was given before the start has partly passed by then. */
static void
fill_notice (RoundsCashCase *self)
{
  RoundsTransitionTerms *way = &self->input.transition;
  int passed;

  if (self->situation == ROUNDS_SITUATION_ALREADY_OUT)
    {
      way->notice_on = ROUNDS_DATE_NONE;
      way->notice_months = 0;
      return;
    }
  assume_notice (self);
  if (way->notice_on == ROUNDS_DATE_NONE || way->notice_on >= self->input.start)
    return;
  passed = rounds_date_months_between (rounds_date_month_start (way->notice_on), self->input.start);
  way->notice_months = MAX (way->notice_months - passed, 0);
  way->notice_on = ROUNDS_DATE_NONE;
}

/* Who still has work looks beside it; who gave notice or is out needs the months of a search. */
static void
fill_gap (RoundsCashCase *self)
{
  RoundsTransitionTerms *way = &self->input.transition;
  gboolean beside = self->situation == ROUNDS_SITUATION_EMPLOYED;
  RoundsAssumptionSource source =
      beside ? ROUNDS_ASSUMED_FROM_NOTICE : ROUNDS_ASSUMED_FROM_SEARCHES;
  int notice = way->notice_months;

  fill_months (self, &way->gap_months, ROUNDS_ASSUMPTION_GAP,
               beside ? GAP_BESIDE_WORK : MAX (SEARCH - notice, 0), source, TRUE);
  fill_months (self, &way->gap_low, ROUNDS_ASSUMPTION_GAP_LOW,
               MIN (beside ? GAP_BESIDE_WORK : MAX (SEARCH_LOW - notice, 0), way->gap_months),
               source, TRUE);
  fill_months (self, &way->gap_high, ROUNDS_ASSUMPTION_GAP_HIGH,
               MAX (beside ? GAP_BESIDE_WORK_HIGH : SEARCH_HIGH - notice, way->gap_months), source,
               TRUE);
}

static void
fill_ranges (RoundsCashCase *self)
{
  RoundsTransitionTerms *way = &self->input.transition;
  double growth = rounds_ranges_expected_growth (&self->input.option);

  fill_real (self, &way->pay_low, ROUNDS_ASSUMPTION_PAY_LOW, PAY_LOW, ROUNDS_ASSUMED_BY_DEFAULT,
             TRUE);
  fill_real (self, &way->pay_high, ROUNDS_ASSUMPTION_PAY_HIGH, PAY_HIGH, ROUNDS_ASSUMED_BY_DEFAULT,
             TRUE);
  fill_real (self, &way->growth_low, ROUNDS_ASSUMPTION_GROWTH_LOW, growth - GROWTH_SWING,
             ROUNDS_ASSUMED_BY_DEFAULT, TRUE);
  fill_real (self, &way->growth_high, ROUNDS_ASSUMPTION_GROWTH_HIGH, growth + GROWTH_SWING,
             ROUNDS_ASSUMED_BY_DEFAULT, TRUE);
}

/**
 * rounds_cash_case_fill_in:
 *
 * Fills in what nobody has said and may be assumed, and lists it. Nothing of the household is.
 */
void
rounds_cash_case_fill_in (RoundsCashCase *self, const RoundsPayAssumptions *given)
{
  g_return_if_fail (self != NULL && given != NULL);

  fill_plan (self, given);
  fill_work (self, 0, &self->input.today);
  if (!self->input.moves)
    return;
  fill_work (self, 1, &self->input.option);
  fill_notice (self);
  fill_months (self, &self->input.transition.last_pay_months, ROUNDS_ASSUMPTION_LAST_PAY, 0,
               ROUNDS_ASSUMED_BY_DEFAULT, TRUE);
  fill_gap (self);
  fill_ranges (self);
}

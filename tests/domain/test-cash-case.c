/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "plan-case.h"
#include "rounds-cash-years.h"
#include "rounds-cost-line.h"
#include "rounds-field.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-money.h"
#include "rounds-option.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-scenario.h"
#include "rounds-transition.h"

#define UNSET ROUNDS_MONEY_UNSET

static void
set_up (PlanCase *fixture, gconstpointer data)
{
  plan_case_set_up (fixture, data);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_PHYSICIAN, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->staying, "pay",
                      G_GINT64_CONSTANT (24000000), NULL);
}

static const RoundsAssumption *
find (const RoundsCashCase *pay_case, RoundsAssumptionKind kind, gboolean of_option)
{
  for (guint i = 0; i < pay_case->assumptions->len; i++)
    {
      const RoundsAssumption *taken = &g_array_index (pay_case->assumptions, RoundsAssumption, i);

      if (taken->kind == kind && taken->of_option == of_option)
        return taken;
    }
  return NULL;
}

static void
assume (const RoundsCashCase *pay_case, RoundsAssumptionKind kind, double value)
{
  const RoundsAssumption *taken = find (pay_case, kind, TRUE);

  g_assert_nonnull (taken);
  g_assert_cmpfloat_with_epsilon (taken->value, value, 1e-9);
}

static const struct
{
  gint64 pay;
  RoundsPayUnit unit;
  RoundsEmployment employment;
  double hours;
  double weeks;
  double paid;
  RoundsIncomeKind kind;
  gint64 year;
} pays[] = {
  { 20000000, ROUNDS_PAY_PER_YEAR, ROUNDS_EMPLOYMENT_W2, NAN, NAN, 46, ROUNDS_INCOME_SALARY,
    20000000 },
  { 20000000, ROUNDS_PAY_PER_YEAR, ROUNDS_EMPLOYMENT_1099, NAN, NAN, NAN,
    ROUNDS_INCOME_PROJECT_1099, 20000000 },
  { 10000, ROUNDS_PAY_PER_HOUR, ROUNDS_EMPLOYMENT_W2, 20, 46, NAN, ROUNDS_INCOME_HOURLY_W2,
    10400000 },
  { 10000, ROUNDS_PAY_PER_HOUR, ROUNDS_EMPLOYMENT_W2, 20, 46, 48, ROUNDS_INCOME_HOURLY_W2,
    9600000 },
  { 10000, ROUNDS_PAY_PER_HOUR, ROUNDS_EMPLOYMENT_1099, 20, 46, 52, ROUNDS_INCOME_HOURLY_1099,
    9200000 },
  { 10000, ROUNDS_PAY_PER_HOUR, ROUNDS_EMPLOYMENT_1099, 20, NAN, NAN, ROUNDS_INCOME_HOURLY_1099,
    9600000 },
  { 10000, ROUNDS_PAY_PER_HOUR, ROUNDS_EMPLOYMENT_W2, NAN, 46, 46, ROUNDS_INCOME_HOURLY_W2, UNSET },
  { UNSET, ROUNDS_PAY_PER_YEAR, ROUNDS_EMPLOYMENT_W2, NAN, NAN, NAN, ROUNDS_INCOME_SALARY, UNSET },
};

/* Pay terms become one line; lines of their own take their place. */
static void
test_pay (PlanCase *fixture, gconstpointer data)
{
  RoundsPayTerms *terms =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->option, NULL);
  const RoundsCashCase *pay_case;

  for (guint i = 0; i < G_N_ELEMENTS (pays); i++)
    {
      g_object_set (terms, "pay", pays[i].pay, "unit", pays[i].unit, "employment",
                    pays[i].employment, "hours-per-week", pays[i].hours, "weeks-per-year",
                    pays[i].weeks, "paid-weeks", pays[i].paid, "growth", 4.0, NULL);
      pay_case = plan_case_gather (fixture);
      g_assert_cmpuint (pay_case->input.option.n_lines, ==, 1);
      g_assert_cmpint (pay_case->input.option.lines[0].kind, ==, pays[i].kind);
      g_assert_cmpint (rounds_income_year (&pay_case->input.option.lines[0]), ==, pays[i].year);
      g_assert_null (find (pay_case, ROUNDS_ASSUMPTION_GROWTH, TRUE));
      g_assert_true ((find (pay_case, ROUNDS_ASSUMPTION_WORK_WEEKS, TRUE) != NULL) ==
                     (isnan (pays[i].weeks) && !isnan (pays[i].hours)));
      g_assert_true ((find (pay_case, ROUNDS_ASSUMPTION_WEEKS, TRUE) != NULL) ==
                     (isnan (pays[i].paid) && pays[i].kind == ROUNDS_INCOME_HOURLY_W2));
      g_assert_cmpint (pay_case->main_line, ==,
                       pays[i].year == UNSET && pays[i].pay != UNSET ? -1 : 0);
    }
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "kind",
                      ROUNDS_INCOME_SIGN_ON, "amount", G_GINT64_CONSTANT (99000000), NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpuint (pay_case->input.option.n_lines, ==, 2);
  g_assert_cmpint (pay_case->main_line, ==, 0);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "amount",
                      G_GINT64_CONSTANT (30000000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option", fixture->option, NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpuint (pay_case->input.option.n_lines, ==, 2);
  g_assert_cmpint (pay_case->main_line, ==, 1);
  g_object_set (terms, "pay", G_GINT64_CONSTANT (50000000), NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpint (pay_case->input.option.lines[1].amount, ==, 30000000);
  g_assert_cmpuint (pay_case->input.option.n_costs, ==, 1);
  g_assert_cmpuint (pay_case->input.today.n_costs, ==, 0);
}

static const struct
{
  RoundsIncomeKind kind;
  double worked; /* weeks of the option */
  double weeks; /* of the line */
  double taken;
  RoundsAssumptionKind assumed; /* 0, which is of no line, for nothing */
} weeks[] = {
  { ROUNDS_INCOME_HOURLY_W2, 46, NAN, 52, ROUNDS_ASSUMPTION_WEEKS },
  { ROUNDS_INCOME_SHIFTS, NAN, NAN, 52, ROUNDS_ASSUMPTION_WEEKS },
  { ROUNDS_INCOME_HOURLY_W2, 46, 50, 50, 0 },
  { ROUNDS_INCOME_OVERTIME, NAN, NAN, 48, ROUNDS_ASSUMPTION_WORK_WEEKS },
  { ROUNDS_INCOME_OVERTIME, 46, NAN, 46, 0 },
  { ROUNDS_INCOME_DIFFERENTIAL, 46, NAN, 46, 0 },
  { ROUNDS_INCOME_HOURLY_1099, 46, NAN, 46, 0 },
};

/* Time off is paid to an employee, but no overtime in it, nor to a contractor. */
static void
test_weeks (PlanCase *fixture, gconstpointer data)
{
  RoundsPayTerms *terms =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->option, NULL);
  RoundsIncomeLine *line =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option,
                          "amount", G_GINT64_CONSTANT (5000), "quantity", 10.0, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      const RoundsCashCase *pay_case;
      const RoundsWork *work;

      g_object_set (terms, "weeks-per-year", weeks[i].worked, NULL);
      g_object_set (line, "kind", weeks[i].kind, "weeks", weeks[i].weeks, NULL);
      pay_case = plan_case_gather (fixture);
      work = &pay_case->input.option;
      g_assert_cmpfloat_with_epsilon (work->lines[work->n_lines - 1].weeks, weeks[i].taken, 1e-9);
      g_assert_true ((find (pay_case, ROUNDS_ASSUMPTION_WEEKS, TRUE) != NULL) ==
                     (weeks[i].assumed == ROUNDS_ASSUMPTION_WEEKS));
      g_assert_true ((find (pay_case, ROUNDS_ASSUMPTION_WORK_WEEKS, TRUE) != NULL) ==
                     (weeks[i].assumed == ROUNDS_ASSUMPTION_WORK_WEEKS));
    }
}

/* Nothing set: everything that may be is assumed and listed, and nothing of the household. */
static void
test_assumptions (PlanCase *fixture, gconstpointer data)
{
  const RoundsCashCase *pay_case = plan_case_gather (fixture);
  const RoundsCashHousehold *household = &pay_case->input.household;

  assume (pay_case, ROUNDS_ASSUMPTION_NOTICE, 3);
  assume (pay_case, ROUNDS_ASSUMPTION_GAP, 0);
  assume (pay_case, ROUNDS_ASSUMPTION_GAP_HIGH, 3);
  assume (pay_case, ROUNDS_ASSUMPTION_GROWTH, 2);
  assume (pay_case, ROUNDS_ASSUMPTION_RAMP_WAGES, 0);
  assume (pay_case, ROUNDS_ASSUMPTION_LAST_PAY, 0);
  assume (pay_case, ROUNDS_ASSUMPTION_PAY_LOW, 90);
  assume (pay_case, ROUNDS_ASSUMPTION_GROWTH_HIGH, 4);
  g_assert_nonnull (find (pay_case, ROUNDS_ASSUMPTION_INFLATION, FALSE));
  g_assert_nonnull (find (pay_case, ROUNDS_ASSUMPTION_DISCOUNT, FALSE));
  g_assert_nonnull (find (pay_case, ROUNDS_ASSUMPTION_HORIZON, FALSE));
  g_assert_nonnull (find (pay_case, ROUNDS_ASSUMPTION_GROWTH, FALSE));
  g_assert_cmpuint (pay_case->input.n_months, ==, 120);
  g_assert_cmpint (household->savings, ==, UNSET);
  g_assert_cmpint (household->fixed_costs, ==, UNSET);
  g_assert_cmpint (household->loan_payments, ==, UNSET);
  g_assert_cmpint (household->partner_income, ==, UNSET);
  g_assert_cmpint (pay_case->floor, ==, UNSET);
  for (guint kind = 0; kind < ROUNDS_ASSUMPTION_N_KINDS; kind++)
    {
      g_assert_nonnull (rounds_assumption_get_key ((RoundsAssumptionKind) kind));
      g_assert_nonnull (rounds_assumption_get_title ((RoundsAssumptionKind) kind));
    }
}

/* What was set is taken, and is no assumption any more. */
static void
test_given (PlanCase *fixture, gconstpointer data)
{
  const RoundsCashCase *pay_case;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option,
                      "notice-months", 2, "gap-months", 5, "gap-low", 4, "gap-high", 7,
                      "ramp-months", 1, "last-pay-months", 1, "pay-low", 80.0, "pay-high", 120.0,
                      "growth-low", 0.0, "growth-high", 5.0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "amount",
                      G_GINT64_CONSTANT (20000000), "growth", 3.0, "pay-lag-months", 0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option", fixture->option, "kind",
                      ROUNDS_COST_TAIL, "amount", G_GINT64_CONSTANT (1200000), "multiple", 2.5,
                      NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PAY_ASSUMPTIONS), "inflation",
                1.0, "discount", 5.0, "horizon-years", 4, "todays-money", TRUE, NULL);
  pay_case = plan_case_gather (fixture);
  for (guint i = 0; i < pay_case->assumptions->len; i++)
    g_assert_false (g_array_index (pay_case->assumptions, RoundsAssumption, i).of_option);
  g_assert_null (find (pay_case, ROUNDS_ASSUMPTION_INFLATION, FALSE));
  g_assert_null (find (pay_case, ROUNDS_ASSUMPTION_HORIZON, FALSE));
  g_assert_cmpuint (pay_case->input.n_months, ==, 48);
  g_assert_true (pay_case->terms.todays_money);
  g_assert_cmpfloat_with_epsilon (pay_case->terms.discount, 5, 1e-9);
  g_assert_cmpint (pay_case->ranges.gap_low, ==, -1);
  g_assert_cmpint (pay_case->ranges.gap_high, ==, 2);
  g_assert_cmpfloat_with_epsilon (pay_case->ranges.growth_high, 2, 1e-9);
}

static const struct
{
  RoundsSituation situation;
  int starts_in; /* months from today */
  int noticed; /* months from today; 100 for not said */
  int start; /* months from today */
  int leave;
  int gap;
} starts[] = {
  { ROUNDS_SITUATION_EMPLOYED, -8, 100, 0, 3, 0 },
  { ROUNDS_SITUATION_EMPLOYED, 2, 100, 2, 3, 0 },
  { ROUNDS_SITUATION_EMPLOYED, -8, 4, 0, 7, 0 },
  { ROUNDS_SITUATION_NOTICE_GIVEN, -8, -2, 0, 1, 8 },
  { ROUNDS_SITUATION_NOTICE_GIVEN, -8, -9, 0, 0, 9 },
  { ROUNDS_SITUATION_NOTICE_GIVEN, -8, 100, 0, 3, 6 },
  { ROUNDS_SITUATION_ALREADY_OUT, -8, 100, 0, 0, 9 },
  { ROUNDS_SITUATION_ALREADY_OUT, 2, -4, 0, 0, 9 },
};

/* The clock of the savings: who is already out lives on them from today on (R006). */
static void
test_start (PlanCase *fixture, gconstpointer data)
{
  RoundsTransition *way =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      const RoundsCashCase *pay_case;

      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "situation",
                    starts[i].situation, "start-on",
                    rounds_date_add_months (fixture->today, starts[i].starts_in), NULL);
      g_object_set (way, "notice-on",
                    starts[i].noticed == 100
                        ? ROUNDS_DATE_NONE
                        : rounds_date_add_months (fixture->today, starts[i].noticed),
                    NULL);
      pay_case = plan_case_gather (fixture);
      g_assert_cmpint (
          pay_case->input.start, ==,
          rounds_date_month_start (rounds_date_add_months (fixture->today, starts[i].start)));
      g_assert_true (rounds_cash_flow_compute (&pay_case->input, &flow, NULL));
      g_assert_cmpint (flow.leave_month, ==, starts[i].leave);
      g_assert_cmpint (flow.begin_month - flow.leave_month, ==, starts[i].gap);
    }
}

/* Without work of today there is nothing to compare with, and no pay is missing. */
static void
test_out_without_work (PlanCase *fixture, gconstpointer data)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsCashCase) pay_case = NULL;
  gint64 option;

  rounds_plan_set_loaded (plan, TRUE);
  option = plan_case_create_option (plan, ROUNDS_OPTION_NEW);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "situation",
                ROUNDS_SITUATION_ALREADY_OUT, NULL);
  pay_case = rounds_cash_case_new (plan, option, fixture->tables, fixture->today, NULL);
  g_assert_false (pay_case->has_today);
  g_assert_cmpuint (pay_case->input.today.n_lines, ==, 0);
  g_assert_true (pay_case->input.moves);
}

static void
test_partner_is_never_assumed (PlanCase *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  g_auto (RoundsCashFlow) unknown = { 0 };
  g_auto (RoundsCashFlow) known = { 0 };
  gboolean named = FALSE;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state",
                ROUNDS_TAX_STATE_ABROAD, NULL);
  g_object_set (household, "filing-status", ROUNDS_FILING_JOINT, "effective-rate", 20.0, NULL);
  fixture->option = fixture->staying;
  g_assert_true (rounds_cash_flow_compute (&plan_case_gather (fixture)->input, &unknown, NULL));
  g_assert_cmpint (unknown.months[0].take_home, ==, UNSET);
  for (guint i = 0; i < unknown.notes->len; i++)
    named |= g_array_index (unknown.notes, RoundsCashNote, i).kind == ROUNDS_CASH_NEEDS_PARTNER_PAY;
  g_assert_true (named);
  g_object_set (household, "partner-income", G_GINT64_CONSTANT (0), NULL);
  g_assert_true (rounds_cash_flow_compute (&plan_case_gather (fixture)->input, &known, NULL));
  g_assert_cmpint (known.months[0].take_home, ==, 1600000);
}

static void
test_scenario (PlanCase *fixture, gconstpointer data)
{
  RoundsScenario *scenario = rounds_plan_create (
      fixture->plan, ROUNDS_TYPE_SCENARIO, "option", fixture->option, "pay", 75.0, "growth", -1.0,
      "gap", 4.0, "ramp", -2.0, "leaving-costs", 150.0, "partner-income", 0.0, NULL);
  RoundsCashChange change = rounds_scenario_get_change (scenario);

  g_assert_cmpfloat_with_epsilon (change.pay, -0.25, 1e-9);
  g_assert_cmpfloat_with_epsilon (change.growth, -1, 1e-9);
  g_assert_cmpint (change.gap, ==, 4);
  g_assert_cmpint (change.ramp, ==, -2);
  g_assert_cmpfloat_with_epsilon (change.leaving_costs, 0.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (change.partner_income, -1, 1e-9);
  g_assert_cmpfloat_with_epsilon (change.fixed_costs, 0, 1e-9);
  g_assert_true (rounds_record_belongs_to (ROUNDS_RECORD (scenario), fixture->option));
}

/* Years, and their total, hold the months to the cent. */
static void
test_years (PlanCase *fixture, gconstpointer data)
{
  RoundsForecastTerms terms = { .discount = NAN, .inflation = NAN };
  g_auto (RoundsCashFlow) stay = { 0 };
  g_auto (RoundsCashFlow) flow = { 0 };
  g_auto (RoundsForecast) forecast = { 0 };
  g_autoptr (GArray) years = NULL;
  RoundsCashFlowInput input;
  RoundsCashYear total;
  gint64 pay = 0, left = 0;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "effective-rate",
                31.7, "savings", G_GINT64_CONSTANT (5000000), "fixed-costs",
                G_GINT64_CONSTANT (611111), "loan-payments", G_GINT64_CONSTANT (77777), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->option, "pay",
                      G_GINT64_CONSTANT (19999999), "growth", 3.3, NULL);
  input = plan_case_gather (fixture)->input;
  g_assert_true (rounds_cash_flow_compute (&input, &flow, NULL));
  input.moves = FALSE;
  g_assert_true (rounds_cash_flow_compute (&input, &stay, NULL));
  rounds_forecast_compute (&stay, &flow, &terms, &forecast);
  years = rounds_cash_years_list (&stay, &flow, &forecast);
  rounds_cash_years_total (years, &total);
  for (guint i = 0; i < flow.n_months; i++)
    {
      pay += flow.months[i].pay;
      left += flow.months[i].left;
    }
  g_assert_cmpuint (years->len, ==, 10);
  g_assert_cmpint (total.sum.pay, ==, pay);
  g_assert_cmpint (total.sum.left, ==, left);
  g_assert_cmpint (total.sum.balance, ==, 5000000 + left);
  g_assert_cmpint (total.difference, ==, forecast.cumulative[119]);
  g_assert_cmpint (total.cumulative, ==, total.difference);
  g_assert_cmpint (total.difference, ==, total.sum.take_home - total.stay);
  g_assert_cmpint (total.sum.take_home, ==,
                   total.sum.pay + total.sum.partner - total.sum.set_aside - total.sum.withheld -
                       total.sum.estimates - total.sum.costs);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/cash-case/" path, PlanCase, NULL, set_up, function, plan_case_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("pay", test_pay);
  ADD ("weeks", test_weeks);
  ADD ("assumptions", test_assumptions);
  ADD ("given", test_given);
  ADD ("start", test_start);
  ADD ("out-without-work", test_out_without_work);
  ADD ("partner-is-never-assumed", test_partner_is_never_assumed);
  ADD ("scenario", test_scenario);
  ADD ("years", test_years);
  return g_test_run ();
}

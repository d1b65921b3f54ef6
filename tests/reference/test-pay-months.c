/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-forecast.h"
#include "rounds-money.h"
#include "rounds-tax-library.h"

/* The month engine under the tax law of 2026. */

typedef struct
{
  RoundsTaxLibrary *library;
  const RoundsTaxTables *tables;
  PayCase pay;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->library = rounds_tax_library_new ();
  fixture->tables = rounds_tax_library_lookup (fixture->library, 2026, NULL);
  pay_case_init (&fixture->pay, fixture->tables, "CA", 30000000, 20000000);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rounds_tax_library_free (fixture->library);
}

static void
compute (const RoundsCashFlowInput *input, RoundsCashFlow *flow)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rounds_cash_flow_compute (input, flow, &error));
  g_assert_no_error (error);
}

/* A year of months bears the tax of the year, to the cent. */
static void
test_year_of_tax (Fixture *fixture, gconstpointer data)
{
  static const char *const states[] = { "CA", "TX", "NY", "OR", "PA", "DC" };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      g_auto (RoundsTaxResult) taxes = { 0 };
      RoundsTaxHousehold household = { .state = states[i],
                                       .n_earners = 1,
                                       .earners = { { .wages = 300000, .sstb = TRUE } } };

      fixture->pay.input.household.state = states[i];
      fixture->pay.input.moves = FALSE;
      compute (&fixture->pay.input, &flow);
      g_assert_true (rounds_tax_compute (fixture->tables, &household, &taxes, NULL));
      g_assert_cmpfloat_with_epsilon (rounds_money_to_dollars (pay_case_sum_taxes (&flow, 12, 12)),
                                      taxes.gross - taxes.take_home, 0.05);
    }
}

static gint64
sum_lines (const RoundsCashMonth *month)
{
  gint64 sum =
      month->partner - month->set_aside - month->withheld - month->estimates - month->costs;

  for (guint kind = 0; kind < ROUNDS_INCOME_N_KINDS; kind++)
    sum += month->gross[kind];
  return sum;
}

/* Every month's lines add up to its totals, and the months to the balance and the difference. */
static void
test_sums (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastTerms terms = { .discount = NAN, .inflation = NAN };
  PayCase *pay = &fixture->pay;
  g_auto (RoundsForecast) forecast = { 0 };
  g_auto (RoundsCashFlow) flow = { 0 };
  gint64 balance = pay->input.household.savings, sum = 0;

  pay->input.start = rounds_date_new (2026, 9, 1);
  pay->input.transition.gap_months = 4;
  pay->input.transition.ramp_months = 5;
  pay->input.household.filing_status = ROUNDS_FILING_JOINT;
  pay->input.household.partner_income = 7777777;
  pay->input.option.benefits.deferral_401k = 2345678;
  rounds_income_terms_init (&pay->option[1], ROUNDS_INCOME_HOURLY_1099, 12345);
  pay->option[1].quantity = 7;
  pay->option[1].growth = 2.5;
  pay->input.option.n_lines = 2;
  pay_case_add_cost (pay, ROUNDS_COST_TAIL, 1234567, ROUNDS_COST_ONCE);
  compute (&pay->input, &flow);
  for (guint i = 0; i < flow.n_months; i++)
    {
      const RoundsCashMonth *month = &flow.months[i];

      g_assert_cmpint (sum_lines (month), ==, month->take_home);
      g_assert_cmpint (month->left, ==, month->take_home - month->fixed_costs - month->loans);
      balance += month->left;
      g_assert_cmpint (month->balance, ==, balance);
    }
  g_assert_true (rounds_forecast_run (&pay->input, &terms, &forecast, NULL));
  for (guint i = 0; i < forecast.n_months; i++)
    {
      sum += forecast.difference[i];
      g_assert_cmpint (forecast.cumulative[i], ==, sum);
    }
}

/* Three years' take-home never falls when pay rises by $500, in a state without cliffs. */
static void
test_more_is_more (Fixture *fixture, gconstpointer data)
{
  static const RoundsIncomeKind kinds[] = { ROUNDS_INCOME_SALARY, ROUNDS_INCOME_PROJECT_1099 };

  fixture->pay.input.household.state = "TX";
  fixture->pay.input.n_months = 36;
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      gint64 before = G_MININT64;

      for (gint64 year = 1000000; year < 60000000; year += 50000)
        {
          g_auto (RoundsCashFlow) flow = { 0 };
          gint64 sum = 0;

          rounds_income_terms_init (&fixture->pay.option[0], kinds[k], k == 0 ? year : year / 12);
          fixture->pay.option[0].quantity = 1;
          compute (&fixture->pay.input, &flow);
          for (guint i = 0; i < 36; i++)
            sum += flow.months[i].take_home;
          g_assert_cmpint (sum, >=, before);
          before = sum;
        }
    }
}

/* Pay and prices that rise alike leave the same part of it after tax. */
static void
test_brackets_rise (Fixture *fixture, gconstpointer data)
{
  g_auto (RoundsCashFlow) flow = { 0 };

  fixture->pay.input.moves = FALSE;
  fixture->pay.input.inflation = 3;
  fixture->pay.today[0].growth = 3;
  compute (&fixture->pay.input, &flow);
  g_assert_cmpfloat_with_epsilon ((double) flow.months[119].take_home,
                                  (double) flow.months[11].take_home * pow (1.03, 9), 200);
}

/* A figure that cannot be right is an error, and names itself. */
static void
test_over_the_limit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  RoundsCashFlow flow;

  fixture->pay.input.option.benefits.deferral_401k = 9000000;
  g_assert_false (rounds_cash_flow_compute (&fixture->pay.input, &flow, &error));
  g_assert_error (error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD);
  g_assert_null (flow.months);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/pay-months/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("year-of-tax", test_year_of_tax);
  ADD ("sums", test_sums);
  ADD ("more-is-more", test_more_is_more);
  ADD ("brackets-rise", test_brackets_rise);
  ADD ("over-the-limit", test_over_the_limit);
  return g_test_run ();
}

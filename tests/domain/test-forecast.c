/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-floor.h"
#include "rounds-forecast.h"
#include "rounds-money.h"
#include "rounds-sensitivity.h"
#include "rounds-solve.h"

#define UNSET ROUNDS_MONEY_UNSET

static const RoundsForecastTerms plain = { .discount = NAN, .inflation = NAN };

typedef struct
{
  RoundsTaxTables *tables;
  PayCase pay;
  RoundsForecast forecast;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->tables = rounds_tax_tables_new (2026);
  pay_case_init (&fixture->pay, fixture->tables, ROUNDS_TAX_STATE_ABROAD, 18000000, 24000000);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rounds_forecast_clear (&fixture->forecast);
  rounds_tax_tables_unref (fixture->tables);
}

static const RoundsForecast *
run (Fixture *fixture, const RoundsForecastTerms *terms)
{
  g_autoptr (GError) error = NULL;

  rounds_forecast_clear (&fixture->forecast);
  g_assert_true (rounds_forecast_run (&fixture->pay.input, terms, &fixture->forecast, &error));
  g_assert_no_error (error);
  return &fixture->forecast;
}

/* By search and by formula, over gaps and pays of which every steady month gains the same. */
static void
test_break_even (Fixture *fixture, gconstpointer data)
{
  guint found = 0;

  for (int gap = 0; gap <= 9; gap++)
    for (gint64 more = -1200000; more <= 6000000; more += 240000)
      {
        const RoundsForecast *forecast;
        gint64 sum = 0;
        guint steady = 23;
        int formula;

        fixture->pay.input.transition.gap_months = gap;
        fixture->pay.option[0].amount = 18000000 + more;
        forecast = run (fixture, &plain);
        for (guint i = 0; i < forecast->n_months; i++)
          {
            sum += forecast->difference[i];
            g_assert_cmpint (forecast->cumulative[i], ==, sum);
          }
        formula = rounds_break_even_formula (steady, forecast->cumulative[steady],
                                             forecast->difference[steady + 1]);
        if (forecast->cumulative[steady] >= 0)
          continue;
        if (formula >= (int) forecast->n_months)
          g_assert_cmpint (forecast->beyond, ==, formula);
        else
          g_assert_cmpint (forecast->break_even, ==, formula);
        found += formula != ROUNDS_BREAK_EVEN_NEVER;
      }
  g_assert_cmpuint (found, >, 50);
}

static void
test_search (void)
{
  const gint64 even[] = { -5, 3, -1, 0, 4 };
  const gint64 behind[] = { 5, -3 };
  const gint64 unknown[] = { -5, 3, UNSET };

  g_assert_cmpint (rounds_break_even_search (even, 5), ==, 3);
  g_assert_cmpint (rounds_break_even_search (behind, 2), ==, ROUNDS_BREAK_EVEN_NEVER);
  g_assert_cmpint (rounds_break_even_search (behind, 1), ==, 0);
  g_assert_cmpint (rounds_break_even_search (unknown, 3), ==, ROUNDS_BREAK_EVEN_NEVER);
  g_assert_cmpint (rounds_break_even_search (NULL, 0), ==, ROUNDS_BREAK_EVEN_NEVER);
  g_assert_cmpint (rounds_break_even_formula (4, -100, 0), ==, ROUNDS_BREAK_EVEN_NEVER);
  g_assert_cmpint (rounds_break_even_formula (4, -100, 50), ==, 6);
  g_assert_cmpint (rounds_break_even_formula (4, -101, 50), ==, 7);
}

/* $60,000 less $5,000 a month lasts 12 months. */
static void
test_runway (Fixture *fixture, gconstpointer data)
{
  const RoundsForecast *forecast;

  fixture->pay.input.transition.gap_months = 14;
  forecast = run (fixture, &plain);
  g_assert_cmpint (forecast->option.runway, ==, 12);
  g_assert_cmpint (forecast->option.month, ==, 13);
  g_assert_cmpint (forecast->option.balance, ==, -1000000);
  g_assert_cmpint (forecast->stay.runway, ==, -1);
  fixture->pay.input.household.loan_payments = UNSET;
  forecast = run (fixture, &plain);
  g_assert_false (forecast->option.known);
  g_assert_cmpint (forecast->option.balance, ==, UNSET);
}

/* $3,750 more a month; 2 % of prices and 5 % of discount a year. */
static void
test_money_of_when (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastTerms today = { .discount = 5, .todays_money = TRUE, .inflation = 2 };
  const RoundsForecast *forecast;
  double value = 0;

  fixture->pay.input.n_months = 24;
  forecast = run (fixture, &today);
  g_assert_cmpint (forecast->difference[0], ==, 375000);
  g_assert_cmpint (forecast->difference[12], ==, 367647);
  for (guint i = 0; i < 24; i++)
    value += 3750 / pow (1.02, i / 12.0) / pow (1.05, i / 12.0);
  g_assert_cmpfloat_with_epsilon (rounds_money_to_dollars (forecast->present_value), value, 0.1);
  forecast = run (fixture, &plain);
  g_assert_cmpint (forecast->difference[12], ==, 375000);
  g_assert_cmpint (forecast->present_value, ==, UNSET);
  fixture->pay.input.n_months = 0;
  forecast = run (fixture, &today);
  g_assert_cmpuint (forecast->n_months, ==, 0);
  g_assert_cmpint (forecast->break_even, ==, ROUNDS_BREAK_EVEN_NEVER);
}

static void
test_judge (void)
{
  g_assert_cmpint (rounds_floor_judge (1050000, 1000000), ==, ROUNDS_FLOOR_FEASIBLE);
  g_assert_cmpint (rounds_floor_judge (1049999, 1000000), ==, ROUNDS_FLOOR_TIGHT_FIT);
  g_assert_cmpint (rounds_floor_judge (1000000, 1000000), ==, ROUNDS_FLOOR_TIGHT_FIT);
  g_assert_cmpint (rounds_floor_judge (999999, 1000000), ==, ROUNDS_FLOOR_NOT_YET);
  g_assert_cmpint (rounds_floor_judge (999999, UNSET), ==, ROUNDS_FLOOR_UNKNOWN);
  g_assert_cmpint (rounds_floor_judge (UNSET, 999999), ==, ROUNDS_FLOOR_UNKNOWN);
}

/* Take-home $15,000 a month of $240,000 at 25 %. */
static void
test_floor (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  RoundsFloorCheck check;

  g_assert_true (rounds_floor_check (&pay->input, 1200000, &check, NULL));
  g_assert_cmpint (check.take_home, ==, 1500000);
  g_assert_cmpint (check.verdict, ==, ROUNDS_FLOOR_FEASIBLE);
  g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_PAY);
  g_assert_cmpint (check.lever_amount, ==, -4800000);

  /* The same for today's $180,000, of which $160,000 would do. */
  pay->input.moves = FALSE;
  g_assert_true (rounds_floor_check (&pay->input, 1000000, &check, NULL));
  g_assert_cmpint (check.take_home, ==, 1125000);
  g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_PAY);
  g_assert_cmpint (check.lever_amount, ==, -2000000);
  g_assert_true (rounds_floor_check (&pay->input, 0, &check, NULL));
  g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_NONE);
  pay->input.moves = TRUE;

  g_assert_true (rounds_floor_check (&pay->input, 1650000, &check, NULL));
  g_assert_cmpint (check.verdict, ==, ROUNDS_FLOOR_NOT_YET);
  g_assert_cmpint (check.margin, ==, -150000);
  g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_PAY);
  g_assert_cmpint (check.lever_amount, ==, 2400000);

  /* $2,000 a month of costs: cutting $1,500 of them takes less than paying $2,000 more. */
  pay_case_add_cost (pay, ROUNDS_COST_OTHER, 200000, ROUNDS_COST_MONTHLY);
  g_assert_true (rounds_floor_check (&pay->input, 1450000, &check, NULL));
  g_assert_cmpint (check.verdict, ==, ROUNDS_FLOOR_NOT_YET);
  g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_COSTS);
  g_assert_cmpint (check.lever_amount, ==, -1800000);
  pay->option[0].amount = UNSET;
  g_assert_true (rounds_floor_check (&pay->input, 1450000, &check, NULL));
  g_assert_cmpint (check.verdict, ==, ROUNDS_FLOOR_UNKNOWN);
}

static void
test_solve (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  gint64 amount, take_home;

  g_assert_true (rounds_solve_for_floor (&pay->input, 0, 1200000, &amount, NULL));
  g_assert_cmpint (amount, ==, 19200000);
  pay->option[0].amount = amount - 100;
  g_assert_true (rounds_floor_find_take_home (&pay->input, &take_home, NULL));
  g_assert_cmpint (take_home, <, 1200000);

  pay->input.transition.gap_months = 6;
  g_assert_true (rounds_solve_for_break_even (&pay->input, &plain, 0, 35, &amount, NULL));
  g_assert_cmpint (amount, !=, UNSET);
  pay->option[0].amount = amount;
  g_assert_cmpint (run (fixture, &plain)->break_even, <=, 35);
  pay->option[0].amount = amount - 100;
  g_assert_cmpint (run (fixture, &plain)->break_even, >, 35);
  g_assert_true (rounds_solve_for_break_even (&pay->input, &plain, 0, 5, &amount, NULL));
  g_assert_cmpint (amount, ==, UNSET);
  pay->input.household.state = "";
  g_assert_true (rounds_solve_for_floor (&pay->input, 0, 1200000, &amount, NULL));
  g_assert_cmpint (amount, ==, UNSET);
}

/* By how much pay may change and the pay that solving backwards finds are one and the same, also
 * beside other pay, with odd cents and by the hour. */
static void
test_floor_and_solve_agree (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    RoundsIncomeKind kind;
    gint64 amount;
    gint64 bonus;
    gint64 floor;
    gint64 solved; /* by hand: floor * 12 / 0.75 less the bonus, up to the next step */
  } cases[] = {
    { ROUNDS_INCOME_SALARY, 24000000, 0, 1200000, 19200000 },
    { ROUNDS_INCOME_SALARY, 24000000, 2000000, 1200000, 17200000 },
    { ROUNDS_INCOME_SALARY, 24000000, 2000000, 1200007, 17200200 },
    { ROUNDS_INCOME_SALARY, 24000000, 2000000, 1800000, 26800000 },
    { ROUNDS_INCOME_SALARY, 16000050, 0, 1000003, 16000100 },
    { ROUNDS_INCOME_HOURLY_W2, 13550, 0, 1200000, 9600 },
    { ROUNDS_INCOME_HOURLY_W2, 13550, 0, 1201000, 9608 },
  };
  PayCase *pay = &fixture->pay;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsIncomeTerms *line = &pay->option[0];
      RoundsFloorCheck check;
      gint64 amount, year;

      rounds_income_terms_init (line, cases[i].kind, cases[i].amount);
      line->quantity = 40;
      line->weeks = 50;
      rounds_income_terms_init (&pay->option[1], ROUNDS_INCOME_BONUS, cases[i].bonus);
      pay->input.option.n_lines = 2;
      year = rounds_income_year (line);
      g_assert_true (rounds_floor_check (&pay->input, cases[i].floor, &check, NULL));
      g_assert_true (rounds_solve_for_floor (&pay->input, 0, cases[i].floor, &amount, NULL));
      g_assert_cmpint (amount, ==, cases[i].solved);
      g_assert_cmpint (check.lever, ==, ROUNDS_FLOOR_LEVER_PAY);
      line->amount = amount;
      if (check.verdict == ROUNDS_FLOOR_NOT_YET || amount <= cases[i].amount)
        g_assert_cmpint (check.lever_amount, ==, rounds_income_year (line) - year);
      else
        g_assert_cmpint (check.lever_amount, ==, 0);
    }
}

static void
test_sensitivity (Fixture *fixture, gconstpointer data)
{
  RoundsSwing swings[ROUNDS_SENSITIVITY_N_INPUTS];
  RoundsSensitivityBar bars[ROUNDS_SENSITIVITY_N_INPUTS];
  RoundsRanges ranges;
  guint n;

  fixture->pay.input.transition.gap_months = 4;
  fixture->pay.input.transition.gap_low = 2;
  fixture->pay.input.transition.gap_high = 8;
  ranges = rounds_ranges_from_input (&fixture->pay.input);
  g_assert_cmpint (ranges.gap_low, ==, -2);
  g_assert_cmpint (ranges.gap_high, ==, 4);
  n = rounds_sensitivity_list_swings (&ranges, swings);
  g_assert_true (rounds_sensitivity_run (&fixture->pay.input, &plain, ROUNDS_SENSITIVITY_CUMULATIVE,
                                         36, swings, n, bars, NULL));
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (bars[i - 1].width, >=, bars[i].width);
  /* Six months of $15,000 against a fifth of 32 months of it. */
  g_assert_cmpint (bars[0].swing.input, ==, ROUNDS_SENSITIVITY_PAY);
  g_assert_cmpint (bars[0].width, ==, 32 * 300000);
  g_assert_cmpint (bars[1].swing.input, ==, ROUNDS_SENSITIVITY_GAP);
  g_assert_cmpint (bars[1].width, ==, 6 * 1500000);
  g_assert_cmpint (bars[n - 1].width, ==, 0);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/forecast/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("break-even", test_break_even);
  ADD ("runway", test_runway);
  ADD ("money-of-when", test_money_of_when);
  ADD ("floor", test_floor);
  ADD ("solve", test_solve);
  ADD ("floor-and-solve-agree", test_floor_and_solve_agree);
  ADD ("sensitivity", test_sensitivity);
  g_test_add_func ("/forecast/search", test_search);
  g_test_add_func ("/forecast/judge", test_judge);
  return g_test_run ();
}

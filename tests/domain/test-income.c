/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cost.h"
#include "rounds-field.h"
#include "rounds-income.h"
#include "rounds-money.h"

#define UNSET ROUNDS_MONEY_UNSET

typedef struct
{
  double threshold;
  gint64 rate;
  double share;
  gboolean draw;
  gint64 floor;
  double wrvus;
  gint64 year;
} WrvuCase;

/* Base $200,000; base + max(0, wRVU − threshold) × rate × share; below it pure bonus = base, draw =
 * base − shortfall × rate down to the floor. */
static void
test_wrvu (void)
{
  const WrvuCase cases[] = {
    { 5000, 5800, 100, FALSE, UNSET, 5000, 20000000 },
    { 5000, 5800, 100, FALSE, UNSET, 6000, 25800000 },
    { 5000, 5800, 50, FALSE, UNSET, 6000, 22900000 },
    { 5000, 5800, NAN, FALSE, UNSET, 6000, 25800000 },
    { 5000, 5800, 100, FALSE, UNSET, 4000, 20000000 },
    { 5000, 5800, 100, TRUE, UNSET, 4000, 14200000 },
    { 5000, 5800, 100, TRUE, 18000000, 4000, 18000000 },
    { 5000, 5800, 100, TRUE, UNSET, 0, 0 },
    { 5000, 5800, 100, TRUE, UNSET, 5500, 22900000 },
    { NAN, 5800, 100, TRUE, UNSET, 4000, UNSET },
    { 5000, UNSET, 100, FALSE, UNSET, 6000, UNSET },
    { 5000, UNSET, 100, FALSE, UNSET, 4000, 20000000 },
    { 5000, UNSET, 100, TRUE, 18000000, 4000, UNSET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsIncomeTerms terms;

      rounds_income_terms_init (&terms, ROUNDS_INCOME_WRVU, 20000000);
      terms.threshold = cases[i].threshold;
      terms.rate = cases[i].rate;
      terms.share = cases[i].share;
      terms.draw = cases[i].draw;
      terms.draw_floor = cases[i].floor;
      g_assert_cmpint (rounds_income_wrvu_year (&terms, cases[i].wrvus), ==, cases[i].year);
    }
}

typedef struct
{
  RoundsIncomeKind kind;
  gint64 amount;
  double quantity;
  double weeks;
  gint64 year;
} YearCase;

static void
test_year (void)
{
  const YearCase cases[] = {
    { ROUNDS_INCOME_SALARY, 25000000, NAN, NAN, 25000000 },
    { ROUNDS_INCOME_HOURLY_W2, 6000, 36, 52, 11232000 },
    { ROUNDS_INCOME_HOURLY_W2, 6000, 36, NAN, 11232000 },
    { ROUNDS_INCOME_HOURLY_1099, 15000, 10, 48, 7200000 },
    { ROUNDS_INCOME_PROJECT_1099, 40000, 5, NAN, 2400000 },
    { ROUNDS_INCOME_PER_DIEM, 12000, 16, NAN, 2304000 },
    { ROUNDS_INCOME_SHIFTS, 5000, 3, 50, 9000000 },
    { ROUNDS_INCOME_DIFFERENTIAL, 600, 24, 50, 720000 },
    { ROUNDS_INCOME_OVERTIME, 5000, 4, 50, 1500000 },
    { ROUNDS_INCOME_BONUS, 1500000, NAN, NAN, 1500000 },
    { ROUNDS_INCOME_SIGN_ON, 2000000, NAN, NAN, 2000000 },
    { ROUNDS_INCOME_SALARY, UNSET, NAN, NAN, UNSET },
    { ROUNDS_INCOME_HOURLY_1099, 15000, NAN, 48, UNSET },
    { ROUNDS_INCOME_PER_DIEM, UNSET, 16, NAN, UNSET },
    { ROUNDS_INCOME_SHIFTS, 5000, NAN, 50, UNSET },
    { ROUNDS_INCOME_OVERTIME, UNSET, 4, 50, UNSET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsIncomeTerms terms;

      rounds_income_terms_init (&terms, cases[i].kind, cases[i].amount);
      terms.quantity = cases[i].quantity;
      terms.weeks = cases[i].weeks;
      g_assert_cmpint (rounds_income_year (&terms), ==, cases[i].year);
    }
}

/* What somebody says about a shift or about overtime counts, and not the common figure. */
static void
test_shifts (void)
{
  RoundsIncomeTerms terms;

  rounds_income_terms_init (&terms, ROUNDS_INCOME_SHIFTS, 5000);
  terms.quantity = 4;
  terms.shift_hours = 10;
  g_assert_cmpint (rounds_income_year (&terms), ==, 10400000);
  terms.ramp_months = 1;
  g_assert_cmpint (rounds_income_month (&terms, 0), ==, 433333);
  rounds_income_terms_init (&terms, ROUNDS_INCOME_OVERTIME, 5000);
  terms.quantity = 4;
  terms.share = 200;
  g_assert_cmpint (rounds_income_year (&terms), ==, 2080000);
}

/* A nurse's differential leaves the pay it is added to; a salary entered as a line replaces it. */
static void
test_regular (void)
{
  g_assert_true (rounds_income_is_regular (ROUNDS_INCOME_SALARY));
  g_assert_true (rounds_income_is_regular (ROUNDS_INCOME_SHIFTS));
  g_assert_true (rounds_income_is_regular (ROUNDS_INCOME_HOURLY_1099));
  g_assert_false (rounds_income_is_regular (ROUNDS_INCOME_DIFFERENTIAL));
  g_assert_false (rounds_income_is_regular (ROUNDS_INCOME_OVERTIME));
  g_assert_false (rounds_income_is_regular (ROUNDS_INCOME_PER_DIEM));
  g_assert_false (rounds_income_is_regular (ROUNDS_INCOME_BONUS));
}

static gint64
add_months (const RoundsIncomeTerms *terms, int from, int n)
{
  gint64 sum = 0;

  for (int i = from; i < from + n; i++)
    sum = rounds_money_add (sum, rounds_income_month (terms, i));
  return sum;
}

/* Base $240,000 and 700 wRVUs above the threshold at $55: $20,000 a month, and $38,500 once a year.
 */
static void
test_settlement (void)
{
  RoundsIncomeTerms terms;

  rounds_income_terms_init (&terms, ROUNDS_INCOME_WRVU, 24000000);
  terms.threshold = 4500;
  terms.rate = 5500;
  terms.quantity = 5200;
  g_assert_cmpint (add_months (&terms, 0, 11), ==, 22000000);
  g_assert_cmpint (rounds_income_month (&terms, 11), ==, 5850000);
  g_assert_cmpint (rounds_income_month (&terms, -1), ==, 5850000);
  g_assert_cmpint (add_months (&terms, -7, 12), ==, 27850000);
  g_assert_cmpint (rounds_income_last_month (&terms, 5), ==, 2000000 + 1925000);
  terms.end_month = 17;
  g_assert_cmpint (rounds_income_month (&terms, 17), ==, 2000000 + 1925000);
  g_assert_cmpint (rounds_income_month (&terms, 18), ==, 0);
  g_assert_cmpint (rounds_income_last_month (&terms, 18), ==, 0);

  /* What a draw is short of is taken off it month by month; without a base nothing is put off. */
  terms.end_month = ROUNDS_INTEGER_UNSET;
  terms.quantity = 4000;
  terms.draw = TRUE;
  g_assert_cmpint (rounds_income_month (&terms, 0), ==, 1770833);
  g_assert_cmpint (add_months (&terms, 0, 12), ==, 21250000);
  terms.amount = 0;
  terms.quantity = 5700;
  g_assert_cmpint (rounds_income_month (&terms, 0), ==, 550000);
}

static void
test_months (void)
{
  RoundsIncomeTerms terms;

  rounds_income_terms_init (&terms, ROUNDS_INCOME_SALARY, 25000001);
  g_assert_cmpint (add_months (&terms, 0, 12), ==, 25000001);
  g_assert_cmpint (add_months (&terms, -12, 12), ==, 25000001);
  terms.growth = 3;
  g_assert_cmpint (add_months (&terms, 12, 12), ==, 25750001);
  terms.growth = NAN;

  /* A quarter, a half and three quarters of a month, then whole ones. */
  terms.amount = 12000000;
  terms.ramp_months = 3;
  g_assert_cmpint (rounds_income_month (&terms, 0), ==, 250000);
  g_assert_cmpint (rounds_income_month (&terms, 1), ==, 500000);
  g_assert_cmpint (rounds_income_month (&terms, 2), ==, 750000);
  g_assert_cmpint (rounds_income_month (&terms, 3), ==, 1000000);
  terms.start_month = 6;
  terms.end_month = 9;
  g_assert_cmpint (rounds_income_month (&terms, 3), ==, 1000000);
  g_assert_cmpint (rounds_income_month (&terms, 4), ==, 0);

  rounds_income_terms_init (&terms, ROUNDS_INCOME_EQUITY, 1000000);
  terms.end_month = 2;
  g_assert_cmpint (add_months (&terms, 0, 3), ==, 1000000);
  g_assert_cmpint (rounds_income_month (&terms, 3), ==, 0);
  rounds_income_terms_init (&terms, ROUNDS_INCOME_SIGN_ON, 1000000);
  g_assert_cmpint (rounds_income_month (&terms, 0), ==, 1000000);
  g_assert_cmpint (rounds_income_month (&terms, 12), ==, 0);
  rounds_income_terms_init (&terms, ROUNDS_INCOME_BONUS, 1000000);
  g_assert_cmpint (add_months (&terms, 0, 36), ==, 3000000);
  terms.amount = UNSET;
  g_assert_cmpint (add_months (&terms, 0, 36), ==, UNSET);
}

/* 12,000 × 2.0 to 2.5 = 24,000 to 30,000. */
static void
test_tail (void)
{
  RoundsCostTerms terms;

  g_assert_cmpint (rounds_cost_tail (1200000, 2.0), ==, 2400000);
  g_assert_cmpint (rounds_cost_tail (1200000, 2.5), ==, 3000000);
  rounds_cost_terms_init (&terms, ROUNDS_COST_TAIL, 1200000, ROUNDS_COST_ONCE);
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 2400000);
  terms.multiple = 2.25;
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 2700000);
  g_assert_cmpint (rounds_cost_month (&terms, 1), ==, 0);
  terms.occurrence = TRUE;
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 0);
  terms.occurrence = FALSE;
  terms.covered = TRUE;
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 0);
  terms.covered = FALSE;
  terms.amount = UNSET;
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, UNSET);
}

static void
test_steady_year (void)
{
  RoundsCostTerms terms;

  rounds_cost_terms_init (&terms, ROUNDS_COST_LICENSE, 80000, ROUNDS_COST_YEARLY);
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 80000);
  terms.rhythm = ROUNDS_COST_MONTHLY;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 960000);
  terms.end_month = 20;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 0);
  terms.end_month = ROUNDS_INTEGER_UNSET;
  terms.covered = TRUE;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 0);
  terms.covered = FALSE;
  terms.rhythm = ROUNDS_COST_ONCE;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 0);
  terms.rhythm = ROUNDS_COST_MONTHLY;
  terms.amount = UNSET;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, UNSET);
  terms.kind = ROUNDS_COST_GAP_HEALTH;
  g_assert_cmpint (rounds_cost_steady_year (&terms), ==, 0);
}

static void
test_rhythm (void)
{
  RoundsCostTerms terms;

  rounds_cost_terms_init (&terms, ROUNDS_COST_LICENSE, 80000, ROUNDS_COST_YEARLY);
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 80000);
  g_assert_cmpint (rounds_cost_month (&terms, 11), ==, 0);
  g_assert_cmpint (rounds_cost_month (&terms, 24), ==, 80000);
  terms.start_month = 3;
  terms.end_month = 20;
  g_assert_cmpint (rounds_cost_month (&terms, 0), ==, 0);
  g_assert_cmpint (rounds_cost_month (&terms, 15), ==, 80000);
  g_assert_cmpint (rounds_cost_month (&terms, 27), ==, 0);
  terms.rhythm = ROUNDS_COST_MONTHLY;
  g_assert_cmpint (rounds_cost_month (&terms, 20), ==, 80000);
  g_assert_cmpint (rounds_cost_month (&terms, 21), ==, 0);
}

typedef struct
{
  RoundsIncomeKind kind;
  RoundsTaxForm form;
  gboolean contractor;
} TaxCase;

/* Shifts, projects and hours on the side may be either; of the others the kind says it. */
static void
test_tax_form (void)
{
  const TaxCase tax_cases[] = {
    { ROUNDS_INCOME_PROJECT_1099, ROUNDS_TAX_FORM_USUAL, TRUE },
    { ROUNDS_INCOME_PROJECT_1099, ROUNDS_TAX_FORM_1099, TRUE },
    { ROUNDS_INCOME_PROJECT_1099, ROUNDS_TAX_FORM_W2, FALSE },
    { ROUNDS_INCOME_PER_DIEM, ROUNDS_TAX_FORM_USUAL, FALSE },
    { ROUNDS_INCOME_PER_DIEM, ROUNDS_TAX_FORM_1099, TRUE },
    { ROUNDS_INCOME_SHIFTS, ROUNDS_TAX_FORM_USUAL, FALSE },
    { ROUNDS_INCOME_SHIFTS, ROUNDS_TAX_FORM_1099, TRUE },
    { ROUNDS_INCOME_HOURLY_1099, ROUNDS_TAX_FORM_USUAL, TRUE },
    { ROUNDS_INCOME_HOURLY_1099, ROUNDS_TAX_FORM_W2, TRUE },
    { ROUNDS_INCOME_HOURLY_W2, ROUNDS_TAX_FORM_1099, FALSE },
    { ROUNDS_INCOME_SALARY, ROUNDS_TAX_FORM_1099, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tax_cases); i++)
    {
      RoundsIncomeTerms terms;

      rounds_income_terms_init (&terms, tax_cases[i].kind, 10000);
      terms.tax_form = tax_cases[i].form;
      g_assert_cmpint (rounds_income_is_self_employment (&terms), ==, tax_cases[i].contractor);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/income/wrvu", test_wrvu);
  g_test_add_func ("/income/settlement", test_settlement);
  g_test_add_func ("/income/year", test_year);
  g_test_add_func ("/income/shifts", test_shifts);
  g_test_add_func ("/income/regular", test_regular);
  g_test_add_func ("/income/months", test_months);
  g_test_add_func ("/cost/tail", test_tail);
  g_test_add_func ("/cost/rhythm", test_rhythm);
  g_test_add_func ("/cost/steady-year", test_steady_year);
  g_test_add_func ("/income/tax-form", test_tax_form);
  return g_test_run ();
}

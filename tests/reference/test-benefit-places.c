/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-money.h"
#include "rounds-year-pay.h"
#include "tax-year.h"

#define UNSET ROUNDS_MONEY_UNSET
#define NOTHING ROUNDS_BENEFIT_OF_NOTHING
#define WAGES ROUNDS_BENEFIT_OF_WAGES
#define PROFIT ROUNDS_BENEFIT_OF_PROFIT

/* 401(k) of $20,000, 403(b) of $5,000, HSA of $4,400, premiums of $9,000. */
static const RoundsBenefits benefits = { 2000000, 500000, UNSET, 440000, 900000, UNSET };

/* Parts in the order 403(b), 457(b), premiums, HSA, 401(k); the room is what 1099 work carries. */
static void
test_places (void)
{
  static const struct
  {
    gint64 wages, room;
    RoundsBenefitPlaces places;
  } cases[] = {
    { 10000000, 0, { { WAGES, WAGES, WAGES, WAGES, WAGES } } },
    { 0, 10000000, { { NOTHING, WAGES, PROFIT, PROFIT, PROFIT } } },
    { 0, 3340000, { { NOTHING, WAGES, PROFIT, PROFIT, PROFIT } } },
    { 0, 3339999, { { NOTHING, WAGES, PROFIT, PROFIT, NOTHING } } },
    { 1500000, 10000000, { { WAGES, WAGES, WAGES, PROFIT, PROFIT } } },
    { 0, 0, { { NOTHING, WAGES, NOTHING, NOTHING, NOTHING } } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 parts[ROUNDS_SET_ASIDE_N_PARTS];
      RoundsBenefitPlaces places;

      for (guint k = 0; k < ROUNDS_SET_ASIDE_N_PARTS; k++)
        parts[k] = rounds_benefits_get_part (&benefits, (RoundsSetAside) k);
      rounds_benefit_places_find (&places, parts, cases[i].wages, cases[i].room);
      for (guint k = 0; k < ROUNDS_SET_ASIDE_N_PARTS; k++)
        g_assert_cmpint (places.of[k], ==, cases[i].places.of[k]);
    }
}

/* Single in Texas, 1099 profit of $120,000. Self-employment tax 15.3 % of 110,820 = 16,955.46, half
 * of it 8,477.73. Adjusted gross income 120,000 − 8,477.73 − 33,400 = 78,122.27; less 16,100 is
 * 62,022.27. The QBI deduction is 20 % of that, 12,404.45, as 20 % of 120,000 − 8,477.73 − 29,000
 * is more. Tax on 49,617.82: 1,240 + 12 % of 37,217.82 = 5,706.14. The 403(b) has no employer and
 * is left out: 120,000 − 33,400 − 5,706.14 − 16,955.46 = 63,938.40. */
static void
test_year (TaxYear *fixture, gconstpointer data)
{
  const RoundsYearPayInput input = { .pay = 12000000,
                                     .unit = ROUNDS_PAY_PER_YEAR,
                                     .employment = ROUNDS_EMPLOYMENT_1099,
                                     .time = { NAN, NAN, NAN, NAN, NAN, NAN },
                                     .benefits = benefits,
                                     .partner_income = UNSET,
                                     .other_deductions = UNSET,
                                     .state = "TX" };
  g_auto (RoundsYearPay) pay = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (rounds_year_pay_compute (&input, fixture->tables, &pay, &error));
  g_assert_no_error (error);
  g_assert_cmpint (pay.set_aside, ==, 3340000);
  g_assert_cmpint (pay.federal_tax, ==, 570614);
  g_assert_cmpint (pay.payroll_tax, ==, 1695546);
  g_assert_cmpint (pay.take_home, ==, 6393840);
  g_assert_cmpint (pay.added, ==, 6393840);
  g_assert_cmpint (pay.places.of[ROUNDS_SET_ASIDE_403B], ==, NOTHING);
}

/* States that tax an HSA (California) or deferrals (Pennsylvania) tax those of the self-employed
 * too: the state's income differs from one without it by nothing. */
static void
test_states (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    const char *state;
    double own_401k, own_hsa;
  } cases[] = { { "CA", 0, 4400 }, { "PA", 20000, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsTaxResult) with = { 0 }, without = { 0 };
      RoundsTaxHousehold household = { .state = cases[i].state,
                                       .n_earners = 1,
                                       .earners = { { .self_employment = 120000 } } };

      g_assert_true (rounds_tax_compute (fixture->tables, &household, &without, NULL));
      household.earners[0].own_401k = cases[i].own_401k;
      household.earners[0].own_hsa = cases[i].own_hsa;
      g_assert_true (rounds_tax_compute (fixture->tables, &household, &with, NULL));
      g_assert_cmpfloat_with_epsilon (with.state_income_tax, without.state_income_tax, 0.001);
      g_assert_cmpfloat (with.federal_income_tax, <, without.federal_income_tax);
      g_assert_cmpfloat_with_epsilon (with.self_employment_tax, without.self_employment_tax, 0.001);
    }
}

static gboolean
tells_less (const RoundsCashFlow *flow)
{
  for (guint i = 0; i < flow->notes->len; i++)
    if (g_array_index (flow->notes, RoundsCashNote, i).kind == ROUNDS_CASH_TAKES_LESS_BENEFITS)
      return TRUE;
  return FALSE;
}

/* The months of the same year set aside the same and bear the same tax, by the quarter, and say
 * what they leave out. */
static void
test_months (TaxYear *fixture, gconstpointer data)
{
  g_auto (RoundsCashFlow) flow = { 0 };
  g_autoptr (GError) error = NULL;
  gint64 set_aside = 0, match = 0, estimates = 0;
  PayCase pay;

  pay_case_init (&pay, fixture->tables, "TX", 0, 0);
  rounds_income_terms_init (&pay.today[0], ROUNDS_INCOME_PROJECT_1099, 1000000);
  pay.today[0].quantity = 1;
  pay.input.moves = FALSE;
  pay.input.n_months = 24;
  pay.input.today.benefits = benefits;
  pay.input.today.benefits.match = 300000;
  g_assert_true (rounds_cash_flow_compute (&pay.input, &flow, &error));
  g_assert_no_error (error);
  for (guint month = 0; month < 12; month++)
    {
      set_aside += flow.months[month].set_aside;
      match += flow.months[month].match;
    }
  for (guint month = 0; month <= 12; month++)
    estimates += flow.months[month].estimates;
  g_assert_cmpint (set_aside, ==, 3340000);
  g_assert_cmpint (match, ==, 0);
  g_assert_cmpint (ABS (estimates - 570614 - 1695546), <=, 1);
  g_assert_true (tells_less (&flow));
}

/* Wages of $1,000 a month carry none of $3,117 a month, and the months say so; those of $100,000 a
 * year carry all, with the match. */
static void
test_wages (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    gint64 pay, set_aside, match;
  } cases[] = { { 1200000, 0, 0 }, { 10000000, 3740000, 300000 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      g_autoptr (GError) error = NULL;
      gint64 set_aside = 0, match = 0;
      PayCase pay;

      pay_case_init (&pay, fixture->tables, "TX", cases[i].pay, 0);
      pay.input.moves = FALSE;
      pay.input.n_months = 12;
      pay.input.today.benefits = benefits;
      pay.input.today.benefits.deferral_403b = 400000; /* the shared limit is $24,500 */
      pay.input.today.benefits.match = 300000;
      g_assert_true (rounds_cash_flow_compute (&pay.input, &flow, &error));
      g_assert_no_error (error);
      for (guint month = 0; month < 12; month++)
        {
          set_aside += flow.months[month].set_aside;
          match += flow.months[month].match;
        }
      g_assert_cmpint (set_aside, ==, cases[i].set_aside);
      g_assert_cmpint (match, ==, cases[i].match);
      g_assert_true (tells_less (&flow) == (cases[i].set_aside == 0));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/benefit-places/places", test_places);
  g_test_add ("/benefit-places/year", TaxYear, NULL, tax_year_set_up, test_year,
              tax_year_tear_down);
  g_test_add ("/benefit-places/states", TaxYear, NULL, tax_year_set_up, test_states,
              tax_year_tear_down);
  g_test_add ("/benefit-places/months", TaxYear, NULL, tax_year_set_up, test_months,
              tax_year_tear_down);
  g_test_add ("/benefit-places/wages", TaxYear, NULL, tax_year_set_up, test_wages,
              tax_year_tear_down);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-money.h"
#include "rounds-portfolio.h"
#include "rounds-trade-off.h"

#define UNSET ROUNDS_MONEY_UNSET

/* 12 hours at $150, 40 % tax, is $4,680 a month; 5 of 10 search hours lost make 6 months 12. */
static void
test_trade_off (void)
{
  const RoundsTradeOffInput input = { .gig_hours = 12,
                                      .gig_rate = 15000,
                                      .gig_tax = 40,
                                      .search_hours = 10,
                                      .search_hours_lost = 5,
                                      .search_months = 6,
                                      .take_home_now = 800000,
                                      .take_home_then = 1100000 };
  RoundsTradeOff result;

  rounds_trade_off_compute (&input, &result);
  g_assert_cmpfloat_with_epsilon (result.delay, 6, 1e-9);
  g_assert_cmpfloat_with_epsilon (result.wait_months, 12, 1e-9);
  g_assert_cmpint (result.gig_month, ==, 468000);
  g_assert_cmpint (result.gig_total, ==, 5616000);
  g_assert_cmpint (result.forgone, ==, 1800000);
  g_assert_cmpint (result.gig_first - result.search_first, ==, 5616000 - 1800000);
}

static void
test_trade_off_edges (void)
{
  RoundsTradeOffInput input = { .gig_hours = 12,
                                .gig_rate = 15000,
                                .gig_tax = 40,
                                .search_hours = 10,
                                .search_hours_lost = 10,
                                .search_months = 6,
                                .take_home_now = 800000,
                                .take_home_then = 1100000 };
  RoundsTradeOff result;

  rounds_trade_off_compute (&input, &result);
  g_assert_true (isinf (result.delay));
  g_assert_cmpint (result.forgone, ==, UNSET);
  input.search_hours_lost = 0;
  rounds_trade_off_compute (&input, &result);
  g_assert_cmpint (result.forgone, ==, 0);
  g_assert_cmpint (result.gig_total, ==, 6 * 468000);
  input.take_home_then = UNSET;
  input.search_hours_lost = 2;
  rounds_trade_off_compute (&input, &result);
  g_assert_cmpint (result.forgone, ==, UNSET);
  g_assert_cmpint (result.gig_month, ==, 468000);
  input.gig_tax = NAN;
  rounds_trade_off_compute (&input, &result);
  g_assert_cmpint (result.gig_month, ==, UNSET);
}

static void
test_tax (void)
{
  RoundsTaxTables *tables = rounds_tax_tables_new (2026);
  const RoundsTaxHousehold household = { .state = ROUNDS_TAX_STATE_ABROAD,
                                         .effective_rate = 0.3,
                                         .n_earners = 1,
                                         .earners = { { .wages = 200000 } } };
  double percent;

  g_assert_true (rounds_trade_off_find_tax (tables, &household, 5000000, 1, &percent, NULL));
  g_assert_cmpfloat_with_epsilon (percent, 30, 1e-6);
  g_assert_true (rounds_trade_off_find_tax (tables, &household, UNSET, 1, &percent, NULL));
  g_assert_true (isnan (percent));
  rounds_tax_tables_unref (tables);
}

typedef struct
{
  gint64 target;
  double limit;
  double taken[4];
  gint64 income;
  gboolean reached;
  gboolean full;
} PortfolioCase;

/* 50 weeks; $200 for 10 hours capped at 8, $100 for 20, $150 for 10, one without pay. */
static void
test_portfolio (void)
{
  const RoundsGig gigs[] = { { 10000000, 20000, 10, 8, 2 },
                             { 10000000, 10000, 20, NAN, 1 },
                             { 7500000, 15000, 10, NAN, ROUNDS_INTEGER_UNSET },
                             { UNSET, 90000, NAN, NAN, 0 } };
  const PortfolioCase cases[] = {
    { UNSET, NAN, { 8, 20, 10, 0 }, 25500000, FALSE, FALSE },
    { UNSET, 20, { 8, 2, 10, 0 }, 16500000, FALSE, TRUE },
    { 8000000, NAN, { 8, 0, 0, 0 }, 8000000, TRUE, FALSE },
    { 11000000, 40, { 8, 0, 4, 0 }, 11000000, TRUE, FALSE },
    { 40000000, 40, { 8, 20, 10, 0 }, 25500000, FALSE, FALSE },
    { 40000000, 0, { 0, 0, 0, 0 }, 0, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PortfolioCase *expected = &cases[i];
      RoundsPortfolio portfolio;
      double taken[4];

      rounds_portfolio_build (gigs, 4, expected->target, expected->limit, taken, &portfolio);
      for (guint k = 0; k < 4; k++)
        g_assert_cmpfloat_with_epsilon (taken[k], expected->taken[k], 1e-9);
      g_assert_cmpint (portfolio.income, ==, expected->income);
      g_assert_cmpint (portfolio.reached, ==, expected->reached);
      g_assert_cmpint (portfolio.full, ==, expected->full);
      g_assert_cmpuint (portfolio.n_unknown, ==, 1);
      g_assert_cmpint (portfolio.all_paid_month, ==, expected->income > 0 ? 2 : 0);
      if (expected->target == UNSET)
        g_assert_cmpint (portfolio.shortfall, ==, UNSET);
      else
        g_assert_cmpint (portfolio.shortfall, ==, MAX (expected->target - expected->income, 0));
    }
}

/* $400 a project, 5 a month, is $24,000 a year, whatever a project takes. Beside it 10 hours in 50
 * weeks at a third of $100, which is no whole number of cents an hour: $16,666.67 in all. */
static void
test_without_hours (void)
{
  const RoundsGig gigs[] = { { 2400000, UNSET, NAN, NAN, 1 }, { 1666667, 3333, 10, NAN, 0 } };
  RoundsPortfolio portfolio;
  double taken[2];

  rounds_portfolio_build (gigs, 2, UNSET, 40, taken, &portfolio);
  g_assert_true (isnan (taken[0]));
  g_assert_cmpint (rounds_portfolio_gig_year (&gigs[0], taken[0]), ==, 2400000);
  g_assert_cmpint (rounds_portfolio_gig_year (&gigs[1], taken[1]), ==, 1666667);
  g_assert_cmpint (portfolio.income, ==, 4066667);
  g_assert_cmpfloat_with_epsilon (portfolio.hours, 10, 1e-9);
  g_assert_cmpuint (portfolio.n_without_hours, ==, 1);
  g_assert_cmpuint (portfolio.n_unknown, ==, 0);
  g_assert_cmpint (portfolio.all_paid_month, ==, 1);
  rounds_portfolio_build (gigs, 2, 3000000, 40, taken, &portfolio);
  g_assert_cmpfloat_with_epsilon (taken[1], 3.6, 1e-4);
  g_assert_true (portfolio.reached);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gigs/trade-off", test_trade_off);
  g_test_add_func ("/gigs/trade-off-edges", test_trade_off_edges);
  g_test_add_func ("/gigs/tax", test_tax);
  g_test_add_func ("/gigs/portfolio", test_portfolio);
  g_test_add_func ("/gigs/without-hours", test_without_hours);
  return g_test_run ();
}

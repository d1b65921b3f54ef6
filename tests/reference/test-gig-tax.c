/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "pay-case.h"
#include "rounds-trade-off.h"
#include "tax-year.h"

/* $50,000 beside wages of $100,000, single in Texas, standard deduction $16,100. Taxable income
 * from $83,900 on: up to $105,700 at 22 %, then at 24 %. As wages: 21,800 × 0.22 + 28,200 × 0.24 =
 * 11,564, and 7.65 % of 50,000 = 3,825. As 1099 work: 15.3 % of 46,175 = 7,064.78; half of it and a
 * QBI deduction of 20 % of 46,467.61 come off: 21,800 × 0.22 + 15,374.09 × 0.24 = 8,485.78. */
static void
test_gig (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    double contract_part;
    double taxes;
  } cases[] = {
    { 0, 11564 + 3825 },
    { 1, 8485.78 + 7064.78 },
  };
  const RoundsTaxHousehold household = { .filing_status = ROUNDS_FILING_SINGLE,
                                         .state = "TX",
                                         .deductions = ROUNDS_TAX_DEDUCTION_BEST,
                                         .n_earners = 1,
                                         .earners = { { .wages = 100000 } } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double percent;

      g_assert_true (rounds_trade_off_find_tax (fixture->tables, &household, 5000000,
                                                cases[i].contract_part, &percent, NULL));
      g_assert_cmpfloat_with_epsilon (percent * 500, cases[i].taxes, 0.02);
    }
}

/* In the months wages are withheld from, and 1099 work is paid for by the quarter. */
static void
test_months (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    RoundsIncomeKind kind;
    RoundsTaxForm form;
    gboolean contractor;
  } cases[] = {
    { ROUNDS_INCOME_PROJECT_1099, ROUNDS_TAX_FORM_USUAL, TRUE },
    { ROUNDS_INCOME_PROJECT_1099, ROUNDS_TAX_FORM_W2, FALSE },
    { ROUNDS_INCOME_PER_DIEM, ROUNDS_TAX_FORM_USUAL, FALSE },
    { ROUNDS_INCOME_PER_DIEM, ROUNDS_TAX_FORM_1099, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      g_autoptr (GError) error = NULL;
      PayCase pay;
      gint64 wages = 0, profit = 0, withheld = 0, estimates = 0;

      pay_case_init (&pay, fixture->tables, "TX", 20000000, 0);
      rounds_income_terms_init (&pay.option[0], cases[i].kind, 10000);
      pay.option[0].quantity = 60;
      pay.option[0].tax_form = cases[i].form;
      pay.input.n_months = 24;
      g_assert_true (rounds_cash_flow_compute (&pay.input, &flow, &error));
      g_assert_no_error (error);
      for (guint month = 0; month < 24; month++)
        {
          wages += flow.months[month].wages;
          profit += flow.months[month].profit;
          withheld += flow.months[month].withheld;
          estimates += flow.months[month].estimates;
        }
      g_assert_cmpint (wages, ==, cases[i].contractor ? 0 : 24 * 600000);
      g_assert_cmpint (profit, ==, cases[i].contractor ? 24 * 600000 : 0);
      g_assert_true ((withheld > 0) == !cases[i].contractor);
      g_assert_true ((estimates > 0) == cases[i].contractor);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/gig-tax/gig", TaxYear, NULL, tax_year_set_up, test_gig, tax_year_tear_down);
  g_test_add ("/gig-tax/months", TaxYear, NULL, tax_year_set_up, test_months, tax_year_tear_down);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-field.h"
#include "rounds-money.h"

#define UNSET ROUNDS_MONEY_UNSET

/* A rate of 25 % abroad, so that every figure can be worked out in the head; tests/reference has
 * the same engine under the tax law. */

typedef struct
{
  RoundsTaxTables *tables;
  PayCase pay;
  RoundsCashFlow flow;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->tables = rounds_tax_tables_new (2026);
  pay_case_init (&fixture->pay, fixture->tables, ROUNDS_TAX_STATE_ABROAD, 24000000, 18000000);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rounds_cash_flow_clear (&fixture->flow);
  rounds_tax_tables_unref (fixture->tables);
}

static const RoundsCashMonth *
compute (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  rounds_cash_flow_clear (&fixture->flow);
  g_assert_true (rounds_cash_flow_compute (&fixture->pay.input, &fixture->flow, &error));
  g_assert_no_error (error);
  return fixture->flow.months;
}

static gboolean
has_note (const RoundsCashFlow *flow, RoundsCashNoteKind kind)
{
  for (guint i = 0; i < flow->notes->len; i++)
    if (g_array_index (flow->notes, RoundsCashNote, i).kind == kind)
      return TRUE;
  return FALSE;
}

static void
test_stay (Fixture *fixture, gconstpointer data)
{
  const RoundsCashMonth *months;

  fixture->pay.input.moves = FALSE;
  months = compute (fixture);
  for (guint i = 0; i < 120; i++)
    {
      g_assert_cmpint (months[i].phase, ==, ROUNDS_CASH_TODAY);
      g_assert_cmpint (months[i].take_home, ==, 1500000);
      g_assert_cmpint (months[i].left, ==, 1000000);
      g_assert_cmpint (months[i].balance, ==, 6000000 + 1000000 * (gint64) (i + 1));
    }
}

/* Notice of 2 months, a last pay one month late, a gap of 3, a ramp of 3. */
static void
test_phases (Fixture *fixture, gconstpointer data)
{
  const gint64 pay[] = { 2000000, 0,       2000000, 0,       0,       375000,
                         750000,  1125000, 1500000, 1500000, 1500000, 1500000 };
  const RoundsCashPhase phases[] = { ROUNDS_CASH_NOTICE, ROUNDS_CASH_NOTICE, ROUNDS_CASH_GAP,
                                     ROUNDS_CASH_GAP,    ROUNDS_CASH_GAP,    ROUNDS_CASH_RAMP,
                                     ROUNDS_CASH_RAMP,   ROUNDS_CASH_RAMP,   ROUNDS_CASH_STEADY };
  RoundsTransitionTerms *terms = &fixture->pay.input.transition;
  const RoundsCashMonth *months;

  terms->notice_months = 2;
  terms->last_pay_months = 1;
  terms->gap_months = 3;
  terms->ramp_months = 3;
  months = compute (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (pay); i++)
    g_assert_cmpint (months[i].pay, ==, pay[i]);
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    g_assert_cmpint (months[i].phase, ==, phases[i]);
  g_assert_cmpint (fixture->flow.leave_month, ==, 2);
  g_assert_cmpint (fixture->flow.begin_month, ==, 5);
  g_assert_cmpint (fixture->flow.full_month, ==, 8);
  g_assert_cmpint (pay_case_sum_taxes (&fixture->flow, 0, 12), ==, 12250000 / 4);
}

static void
test_leaving (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  const RoundsCashMonth *months;

  pay->input.transition.notice_on = rounds_date_new (2026, 3, 20);
  pay->input.transition.notice_months = 1;
  pay->input.transition.gap_months = 2;
  pay_case_add_cost (pay, ROUNDS_COST_TAIL, 1200000, ROUNDS_COST_ONCE);
  pay_case_add_cost (pay, ROUNDS_COST_GAP_HEALTH, 180000, ROUNDS_COST_MONTHLY);
  pay_case_add_cost (pay, ROUNDS_COST_LICENSE, 80000, ROUNDS_COST_YEARLY);
  pay_case_add_cost (pay, ROUNDS_COST_FORFEITED, 900000, ROUNDS_COST_ONCE);
  rounds_income_terms_init (&pay->today[1], ROUNDS_INCOME_PTO_PAYOUT, 500000);
  pay->input.today.n_lines = 2;
  months = compute (fixture);
  g_assert_cmpint (fixture->flow.leave_month, ==, 3);
  g_assert_cmpint (months[2].costs, ==, 0);
  g_assert_cmpint (months[3].costs, ==, 2400000 + 180000);
  g_assert_cmpint (months[4].costs, ==, 180000);
  g_assert_cmpint (months[5].costs, ==, 80000);
  g_assert_cmpint (months[6].costs, ==, 0);
  g_assert_cmpint (months[17].costs, ==, 80000);
  g_assert_cmpint (months[3].forfeited, ==, 900000);
  g_assert_cmpint (months[3].gross[ROUNDS_INCOME_PTO_PAYOUT], ==, 500000);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_TAKES_TAIL_MULTIPLE));

  pay->input.moves = FALSE;
  months = compute (fixture);
  g_assert_cmpint (months[3].pay, ==, 2000000);
  g_assert_cmpint (months[3].costs, ==, 0);
}

/* Estimates of 25 % in April, June, September and January, for what came in before. */
static void
test_estimates (Fixture *fixture, gconstpointer data)
{
  const guint due[] = { 3, 5, 8, 12, 15 };
  const gint64 estimates[] = { 750000, 500000, 750000, 1000000, 750000 };
  PayCase *pay = &fixture->pay;
  const RoundsCashMonth *months;
  guint next = 0;

  rounds_income_terms_init (&pay->option[0], ROUNDS_INCOME_PROJECT_1099, 1000000);
  pay->option[0].quantity = 1;
  months = compute (fixture);
  for (guint i = 0; i < 16; i++)
    if (i == due[next])
      g_assert_cmpint (months[i].estimates, ==, estimates[next++]);
    else
      g_assert_cmpint (months[i].estimates, ==, 0);
  g_assert_cmpuint (next, ==, 5);
  g_assert_cmpint (months[0].withheld, ==, 0);
}

/* A plan that starts in July has the tax of the whole year, and the January payment of half a year.
 */
static void
test_mid_year (Fixture *fixture, gconstpointer data)
{
  const RoundsCashMonth *months;

  fixture->pay.input.start = rounds_date_new (2026, 7, 15);
  fixture->pay.input.moves = FALSE;
  fixture->pay.today[0].pay_lag_months = 1;
  months = compute (fixture);
  g_assert_cmpint (months[0].pay, ==, 2000000);
  g_assert_cmpint (months[0].withheld, ==, 500000);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_TAKES_EARLIER_PAY));
}

/* What is unknown makes unknown what depends on it, and no more. */
static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  const RoundsCashMonth *months;

  rounds_income_terms_init (&pay->option[1], ROUNDS_INCOME_BONUS, UNSET);
  pay->option[1].start_month = 24;
  pay->input.option.n_lines = 2;
  months = compute (fixture);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_AMOUNT));
  g_assert_cmpint (months[23].take_home, ==, 1125000);
  g_assert_cmpint (months[24].pay, ==, UNSET);
  g_assert_cmpint (months[25].pay, ==, 1500000);
  g_assert_cmpint (months[25].take_home, ==, UNSET);
  g_assert_cmpint (months[23].balance, !=, UNSET);
  g_assert_cmpint (months[25].balance, ==, UNSET);

  pay->input.option.n_lines = 1;
  pay->input.household.savings = UNSET;
  months = compute (fixture);
  g_assert_cmpint (months[0].left, ==, 625000);
  g_assert_cmpint (months[0].balance, ==, UNSET);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_SAVINGS));

  pay->input.household.fixed_costs = UNSET;
  months = compute (fixture);
  g_assert_cmpint (months[0].take_home, ==, 1125000);
  g_assert_cmpint (months[0].left, ==, UNSET);

  pay->input.household.effective_rate = NAN;
  months = compute (fixture);
  g_assert_cmpint (months[0].pay, ==, 1500000);
  g_assert_cmpint (months[0].take_home, ==, UNSET);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_EFFECTIVE_RATE));
  pay->input.household.state = "";
  months = compute (fixture);
  g_assert_cmpint (months[0].take_home, ==, UNSET);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_STATE));
}

/* 118 payments made: two more and the loans end; none count after leaving. */
static void
test_forgiveness (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  const RoundsCashMonth *months;

  pay->input.household.pslf_payments = 118;
  pay->input.today.pslf = TRUE;
  pay->input.moves = FALSE;
  months = compute (fixture);
  g_assert_cmpint (months[1].loans, ==, 100000);
  g_assert_cmpint (months[2].loans, ==, 0);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, 1);
  pay->input.moves = TRUE;
  pay->input.transition.notice_months = 1;
  months = compute (fixture);
  g_assert_cmpint (months[119].loans, ==, 100000);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, -1);
}

static void
test_partner_and_prices (Fixture *fixture, gconstpointer data)
{
  PayCase *pay = &fixture->pay;
  const RoundsCashMonth *months;

  pay->input.household.partner_income = 6000000;
  g_assert_cmpint (compute (fixture)[0].partner, ==, 0);
  pay->input.household.filing_status = ROUNDS_FILING_JOINT;
  months = compute (fixture);
  g_assert_cmpint (months[0].partner, ==, 500000);
  g_assert_cmpint (months[0].take_home, ==, 1500000);
  pay->input.inflation = 3;
  months = compute (fixture);
  g_assert_cmpint (months[12].fixed_costs, ==, 412000);
  g_assert_cmpint (months[12].take_home, ==, 1500000);
}

/* Partner income keeps to what was said: flat, which is noted, or with its own growth year by year.
 */
static void
test_partner_growth (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    double growth;
    gint64 years[4];
  } cases[] = {
    { NAN, { 6000000, 6000000, 6000000, 6000000 } },
    { 0, { 6000000, 6000000, 6000000, 6000000 } },
    { 3, { 6000000, 6180000, 6365400, 6556362 } },
    { -10, { 6000000, 5400000, 4860000, 4374000 } },
  };
  RoundsCashHousehold *household = &fixture->pay.input.household;

  household->filing_status = ROUNDS_FILING_JOINT;
  household->partner_income = 6000000;
  fixture->pay.input.start = rounds_date_new (2026, 7, 1);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsCashMonth *months;

      household->partner_growth = cases[i].growth;
      months = compute (fixture);
      for (guint year = 0; year < 4; year++)
        {
          gint64 sum = 0;

          for (guint month = 0; month < 12; month++)
            sum += months[year * 12 + month].partner;
          g_assert_cmpint (sum, ==, cases[i].years[year]);
        }
      g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_TAKES_FLAT_PARTNER_PAY) ==
                     isnan (cases[i].growth));
    }
  household->partner_growth = NAN;
  household->partner_income = 0;
  compute (fixture);
  g_assert_false (has_note (&fixture->flow, ROUNDS_CASH_TAKES_FLAT_PARTNER_PAY));
}

static void
test_no_months (Fixture *fixture, gconstpointer data)
{
  fixture->pay.input.n_months = 0;
  compute (fixture);
  g_assert_cmpuint (fixture->flow.n_months, ==, 0);
  g_assert_cmpint (rounds_cash_flow_average_take_home (&fixture->flow, 0, 1), ==, UNSET);
}

static void
test_notes (void)
{
  for (int kind = 0; kind < ROUNDS_CASH_N_NOTES; kind++)
    {
      gboolean gap = rounds_cash_note_is_gap ((RoundsCashNoteKind) kind);

      g_assert_cmpstr (rounds_cash_note_get_text ((RoundsCashNoteKind) kind), !=, NULL);
      g_assert_true (gap == (rounds_cash_note_get_source ((RoundsCashNoteKind) kind) == NULL));
    }
}

#define ADD(path, function)                                                                        \
  g_test_add ("/cash-flow/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("stay", test_stay);
  ADD ("phases", test_phases);
  ADD ("leaving", test_leaving);
  ADD ("estimates", test_estimates);
  ADD ("mid-year", test_mid_year);
  ADD ("unknown", test_unknown);
  ADD ("forgiveness", test_forgiveness);
  ADD ("partner-and-prices", test_partner_and_prices);
  ADD ("partner-growth", test_partner_growth);
  ADD ("no-months", test_no_months);
  g_test_add_func ("/cash-flow/notes", test_notes);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-cash-years.h"
#include "rounds-field.h"
#include "rounds-money.h"

#define UNSET ROUNDS_MONEY_UNSET

/* Work of the same pay at a rate of 25 % abroad, so that nothing but loans sets the ways apart.
 * Loans of $1,000 a month at 6 % a year: half a percent of what is owed a month. */

typedef struct
{
  RoundsTaxTables *tables;
  PayCase pay;
  RoundsCashFlow stay;
  RoundsCashFlow flow;
  RoundsForecast forecast;
} Fixture;

static const RoundsForecastTerms plain = { .discount = NAN, .inflation = NAN };

static void
set_up (Fixture *fixture, gconstpointer data)
{
  RoundsCashHousehold *household = &fixture->pay.input.household;

  fixture->tables = rounds_tax_tables_new (2026);
  pay_case_init (&fixture->pay, fixture->tables, ROUNDS_TAX_STATE_ABROAD, 24000000, 24000000);
  household->pslf_payments = 117;
  household->forgiveness = 1000000;
  household->loan_rate = 6;
  fixture->pay.input.today.pslf = TRUE;
}

static void
clear (Fixture *fixture)
{
  rounds_cash_flow_clear (&fixture->stay);
  rounds_cash_flow_clear (&fixture->flow);
  rounds_forecast_clear (&fixture->forecast);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  clear (fixture);
  rounds_tax_tables_unref (fixture->tables);
}

static const RoundsForecast *
run (Fixture *fixture, const RoundsForecastTerms *terms)
{
  RoundsCashFlowInput *input = &fixture->pay.input;

  clear (fixture);
  input->moves = FALSE;
  g_assert_true (rounds_cash_flow_compute (input, &fixture->stay, NULL));
  input->moves = TRUE;
  g_assert_true (rounds_cash_flow_compute (input, &fixture->flow, NULL));
  rounds_forecast_compute (&fixture->stay, &fixture->flow, terms, &fixture->forecast);
  return &fixture->forecast;
}

static gboolean
has_note (const RoundsCashFlow *flow, RoundsCashNoteKind kind)
{
  for (guint i = 0; i < flow->notes->len; i++)
    if (g_array_index (flow->notes, RoundsCashNote, i).kind == kind)
      return TRUE;
  return FALSE;
}

/* $10,000 owed when the third month's payment would be the last one. By hand, month by month:
 * interest of half a percent, the rest of $1,000 off the balance, and what is left at last. */
static const struct
{
  gint64 payment;
  gint64 unforgiven;
  gint64 cumulative;
} lost[] = {
  { 100000, 0, 0 },
  { 100000, 0, 0 },
  { 100000, -1000000, -1000000 },
  { 100000, 95000, -1005000 },
  { 100000, 95475, -1009525 },
  { 100000, 95952, -1013573 },
  { 100000, 96432, -1017141 },
  { 100000, 96914, -1020227 },
  { 100000, 97399, -1022828 },
  { 100000, 97886, -1024942 },
  { 100000, 98375, -1026567 },
  { 100000, 98867, -1027700 },
  { 100000, 99361, -1028339 },
  { 28481, 28339, -1028481 },
  { 0, 0, -1028481 },
};

static void
test_lost (Fixture *fixture, gconstpointer data)
{
  const RoundsForecast *forecast = run (fixture, &plain);
  gint64 balance = 6000000;

  g_assert_cmpint (fixture->stay.forgiven_month, ==, 2);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, -1);
  g_assert_cmpint (fixture->flow.last_payment, ==, -1);
  g_assert_cmpint (fixture->flow.repaid_month, ==, 13);
  for (guint i = 0; i < G_N_ELEMENTS (lost); i++)
    {
      const RoundsCashMonth *month = &fixture->flow.months[i];

      g_assert_cmpint (month->loans, ==, lost[i].payment);
      g_assert_cmpint (month->unforgiven, ==, lost[i].unforgiven);
      g_assert_cmpint (forecast->cumulative[i], ==, lost[i].cumulative);
      /* Savings know the payment, and nothing of the balance. */
      balance += 1500000 - 400000 - lost[i].payment;
      g_assert_cmpint (month->balance, ==, balance);
      g_assert_cmpint (fixture->stay.months[i].unforgiven, ==, 0);
      g_assert_cmpint (fixture->stay.months[i].loans, ==, i < 3 ? 100000 : 0);
    }
  g_assert_cmpint (forecast->cumulative[119], ==, -1028481);
  g_assert_cmpint (forecast->break_even, ==, ROUNDS_BREAK_EVEN_NEVER);
}

/* A way that only works for a nonprofit later: three months of the gap do not count. */
static void
test_later (Fixture *fixture, gconstpointer data)
{
  const RoundsForecast *forecast;
  RoundsCashFlowInput *input = &fixture->pay.input;

  input->option.pslf = TRUE;
  input->transition.notice_months = 1;
  input->transition.gap_months = 3;
  forecast = run (fixture, &plain);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, 5);
  g_assert_cmpint (fixture->flow.months[2].unforgiven, ==, -1000000);
  g_assert_cmpint (fixture->flow.months[4].unforgiven, ==, 95475);
  /* 10,000 less 950 and 954.75 leaves 8,095.25: interest of 40.48, and all of it goes. */
  g_assert_cmpint (fixture->flow.months[5].unforgiven, ==, 809525);
  g_assert_cmpint (fixture->flow.months[6].loans, ==, 0);
  g_assert_cmpint (fixture->flow.months[6].unforgiven, ==, 0);
  g_assert_cmpint (fixture->flow.repaid_month, ==, -1);
  /* Three payments more, and three months without pay of $15,000 after tax. */
  g_assert_cmpint (forecast->cumulative[119], ==, -300000 - 3 * 1500000);
}

/* The other way round: only the option is forgiven, so it is what staying goes on owing. */
static void
test_gained (Fixture *fixture, gconstpointer data)
{
  const RoundsForecast *forecast;
  RoundsCashFlowInput *input = &fixture->pay.input;

  input->today.pslf = FALSE;
  input->option.pslf = TRUE;
  forecast = run (fixture, &plain);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (lost); i++)
    {
      g_assert_cmpint (fixture->stay.months[i].unforgiven, ==, lost[i].unforgiven);
      g_assert_cmpint (forecast->cumulative[i], ==, -lost[i].cumulative);
    }
  g_assert_cmpint (forecast->break_even, ==, 0);
}

/* Where both are forgiven together, or neither is, loans are no difference, known or not. */
static void
test_same (Fixture *fixture, gconstpointer data)
{
  RoundsCashFlowInput *input = &fixture->pay.input;

  input->household.forgiveness = UNSET;
  input->household.loan_rate = NAN;
  input->option.pslf = TRUE;
  g_assert_cmpint (run (fixture, &plain)->cumulative[119], ==, 0);
  g_assert_cmpint (fixture->flow.forgiven_month, ==, 2);
  g_assert_false (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_FORGIVENESS));
  input->option.pslf = input->today.pslf = FALSE;
  input->household.loan_payments = UNSET;
  g_assert_cmpint (run (fixture, &plain)->cumulative[119], ==, 0);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_LOANS));
  input->household.pslf_payments = ROUNDS_INTEGER_UNSET;
  input->today.pslf = TRUE;
  g_assert_cmpint (run (fixture, &plain)->cumulative[119], ==, 0);
}

/* Nothing is counted that comes after the last month; when it would come is known all the same. */
static void
test_beyond (Fixture *fixture, gconstpointer data)
{
  fixture->pay.input.n_months = 60;
  fixture->pay.input.household.pslf_payments = 20;
  g_assert_cmpint (run (fixture, &plain)->cumulative[59], ==, 0);
  g_assert_cmpint (fixture->stay.forgiven_month, ==, -1);
  g_assert_cmpint (fixture->stay.last_payment, ==, 99);
  g_assert_cmpint (fixture->flow.last_payment, ==, -1);
  fixture->pay.input.household.forgiveness = UNSET;
  run (fixture, &plain);
  g_assert_false (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_FORGIVENESS));
}

/* What is missing leaves the difference unknown from where it is needed on, and is named. */
static void
test_missing (Fixture *fixture, gconstpointer data)
{
  RoundsCashHousehold *household = &fixture->pay.input.household;
  const RoundsForecast *forecast;

  household->loan_rate = NAN;
  forecast = run (fixture, &plain);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_LOAN_RATE));
  g_assert_cmpint (forecast->cumulative[2], ==, -1000000);
  g_assert_cmpint (forecast->cumulative[3], ==, UNSET);
  g_assert_cmpint (forecast->present_value, ==, UNSET);
  g_assert_true (forecast->option.known);
  household->loan_rate = 6;
  household->forgiveness = UNSET;
  forecast = run (fixture, &plain);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_FORGIVENESS));
  g_assert_false (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_LOAN_RATE));
  g_assert_cmpint (forecast->cumulative[1], ==, 0);
  g_assert_cmpint (forecast->cumulative[2], ==, UNSET);
  household->forgiveness = 1000000;
  household->loan_payments = UNSET;
  forecast = run (fixture, &plain);
  g_assert_true (has_note (&fixture->flow, ROUNDS_CASH_NEEDS_LOANS_TO_COMPARE));
  g_assert_cmpint (forecast->cumulative[119], ==, UNSET);
}

/* Pay that catches up: by search as by the formula, and a present value of every month. */
static void
test_break_even (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastTerms terms = { .discount = 5, .inflation = NAN };
  const RoundsForecast *forecast;
  double value = 0;
  gint64 sum = 0;

  fixture->pay.option[0].amount = 24000000 + 480000;
  forecast = run (fixture, &terms);
  for (guint i = 0; i < forecast->n_months; i++)
    {
      gint64 month =
          30000 +
          (i < G_N_ELEMENTS (lost) && i > 0 ? lost[i].cumulative - lost[i - 1].cumulative : 0);

      g_assert_cmpint (forecast->difference[i], ==, month);
      sum += month;
      g_assert_cmpint (forecast->cumulative[i], ==, sum);
      value += rounds_money_to_dollars (month) / pow (1.05, i / 12.0);
    }
  /* 10,284.81 at 300 a month: before the end of the 35th, from month 0 on. */
  g_assert_cmpint (forecast->break_even, ==, 34);
  g_assert_cmpint (rounds_break_even_formula (20, forecast->cumulative[20], 30000), ==, 34);
  g_assert_cmpfloat_with_epsilon (rounds_money_to_dollars (forecast->present_value), value, 0.01);

  /* A balance lost in the last year comes but once, and is no pace to go on with. */
  fixture->pay.input.household.pslf_payments = 10;
  fixture->pay.input.household.loan_rate = 0;
  fixture->pay.input.household.forgiveness = 10000000;
  forecast = run (fixture, &plain);
  g_assert_cmpint (fixture->stay.forgiven_month, ==, 109);
  g_assert_cmpint (forecast->cumulative[119], ==, 120 * 30000 - 10000000);
  g_assert_cmpint (forecast->beyond, ==, 119 + (10000000 - 3600000 + 29999) / 30000);
}

static void
test_years (Fixture *fixture, gconstpointer data)
{
  const RoundsForecast *forecast = run (fixture, &plain);
  g_autoptr (GArray) years =
      rounds_cash_years_list (&fixture->stay, &fixture->flow, &fixture->forecast);
  const RoundsCashYear *year = &g_array_index (years, RoundsCashYear, 0);
  RoundsCashYear total;

  rounds_cash_years_total (years, &total);
  g_assert_cmpint (total.difference, ==, forecast->cumulative[119]);
  g_assert_cmpint (total.difference, ==,
                   total.sum.take_home - total.stay + total.stay_loans - total.sum.loans +
                       total.unforgiven);
  /* All that is repaid leaves nothing but what was paid. */
  g_assert_cmpint (total.unforgiven, ==, 0);
  g_assert_cmpint (total.stay_loans, ==, 300000);
  g_assert_cmpint (total.sum.loans, ==, 300000 + 1028481);
  g_assert_cmpint (year->unforgiven, ==, -1027700 + 900000);
  g_assert_cmpint (year->cumulative, ==, -1027700);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/cash-loans/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("lost", test_lost);
  ADD ("later", test_later);
  ADD ("gained", test_gained);
  ADD ("same", test_same);
  ADD ("beyond", test_beyond);
  ADD ("missing", test_missing);
  ADD ("break-even", test_break_even);
  ADD ("years", test_years);
  return g_test_run ();
}

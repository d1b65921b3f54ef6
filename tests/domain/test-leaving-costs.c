/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "plan-case.h"
#include "rounds-cost-line.h"
#include "rounds-floor.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-license.h"
#include "rounds-obligation.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

static void
set_up (PlanCase *fixture, gconstpointer data)
{
  plan_case_set_up (fixture, data);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "effective-rate",
                20.0, NULL);
}

/* What ties a person is paid once on leaving; a license is kept from then on, between jobs too, and
 * only where its upkeep is not entered with the option. Nothing is paid by who stays. */
static void
test_leaving (PlanCase *fixture, gconstpointer data)
{
  RoundsLicense *license;
  const RoundsCashCase *pay_case;
  const RoundsCostTerms *upkeep;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE,
                      "cost", G_GINT64_CONSTANT (1500000), NULL);
  license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "yearly-cost",
                                G_GINT64_CONSTANT (121000), "decision", ROUNDS_LICENSE_KEEP_YEARS,
                                "keep-years", 3, NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpuint (pay_case->input.today.n_costs, ==, 0);
  g_assert_cmpuint (pay_case->input.option.n_costs, ==, 2);
  g_assert_cmpint (pay_case->ties, ==, 1500000);
  g_assert_cmpint (pay_case->upkeep, ==, 121000);
  upkeep = &pay_case->input.option.costs[1];
  g_assert_true (upkeep->from_leaving);
  g_assert_cmpint (rounds_cost_month (upkeep, 0), ==, 121000);
  g_assert_cmpint (rounds_cost_month (upkeep, 24), ==, 121000);
  g_assert_cmpint (rounds_cost_month (upkeep, 36), ==, 0);
  g_object_set (license, "decision", ROUNDS_LICENSE_LET_LAPSE, NULL);
  g_assert_cmpuint (plan_case_gather (fixture)->input.option.n_costs, ==, 1);
  g_object_set (license, "decision", ROUNDS_LICENSE_KEEP, NULL);
  g_assert_cmpint (rounds_cost_month (&plan_case_gather (fixture)->input.option.costs[1], 120), ==,
                   121000);
  g_object_set (license, "status", ROUNDS_LICENSE_LAPSED, NULL);
  g_assert_cmpuint (plan_case_gather (fixture)->input.option.n_costs, ==, 1);
  g_object_set (license, "status", ROUNDS_LICENSE_ACTIVE, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option", fixture->option, "kind",
                      ROUNDS_COST_LICENSE, "amount", G_GINT64_CONSTANT (50000), NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpuint (pay_case->input.option.n_costs, ==, 2);
  g_assert_cmpint (pay_case->upkeep, ==, 0);
  fixture->option = fixture->staying;
  g_assert_cmpuint (plan_case_gather (fixture)->input.option.n_costs, ==, 0);
}

/* The month engine pays both in the first month without today's work. */
static void
test_leaving_months (PlanCase *fixture, gconstpointer data)
{
  RoundsCashFlow flow = { 0 };
  g_autoptr (GError) error = NULL;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->option, "pay",
                      G_GINT64_CONSTANT (20000000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option,
                      "notice-months", 2, "gap-months", 3, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE,
                      "cost", G_GINT64_CONSTANT (1500000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "yearly-cost", G_GINT64_CONSTANT (120000),
                      "decision", ROUNDS_LICENSE_KEEP, NULL);
  rounds_cash_flow_compute (&plan_case_gather (fixture)->input, &flow, &error);
  g_assert_no_error (error);
  g_assert_cmpint (flow.months[1].costs, ==, 0);
  g_assert_cmpint (flow.months[2].costs, ==, 1620000);
  g_assert_cmpint (flow.months[5].costs, ==, 0);
  g_assert_cmpint (flow.months[14].costs, >=, 120000);
  rounds_cash_flow_clear (&flow);
}

typedef struct
{
  RoundsObligationKind kind;
  RoundsCostKind line; /* of @owner's cost line */
  gboolean of_today;
  gboolean counts; /* both do; else the line alone */
} SameKindCase;

/* A cost line of its kind takes the place of what an obligation costs, with the option or, for what
 * comes on leaving, with today's work. */
static void
test_same_kind (PlanCase *fixture, gconstpointer data)
{
  static const SameKindCase cases[] = {
    { ROUNDS_OBLIGATION_SERVICE_NHSC, ROUNDS_COST_CLAW_BACK, FALSE, FALSE },
    { ROUNDS_OBLIGATION_SERVICE_NHSC, ROUNDS_COST_CLAW_BACK, TRUE, FALSE },
    { ROUNDS_OBLIGATION_SERVICE_NHSC, ROUNDS_COST_LEGAL, FALSE, TRUE },
    { ROUNDS_OBLIGATION_VISA_H1B, ROUNDS_COST_LEGAL, FALSE, FALSE },
    { ROUNDS_OBLIGATION_NON_COMPETE, ROUNDS_COST_LEGAL, FALSE, TRUE },
    { ROUNDS_OBLIGATION_PRACTICE_HOURS, ROUNDS_COST_LICENSE, FALSE, FALSE },
    { ROUNDS_OBLIGATION_PRACTICE_HOURS, ROUNDS_COST_LICENSE, TRUE, TRUE },
    { ROUNDS_OBLIGATION_OTHER, ROUNDS_COST_OTHER, FALSE, TRUE },
  };
  RoundsObligation *tie = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "label",
                                              "The tie", "cost", G_GINT64_CONSTANT (700000), NULL);
  RoundsCostLine *line = rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "amount",
                                             G_GINT64_CONSTANT (50000), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsCashCase *pay_case;

      g_object_set (tie, "kind", cases[i].kind, NULL);
      g_object_set (line, "kind", cases[i].line, "option",
                    cases[i].of_today ? fixture->staying : fixture->option, NULL);
      pay_case = plan_case_gather (fixture);
      g_assert_cmpint (pay_case->ties, ==, cases[i].counts ? 700000 : 0);
      g_assert_cmpuint (pay_case->input.today.n_costs + pay_case->input.option.n_costs, ==,
                        cases[i].counts ? 2 : 1);
      g_assert_cmpuint (pay_case->left_out->len, ==, cases[i].counts ? 0 : 1);
      if (!cases[i].counts)
        {
          const RoundsLeftOut *item = &g_array_index (pay_case->left_out, RoundsLeftOut, 0);

          g_assert_cmpint (item->kind, ==, ROUNDS_LEFT_OUT_TIE);
          g_assert_cmpstr (item->title, ==, "The tie");
          g_assert_cmpint (item->cost, ==, cases[i].line);
          g_assert_cmpint (item->amount, ==, 700000);
        }
    }
}

typedef struct
{
  RoundsLicenseDecision decision;
  int keep_years;
  gboolean entered; /* with the option too */
  gint64 upkeep;
  gint64 steady;
} UpkeepCase;

/* What goes on without an end is in a steady year as it is in the months. */
static void
test_steady_year (PlanCase *fixture, gconstpointer data)
{
  static const UpkeepCase cases[] = {
    { ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, FALSE, 121000, 121000 },
    { ROUNDS_LICENSE_UNDECIDED, ROUNDS_INTEGER_UNSET, FALSE, 121000, 121000 },
    { ROUNDS_LICENSE_KEEP_YEARS, ROUNDS_INTEGER_UNSET, FALSE, 121000, 121000 },
    { ROUNDS_LICENSE_KEEP_YEARS, 3, FALSE, 121000, 0 },
    { ROUNDS_LICENSE_LET_LAPSE, ROUNDS_INTEGER_UNSET, FALSE, 0, 0 },
    { ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, TRUE, 0, 30000 },
  };
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "yearly-cost",
                                               G_GINT64_CONSTANT (121000), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsOptionCosts) costs = { 0 };

      g_object_set (license, "decision", cases[i].decision, "keep-years", cases[i].keep_years,
                    NULL);
      if (cases[i].entered)
        rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option", fixture->option, "kind",
                            ROUNDS_COST_LICENSE, "rhythm", ROUNDS_COST_YEARLY, "amount",
                            G_GINT64_CONSTANT (30000), NULL);
      rounds_option_costs_gather (fixture->plan, fixture->option, fixture->staying, &costs);
      g_assert_cmpint (costs.upkeep, ==, cases[i].upkeep);
      g_assert_cmpint (rounds_option_costs_get_steady_year (&costs), ==, cases[i].steady);
      g_assert_cmpint (costs.steady_upkeep, ==, cases[i].entered ? 0 : cases[i].steady);
      g_assert_cmpuint (costs.left_out->len, ==, cases[i].entered ? 1 : 0);
    }
}

#define NO_PAY (-2)

typedef struct
{
  double hours;
  gint64 rate;
  int years;
  RoundsLicenseDecision decision;
  int keep_years;
  int last; /* month of the new work; unset while it goes on, NO_PAY for none */
} PerDiemCase;

static void
test_per_diem_terms (PlanCase *fixture, gconstpointer data)
{
  static const PerDiemCase cases[] = {
    { 16, 11500, 3, ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, 35 },
    { 16, 11500, ROUNDS_INTEGER_UNSET, ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET,
      ROUNDS_INTEGER_UNSET },
    { 16, 11500, 5, ROUNDS_LICENSE_KEEP_YEARS, 2, 23 },
    { 16, 11500, ROUNDS_INTEGER_UNSET, ROUNDS_LICENSE_KEEP_YEARS, 2, 23 },
    { 16, 11500, 0, ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, NO_PAY },
    { 16, 11500, 3, ROUNDS_LICENSE_LET_LAPSE, ROUNDS_INTEGER_UNSET, NO_PAY },
    { NAN, 11500, 3, ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, NO_PAY },
    { 16, ROUNDS_MONEY_UNSET, 3, ROUNDS_LICENSE_KEEP, ROUNDS_INTEGER_UNSET, NO_PAY },
  };
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsCashCase *pay_case;
      const RoundsIncomeTerms *line;

      g_object_set (license, "per-diem-hours", cases[i].hours, "per-diem-rate", cases[i].rate,
                    "per-diem-years", cases[i].years, "decision", cases[i].decision, "keep-years",
                    cases[i].keep_years, NULL);
      pay_case = plan_case_gather (fixture);
      g_assert_cmpuint (pay_case->input.option.n_lines, ==, cases[i].last == NO_PAY ? 1 : 2);
      g_assert_cmpint (pay_case->per_diem, ==, cases[i].last == NO_PAY ? 0 : 16 * 11500 * 12);
      if (cases[i].last == NO_PAY)
        continue;
      line = &pay_case->input.option.lines[1];
      g_assert_true (line->of_license && !rounds_income_is_self_employment (line));
      g_assert_cmpint (line->end_month, ==, cases[i].last);
      g_assert_cmpint (rounds_income_month (line, 0), ==, 16 * 11500);
    }
}

/* It never counts beside a line that says the same, nor in today's work, nor in clinical work. */
static void
test_per_diem_once (PlanCase *fixture, gconstpointer data)
{
  RoundsIncomeLine *line;
  const RoundsCashCase *pay_case;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "per-diem-hours", 16.0, "per-diem-rate",
                      G_GINT64_CONSTANT (11500), NULL);
  line = rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option,
                             "kind", ROUNDS_INCOME_PER_DIEM, "amount", G_GINT64_CONSTANT (10000),
                             "quantity", 8.0, NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpint (pay_case->per_diem, ==, 0);
  g_assert_cmpuint (pay_case->left_out->len, ==, 1);
  g_assert_cmpint (g_array_index (pay_case->left_out, RoundsLeftOut, 0).kind, ==,
                   ROUNDS_LEFT_OUT_PER_DIEM);
  g_assert_cmpint (g_array_index (pay_case->left_out, RoundsLeftOut, 0).amount, ==,
                   16 * 11500 * 12);
  g_object_set (line, "option", fixture->staying, NULL);
  g_assert_cmpint (plan_case_gather (fixture)->per_diem, ==, 16 * 11500 * 12);
  g_object_set (rounds_plan_lookup (fixture->plan, fixture->option), "role",
                ROUNDS_OPTION_CHANGE_SETTING, NULL);
  pay_case = plan_case_gather (fixture);
  g_assert_cmpint (pay_case->per_diem, ==, 0);
  g_assert_cmpint (g_array_index (pay_case->left_out, RoundsLeftOut, 0).kind, ==,
                   ROUNDS_LEFT_OUT_PER_DIEM_CLINICAL);
  fixture->option = fixture->staying;
  g_assert_cmpint (plan_case_gather (fixture)->per_diem, ==, 0);
}

/* From the new work's first month, for its years; it does not move with what the option pays, and a
 * steady month does without it. */
static void
test_per_diem_months (PlanCase *fixture, gconstpointer data)
{
  g_auto (RoundsCashFlow) flow = { 0 };
  g_auto (RoundsCashFlow) more = { 0 };
  g_autoptr (GError) error = NULL;
  RoundsCashFlowInput input;
  gint64 with, without;
  RoundsLicense *license;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", fixture->option, "pay",
                      G_GINT64_CONSTANT (12000000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option,
                      "notice-months", 2, "gap-months", 3, NULL);
  license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "per-diem-hours", 16.0,
                          "per-diem-rate", G_GINT64_CONSTANT (11500), "per-diem-years", 2, NULL);
  input = plan_case_gather (fixture)->input;
  input.inflation = NAN;
  g_assert_true (rounds_cash_flow_compute (&input, &flow, &error));
  g_assert_cmpint (flow.months[4].license_pay, ==, 0);
  g_assert_cmpint (flow.months[5].license_pay, ==, 184000);
  g_assert_cmpint (flow.months[5].pay, ==, 1000000 + 184000);
  g_assert_cmpint (flow.months[28].license_pay, >=, 184000);
  g_assert_cmpint (flow.months[29].license_pay, ==, 0);
  input.change.pay = 0.5;
  g_assert_true (rounds_cash_flow_compute (&input, &more, &error));
  g_assert_cmpint (more.months[5].pay, ==, 1500000 + 184000);
  g_assert_true (rounds_floor_find_take_home (&plan_case_gather (fixture)->input, &with, &error));
  g_object_set (license, "per-diem-hours", NAN, NULL);
  g_assert_true (
      rounds_floor_find_take_home (&plan_case_gather (fixture)->input, &without, &error));
  g_assert_cmpint (with, ==, without);
}

static void
check_notice (PlanCase *fixture, int months, gboolean is_assumed, RoundsAssumptionSource source)
{
  const RoundsCashCase *pay_case = plan_case_gather (fixture);
  const RoundsAssumption *taken = NULL;

  for (guint i = 0; i < pay_case->assumptions->len && taken == NULL; i++)
    {
      taken = &g_array_index (pay_case->assumptions, RoundsAssumption, i);
      if (taken->kind != ROUNDS_ASSUMPTION_NOTICE)
        taken = NULL;
    }
  g_assert_cmpint (pay_case->input.transition.notice_months, ==, months);
  g_assert_cmpint (taken != NULL, ==, is_assumed);
  if (is_assumed)
    g_assert_cmpint (taken->source, ==, source);
}

/* What the contract asks for goes before what is usual, until it is settled, and gives way to what
 * is said of the move itself. */
static void
test_notice (PlanCase *fixture, gconstpointer data)
{
  RoundsObligation *notice = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                                 ROUNDS_OBLIGATION_NOTICE, NULL);

  check_notice (fixture, 1, TRUE, ROUNDS_ASSUMED_BY_DEFAULT);
  g_object_set (notice, "months", 6, NULL);
  check_notice (fixture, 6, TRUE, ROUNDS_ASSUMED_FROM_TIES);
  g_object_set (notice, "settled", TRUE, NULL);
  check_notice (fixture, 1, TRUE, ROUNDS_ASSUMED_BY_DEFAULT);
  g_object_set (notice, "settled", FALSE, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option,
                      "notice-months", 2, NULL);
  check_notice (fixture, 2, FALSE, ROUNDS_ASSUMED_BY_DEFAULT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/leaving-costs/gathered", PlanCase, NULL, set_up, test_leaving, plan_case_tear_down);
  g_test_add ("/leaving-costs/months", PlanCase, NULL, set_up, test_leaving_months,
              plan_case_tear_down);
  g_test_add ("/leaving-costs/notice", PlanCase, NULL, set_up, test_notice, plan_case_tear_down);
  g_test_add ("/leaving-costs/same-kind", PlanCase, NULL, set_up, test_same_kind,
              plan_case_tear_down);
  g_test_add ("/leaving-costs/steady-year", PlanCase, NULL, set_up, test_steady_year,
              plan_case_tear_down);
  g_test_add ("/leaving-costs/per-diem", PlanCase, NULL, set_up, test_per_diem_terms,
              plan_case_tear_down);
  g_test_add ("/leaving-costs/per-diem-once", PlanCase, NULL, set_up, test_per_diem_once,
              plan_case_tear_down);
  g_test_add ("/leaving-costs/per-diem-months", PlanCase, NULL, set_up, test_per_diem_months,
              plan_case_tear_down);
  return g_test_run ();
}

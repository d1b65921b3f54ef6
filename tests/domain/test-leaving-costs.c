/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cash-case.h"
#include "rounds-cost-line.h"
#include "rounds-household.h"
#include "rounds-license.h"
#include "rounds-obligation.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

typedef struct
{
  RoundsTaxTables *tables;
  RoundsPlan *plan;
  gint64 staying;
  gint64 option;
  RoundsCashCase *pay_case;
} Fixture;

static gint64
create_option (RoundsPlan *plan, RoundsOptionRole role)
{
  return rounds_record_get_id (rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->tables = rounds_tax_tables_new (2026);
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->staying = create_option (fixture->plan, ROUNDS_OPTION_TODAY);
  fixture->option = create_option (fixture->plan, ROUNDS_OPTION_NEW);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state",
                ROUNDS_TAX_STATE_ABROAD, NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "effective-rate",
                20.0, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->pay_case, rounds_cash_case_unref);
  g_clear_object (&fixture->plan);
  rounds_tax_tables_unref (fixture->tables);
}

static const RoundsCashCase *
gather (Fixture *fixture)
{
  g_clear_pointer (&fixture->pay_case, rounds_cash_case_unref);
  fixture->pay_case = rounds_cash_case_new (fixture->plan, fixture->option, fixture->tables,
                                            rounds_date_new (2026, 11, 20), NULL);
  return fixture->pay_case;
}

/* What ties a person is paid once on leaving; a license is kept from then on, between jobs too, and
 * only where its upkeep is not entered with the option. Nothing is paid by who stays. */
static void
test_leaving (Fixture *fixture, gconstpointer data)
{
  RoundsLicense *license;
  const RoundsCashCase *pay_case;
  const RoundsCostTerms *upkeep;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE,
                      "cost", G_GINT64_CONSTANT (1500000), NULL);
  license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "yearly-cost",
                                G_GINT64_CONSTANT (121000), "decision", ROUNDS_LICENSE_KEEP_YEARS,
                                "keep-years", 3, NULL);
  pay_case = gather (fixture);
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
  g_assert_cmpuint (gather (fixture)->input.option.n_costs, ==, 1);
  g_object_set (license, "decision", ROUNDS_LICENSE_KEEP, NULL);
  g_assert_cmpint (rounds_cost_month (&gather (fixture)->input.option.costs[1], 120), ==, 121000);
  g_object_set (license, "status", ROUNDS_LICENSE_LAPSED, NULL);
  g_assert_cmpuint (gather (fixture)->input.option.n_costs, ==, 1);
  g_object_set (license, "status", ROUNDS_LICENSE_ACTIVE, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option", fixture->option, "kind",
                      ROUNDS_COST_LICENSE, "amount", G_GINT64_CONSTANT (50000), NULL);
  pay_case = gather (fixture);
  g_assert_cmpuint (pay_case->input.option.n_costs, ==, 2);
  g_assert_cmpint (pay_case->upkeep, ==, 0);
  fixture->option = fixture->staying;
  g_assert_cmpuint (gather (fixture)->input.option.n_costs, ==, 0);
}

/* The month engine pays both in the first month without today's work. */
static void
test_leaving_months (Fixture *fixture, gconstpointer data)
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
  rounds_cash_flow_compute (&gather (fixture)->input, &flow, &error);
  g_assert_no_error (error);
  g_assert_cmpint (flow.months[1].costs, ==, 0);
  g_assert_cmpint (flow.months[2].costs, ==, 1620000);
  g_assert_cmpint (flow.months[5].costs, ==, 0);
  g_assert_cmpint (flow.months[14].costs, >=, 120000);
  rounds_cash_flow_clear (&flow);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/leaving-costs/gathered", Fixture, NULL, set_up, test_leaving, tear_down);
  g_test_add ("/leaving-costs/months", Fixture, NULL, set_up, test_leaving_months, tear_down);
  return g_test_run ();
}

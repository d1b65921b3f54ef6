/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "plan-case.h"
#include "rounds-profile.h"

gint64
plan_case_create_option (RoundsPlan *plan, RoundsOptionRole role)
{
  return rounds_record_get_id (rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, NULL));
}

void
plan_case_set_up (PlanCase *fixture, gconstpointer data)
{
  fixture->tables = rounds_tax_tables_new (2026);
  fixture->plan = rounds_plan_new ();
  fixture->today = rounds_date_new (2026, 11, 20);
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->staying = plan_case_create_option (fixture->plan, ROUNDS_OPTION_TODAY);
  fixture->option = plan_case_create_option (fixture->plan, ROUNDS_OPTION_NEW);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state",
                ROUNDS_TAX_STATE_ABROAD, NULL);
}

void
plan_case_tear_down (PlanCase *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->pay_case, rounds_cash_case_unref);
  g_clear_object (&fixture->plan);
  rounds_tax_tables_unref (fixture->tables);
}

/* Of the option as it is now; valid until the next time. */
const RoundsCashCase *
plan_case_gather (PlanCase *fixture)
{
  g_clear_pointer (&fixture->pay_case, rounds_cash_case_unref);
  fixture->pay_case =
      rounds_cash_case_new (fixture->plan, fixture->option, fixture->tables, fixture->today, NULL);
  return fixture->pay_case;
}

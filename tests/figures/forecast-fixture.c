/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "forecast-fixture.h"
#include "rounds-household.h"
#include "rounds-profile.h"

static gint64
create_option (RoundsPlan *plan, RoundsOptionRole role, const char *name, gint64 pay)
{
  gint64 id = rounds_record_get_id (
      rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, "name", name, NULL));

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option", id, "pay", pay, NULL);
  return id;
}

void
forecast_fixture_set_up (ForecastFixture *fixture, gconstpointer data)
{
  RoundsPlan *plan = fixture->plan = rounds_plan_new ();

  rounds_plan_set_loaded (plan, TRUE);
  fixture->figures = rounds_figures_new (plan, rounds_date_new (2026, 11, 20));
  fixture->model = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_FORECAST_MODEL);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "state", "OR", NULL);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (4000000), "fixed-costs", G_GINT64_CONSTANT (600000),
                "loan-payments", G_GINT64_CONSTANT (100000), "floor", G_GINT64_CONSTANT (900000),
                NULL);
  fixture->staying =
      create_option (plan, ROUNDS_OPTION_TODAY, "Clinic", G_GINT64_CONSTANT (26000000));
  fixture->option =
      create_option (plan, ROUNDS_OPTION_NEW, "Product", G_GINT64_CONSTANT (24000000));
  fixture->pay = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, 1);
  g_object_set (fixture->pay, "growth", 8.0, NULL);
  fixture->way = rounds_plan_create (plan, ROUNDS_TYPE_TRANSITION, "option", fixture->option,
                                     "gap-months", 3, "gap-low", 1, "gap-high", 6, NULL);
  fixture->scenario = rounds_plan_create (plan, ROUNDS_TYPE_SCENARIO, "option", fixture->option,
                                          "name", "Long gap", "gap", 6.0, NULL);
}

void
forecast_fixture_tear_down (ForecastFixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

/* That of the option as it is expected. */
const RoundsForecastFigure *
forecast_fixture_get_figure (ForecastFixture *fixture)
{
  return rounds_forecast_model_get_figure (
      fixture->model, (guint) rounds_forecast_model_find_option (fixture->model, fixture->option));
}

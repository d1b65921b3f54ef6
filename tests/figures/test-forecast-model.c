/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "forecast-fixture.h"
#include "rounds-figures-export.h"
#include "rounds-forecast-text.h"
#include "rounds-household.h"
#include "rounds-license.h"
#include "rounds-obligation.h"
#include "rounds-pay-assumptions.h"
#include "rounds-income-line.h"
#include "rounds-pay-model.h"

static void
test_figures (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  gint64 scenario = rounds_record_get_id (ROUNDS_RECORD (fixture->scenario));

  g_assert_cmpuint (rounds_forecast_model_get_n_figures (fixture->model), ==, 3);
  g_assert_cmpint (rounds_forecast_model_find_option (fixture->model, fixture->staying), ==, 0);
  g_assert_cmpint (rounds_forecast_model_find_option (fixture->model, fixture->option), ==, 1);
  g_assert_cmpint (rounds_forecast_model_find_scenario (fixture->model, scenario), ==, 2);
  g_assert_cmpint (rounds_forecast_model_find_option (fixture->model, scenario), ==, -1);
  figure = rounds_forecast_model_get_figure (fixture->model, 0);
  g_assert_cmpuint (figure->forecast.n_months, ==, 0);
  g_assert_cmpuint (figure->flow.n_months, ==, 120);
  g_assert_null (rounds_forecast_text_dup_break_even (figure));
  figure = forecast_fixture_get_figure (fixture);
  g_assert_cmpint (figure->forecast.break_even, >, 24);
  g_assert_cmpint (rounds_forecast_model_get_figure (fixture->model, 2)->forecast.break_even, >,
                   figure->forecast.break_even);
}

/* A scenario is the option with its inputs changed, and nothing else. */
static void
test_scenario (ForecastFixture *fixture, gconstpointer data)
{
  gint64 with = rounds_forecast_model_get_figure (fixture->model, 2)->forecast.cumulative[119];

  g_object_set (fixture->way, "gap-months", 9, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->forecast.cumulative[119], ==, with);
}

static void
test_live (ForecastFixture *fixture, gconstpointer data)
{
  gint64 before = forecast_fixture_get_figure (fixture)->forecast.cumulative[119];
  gint64 stay = rounds_forecast_model_get_figure (fixture->model, 0)->low.balance;

  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (25000000), NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->forecast.cumulative[119], >, before);
  g_assert_cmpint (rounds_forecast_model_get_figure (fixture->model, 0)->low.balance, ==, stay);
}

/* Every noun that counts moves a figure; the text is that of the whole export. */
static void
test_changed_input_changes_export (ForecastFixture *fixture, gconstpointer data)
{
  const struct
  {
    gpointer record;
    const char *property;
    double value;
  } edits[] = {
    { fixture->pay, "growth", 4 },
    { fixture->scenario, "growth", 1 },
    { fixture->way, "pay-low", 70 },
    { rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PAY_ASSUMPTIONS), "inflation", 3 },
    { rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PAY_ASSUMPTIONS), "discount", 6 },
  };
  g_autofree char *before = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr (GVariant) exported = NULL;
      g_autofree char *text = NULL;

      exported = g_variant_ref_sink (rounds_figures_export (fixture->figures));
      text = g_variant_print (exported, FALSE);
      g_assert_cmpstr (text, !=, before);
      g_free (g_steal_pointer (&before));
      before = g_steal_pointer (&text);
      g_object_set (edits[i].record, edits[i].property, edits[i].value, NULL);
    }
}

static void
on_band_ready_cb (RoundsForecastModel *model, guint position, gpointer user_data)
{
  g_assert_cmpuint (position, ==, 1);
  (*(guint *) user_data)++;
}

static void
wait_for (const guint *count, guint n)
{
  while (*count < n)
    g_main_context_iteration (NULL, TRUE);
}

/* In a thread and at once, and again: the same seed gives the same band. */
static void
test_band (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsSimulation *band;
  g_autofree gint64 *low = NULL;
  guint n_ready = 0;

  g_signal_connect (fixture->model, "band-ready", G_CALLBACK (on_band_ready_cb), &n_ready);
  g_assert_null (rounds_forecast_model_get_band (fixture->model, 1));
  g_assert_null (rounds_forecast_model_get_band (fixture->model, 1));
  wait_for (&n_ready, 1);
  band = rounds_forecast_model_get_band (fixture->model, 1);
  g_assert_true (band != NULL && band->known);
  g_assert_cmpint (band->low[119], <, band->middle[119]);
  g_assert_cmpint (band->middle[119], <, band->high[119]);
  low = g_memdup2 (band->low, 120 * sizeof *low);

  rounds_live_model_invalidate (ROUNDS_LIVE_MODEL (fixture->model));
  band = rounds_forecast_model_compute_band (fixture->model, 1);
  g_assert_cmpmem (band->low, 120 * sizeof *low, low, 120 * sizeof *low);
  g_assert_cmpuint (n_ready, ==, 1);
}

/* What was asked before a change never arrives; and a model may go while a thread still runs. */
static void
test_band_of_before (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsSimulation *band;
  guint n_ready = 0;

  g_signal_connect (fixture->model, "band-ready", G_CALLBACK (on_band_ready_cb), &n_ready);
  rounds_forecast_model_get_band (fixture->model, 1);
  g_object_set (fixture->way, "pay-low", 40.0, NULL);
  g_assert_null (rounds_forecast_model_get_band (fixture->model, 1));
  wait_for (&n_ready, 1);
  band = rounds_forecast_model_get_band (fixture->model, 1);
  g_assert_true (band != NULL && band->known);
  g_assert_cmpfloat_with_epsilon (forecast_fixture_get_figure (fixture)->pay_case->ranges.pay_low,
                                  -0.6, 1e-9);
  g_object_set (fixture->way, "pay-low", 50.0, NULL);
  g_assert_null (rounds_forecast_model_get_band (fixture->model, 1));
}

/* The steady month of the months and a twelfth of the steady year are one figure with one verdict,
 * whatever rises meanwhile and whenever the work begins. */
static void
test_one_verdict (ForecastFixture *fixture, gconstpointer data)
{
  RoundsPayModel *pay = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_PAY_MODEL);
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  guint n_verdicts[ROUNDS_FLOOR_NOT_YET + 1] = { 0 };

  g_object_set (household, "filing-status", ROUNDS_FILING_JOINT, "partner-income",
                G_GINT64_CONSTANT (11000000), "floor", G_GINT64_CONSTANT (1600000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "kind",
                      ROUNDS_INCOME_PER_DIEM, "tax-form", ROUNDS_TAX_FORM_1099, "amount",
                      G_GINT64_CONSTANT (10000), "quantity", 20.0, "growth", 5.0, NULL);
  g_object_set (fixture->pay, "deferral-401k", G_GINT64_CONSTANT (2000000), NULL);
  for (gint64 amount = 8000000; amount <= 24000000; amount += 500000)
    {
      const RoundsForecastFigure *months;
      const RoundsPayFigure *year;

      g_object_set (fixture->pay, "pay", amount, NULL);
      g_object_set (fixture->way, "gap-months", (int) (amount / 500000 % 12), "gap-high", 12, NULL);
      months = forecast_fixture_get_figure (fixture);
      year = rounds_pay_model_find_figure (pay, fixture->option);
      g_assert_cmpint (months->take_home, ==, rounds_year_pay_get_month (&year->pay));
      g_assert_cmpint (months->take_home - months->pay_case->floor, ==, year->floor_margin);
      g_assert_cmpint (months->verdict, ==, year->verdict);
      n_verdicts[months->verdict]++;
    }
  g_assert_cmpuint (n_verdicts[ROUNDS_FLOOR_UNKNOWN], ==, 0);
  for (guint i = ROUNDS_FLOOR_FEASIBLE; i < G_N_ELEMENTS (n_verdicts); i++)
    g_assert_cmpuint (n_verdicts[i], >, 0);
  g_assert_cmpint (rounds_forecast_model_get_figure (fixture->model, 0)->verdict, ==,
                   rounds_pay_model_get_figure (pay, 0)->verdict);
}

static void
test_solution (ForecastFixture *fixture, gconstpointer data)
{
  RoundsForecastSolution solution = *rounds_forecast_model_get_solution (fixture->model, 1, 4);

  g_assert_cmpint (forecast_fixture_get_figure (fixture)->forecast.break_even, >, 47);
  g_object_set (fixture->pay, "pay", solution.for_break_even, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->forecast.break_even, <=, 47);
  g_object_set (fixture->pay, "pay", solution.for_break_even - 100, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->forecast.break_even, >, 47);
  g_object_set (fixture->pay, "pay", solution.for_floor, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->take_home, >=, 900000);
  g_object_set (fixture->pay, "pay", solution.for_floor - 100, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->take_home, <, 900000);
}

/* A joint return needs the partner's income; neither model takes it for nothing, and both say so.
 */
static void
test_partner (ForecastFixture *fixture, gconstpointer data)
{
  RoundsPayModel *pay = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_PAY_MODEL);
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);

  g_assert_cmpint (rounds_pay_model_get_figure (pay, 1)->pay.take_home, >, 0);
  g_object_set (household, "filing-status", ROUNDS_FILING_JOINT, NULL);
  g_assert_cmpint (rounds_pay_model_get_figure (pay, 1)->pay.take_home, ==, ROUNDS_MONEY_UNSET);
  g_assert_true (
      g_str_has_prefix (rounds_pay_model_get_figure (pay, 1)->problem, "Enter partner income"));
  g_assert_false (forecast_fixture_get_figure (fixture)->low.known);
  g_object_set (household, "partner-income", G_GINT64_CONSTANT (0), NULL);
  g_assert_cmpint (rounds_pay_model_get_figure (pay, 1)->pay.take_home, >, 0);
  g_assert_null (rounds_pay_model_get_figure (pay, 1)->problem);
  g_assert_true (forecast_fixture_get_figure (fixture)->low.known);
}

/* What ties a person, and what licenses cost, is said elsewhere and moves the months. */
static void
test_leaving (ForecastFixture *fixture, gconstpointer data)
{
  gint64 balance = forecast_fixture_get_figure (fixture)->low.balance;
  RoundsObligation *tie =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                          ROUNDS_OBLIGATION_NON_COMPETE, "cost", G_GINT64_CONSTANT (1500000), NULL);
  RoundsLicense *license;

  g_assert_cmpint (forecast_fixture_get_figure (fixture)->low.balance, ==, balance - 1500000);
  g_object_set (tie, "settled", TRUE, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->low.balance, ==, balance);
  license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "yearly-cost",
                                G_GINT64_CONSTANT (120000), NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->low.balance, ==, balance - 120000);
  g_object_set (license, "decision", ROUNDS_LICENSE_LET_LAPSE, NULL);
  g_assert_cmpint (forecast_fixture_get_figure (fixture)->low.balance, ==, balance);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/forecast-model/" path, ForecastFixture, NULL, forecast_fixture_set_up, function,   \
              forecast_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("figures", test_figures);
  ADD ("scenario", test_scenario);
  ADD ("live", test_live);
  ADD ("changed-input-changes-export", test_changed_input_changes_export);
  ADD ("band", test_band);
  ADD ("band-of-before", test_band_of_before);
  ADD ("one-verdict", test_one_verdict);
  ADD ("solution", test_solution);
  ADD ("partner", test_partner);
  ADD ("leaving", test_leaving);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include "rounds-assumption-text.h"
#include "rounds-figures-export.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-household.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-terms.h"
#include "rounds-person.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsForecastModel *model;
  gint64 staying;
  gint64 option;
  RoundsTransition *way;
  RoundsPayTerms *pay;
  RoundsScenario *scenario;
} Fixture;

static gint64
create_option (RoundsPlan *plan, RoundsOptionRole role, const char *name, gint64 pay)
{
  gint64 id = rounds_record_get_id (
      rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, "name", name, NULL));

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option", id, "pay", pay, NULL);
  return id;
}

static void
set_up (Fixture *fixture, gconstpointer data)
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

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static const RoundsForecastFigure *
get_figure (Fixture *fixture)
{
  return rounds_forecast_model_get_figure (
      fixture->model, (guint) rounds_forecast_model_find_option (fixture->model, fixture->option));
}

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_figures (Fixture *fixture, gconstpointer data)
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
  figure = get_figure (fixture);
  g_assert_cmpint (figure->forecast.break_even, >, 24);
  g_assert_cmpint (rounds_forecast_model_get_figure (fixture->model, 2)->forecast.break_even, >,
                   figure->forecast.break_even);
}

/* A scenario is the option with its inputs changed, and nothing else. */
static void
test_scenario (Fixture *fixture, gconstpointer data)
{
  gint64 with = rounds_forecast_model_get_figure (fixture->model, 2)->forecast.cumulative[119];

  g_object_set (fixture->way, "gap-months", 9, NULL);
  g_assert_cmpint (get_figure (fixture)->forecast.cumulative[119], ==, with);
}

static void
test_live (Fixture *fixture, gconstpointer data)
{
  gint64 before = get_figure (fixture)->forecast.cumulative[119];
  gint64 stay = rounds_forecast_model_get_figure (fixture->model, 0)->low.balance;

  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (25000000), NULL);
  g_assert_cmpint (get_figure (fixture)->forecast.cumulative[119], >, before);
  g_assert_cmpint (rounds_forecast_model_get_figure (fixture->model, 0)->low.balance, ==, stay);
}

/* Every noun that counts moves a figure; the text is that of the whole export. */
static void
test_changed_input_changes_export (Fixture *fixture, gconstpointer data)
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
test_band (Fixture *fixture, gconstpointer data)
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
test_band_of_before (Fixture *fixture, gconstpointer data)
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
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->pay_case->ranges.pay_low, -0.6, 1e-9);
  g_object_set (fixture->way, "pay-low", 50.0, NULL);
  g_assert_null (rounds_forecast_model_get_band (fixture->model, 1));
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  g_autofree char *flip = NULL;

  figure = get_figure (fixture);
  assert_text (rounds_forecast_text_dup_title (figure), "Product");
  assert_text (rounds_forecast_text_dup_baseline (figure), "Compared with going on as today.");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Feasible");
  assert_text (rounds_forecast_text_dup_runway (figure), "Savings last through all 10 years");
  g_object_set (fixture->way, "notice-months", 0, "gap-months", 8, "gap-high", 8, NULL);
  assert_text (rounds_forecast_text_dup_runway (get_figure (fixture)),
               "5 months, short from April 2027");
  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (12000000), "growth", 2.0, NULL);
  figure = get_figure (fixture);
  assert_text (rounds_forecast_text_dup_break_even (figure), "Never within 10 years");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Not yet");
  flip = rounds_forecast_text_dup_flip (figure,
                                        rounds_forecast_model_get_floor_check (fixture->model, 1));
  g_assert_true (g_str_has_prefix (flip, "It would meet the floor with $"));
  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (60000000), NULL);
  assert_text (rounds_forecast_text_dup_break_even (get_figure (fixture)),
               "From January 2028, after 15 months");
}

/* What is missing is named, and what does not depend on it is still there. */
static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  g_autoptr (GPtrArray) gaps = NULL;
  g_autoptr (GPtrArray) none = NULL;

  none = rounds_forecast_text_list_gaps (get_figure (fixture));
  g_assert_cmpuint (none->len, ==, 0);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                ROUNDS_MONEY_UNSET, "floor", ROUNDS_MONEY_UNSET, NULL);
  figure = get_figure (fixture);
  gaps = rounds_forecast_text_list_gaps (figure);
  g_assert_cmpuint (gaps->len, ==, 1);
  assert_text (rounds_forecast_text_dup_runway (figure), "Not known yet");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Not known yet");
  g_assert_true (rounds_forecast_figure_is_known (figure));
  g_assert_null (rounds_forecast_chart_new_runway (fixture->model, 1, TRUE));
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pay",
                ROUNDS_MONEY_UNSET, NULL);
  assert_text (rounds_forecast_text_dup_break_even (get_figure (fixture)), "Not known yet");
  g_assert_null (rounds_forecast_chart_new_cumulative (fixture->model, 0));
}

static void
test_solution (Fixture *fixture, gconstpointer data)
{
  RoundsForecastSolution solution = *rounds_forecast_model_get_solution (fixture->model, 1, 4);

  g_assert_cmpint (get_figure (fixture)->forecast.break_even, >, 47);
  g_object_set (fixture->pay, "pay", solution.for_break_even, NULL);
  g_assert_cmpint (get_figure (fixture)->forecast.break_even, <=, 47);
  g_object_set (fixture->pay, "pay", solution.for_break_even - 100, NULL);
  g_assert_cmpint (get_figure (fixture)->forecast.break_even, >, 47);
  g_object_set (fixture->pay, "pay", solution.for_floor, NULL);
  g_assert_cmpint (get_figure (fixture)->take_home, >=, 900000);
  g_object_set (fixture->pay, "pay", solution.for_floor - 100, NULL);
  g_assert_cmpint (get_figure (fixture)->take_home, <, 900000);
}

static void
test_charts (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure = get_figure (fixture);
  g_autoptr (RoundsChartModel) cumulative =
      rounds_forecast_chart_new_cumulative (fixture->model, fixture->option);
  g_autoptr (RoundsChartModel) all = rounds_forecast_chart_new_cumulative (fixture->model, 0);
  g_autoptr (RoundsChartModel) runway = rounds_forecast_chart_new_runway (fixture->model, 1, TRUE);
  g_autoptr (RoundsChartModel) swings = rounds_forecast_chart_new_swings (fixture->model, 1);
  RoundsSeries *savings = rounds_chart_model_get_series (runway, 0);

  g_assert_cmpuint (all->series->len, ==, 1);
  g_assert_cmpuint (cumulative->series->len, ==, 2);
  g_assert_cmpint (cumulative->start_year, ==, 2026);
  g_assert_cmpint (cumulative->start_month, ==, 11);
  g_assert_cmpuint (all->events->len, ==, figure->forecast.break_even > 0 ? 1 : 0);
  g_assert_cmpfloat_with_epsilon (
      rounds_series_get_value (rounds_chart_model_get_series (all, 0), 119),
      (double) figure->forecast.cumulative[119], 0.5);
  g_assert_cmpuint (runway->series->len, ==, 2);
  g_assert_true (rounds_series_has_band (savings));
  g_assert_cmpfloat_with_epsilon (rounds_series_get_value (savings, 5),
                                  (double) figure->flow.months[5].balance, 0.5);
  g_assert_cmpuint (swings->series->len, ==, 2);
  g_assert_cmpuint (g_strv_length (swings->categories), >=, 3);
  g_assert_null (rounds_forecast_chart_new_swings (fixture->model, 0));
}

/* Worked examples (R036, R037): the same role in health tech from two starts. Starts are averages
 * of physicians by the Medscape Physician Compensation Report 2025 (pay of 2024): primary care
 * $281,000 (beckershospitalreview.com), cardiology $520,000 (blueandco.com, second-hand). No survey
 * of physicians in product roles was found; what stands for the role is the 90th percentile of
 * computer and information systems managers, $297,510 (BLS OEWS, May 2025, 11-3021). */
static const struct
{
  const char *start;
  gint64 today;
  double change_low;
  double change_high;
} worked[] = {
  { "Primary care: about flat", 28100000, -0.10, 0.10 },
  { "Cardiology: a meaningful drop", 52000000, -0.50, -0.25 },
};

static void
test_worked_examples (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (worked); i++)
    {
      const RoundsForecastFigure *stay, *going;
      double change;

      g_test_message ("%s", worked[i].start);
      g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pay",
                    worked[i].today, NULL);
      g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (29751000), "growth", NAN, NULL);
      going = get_figure (fixture);
      stay = rounds_forecast_model_get_figure (fixture->model, 0);
      change = (double) (going->take_home - stay->take_home) / (double) stay->take_home;
      g_assert_cmpfloat (change, >, worked[i].change_low);
      g_assert_cmpfloat (change, <, worked[i].change_high);
      g_assert_cmpint (going->take_home > stay->take_home, ==,
                       going->forecast.cumulative[119] > going->forecast.cumulative[24]);
    }
}

static void
test_assumption_lines (Fixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure = get_figure (fixture);
  g_autoptr (GArray) lines = rounds_assumption_text_list (figure);

  g_assert_cmpuint (lines->len, >, 8);
  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (lines, RoundsAssumptionLine, i);

      g_assert_nonnull (line->source);
      g_assert_cmpstr (line->title, !=, "");
      g_assert_true (line->value != NULL || isnan (line->number));
    }
  g_assert_null (rounds_assumption_text_find (figure, ROUNDS_ASSUMPTION_GAP, TRUE));
  g_assert_nonnull (rounds_assumption_text_find (figure, ROUNDS_ASSUMPTION_NOTICE, TRUE));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/forecast-model/" path, Fixture, NULL, set_up, function, tear_down)

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
  ADD ("words", test_words);
  ADD ("unknown", test_unknown);
  ADD ("solution", test_solution);
  ADD ("charts", test_charts);
  ADD ("worked-examples", test_worked_examples);
  ADD ("assumption-lines", test_assumption_lines);
  return g_test_run ();
}

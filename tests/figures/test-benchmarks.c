/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "rounds-benchmark-chart.h"
#include "rounds-benchmark-text.h"
#include "rounds-figures.h"
#include "rounds-income-line.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsBenchmarkModel *model;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, 20500);
  fixture->model = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_BENCHMARK_MODEL);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static void
set_profile (Fixture *fixture, RoundsProfession profession, const char *specialty,
             const char *state)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                profession, "specialty", specialty, "state", state, NULL);
}

static gint64
add_option (Fixture *fixture, const char *name, RoundsOptionRole role, RoundsPathKind path,
            gint64 cents)
{
  RoundsOption *option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", name,
                                             "role", role, "path-kind", path, NULL);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (option));

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", id, "pay", cents, NULL);
  return id;
}

static void
assert_contains (char *text, const char *part)
{
  g_autofree char *owned = text;

  g_assert_nonnull (owned);
  if (strstr (owned, part) == NULL)
    g_error ("\"%s\" does not say \"%s\"", owned, part);
}

/* R038: the own figure first, the specialty second, and never an average of all. */
static void
test_asks (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpint (rounds_benchmark_model_get_need (fixture->model), ==,
                   ROUNDS_BENCHMARK_NEEDS_PROFESSION);
  assert_contains (rounds_benchmark_text_dup_request (fixture->model), "Enter today’s pay, then");
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "", "OR");
  g_assert_cmpint (rounds_benchmark_model_get_need (fixture->model), ==,
                   ROUNDS_BENCHMARK_NEEDS_SPECIALTY);
  assert_contains (rounds_benchmark_text_dup_request (fixture->model), "Enter today’s pay, then");
  g_assert_cmpuint (rounds_benchmark_model_get_n_benchmarks (fixture->model), ==, 0);
  g_assert_null (rounds_benchmark_chart_new (fixture->model));
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Wilderness medicine", "OR");
  g_assert_cmpuint (rounds_benchmark_model_get_n_benchmarks (fixture->model), ==, 0);
  add_option (fixture, "Today", ROUNDS_OPTION_TODAY, ROUNDS_PATH_CLINICAL, 26200000);
  assert_contains (rounds_benchmark_text_dup_request (fixture->model), "choose it from the list");
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "family_medicine", "OR");
  g_assert_null (rounds_benchmark_text_dup_request (fixture->model));
  g_assert_cmpuint (rounds_benchmark_model_get_n_benchmarks (fixture->model), ==, 5);
  g_assert_cmpint (rounds_benchmark_model_get_today (fixture->model), ==, 26200000);
}

static void
test_nurse (Fixture *fixture, gconstpointer unused)
{
  const RoundsBenchmark *first;

  set_profile (fixture, ROUNDS_PROFESSION_RN, "Intensive care", "CA");
  add_option (fixture, "Today", ROUNDS_OPTION_TODAY, ROUNDS_PATH_CLINICAL, 14220000);
  g_assert_cmpuint (rounds_benchmark_model_get_n_benchmarks (fixture->model), ==, 3);
  first = rounds_benchmark_model_get_benchmark (fixture->model, 0);
  assert_contains (rounds_benchmark_text_dup_title (first), "California, estimated");
  assert_contains (rounds_benchmark_text_dup_value (first), "Median $142,200");
  assert_contains (
      rounds_benchmark_text_dup_place (first, rounds_benchmark_model_get_place (fixture->model, 0)),
      "About 50 of 100 are paid less");
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (fixture->model); i++)
    {
      const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (fixture->model, i);
      g_autoptr (GPtrArray) cautions = rounds_benchmark_text_list_cautions (benchmark);

      for (guint k = 0; k < cautions->len; k++)
        g_assert_null (strstr (g_ptr_array_index (cautions, k), "Residents"));
    }
}

/* Lines of income stand for all the pay; what is paid once is no part of a steady year. */
static void
test_income_lines (Fixture *fixture, gconstpointer unused)
{
  gint64 today = add_option (fixture, "Today", ROUNDS_OPTION_TODAY, ROUNDS_PATH_CLINICAL, 100);
  RoundsIncomeLine *line;

  line = rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", today, "kind",
                             ROUNDS_INCOME_SALARY, "amount", G_GINT64_CONSTANT (20000000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", today, "kind",
                      ROUNDS_INCOME_BONUS, "amount", G_GINT64_CONSTANT (1500000), NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", today, "kind",
                      ROUNDS_INCOME_SIGN_ON, "amount", G_GINT64_CONSTANT (5000000), NULL);
  g_assert_cmpint (rounds_benchmark_model_get_today (fixture->model), ==, 21500000);
  g_object_set (line, "amount", ROUNDS_MONEY_UNSET, NULL);
  g_assert_cmpint (rounds_benchmark_model_get_today (fixture->model), ==, ROUNDS_MONEY_UNSET);
}

/* Work outside direct care is no part of the specialty, so it is not marked on its strip. */
static void
test_chart (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (RoundsChartModel) chart = NULL;
  RoundsSeries *series;

  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Anesthesiology", "CA");
  add_option (fixture, "Product lead", ROUNDS_OPTION_NEW, ROUNDS_PATH_CAREER, 30000000);
  add_option (fixture, "Other group", ROUNDS_OPTION_CHANGE_SETTING, ROUNDS_PATH_CLINICAL, 52000000);
  add_option (fixture, "Today", ROUNDS_OPTION_TODAY, ROUNDS_PATH_CLINICAL, 50000000);
  chart = rounds_benchmark_chart_new (fixture->model);
  g_assert_cmpuint (chart->series->len, ==, 2);
  /* Three survey averages, in order. */
  series = rounds_chart_model_get_series (chart, 0);
  g_assert_cmpuint (series->n_values, ==, 3);
  g_assert_cmpfloat (series->values[0], <=, series->values[1]);
  g_assert_cmpfloat (series->values[1], <=, series->values[2]);
  /* Of a physician nothing below the median. */
  series = rounds_chart_model_get_series (chart, 1);
  g_assert_true (isnan (series->values[0]) && isnan (series->values[1]));
  g_assert_cmpfloat_with_epsilon (series->values[2], 52230000, 0.1);
  /* Today first and on every strip; the other clinical work on the first. */
  g_assert_cmpuint (chart->events->len, ==, 3);
  g_assert_cmpstr (rounds_chart_model_get_event (chart, 0)->label, ==, "You");
  g_assert_cmpstr (rounds_chart_model_get_event (chart, 1)->label, ==, "Other group");
  g_assert_cmpint (rounds_chart_model_get_event (chart, 2)->series, ==, 1);
}

static void
test_top_coded (Fixture *fixture, gconstpointer unused)
{
  const RoundsBenchmark *state;
  g_autoptr (GPtrArray) cautions = NULL;

  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Anesthesiology", "CA");
  add_option (fixture, "Today", ROUNDS_OPTION_TODAY, ROUNDS_PATH_CLINICAL, 50000000);
  state = rounds_benchmark_model_get_benchmark (fixture->model, 5);
  assert_contains (rounds_benchmark_text_dup_title (state), "California, as last published");
  assert_contains (rounds_benchmark_text_dup_value (state), "Median at least $239,200");
  assert_contains (
      rounds_benchmark_text_dup_place (state, rounds_benchmark_model_get_place (fixture->model, 5)),
      "at or above $239,200, the highest that is published");
  cautions = rounds_benchmark_text_list_cautions (state);
  g_assert_cmpuint (cautions->len, ==, 4);
}

static void
test_notes (Fixture *fixture, gconstpointer unused)
{
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine", "OH");
  assert_contains (rounds_benchmark_text_dup_note (fixture->model), "for Ohio");
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine", "");
  assert_contains (rounds_benchmark_text_dup_note (fixture->model), "With your state");
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine", "ZZ");
  assert_contains (rounds_benchmark_text_dup_note (fixture->model), "from the United States");
  set_profile (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Gastroenterology", "OR");
  assert_contains (rounds_benchmark_text_dup_note (fixture->model), "together with others");
  assert_contains (rounds_benchmark_text_dup_attribution (fixture->model), "surveys");
  set_profile (fixture, ROUNDS_PROFESSION_PT, "", "OR");
  g_assert_null (rounds_benchmark_text_dup_note (fixture->model));
  assert_contains (rounds_benchmark_text_dup_attribution (fixture->model), "Labor Statistics");
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*run) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/benchmarks/asks", test_asks },
    { "/benchmarks/nurse", test_nurse },
    { "/benchmarks/income-lines", test_income_lines },
    { "/benchmarks/chart", test_chart },
    { "/benchmarks/top-coded", test_top_coded },
    { "/benchmarks/notes", test_notes },
  };

  g_test_init (&argc, &argv, NULL);
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}

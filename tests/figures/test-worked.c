/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include "forecast-fixture.h"
#include "rounds-benchmark-library.h"
#include "rounds-figures-export.h"
#include "rounds-household.h"
#include "rounds-profile.h"
#include "rounds-worked-text.h"

/* Worked examples 1 and 2 (R036, R037), from what ships: no figure is repeated here. */

static RoundsWorkedModel *
get_model (ForecastFixture *fixture)
{
  return rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_WORKED_MODEL);
}

static void
test_requirement (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsWorkedFigure *primary, *specialist;

  g_assert_null (rounds_worked_model_get_problem (get_model (fixture)));
  g_assert_cmpuint (rounds_worked_model_get_n_figures (get_model (fixture)), ==, 2);
  primary = rounds_worked_model_get_figure (get_model (fixture), 0);
  specialist = rounds_worked_model_get_figure (get_model (fixture), 1);
  g_assert_cmpstr (primary->example->code, ==, "primary-care");
  g_assert_cmpstr (specialist->example->code, ==, "subspecialist");
  g_assert_true (primary->example->role == specialist->example->role);
  g_assert_cmpint (primary->after, ==, specialist->after);
  g_assert_cmpfloat (fabs (primary->share), <, ROUNDS_WORKED_FLAT);
  g_assert_cmpstr (rounds_worked_text_get_verdict (primary), ==, "About flat");
  g_assert_cmpfloat (specialist->share, <, -0.25);
  g_assert_cmpstr (rounds_worked_text_get_verdict (specialist), ==, "A meaningful drop");
}

/* A start is the average that the survey named by the example has of its specialty. */
static void
test_starts_are_published (ForecastFixture *fixture, gconstpointer data)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();

  for (guint i = 0; i < rounds_worked_model_get_n_figures (get_model (fixture)); i++)
    {
      const RoundsWorkedExample *example =
          rounds_worked_model_get_figure (get_model (fixture), i)->example;
      g_autoptr (GPtrArray) found =
          rounds_benchmark_library_list (library, example->specialty, NULL, NULL);
      const RoundsBenchmark *newest = g_ptr_array_index (found, 0);

      g_assert_cmpstr (newest->source->code, ==, example->survey->code);
      g_assert_cmpint (newest->mean, ==, example->pay_before);
      g_assert_cmpint (example->role->high, ==, example->pay_after);
    }
}

/* The month engine, walking the same move in a plan, comes to the same take-home within a percent:
 * its calendar year holds a raise. */
static void
test_months_agree (ForecastFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < rounds_worked_model_get_n_figures (get_model (fixture)); i++)
    {
      const RoundsWorkedFigure *worked = rounds_worked_model_get_figure (get_model (fixture), i);
      const RoundsForecastFigure *going, *staying;

      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state",
                    worked->example->state, NULL);
      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "filing-status",
                    worked->example->filing_status, NULL);
      g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pay",
                    worked->example->pay_before, NULL);
      g_object_set (fixture->pay, "pay", worked->example->pay_after, "growth", NAN, NULL);
      going = forecast_fixture_get_figure (fixture);
      staying = rounds_forecast_model_get_figure (fixture->model, 0);
      g_assert_cmpint (ABS (staying->take_home * 12 - worked->before), <, worked->before / 100);
      g_assert_cmpint (ABS (going->take_home * 12 - worked->after), <, worked->after / 100);
      g_assert_cmpint (worked->change > 0, ==,
                       going->forecast.cumulative[119] > going->forecast.cumulative[24]);
    }
}

static void
test_texts (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsWorkedFigure *figure = rounds_worked_model_get_figure (get_model (fixture), 0);
  g_autofree char *title = rounds_worked_text_dup_title (figure);
  g_autofree char *change = rounds_worked_text_dup_change (figure);
  g_autofree char *household = rounds_worked_text_dup_household (get_model (fixture), figure);
  g_autoptr (GArray) sources = rounds_worked_text_list_sources (get_model (fixture));

  g_assert_cmpstr (title, ==, "From primary care: Family medicine");
  g_assert_true (g_str_has_prefix (change, "About flat: "));
  g_assert_nonnull (strstr (household, "Single, in Oregon"));
  g_assert_cmpuint (sources->len, ==, 3);
  for (guint i = 0; i < sources->len; i++)
    {
      const RoundsWorkedSource *source = &g_array_index (sources, RoundsWorkedSource, i);

      g_assert_true (g_str_has_prefix (source->address, "https://"));
      g_assert_nonnull (strstr (source->text, "paid in"));
    }
}

static void
test_exported (ForecastFixture *fixture, gconstpointer data)
{
  g_autoptr (GVariant) exported = g_variant_ref_sink (rounds_figures_export (fixture->figures));
  g_autoptr (GVariant) worked = g_variant_lookup_value (exported, "worked_examples", NULL);
  g_autoptr (GVariant) examples = g_variant_lookup_value (worked, "examples", NULL);
  g_autoptr (GVariant) first = g_variant_get_child_value (examples, 0);
  gint64 change = 0;

  g_assert_cmpuint (g_variant_n_children (examples), ==, 2);
  g_assert_true (g_variant_lookup (first, "change_cents", "x", &change));
  g_assert_cmpint (change, ==, rounds_worked_model_get_figure (get_model (fixture), 0)->change);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/worked/" path, ForecastFixture, NULL, forecast_fixture_set_up, function,           \
              forecast_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("requirement", test_requirement);
  ADD ("starts-are-published", test_starts_are_published);
  ADD ("months-agree", test_months_agree);
  ADD ("texts", test_texts);
  ADD ("exported", test_exported);
  return g_test_run ();
}

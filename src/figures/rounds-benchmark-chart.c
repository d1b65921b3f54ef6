/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-benchmark-chart.h"
#include "rounds-benchmark-text.h"
#include "rounds-pay-chart.h"

/* More strips than this and nobody looks at the first. */
#define MOST_STRIPS 2

/* Cents from which on amounts are written in thousands. */
#define FEWEST_THOUSANDS 1e6

/* Values of a strip stand beside each other, so none is written finer than the others: "$98k"
 * beside
 * "$131k". It has no axis whose ticks would need that. */
static char *
format (double cents, RoundsValueWidth width, gpointer unused)
{
  if (width == ROUNDS_VALUE_COMPACT && fabs (cents) >= FEWEST_THOUSANDS)
    cents = round (cents / 1e5) * 1e5;
  return rounds_pay_chart_format (cents, width, unused);
}

static double
to_value (gint64 cents)
{
  return cents != ROUNDS_MONEY_UNSET ? (double) cents : NAN;
}

static int
compare_means (gconstpointer a, gconstpointer b)
{
  const RoundsBenchmark *const *first = a;
  const RoundsBenchmark *const *second = b;

  return ((*first)->mean > (*second)->mean) - ((*first)->mean < (*second)->mean);
}

/* The averages of the surveys, on one strip. */
static void
add_surveys (RoundsChartModel *chart, RoundsBenchmarkModel *model)
{
  g_autoptr (GPtrArray) surveys = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, NULL, TRUE);
  g_autofree double *values = NULL;
  g_autoptr (RoundsSeries) series = NULL;

  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (model, i);

      if (benchmark->kind == ROUNDS_BENCHMARK_SURVEY)
        g_ptr_array_add (surveys, (gpointer) benchmark);
    }
  if (surveys->len == 0)
    return;
  g_ptr_array_sort (surveys, compare_means);
  values = g_new (double, surveys->len);
  for (guint i = 0; i < surveys->len; i++)
    {
      const RoundsBenchmark *benchmark = g_ptr_array_index (surveys, i);

      values[i] = to_value (benchmark->mean);
      g_ptr_array_add (names, (gpointer) benchmark->source->name);
    }
  series = rounds_series_new (_ ("Averages of surveys"), values, surveys->len);
  rounds_series_set_point_labels (series, (const char *const *) names->pdata);
  rounds_chart_model_add_series (chart, series);
}

static void
add_percentiles (RoundsChartModel *chart, const RoundsBenchmark *benchmark)
{
  const char *labels[] = { C_ ("percentile", "10th"),   C_ ("percentile", "25th"),
                           C_ ("percentile", "Median"), C_ ("percentile", "75th"),
                           C_ ("percentile", "90th"),   NULL };
  double values[ROUNDS_BENCHMARK_N_PERCENTILES];
  g_autofree char *name = rounds_benchmark_text_dup_title (benchmark);
  g_autoptr (RoundsSeries) series = NULL;
  guint open_from = G_MAXUINT;

  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      const RoundsPercentile *percentile = &benchmark->percentiles[i];

      values[i] = i < benchmark->first ? NAN : to_value (percentile->cents);
      if (i < benchmark->first || percentile->state != ROUNDS_PERCENTILE_TOP_CODED)
        continue;
      values[i] = to_value (benchmark->ceiling);
      open_from = MIN (open_from, i);
    }
  series = rounds_series_new (name, values, ROUNDS_BENCHMARK_N_PERCENTILES);
  rounds_series_set_point_labels (series, labels);
  rounds_series_set_open_from (series, open_from);
  rounds_chart_model_add_series (chart, series);
}

/* One's own figures, on every strip; only the first strip has room for more than today's. */
static void
add_own (RoundsChartModel *chart, RoundsBenchmarkModel *model)
{
  for (guint row = 0; row < chart->series->len; row++)
    for (guint i = 0; i < rounds_benchmark_model_get_n_own (model); i++)
      {
        const RoundsBenchmarkOwn *own = rounds_benchmark_model_get_own (model, i);
        gboolean is_today = i == 0 && own->cents == rounds_benchmark_model_get_today (model);

        if (row > 0 && !is_today)
          continue;
        rounds_chart_model_add_event (
            chart, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MARK,
                                         .series = (int) row,
                                         .position = NAN,
                                         .value = (double) own->cents,
                                         .is_done = TRUE,
                                         .label = is_today ? _ ("You") : own->name });
      }
}

/**
 * rounds_benchmark_chart_new:
 *
 * Returns: (transfer full) (nullable): a strip of what others in the specialty are paid, with one's
 *   own pay marked on it: surveys, then the nearest wages with percentiles; %NULL where nothing is
 *   listed. Values are cents of a year.
 */
RoundsChartModel *
rounds_benchmark_chart_new (RoundsBenchmarkModel *model)
{
  RoundsChartModel *chart;

  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (model), NULL);

  if (rounds_benchmark_model_get_n_benchmarks (model) == 0)
    return NULL;
  chart = rounds_chart_model_new (ROUNDS_CHART_STRIP, _ ("Where Your Pay Lies"));
  rounds_chart_model_set_format (chart, format, NULL, NULL);
  rounds_chart_model_set_smallest_step (chart, 100);
  add_surveys (chart, model);
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (model, i);

      if (rounds_benchmark_has_percentiles (benchmark) && chart->series->len < MOST_STRIPS)
        add_percentiles (chart, benchmark);
    }
  add_own (chart, model);
  return chart;
}

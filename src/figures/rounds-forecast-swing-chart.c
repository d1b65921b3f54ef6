/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-assumption-text.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-pay-chart.h"

/** LEAST_PART: what moves the outcome by less than one part in this many of the widest bar does not
 * matter */
#define LEAST_PART 100

static const char *
get_name (RoundsSensitivityInput input)
{
  switch (input)
    {
    case ROUNDS_SENSITIVITY_PAY:
      return _ ("New pay");
    case ROUNDS_SENSITIVITY_GROWTH:
      return _ ("Growth of the new pay");
    case ROUNDS_SENSITIVITY_GAP:
      return _ ("Gap without work");
    case ROUNDS_SENSITIVITY_RAMP:
      return _ ("Months to full pay");
    case ROUNDS_SENSITIVITY_LEAVING_COSTS:
      return _ ("Costs of leaving");
    case ROUNDS_SENSITIVITY_PARTNER_INCOME:
      return _ ("Partner income");
    case ROUNDS_SENSITIVITY_FIXED_COSTS:
      return _ ("Fixed costs");
    case ROUNDS_SENSITIVITY_N_INPUTS:
    default:
      g_return_val_if_reached (NULL);
    }
}

/* What the input is taken to be at one end of its swing. */
static char *
dup_end (const RoundsForecastFigure *figure, RoundsSensitivityInput input, double by)
{
  const RoundsCashFlow *flow = &figure->flow;
  RoundsAssumption growth = { .kind = ROUNDS_ASSUMPTION_GROWTH };

  switch (input)
    {
    case ROUNDS_SENSITIVITY_GROWTH:
      growth.value = rounds_ranges_expected_growth (&figure->pay_case->input.option) + by;
      return rounds_assumption_text_dup_value (&growth);
    case ROUNDS_SENSITIVITY_GAP:
      return rounds_forecast_text_dup_months (
          MAX (flow->begin_month - flow->leave_month + (int) lround (by), 0));
    case ROUNDS_SENSITIVITY_RAMP:
      return rounds_forecast_text_dup_months (
          MAX (flow->full_month - flow->begin_month + (int) lround (by), 0));
    case ROUNDS_SENSITIVITY_PAY:
    case ROUNDS_SENSITIVITY_LEAVING_COSTS:
    case ROUNDS_SENSITIVITY_PARTNER_INCOME:
    case ROUNDS_SENSITIVITY_FIXED_COSTS:
      return rounds_format_percent (1 + by);
    case ROUNDS_SENSITIVITY_N_INPUTS:
    default:
      g_return_val_if_reached (NULL);
    }
}

typedef struct
{
  GPtrArray *names; /* with a final NULL, as are the labels */
  GPtrArray *labels[2];
  GArray *values[2]; /* of double */
} Rows;

static void
add_row (Rows *rows, const RoundsForecastFigure *figure, const RoundsSensitivityBar *bar)
{
  const double by[] = { bar->swing.low, bar->swing.high };
  const double at[] = { (double) bar->at_low, (double) bar->at_high };

  g_ptr_array_add (rows->names, g_strdup (get_name (bar->swing.input)));
  for (guint end = 0; end < 2; end++)
    {
      g_ptr_array_add (rows->labels[end], dup_end (figure, bar->swing.input, by[end]));
      g_array_append_val (rows->values[end], at[end]);
    }
}

static void
init_rows (Rows *rows)
{
  rows->names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  for (guint end = 0; end < 2; end++)
    {
      rows->labels[end] = g_ptr_array_new_null_terminated (8, g_free, TRUE);
      rows->values[end] = g_array_new (FALSE, FALSE, sizeof (double));
    }
}

static void
clear_rows (Rows *rows)
{
  g_ptr_array_unref (rows->names);
  for (guint end = 0; end < 2; end++)
    {
      g_ptr_array_unref (rows->labels[end]);
      g_array_unref (rows->values[end]);
    }
}

static double
get_baseline (const RoundsForecastFigure *figure)
{
  guint month = ROUNDS_FORECAST_SWING_YEARS * 12;

  if (figure->forecast.n_months == 0)
    return (double) figure->low.balance;
  return (double) figure->forecast.cumulative[MIN (month, figure->forecast.n_months) - 1];
}

static RoundsChartModel *
draw_rows (const Rows *rows, const RoundsForecastFigure *figure)
{
  g_autofree char *ahead = g_strdup_printf (
      ngettext ("What Matters for the Difference After %d Year",
                "What Matters for the Difference After %d Years", ROUNDS_FORECAST_SWING_YEARS),
      ROUNDS_FORECAST_SWING_YEARS);
  gboolean compared = figure->forecast.n_months > 0;
  RoundsChartModel *chart = rounds_chart_model_new (
      ROUNDS_CHART_TORNADO, compared ? ahead : _ ("What Matters for the Lowest Savings"));
  const char *names[] = { _ ("Low end"), _ ("High end") };

  rounds_chart_model_set_format (chart, rounds_pay_chart_format, NULL, NULL);
  rounds_chart_model_set_smallest_step (chart, 100);
  rounds_chart_model_set_categories (chart, (const char *const *) rows->names->pdata);
  rounds_chart_model_set_baseline (chart, get_baseline (figure));
  for (guint end = 0; end < 2; end++)
    {
      g_autoptr (RoundsSeries) series = rounds_series_new (
          names[end], (const double *) (gpointer) rows->values[end]->data, rows->values[end]->len);

      rounds_series_set_point_labels (series, (const char *const *) rows->labels[end]->pdata);
      rounds_chart_model_add_series (chart, series);
    }
  return chart;
}

/**
 * rounds_forecast_chart_new_swings:
 * @position: of a figure of the model
 *
 * Returns: (transfer full) (nullable): what matters: one input at a time swung from its low to its
 *   high, the widest first; %NULL while nothing of it is known. Values are cents.
 */
RoundsChartModel *
rounds_forecast_chart_new_swings (RoundsForecastModel *model, guint position)
{
  const RoundsForecastFigure *figure;
  const RoundsSensitivityBar *bars;
  RoundsChartModel *chart = NULL;
  Rows rows;
  guint n_bars;

  g_return_val_if_fail (ROUNDS_IS_FORECAST_MODEL (model), NULL);

  figure = rounds_forecast_model_get_figure (model, position);
  if (figure == NULL)
    return NULL;
  bars = rounds_forecast_model_get_swings (model, position, &n_bars);
  init_rows (&rows);
  for (guint i = 0; i < n_bars; i++)
    if (bars[i].width != ROUNDS_MONEY_UNSET && bars[i].width > bars[0].width / LEAST_PART)
      add_row (&rows, figure, &bars[i]);
  if (rows.names->len > 0)
    chart = draw_rows (&rows, figure);
  clear_rows (&rows);
  return chart;
}

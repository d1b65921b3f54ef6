/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-break-even.h"
#include "rounds-excerpt.h"
#include "rounds-forecast-chart.h"
#include "rounds-format.h"
#include "rounds-pay-chart.h"

/* Months that the chart of the savings shows at least, and after full pay or running out. */
#define RUNWAY_LEAST 36
#define RUNWAY_AFTER 12

static RoundsChartModel *
create (RoundsChartKind kind, const char *title)
{
  RoundsChartModel *chart = rounds_chart_model_new (kind, title);

  rounds_chart_model_set_format (chart, rounds_pay_chart_format, NULL, NULL);
  rounds_chart_model_set_smallest_step (chart, 100);
  return chart;
}

static void
set_months (RoundsChartModel *chart, const RoundsForecastFigure *figure, guint n_months)
{
  int year, month;

  rounds_date_get_ymd (rounds_forecast_figure_get_month (figure, 0), &year, &month, NULL);
  rounds_chart_model_set_months (chart, year, month, n_months);
}

static double
get_value (gint64 cents)
{
  return cents == ROUNDS_MONEY_UNSET ? NAN : (double) cents;
}

static RoundsSeries *
add_cents (RoundsChartModel *chart, const char *name, const gint64 *cents, guint n)
{
  g_autofree double *values = g_new (double, MAX (n, 1));
  g_autoptr (RoundsSeries) series = NULL;

  for (guint i = 0; i < n; i++)
    values[i] = get_value (cents[i]);
  series = rounds_series_new (name, values, n);
  rounds_chart_model_add_series (chart, series);
  return series;
}

static const char *
get_cumulative_title (const RoundsForecastFigure *figure)
{
  return figure->pay_case->terms.todays_money ? _ ("Ahead or Behind, in Today’s Money")
                                              : _ ("Ahead or Behind");
}

static void
mark_break_even (RoundsChartModel *chart, const RoundsForecastFigure *figure)
{
  int month = figure->forecast.break_even;
  g_autofree char *date = NULL;
  g_autofree char *label = NULL;

  if (month <= 0)
    return;
  date = rounds_format_month (rounds_forecast_figure_get_month (figure, month));
  /* Translators: the month in which one is no longer behind */
  label = g_strdup_printf (_ ("Even in %s"), date);
  rounds_chart_model_add_event (chart, &(RoundsChartEvent) {
                                           .kind = ROUNDS_EVENT_MARK,
                                           .series = (int) chart->series->len - 1,
                                           .position = month,
                                           .value = (double) figure->forecast.cumulative[month],
                                           .is_done = TRUE,
                                           .label = label,
                                       });
}

/**
 * rounds_forecast_chart_new_cumulative:
 * @option_id: an option, to set its scenarios side by side; 0 for all options as they are expected
 *
 * Returns: (transfer full) (nullable): how far ahead of staying one is at the end of each month,
 *   with the crossing marked; %NULL while nothing of it is known. Values are cents.
 */
RoundsChartModel *
rounds_forecast_chart_new_cumulative (RoundsForecastModel *model, gint64 option_id)
{
  RoundsChartModel *chart = NULL;
  guint n_figures;

  g_return_val_if_fail (ROUNDS_IS_FORECAST_MODEL (model), NULL);

  n_figures = rounds_forecast_model_get_n_figures (model);
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (figure->option));
      const char *name = figure->title;
      g_autofree char *shown = NULL;

      if (!rounds_forecast_figure_is_known (figure) ||
          (option_id == 0 ? figure->scenario != NULL : id != option_id))
        continue;
      if (chart == NULL)
        {
          chart = create (ROUNDS_CHART_LINES, get_cumulative_title (figure));
          set_months (chart, figure, figure->flow.n_months);
        }
      if (option_id != 0)
        name = figure->scenario != NULL ? figure->scenario->name : _ ("As expected");
      shown = rounds_excerpt_dup (name, ROUNDS_EXCERPT_SCREEN);
      add_cents (chart, shown, figure->forecast.cumulative, figure->forecast.n_months);
      mark_break_even (chart, figure);
    }
  return chart;
}

/* Whole years that hold the way, the lowest point and the first months after it; ten years of
 * savings would hide the dip. */
static guint
count_runway_months (const RoundsForecastFigure *figure)
{
  int n = RUNWAY_LEAST;

  if (figure->pay_case->input.moves)
    n = MAX (n, figure->flow.full_month + RUNWAY_AFTER);
  n = MAX (n, figure->low.runway + RUNWAY_AFTER);
  return MIN (((guint) n + 11) / 12 * 12, figure->flow.n_months);
}

static RoundsSeries *
add_savings (RoundsChartModel *chart, const char *name, const RoundsCashFlow *flow)
{
  g_autofree gint64 *balances = g_new (gint64, chart->n_months);

  for (guint i = 0; i < chart->n_months; i++)
    balances[i] = flow->months[i].balance;
  return add_cents (chart, name, balances, chart->n_months);
}

static void
add_moment (RoundsChartModel *chart, int month, const char *label)
{
  if (month > 0 && month < (int) chart->n_months)
    rounds_chart_model_add_event (chart, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MOMENT,
                                                               .series = -1,
                                                               .position = month,
                                                               .value = NAN,
                                                               .label = label });
}

/* Where the phases begin; the lowest point is where a plan breaks first. */
static void
mark_phases (RoundsChartModel *chart, const RoundsForecastFigure *figure)
{
  const RoundsCashFlow *flow = &figure->flow;
  g_autofree char *money = rounds_format_money_compact (figure->low.balance);
  /* Translators: the lowest savings */
  g_autofree char *label = g_strdup_printf (_ ("Lowest, %s"), money);

  if (figure->pay_case->input.moves)
    {
      if (flow->begin_month > flow->leave_month)
        add_moment (chart, flow->leave_month, _ ("Work ends"));
      add_moment (chart, flow->begin_month, _ ("New work"));
      if (flow->full_month > flow->begin_month)
        add_moment (chart, flow->full_month, _ ("Full pay"));
    }
  if (figure->low.month >= (int) chart->n_months)
    return;
  rounds_chart_model_add_event (chart, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MARK,
                                                             .series = 0,
                                                             .position = figure->low.month,
                                                             .value = (double) figure->low.balance,
                                                             .is_done = TRUE,
                                                             .label = label });
}

static void
add_band (RoundsSeries *series, const RoundsSimulation *band, guint n_months)
{
  g_autofree double *low = NULL;
  g_autofree double *high = NULL;

  if (band == NULL || !band->known)
    return;
  low = g_new (double, n_months);
  high = g_new (double, n_months);
  for (guint i = 0; i < n_months; i++)
    {
      low[i] = (double) band->low[i];
      high[i] = (double) band->high[i];
    }
  rounds_series_set_band (series, low, high, _ ("10th percentile"), _ ("90th percentile"));
}

/**
 * rounds_forecast_chart_new_runway:
 * @position: of a figure of the model
 * @wait: whether to compute the band at once; else it is there after
 *   #RoundsForecastModel::band-ready
 *
 * Returns: (transfer full) (nullable): the savings month by month, with the phases of the way and
 *   the band; those of staying beside them. %NULL while they are not known. Values are cents.
 */
RoundsChartModel *
rounds_forecast_chart_new_runway (RoundsForecastModel *model, guint position, gboolean wait)
{
  const RoundsForecastFigure *figure;
  RoundsChartModel *chart;
  g_autofree char *name = NULL;

  g_return_val_if_fail (ROUNDS_IS_FORECAST_MODEL (model), NULL);

  figure = rounds_forecast_model_get_figure (model, position);
  if (figure == NULL || !figure->low.known || figure->low.month < 0)
    return NULL;
  name = rounds_excerpt_dup (figure->scenario != NULL ? figure->scenario->name : figure->title,
                             ROUNDS_EXCERPT_SCREEN);
  chart = create (ROUNDS_CHART_FAN, _ ("Savings, Month by Month"));
  set_months (chart, figure, count_runway_months (figure));
  add_band (add_savings (chart, name, &figure->flow),
            wait ? rounds_forecast_model_compute_band (model, position)
                 : rounds_forecast_model_get_band (model, position),
            chart->n_months);
  if (figure->stay.n_months > 0 && figure->pay_case->situation != ROUNDS_SITUATION_ALREADY_OUT)
    add_savings (chart, _ ("Staying"), &figure->stay);
  mark_phases (chart, figure);
  return chart;
}

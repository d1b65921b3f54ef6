/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-plan-report-private.h"

/* An option as it is expected, and not today's work. */
static gboolean
is_option (const RoundsForecastFigure *figure)
{
  return figure->scenario == NULL && !rounds_forecast_figure_is_staying (figure);
}

static void
add_part (GPtrArray *parts, const char *label, char *text)
{
  if (text != NULL)
    /* Translators: what a figure is, then the figure */
    g_ptr_array_add (parts, g_strdup_printf (_ ("%s: %s"), label, text));
  g_free (text);
}

static void
add_headline (const RoundsPlanReport *self, RoundsForecastModel *model, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, position);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (6, g_free, TRUE);
  g_autofree char *text = NULL;

  add_part (parts, _ ("Break-even with staying"), rounds_forecast_text_dup_break_even (figure));
  add_part (parts, _ ("Ahead of staying"), rounds_forecast_text_dup_total (figure));
  add_part (parts, _ ("Runway"), rounds_forecast_text_dup_runway (figure));
  add_part (parts, _ ("Lowest savings"), rounds_forecast_text_dup_lowest (figure));
  add_part (parts, _ ("Household floor"), rounds_forecast_text_dup_verdict (figure));
  add_part (parts, _ ("Loan forgiveness (PSLF)"), rounds_forecast_text_dup_loans (figure));
  /* Translators: between the figures of an option */
  text = g_strjoinv (_ ("; "), (char **) parts->pdata);
  rounds_plan_report_add_labeled (self, figure->option->name, text);
}

static void
add_runway (const RoundsPlanReport *self, RoundsForecastModel *model, guint position)
{
  RoundsChartModel *chart = rounds_forecast_chart_new_runway (model, position, TRUE);
  g_autofree char *band = NULL;

  if (chart == NULL)
    return;
  rounds_plan_report_take_chart (self, chart);
  band = rounds_forecast_text_dup_band (rounds_forecast_model_get_figure (model, position),
                                        rounds_forecast_model_compute_band (model, position));
  if (band != NULL)
    rounds_plan_report_add_note (self, band);
}

/** rounds_plan_report_add_months: (private): the way to each option, as headlines and charts */
void
rounds_plan_report_add_months (const RoundsPlanReport *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  guint n_figures = rounds_forecast_model_get_n_figures (model);
  RoundsChartModel *chart = rounds_forecast_chart_new_cumulative (model, 0);
  g_autofree char *money = NULL;

  if (chart == NULL)
    return;
  rounds_plan_report_add_heading (self, 2, _ ("The Months to Come"));
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      /* Of an option without pay there is nothing to say here; Pay above asks for it. */
      if (is_option (figure) && rounds_forecast_figure_is_known (figure))
        add_headline (self, model, i);
    }
  rounds_plan_report_take_chart (self, chart);
  money = rounds_assumption_text_dup_money (rounds_forecast_model_get_terms (model));
  if (money != NULL)
    rounds_plan_report_add_note (self, money);
  for (guint i = 0; i < n_figures; i++)
    if (is_option (rounds_forecast_model_get_figure (model, i)))
      add_runway (self, model, i);
}

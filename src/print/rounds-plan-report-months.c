/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-plan-report-private.h"

#define LOWEST_LINES 0.55 /* of their height; lines can be read at that, and leave no gap */

/* An option as it is expected, and not today's work. */
static gboolean
is_option (const RoundsForecastFigure *figure)
{
  return figure->scenario == NULL && !rounds_forecast_figure_is_staying (figure);
}

/* What is said of the months of an option, in the order of reading. */
static const struct
{
  const char *label;
  char *(*dup_text) (const RoundsForecastFigure *figure); /* may yield %NULL */
} rows[] = {
  { N_ ("Break-even with staying"), rounds_forecast_text_dup_break_even },
  { N_ ("Ahead of staying"), rounds_forecast_text_dup_total },
  { N_ ("Runway"), rounds_forecast_text_dup_runway },
  { N_ ("Lowest savings"), rounds_forecast_text_dup_lowest },
  { N_ ("Household floor"), rounds_forecast_text_dup_verdict },
  { N_ ("Loan forgiveness (PSLF)"), rounds_forecast_text_dup_loans_whole },
};

/* A row that says nothing of any option is left out. */
static void
add_row (RoundsTable *table, guint row, GPtrArray *figures)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_null_terminated (1, g_free, TRUE);
  gboolean says_something = FALSE;

  g_ptr_array_add (cells, g_strdup (_ (rows[row].label)));
  for (guint i = 0; i < figures->len; i++)
    {
      char *text = rows[row].dup_text (g_ptr_array_index (figures, i));

      says_something |= text != NULL;
      g_ptr_array_add (cells, text != NULL ? text : g_strdup ("–"));
    }
  if (says_something)
    rounds_table_add_row (table, (const char *const *) cells->pdata);
}

/* Of an option without pay there is nothing to say here; Pay above asks for it. */
static void
add_headlines (const RoundsPlanReport *self, RoundsForecastModel *model)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  RoundsTable *table = NULL;

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (is_option (figure) && rounds_forecast_figure_is_known (figure))
        g_ptr_array_add (figures, (gpointer) figure);
    }
  if (figures->len == 0)
    return;
  table = rounds_table_new (_ ("Each option compared with staying"));
  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < figures->len; i++)
    {
      const RoundsForecastFigure *figure = g_ptr_array_index (figures, i);

      rounds_table_add_column (table, figure->title, ROUNDS_COLUMN_TEXT);
    }
  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    add_row (table, row, figures);
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static void
add_runway (const RoundsPlanReport *self, RoundsForecastModel *model, guint position)
{
  RoundsChartModel *chart = rounds_forecast_chart_new_runway (model, position, TRUE);
  g_autofree char *band = NULL;

  if (chart == NULL)
    return;
  band = rounds_forecast_text_dup_band (rounds_forecast_model_get_figure (model, position),
                                        rounds_forecast_model_compute_band (model, position));
  rounds_plan_report_take_chart (self, chart, LOWEST_LINES, band);
}

/** rounds_plan_report_add_months: (private): the way to each option, as a table and charts */
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
  add_headlines (self, model);
  money = rounds_assumption_text_dup_money (rounds_forecast_model_get_terms (model));
  rounds_plan_report_take_chart (self, chart, LOWEST_LINES, money);
  for (guint i = 0; i < n_figures; i++)
    if (is_option (rounds_forecast_model_get_figure (model, i)))
      add_runway (self, model, i);
}

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
  gboolean has_text = FALSE;

  g_ptr_array_add (cells, g_strdup (_ (rows[row].label)));
  for (guint i = 0; i < figures->len; i++)
    {
      char *text = rows[row].dup_text (g_ptr_array_index (figures, i));

      has_text |= text != NULL;
      g_ptr_array_add (cells, text != NULL ? text : g_strdup ("–"));
    }
  if (has_text)
    rounds_table_add_row (table, (const char *const *) cells->pdata);
}

/* Of an option without pay there is nothing to say here; Pay above asks for it. Where something
 * else is missing, the floor and the savings may be known, and the rest says what to enter. */
static gboolean
says_something (const RoundsForecastFigure *figure)
{
  return rounds_forecast_figure_is_known (figure) ||
         (figure->forecast.n_months > 0 && figure->take_home != ROUNDS_MONEY_UNSET);
}

static gboolean
has_headlines (RoundsForecastModel *model)
{
  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (is_option (figure) && says_something (figure))
        return TRUE;
    }
  return FALSE;
}

static void
add_headlines (const RoundsPlanReport *self, RoundsForecastModel *model)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  RoundsTable *table = NULL;

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (is_option (figure) && says_something (figure))
        g_ptr_array_add (figures, (gpointer) figure);
    }
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

/* The chart itself does not say whose it is; the note does. */
static void
add_swings (const RoundsPlanReport *self, RoundsForecastModel *model, guint position,
            const char *money)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, position);
  RoundsChartModel *chart = rounds_forecast_chart_new_swings (model, position);
  g_autofree char *note = NULL;

  if (chart == NULL)
    return;
  /* Translators: below a chart; %1$s is a job, %2$s a whole sentence on the money of the chart. */
  note = g_strdup_printf (_ ("“%1$s”: one input at a time, from its low to its high. %2$s"),
                          figure->title, money);
  rounds_plan_report_take_chart (self, chart, LOWEST_LINES, note);
}

/** rounds_plan_report_add_months: (private): the way to each option, as a table and charts */
void
rounds_plan_report_add_months (const RoundsPlanReport *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  guint n_figures = rounds_forecast_model_get_n_figures (model);
  RoundsChartModel *chart = rounds_forecast_chart_new_cumulative (model, 0);
  g_autofree char *money = NULL;

  if (chart == NULL && !has_headlines (model))
    return;
  rounds_plan_report_add_heading (self, 2, _ ("The Months to Come"));
  if (has_headlines (model))
    add_headlines (self, model);
  money = rounds_assumption_text_dup_money (rounds_forecast_model_get_terms (model));
  if (chart != NULL)
    rounds_plan_report_take_chart (self, chart, LOWEST_LINES, money);
  for (guint i = 0; i < n_figures; i++)
    if (is_option (rounds_forecast_model_get_figure (model, i)))
      {
        add_runway (self, model, i);
        add_swings (self, model, i, money);
      }
}

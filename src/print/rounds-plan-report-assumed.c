/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-forecast-model.h"
#include "rounds-plan-report-private.h"

/** Row: something taken for want of an answer, and what it was taken for */
typedef struct
{
  char *title;
  char *value;
  const char *source;
  GPtrArray *options; /* names */
} Row;

static void
free_row (gpointer data)
{
  Row *row = data;

  g_free (row->title);
  g_free (row->value);
  g_ptr_array_unref (row->options);
  g_free (row);
}

static Row *
find_row (GPtrArray *rows, const RoundsAssumptionLine *line)
{
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = g_ptr_array_index (rows, i);

      if (g_str_equal (row->title, line->title) && g_strcmp0 (row->value, line->value) == 0 &&
          g_strcmp0 (row->source, line->source) == 0)
        return row;
    }
  return NULL;
}

static Row *
add_row (GPtrArray *rows, const RoundsAssumptionLine *line)
{
  Row *row = g_new0 (Row, 1);

  row->title = g_strdup (line->title);
  row->value = g_strdup (line->value);
  row->source = line->source;
  row->options = g_ptr_array_new ();
  g_ptr_array_add (rows, row);
  return row;
}

/* A scenario takes what its option takes, so only the options are asked. */
static void
collect (GPtrArray *rows, const RoundsForecastFigure *figure)
{
  g_autoptr (GArray) lines = rounds_assumption_text_list (figure);

  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (lines, RoundsAssumptionLine, i);
      const char *name = line->of_option ? figure->option->name : _ ("In common");
      Row *row = find_row (rows, line);

      if (row == NULL)
        row = add_row (rows, line);
      if (!g_ptr_array_find_with_equal_func (row->options, name, g_str_equal, NULL))
        g_ptr_array_add (row->options, (gpointer) name);
    }
}

static char *
join_options (const Row *row)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; i < row->options->len; i++)
    g_strv_builder_add (names, g_ptr_array_index (row->options, i));
  list = g_strv_builder_end (names);
  return g_strjoinv (" · ", list);
}

/** rounds_plan_report_add_assumed: (private): what nobody said and was taken for the months, each
 *   with its source */
void
rounds_plan_report_add_assumed (const RoundsPlanReport *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (free_row);
  RoundsTable *table;

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (figure->scenario == NULL)
        collect (rows, figure);
    }
  if (rows->len == 0)
    return;
  table = rounds_table_new (_ ("Assumed, because it was not entered"));
  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Taken"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("For"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Source"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = g_ptr_array_index (rows, i);
      g_autofree char *options = join_options (row);
      const char *cells[] = { row->title, row->value != NULL ? row->value : "–", options,
                              row->source != NULL ? row->source : "–" };

      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-forecast-model.h"
#include "rounds-plan-report-private.h"

/* What is taken, whom it is about, and where it comes from. */
typedef struct
{
  char *what;
  char *value;
  const char *source; /* borrowed */
  GPtrArray *subjects; /* of titles of options, or the work of today, or the plan */
} Taken;

static void
free_taken (gpointer data)
{
  Taken *taken = data;

  g_free (taken->what);
  g_free (taken->value);
  g_ptr_array_unref (taken->subjects);
  g_free (taken);
}

/* The same of several options is said once. */
static Taken *
ensure (GPtrArray *all, const RoundsAssumptionLine *line)
{
  const char *value = line->value != NULL ? line->value : "";
  Taken *taken;

  for (guint i = 0; i < all->len; i++)
    {
      taken = g_ptr_array_index (all, i);
      if (g_str_equal (taken->what, line->title) && g_str_equal (taken->value, value) &&
          g_strcmp0 (taken->source, line->source) == 0)
        return taken;
    }
  taken = g_new0 (Taken, 1);
  taken->what = g_strdup (line->title);
  taken->value = g_strdup (value);
  taken->source = line->source;
  taken->subjects = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  g_ptr_array_add (all, taken);
  return taken;
}

static const char *
get_subject (const RoundsForecastFigure *figure, const RoundsAssumptionLine *line)
{
  if (line->of_plan)
    return _ ("Whole plan");
  return line->of_option ? figure->title : _ ("Work of today");
}

static void
collect (GPtrArray *all, const RoundsForecastFigure *figure)
{
  g_autoptr (GArray) lines = rounds_assumption_text_list (figure);

  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (lines, RoundsAssumptionLine, i);
      const char *subject = get_subject (figure, line);
      Taken *taken = ensure (all, line);

      if (!g_strv_contains ((const char *const *) taken->subjects->pdata, subject))
        g_ptr_array_add (taken->subjects, g_strdup (subject));
    }
}

/** rounds_plan_report_add_assumed: (private): what was taken for want of an answer, each with its
 *   source and whom it is about */
void
rounds_plan_report_add_assumed (const RoundsPlanReport *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_taken);
  RoundsTable *table;

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (figure->scenario == NULL)
        collect (all, figure);
    }
  if (all->len == 0)
    return;
  table = rounds_table_new (_ ("Assumed while nobody has said otherwise"));
  rounds_table_add_column (table, _ ("What"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Taken"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("For"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Source"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < all->len; i++)
    {
      const Taken *taken = g_ptr_array_index (all, i);
      /* Translators: between the options of a list */
      g_autofree char *subjects = g_strjoinv (_ (", "), (char **) taken->subjects->pdata);
      const char *cells[] = { taken->what, taken->value, subjects, taken->source, NULL };

      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-pay-chart.h"
#include "rounds-pay-figures.h"
#include "rounds-plan-report-private.h"

#define LOWEST_BARS 0.85 /* of their height; lower, there is no room for the amounts in them */

/* The value of the line called @label; %NULL where the option has no such line. */
static const char *
find_value (GArray *lines, const char *label)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_str_equal (g_array_index (lines, RoundsPayLine, i).label, label))
      return g_array_index (lines, RoundsPayLine, i).value;
  return NULL;
}

/* Every label that some option has, in the order of the first one that has it. */
static GPtrArray *
collect_labels (GPtrArray *options)
{
  GPtrArray *labels = g_ptr_array_new ();

  for (guint i = 0; i < options->len; i++)
    {
      GArray *lines = g_ptr_array_index (options, i);

      for (guint line = 0; line < lines->len; line++)
        {
          const char *label = g_array_index (lines, RoundsPayLine, line).label;

          if (!g_ptr_array_find_with_equal_func (labels, label, g_str_equal, NULL))
            g_ptr_array_add (labels, (gpointer) label);
        }
    }
  return labels;
}

static void
set_total (RoundsTable *table, RoundsPayModel *model)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (_ ("Take-home a year")));
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    g_ptr_array_add (cells,
                     rounds_format_money (rounds_pay_model_get_figure (model, i)->pay.take_home));
  rounds_table_set_total (table, (const char *const *) cells->pdata);
}

static void
add_table (const RoundsPlanReport *self, RoundsPayModel *model)
{
  guint n_figures = rounds_pay_model_get_n_figures (model);
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GPtrArray) labels = NULL, cells = g_ptr_array_new ();
  RoundsTable *table = rounds_table_new (_ ("A steady year of each option, for the household"));

  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      rounds_table_add_column (table, figure->title, ROUNDS_COLUMN_NUMBER);
      g_ptr_array_add (options, rounds_pay_figures_list_lines (figure));
    }
  labels = collect_labels (options);
  for (guint row = 0; row < labels->len; row++)
    {
      g_ptr_array_set_size (cells, 0);
      g_ptr_array_add (cells, g_ptr_array_index (labels, row));
      for (guint i = 0; i < n_figures; i++)
        {
          const char *value =
              find_value (g_ptr_array_index (options, i), g_ptr_array_index (labels, row));

          g_ptr_array_add (cells, (gpointer) (value != NULL ? value : "–"));
        }
      rounds_table_add_row (table, (const char *const *) cells->pdata);
    }
  set_total (table, model);
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static void
add_headline (const RoundsPlanReport *self, const RoundsPayFigure *figure)
{
  g_autofree char *take_home = NULL;
  g_autofree char *change = NULL;
  g_autofree char *text = NULL;

  if (figure->problem != NULL)
    {
      rounds_plan_report_add_labeled (self, figure->title, figure->problem);
      return;
    }
  take_home = rounds_format_money (figure->pay.take_home);
  change = rounds_pay_figures_describe_change (figure);
  if (change != NULL)
    /* Translators: household take-home of a year, then how it differs from today's */
    text = g_strdup_printf (_ ("%s take-home a year, %s"), take_home, change);
  else
    /* Translators: household take-home of a year */
    text = g_strdup_printf (_ ("%s take-home a year"), take_home);
  rounds_plan_report_add_labeled (self, figure->title, text);
  if (figure->left_out != NULL)
    rounds_plan_report_add_labeled (self, _ ("Not set aside"), figure->left_out);
}

/** rounds_plan_report_add_pay: (private): a year of each option, as headlines, chart and table,
 * then the months to come */
void
rounds_plan_report_add_pay (const RoundsPlanReport *self)
{
  RoundsPayModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL);
  guint n_figures = rounds_pay_model_get_n_figures (model);

  if (n_figures == 0 || !rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Pay"));
  for (guint i = 0; i < n_figures; i++)
    add_headline (self, rounds_pay_model_get_figure (model, i));
  rounds_plan_report_take_chart (self, rounds_pay_chart_new (model), LOWEST_BARS, NULL);
  add_table (self, model);
  rounds_plan_report_add_months (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-criterion-kinds.h"
#include "rounds-format.h"
#include "rounds-chart-summary.h"
#include "rounds-pay-chart.h"
#include "rounds-pay-figures.h"
#include "rounds-plan-report-private.h"
#include "rounds-chart-paper.h"
#include "rounds-ranking-model.h"
#include "rounds-ranking-text.h"

#define CHART_HEIGHT 190 /* points */

static void
take_row (RoundsTable *table, GPtrArray *cells)
{
  rounds_table_add_row (table, (const char *const *) cells->pdata);
  g_ptr_array_unref (cells);
}

static GPtrArray *
begin_row (const char *first)
{
  GPtrArray *cells = g_ptr_array_new_null_terminated (5, g_free, TRUE);

  g_ptr_array_add (cells, g_strdup (first));
  return cells;
}

static void
add_criterion_row (RoundsTable *table, RoundsRankingModel *model, guint criterion)
{
  RoundsCriterion *record = rounds_ranking_model_get_criterion (model, criterion);
  /* Translators: a criterion and its weight */
  g_autofree char *name =
      g_strdup_printf (_ ("%s (weight %d)"), rounds_criterion_get_title (record), record->weight);
  GPtrArray *cells = begin_row (name);

  for (guint option = 0; option < rounds_ranking_model_get_n_options (model); option++)
    {
      int mark = rounds_ranking_model_get_mark (model, option, criterion);

      g_ptr_array_add (cells, mark == ROUNDS_INTEGER_UNSET ? g_strdup ("–")
                                                           : g_strdup_printf ("%d", mark));
    }
  take_row (table, cells);
}

/** rounds_plan_report_add_comparison: (private): the options, their marks, and what ranks first */
void
rounds_plan_report_add_comparison (const RoundsPlanReport *self)
{
  RoundsRankingModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_RANKING_MODEL);
  guint n_options = rounds_ranking_model_get_n_options (model);
  g_autofree char *verdict = NULL;
  g_autofree char *explanation = NULL;
  g_autofree char *flip = NULL;
  RoundsTable *table;
  GPtrArray *scores;

  if (n_options == 0)
    return;
  verdict = rounds_ranking_text_dup_verdict (model);
  explanation = rounds_ranking_text_dup_explanation (model);
  flip = rounds_ranking_text_dup_flip (model);
  rounds_plan_report_add_heading (self, 1, _ ("Comparison"));
  rounds_plan_report_add_text (self, verdict, explanation != NULL ? explanation : "");
  if (flip != NULL && *flip != '\0')
    rounds_plan_report_add_text (self, NULL, flip);
  table = rounds_table_new (_ ("Marks from 0 to 4; a dash is a mark not given yet"));
  rounds_table_add_column (table, _ ("What matters"), ROUNDS_COLUMN_TEXT);
  scores = begin_row (_ ("Score, of 4"));
  for (guint i = 0; i < n_options; i++)
    {
      rounds_table_add_column (table, rounds_ranking_model_get_option (model, i)->name,
                               ROUNDS_COLUMN_NUMBER);
      g_ptr_array_add (scores, rounds_ranking_text_dup_score (model, i));
    }
  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (model); i++)
    add_criterion_row (table, model, i);
  rounds_table_set_total (table, (const char *const *) scores->pdata);
  g_ptr_array_unref (scores);
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static GskRenderNode *
render_chart (double width, double height, PangoContext *context, gpointer data)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);

  return rounds_chart_render (data, width, height, palette, context);
}

static void
draw_chart (double width, double height, PangoContext *context, cairo_t *cr, gpointer data)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);

  rounds_chart_draw_on_paper (data, width, height, palette, context, cr);
}

static void
add_chart (const RoundsPlanReport *self, RoundsPayModel *model)
{
  RoundsChartModel *chart = rounds_pay_chart_new (model);
  RoundsBlock *block;
  g_autofree char *summary = NULL;

  if (chart == NULL)
    return;
  summary = rounds_chart_summarize (chart);
  block = rounds_block_new_figure (CHART_HEIGHT, summary, render_chart, chart, g_object_unref);
  rounds_block_set_figure_draw (block, draw_chart);
  rounds_report_take_block (self->report, block);
}

/* The lines of every option that could be computed, below each other by label. */
static RoundsTable *
tabulate_pay (RoundsPayModel *model)
{
  RoundsTable *table = rounds_table_new (NULL);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autoptr (GHashTable) by_label = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_columns = 0;

  rounds_table_add_column (table, _ ("A year"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);
      g_autoptr (GArray) lines = rounds_pay_figures_list_lines (figure);

      rounds_table_add_column (table, figure->option->name, ROUNDS_COLUMN_NUMBER);
      n_columns++;
      for (guint k = 0; k < lines->len; k++)
        {
          const RoundsPayLine *line = &g_array_index (lines, RoundsPayLine, k);
          GPtrArray *cells = g_hash_table_lookup (by_label, line->label);

          if (cells == NULL)
            {
              cells = begin_row (line->label);
              g_hash_table_insert (by_label, (gpointer) line->label, cells);
              g_ptr_array_add (rows, cells);
            }
          while (cells->len < n_columns)
            g_ptr_array_add (cells, g_strdup ("–"));
          g_ptr_array_add (cells, g_strdup (line->value));
        }
    }
  for (guint i = 0; i < rows->len; i++)
    {
      GPtrArray *cells = g_ptr_array_index (rows, i);

      while (cells->len <= n_columns)
        g_ptr_array_add (cells, g_strdup ("–"));
      take_row (table, cells);
    }
  return table;
}

static void
add_headline (const RoundsPlanReport *self, const RoundsPayFigure *figure)
{
  g_autofree char *take_home = NULL;
  g_autofree char *change = NULL;
  g_autofree char *text = NULL;

  if (figure->problem != NULL)
    {
      rounds_plan_report_add_item (self, figure->option->name, figure->problem);
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
  rounds_plan_report_add_item (self, figure->option->name, text);
}

/** rounds_plan_report_add_pay: (private): a year of each option, as figures, chart and table */
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
  add_chart (self, model);
  rounds_report_take_block (self->report, rounds_block_new_table (tabulate_pay (model)));
}

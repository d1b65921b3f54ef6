/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-model.h"
#include "rounds-criterion-kinds.h"
#include "rounds-option-text.h"
#include "rounds-plan-report-private.h"
#include "rounds-ranking-text.h"

static char *
dup_title (const RoundsPlanReport *self, RoundsRankingModel *model, guint option)
{
  return rounds_option_dup_title (rounds_figures_get_plan (self->figures),
                                  rounds_ranking_model_get_option (model, option));
}

/* What is compared: the kind of path, the field, the employer; a private note when wanted. */
static void
add_options (const RoundsPlanReport *self, RoundsRankingModel *model)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  gboolean with_notes = rounds_report_options_shows (self->options, ROUNDS_REPORT_NOTES);

  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    {
      RoundsOption *option = rounds_ranking_model_get_option (model, i);
      g_autofree char *title = dup_title (self, model, i);
      g_autofree char *text = rounds_option_text_dup_description (plan, option);

      rounds_plan_report_add_labeled (self, title, text);
      if (with_notes && *option->note != '\0')
        rounds_plan_report_add_note (self, option->note);
    }
}

static RoundsTable *
create_table (const RoundsPlanReport *self, RoundsRankingModel *model, const char *caption,
              gboolean of_marks)
{
  RoundsTable *table = rounds_table_new (caption);

  rounds_table_add_column (table, of_marks ? _ ("What matters") : _ ("Usually"),
                           ROUNDS_COLUMN_TEXT);
  if (of_marks)
    rounds_table_add_column (table, _ ("Weight"), ROUNDS_COLUMN_NUMBER);
  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    {
      g_autofree char *title = dup_title (self, model, i);

      rounds_table_add_column (table, title, of_marks ? ROUNDS_COLUMN_NUMBER : ROUNDS_COLUMN_TEXT);
    }
  return table;
}

/* Weights, marks, and the scores that come of them. */
static void
add_marks (const RoundsPlanReport *self, RoundsRankingModel *model)
{
  guint n_options = rounds_ranking_model_get_n_options (model);
  RoundsTable *table = create_table (
      self, model, _ ("Weights and marks from 0 to 4; a dash is a mark not given yet"), TRUE);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < rounds_ranking_model_get_n_criteria (model); row++)
    {
      RoundsCriterion *criterion = rounds_ranking_model_get_criterion (model, row);

      g_ptr_array_set_size (cells, 0);
      g_ptr_array_add (cells, g_strdup (rounds_criterion_get_title (criterion)));
      g_ptr_array_add (cells, g_strdup_printf ("%d", criterion->weight));
      for (guint i = 0; i < n_options; i++)
        {
          int mark = rounds_ranking_model_get_mark (model, i, row);

          g_ptr_array_add (cells, mark == ROUNDS_INTEGER_UNSET ? g_strdup ("–")
                                                               : g_strdup_printf ("%d", mark));
        }
      rounds_table_add_row (table, (const char *const *) cells->pdata);
    }
  g_ptr_array_set_size (cells, 0);
  g_ptr_array_add (cells, g_strdup (_ ("Score")));
  g_ptr_array_add (cells, g_strdup (""));
  for (guint i = 0; i < n_options; i++)
    g_ptr_array_add (cells, rounds_ranking_text_dup_score (model, i));
  rounds_table_set_total (table, (const char *const *) cells->pdata);
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static void
add_order (const RoundsPlanReport *self, RoundsRankingModel *model)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);

  for (guint i = 0; i < ranking->n_options; i++)
    {
      guint option = ranking->order[i], rank = ranking->scores[option].rank;
      g_autofree char *title = dup_title (self, model, option);
      g_autofree char *lead_in = rounds_plan_report_dup_lead_in (title);
      g_autofree char *standing = rounds_ranking_text_dup_standing (model, option);
      g_autofree char *score = rounds_ranking_text_dup_score (model, option);
      /* Translators: a score such as 2.9, and how much of it is marked */
      g_autofree char *text = g_strdup_printf (_ ("%s of 4. %s"), score, standing);

      rounds_report_take_block (self->report,
                                rank > 0 ? rounds_block_new_numbered_item (rank, lead_in, text)
                                         : rounds_block_new_list_item (lead_in, standing));
    }
}

static void
add_optional_text (const RoundsPlanReport *self, char *text)
{
  g_autofree char *owned = text;

  if (owned != NULL && *owned != '\0')
    rounds_plan_report_add_text (self, NULL, owned);
}

static void
add_ranking (const RoundsPlanReport *self, RoundsRankingModel *model)
{
  g_autofree char *verdict = rounds_ranking_text_dup_verdict (model);
  /* Translators: a verdict at the start of a paragraph on paper, as in "No clear winner." */
  g_autofree char *lead_in = g_strdup_printf (_ ("%s."), verdict);
  g_autofree char *explanation = rounds_ranking_text_dup_explanation (model);

  rounds_plan_report_add_heading (self, 2, _ ("Ranking"));
  rounds_plan_report_add_text (self, lead_in, explanation);
  add_order (self, model);
  add_optional_text (self, rounds_ranking_text_dup_reasons (model, TRUE));
  add_optional_text (self, rounds_ranking_text_dup_reasons (model, FALSE));
  add_optional_text (self, rounds_ranking_text_dup_flip (model));
  add_marks (self, model);
}

/* How a job and a career usually differ (R069 to R082), for what each option is. The person's own
 * word has a star, and its reason stands below. */
static void
add_paths (const RoundsPlanReport *self, RoundsRankingModel *model, RoundsCellModel *cells)
{
  g_autoptr (GPtrArray) own = rounds_cell_model_list_own (cells);
  RoundsTable *table = create_table (
      self, model, own->len > 0 ? _ ("With a star: your own words, explained below") : NULL, FALSE);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint row = 0; row < rounds_cell_model_get_n_rows (cells, ROUNDS_CELLS_OF_PATH); row++)
    {
      g_ptr_array_set_size (texts, 0);
      for (guint i = 0; i < rounds_cell_model_get_n_options (cells); i++)
        {
          const RoundsCell *cell = rounds_cell_model_get_cell (cells, ROUNDS_CELLS_OF_PATH, row, i);

          if (i == 0)
            g_ptr_array_add (texts, g_strdup (cell->title));
          g_ptr_array_add (
              texts, g_strconcat (rounds_cell_get_text (cell), cell->own != NULL ? "*" : "", NULL));
        }
      rounds_table_add_row (table, (const char *const *) texts->pdata);
    }
  rounds_plan_report_add_heading (self, 2, _ ("What Kind of Path Each One Is"));
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static void
add_own_word (const RoundsPlanReport *self, const RoundsCell *cell)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  g_autofree char *option = rounds_option_dup_title (plan, cell->option);
  /* Translators: a property, then an option: "Growth, Chart review" */
  g_autofree char *subject = g_strdup_printf (_ ("%s, %s"), cell->title, option);
  g_autofree char *lead_in = rounds_plan_report_dup_lead_in (subject);
  g_autofree char *behind = rounds_cell_describe (cell);
  g_auto (GStrv) lines = g_strsplit (behind != NULL ? behind : "", "\n", -1);
  g_autofree char *rest = g_strjoinv (" · ", lines);
  g_autofree char *text =
      *rest != '\0' ? g_strdup_printf ("%s (%s)", cell->own->value, rest) : NULL;

  rounds_report_take_block (
      self->report, rounds_block_new_list_item (lead_in, text != NULL ? text : cell->own->value));
}

/* What the person says instead of what the data says, and why (R086). */
static void
add_own_words (const RoundsPlanReport *self, RoundsCellModel *cells)
{
  g_autoptr (GPtrArray) own = rounds_cell_model_list_own (cells);

  if (own->len > 0)
    rounds_plan_report_add_heading (self, 2, _ ("In Your Own Words"));
  for (guint i = 0; i < own->len; i++)
    add_own_word (self, own->pdata[i]);
}

/** rounds_plan_report_add_comparison: (private): the options, what ranks first and why */
void
rounds_plan_report_add_comparison (const RoundsPlanReport *self)
{
  RoundsRankingModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_RANKING_MODEL);
  RoundsCellModel *cells = rounds_figures_get_model (self->figures, ROUNDS_TYPE_CELL_MODEL);

  if (rounds_ranking_model_get_n_options (model) == 0)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Comparison"));
  add_options (self, model);
  add_ranking (self, model);
  add_paths (self, model, cells);
  add_own_words (self, cells);
}

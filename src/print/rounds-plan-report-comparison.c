/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-criterion-kinds.h"
#include "rounds-option-text.h"
#include "rounds-path-properties.h"
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

/* How a job and a career usually differ (R069 to R082), for what each option is. */
static void
add_paths (const RoundsPlanReport *self, RoundsRankingModel *model)
{
  RoundsTable *table = create_table (self, model, NULL, FALSE);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  const RoundsPathProperty *properties;
  guint n_properties;

  properties = rounds_path_properties_list (&n_properties);
  for (guint row = 0; row < n_properties; row++)
    {
      g_ptr_array_set_size (cells, 0);
      g_ptr_array_add (cells, (gpointer) _ (properties[row].name));
      for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
        g_ptr_array_add (
            cells, (gpointer) rounds_path_property_get_text (
                       &properties[row], rounds_ranking_model_get_option (model, i)->path_kind));
      rounds_table_add_row (table, (const char *const *) cells->pdata);
    }
  rounds_plan_report_add_heading (self, 2, _ ("What Kind of Path Each One Is"));
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/** rounds_plan_report_add_comparison: (private): the options, what ranks first and why */
void
rounds_plan_report_add_comparison (const RoundsPlanReport *self)
{
  RoundsRankingModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_RANKING_MODEL);

  if (rounds_ranking_model_get_n_options (model) == 0)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Comparison"));
  add_options (self, model);
  add_ranking (self, model);
  add_paths (self, model);
}

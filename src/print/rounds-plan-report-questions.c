/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-outcome-model.h"
#include "rounds-pay-model.h"
#include "rounds-plan-report-private.h"
#include "rounds-ranking-text.h"

static void
add_question (GPtrArray *questions, const char *what, const char *text)
{
  g_autofree char *lead_in = rounds_plan_report_dup_lead_in (what);

  g_ptr_array_add (questions, rounds_block_new_list_item (lead_in, text));
}

/* Which of the four questions wait for an answer, and for which one. */
static void
collect_unanswered (const RoundsPlanReport *self, GPtrArray *questions)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_OUTCOME_MODEL);

  for (guint i = 1; i <= ROUNDS_N_QUESTIONS; i++)
    {
      const RoundsAnswerCard *card = rounds_outcome_model_get_card (model, i);

      if (card != NULL && card->is_open)
        add_question (questions, card->question, card->title);
    }
}

static void
collect_unranked (const RoundsPlanReport *self, GPtrArray *questions)
{
  RoundsRankingModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_RANKING_MODEL);
  g_autofree char *flip = NULL;

  if (rounds_ranking_model_get_n_options (model) < 2)
    return;
  flip = rounds_ranking_text_dup_flip (model);
  if (flip != NULL)
    add_question (questions, _ ("Which option"), flip);
  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    {
      const RoundsRankingScore *score = &rounds_ranking_model_get_ranking (model)->scores[i];
      g_autofree char *title = rounds_option_dup_title (rounds_figures_get_plan (self->figures),
                                                        rounds_ranking_model_get_option (model, i));
      g_autofree char *text = g_strdup_printf (
          ngettext ("%u mark is missing", "%u marks are missing", score->n_missing),
          score->n_missing);

      if (score->n_missing > 0)
        add_question (questions, title, text);
    }
}

static void
collect_unpaid (const RoundsPlanReport *self, GPtrArray *questions)
{
  RoundsPayModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL);

  if (!rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY))
    return;
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      if (figure->problem != NULL)
        add_question (questions, figure->title, figure->problem);
    }
}

/**
 * rounds_plan_report_add_questions: (private):
 *
 * What would make the plan firmer: answers that are missing, the step that would turn the ranking,
 * pay that nobody has asked for yet.
 */
void
rounds_plan_report_add_questions (const RoundsPlanReport *self)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();

  collect_unanswered (self, questions);
  collect_unranked (self, questions);
  collect_unpaid (self, questions);
  if (questions->len == 0)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Open Questions"));
  for (guint i = 0; i < questions->len; i++)
    rounds_report_take_block (self->report, g_ptr_array_index (questions, i));
}

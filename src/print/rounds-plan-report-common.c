/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-common-questions.h"
#include "rounds-outcome-model.h"
#include "rounds-plan-report-private.h"
#include "rounds-uncertainty-text.h"

/* Before the first answer all of it would be empty forms. */
static gboolean
has_assessment (const RoundsPlanReport *self)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_OUTCOME_MODEL);

  return rounds_outcome_model_get_assessment (model) != NULL;
}

static void
add_answer (const RoundsPlanReport *self, const RoundsCommonAnswer *answer)
{
  /* Translators: an answer at the start of a paragraph on paper, as in "Not known yet." */
  g_autofree char *title = g_strdup_printf (_ ("%s."), answer->title);

  rounds_plan_report_add_heading (self, 2, answer->question);
  rounds_plan_report_add_text (self, title, answer->sentence);
  for (guint i = 0; i < answer->basis->len; i++)
    {
      const RoundsBasis *basis = answer->basis->pdata[i];

      rounds_plan_report_add_labeled (self, basis->label, basis->value);
    }
  for (guint i = 0; i < answer->missing->len; i++)
    rounds_plan_report_add_labeled (self, _ ("Missing"), answer->missing->pdata[i]);
}

/** rounds_plan_report_add_common: (private): what everybody asks, from the person's own data; the
 *   answers that are made of money only with money */
void
rounds_plan_report_add_common (const RoundsPlanReport *self)
{
  RoundsCommonQuestions *model =
      rounds_figures_get_model (self->figures, ROUNDS_TYPE_COMMON_QUESTIONS);
  gboolean with_money = rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY);

  if (!has_assessment (self))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("What Everybody Asks"));
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      const RoundsCommonAnswer *answer = rounds_common_questions_get_answer (model, i);

      if (answer != NULL && (with_money || !answer->is_money))
        add_answer (self, answer);
    }
}

/* Names of people as the switch of the paper wants them. */
static char *
dup_people (const RoundsPlanReport *self, const RoundsOpenQuestion *question)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *list = NULL;

  if (question->people->len == 0)
    return rounds_uncertainty_text_dup_people (rounds_figures_get_plan (self->figures), question);
  for (guint i = 0; i < question->people->len; i++)
    g_strv_builder_take (builder, rounds_plan_report_dup_name (
                                      self, ROUNDS_PERSON (question->people->pdata[i])->name));
  names = g_strv_builder_end (builder);
  /* Translators: between names of people */
  list = g_strjoinv (_ (", "), names);
  /* Translators: %s is a list of people */
  return g_strdup_printf (_ ("Could settle it: %s"), list);
}

/** rounds_plan_report_add_uncertainties: (private): what would change the plan, and who could
 *   settle it; then what is settled */
void
rounds_plan_report_add_uncertainties (const RoundsPlanReport *self)
{
  RoundsUncertaintyModel *model =
      rounds_figures_get_model (self->figures, ROUNDS_TYPE_UNCERTAINTY_MODEL);
  guint n_questions = rounds_uncertainty_model_get_n_questions (model);

  if (n_questions == 0 || !has_assessment (self))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("What Would Change the Plan"));
  for (guint i = 0; i < n_questions; i++)
    {
      const RoundsOpenQuestion *question = rounds_uncertainty_model_get_question (model, i);
      g_autofree char *people = dup_people (self, question);
      gboolean is_settled =
          question->record != NULL && question->record->state == ROUNDS_UNCERTAINTY_SETTLED;

      if (is_settled)
        rounds_plan_report_add_item (self, question->question,
                                     *question->record->answer != '\0' ? question->record->answer
                                                                       : _ ("Settled"));
      else
        rounds_plan_report_add_item (self, question->question, people);
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-irritant-kinds.h"
#include "rounds-outcome-text.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"
#include "rounds-setting-text.h"

/* So many first steps at most: more is no plan any more. */
#define MOST_STEPS 3

/** rounds_question_get_text: (transfer none): one of the four questions, counted from 1 */
const char *
rounds_question_get_text (guint question)
{
  static const char *const questions[] = {
    N_ ("Leave direct care, or leave the setting?"),
    N_ ("Which destination uses your training?"),
    N_ ("What becomes of your license?"),
    N_ ("What does your household need?"),
  };

  g_return_val_if_fail (question >= 1 && question <= ROUNDS_N_QUESTIONS, "");

  return _ (questions[question - 1]);
}

static void
add_reasons (RoundsAnswerCard *card, const RoundsQ1Result *result, GPtrArray *irritants,
             GArray *remedies)
{
  for (guint i = 0; i < result->reasons->len; i++)
    {
      const RoundsQ1Reason *reason = &g_array_index (result->reasons, RoundsQ1Reason, i);

      if (reason->is_remedy)
        {
          const RoundsRemedyAnswer *answer =
              &g_array_index (remedies, RoundsRemedyAnswer, reason->index);

          rounds_answer_card_add_reason (card, rounds_remedy_get_name (answer->kind),
                                         rounds_remedy_answer_get_text (answer), reason->against);
        }
      else
        rounds_answer_card_add_reason (
            card, rounds_irritant_get_label (irritants->pdata[reason->index]),
            rounds_outcome_get_weight_word (reason->weight), reason->against);
    }
}

/* What weighs a lot in the setting, the heaviest first, one step each. */
static void
add_first_steps (RoundsAnswerCard *card, const RoundsQ1Result *result, GPtrArray *irritants,
                 RoundsSituation situation)
{
  guint n_steps = 0;

  for (guint i = 0; i < result->reasons->len && n_steps < MOST_STEPS; i++)
    {
      const RoundsQ1Reason *reason = &g_array_index (result->reasons, RoundsQ1Reason, i);
      RoundsIrritant *irritant = reason->is_remedy ? NULL : irritants->pdata[reason->index];
      const char *step =
          irritant != NULL ? rounds_setting_text_get_step (irritant, situation) : NULL;
      g_autofree char *code = NULL;

      if (step == NULL || reason->weight < ROUNDS_Q1_HEAVY)
        continue;
      code = g_strconcat ("setting-", irritant->code, NULL);
      rounds_answer_card_add_action (card, code, step);
      n_steps++;
    }
}

static void
add_untried_remedies (RoundsAnswerCard *card, GArray *remedies)
{
  const char *const codes[] = { "try-specialty", "try-employer", "try-care-model" };

  for (guint i = 0; i < remedies->len; i++)
    {
      const RoundsRemedyAnswer *answer = &g_array_index (remedies, RoundsRemedyAnswer, i);

      if (answer->state == ROUNDS_REMEDY_NOT_TRIED)
        rounds_answer_card_add_action (card, codes[answer->kind],
                                       rounds_remedy_get_advice (answer->kind));
    }
}

static void
add_missing (RoundsAnswerCard *card, guint missing)
{
  if (missing == ROUNDS_Q1_MISSING_RESULT)
    rounds_answer_card_add_action (card, "say-result", _ ("Say what came of the remedy you tried"));
  else if (missing == ROUNDS_Q1_MISSING_WEIGHT)
    rounds_answer_card_add_action (card, "answer-heavier",
                                   _ ("Answer these questions again when something weighs more"));
  else
    rounds_answer_card_add_action (card, "mark-missing", _ ("Mark what is missing"));
}

static void
add_actions (RoundsAnswerCard *card, const RoundsQ1Result *result, GPtrArray *irritants,
             GArray *remedies, RoundsSituation situation)
{
  switch (result->outcome)
    {
    case ROUNDS_Q1_NOT_ENOUGH:
      add_missing (card, result->missing);
      break;
    case ROUNDS_Q1_SETTING_PROBLEM:
      add_first_steps (card, result, irritants, situation);
      add_untried_remedies (card, remedies);
      rounds_answer_card_add_action (
          card, "answer-again", _ ("Answer these questions again three months after a change"));
      break;
    case ROUNDS_Q1_CARE_UNTESTED:
      if (result->has_helped)
        rounds_answer_card_add_action (
            card, "go-on", _ ("Go on with what helped, and answer again in three months"));
      add_untried_remedies (card, remedies);
      rounds_answer_card_add_action (card, "talk-moved",
                                     _ ("Meanwhile, talk with people who made the move"));
      break;
    case ROUNDS_Q1_PIVOT_IS_REAL:
      rounds_answer_card_add_action (card, "talk-moved",
                                     _ ("Talk with people who made the move you consider"));
      rounds_answer_card_add_action (card, "compare",
                                     situation == ROUNDS_SITUATION_ALREADY_OUT
                                         ? _ ("Compare two concrete options with each other")
                                         : _ ("Compare a concrete option with today’s job"));
      break;
    case ROUNDS_Q1_MIXED:
      add_first_steps (card, result, irritants, situation);
      add_untried_remedies (card, remedies);
      rounds_answer_card_add_action (card, "talk-both",
                                     _ ("Talk with people who left, and with people who changed "
                                        "their setting"));
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * rounds_setting_card_new:
 * @today: a trial that begins later is not tried yet
 *
 * Returns: (transfer full): the outcome of question 1 (R011 to R015) in words
 */
RoundsAnswerCard *
rounds_setting_card_new (RoundsPlan *plan, RoundsAssessment *assessment, RoundsDate today)
{
  RoundsAnswerCard *card = rounds_answer_card_new (rounds_question_get_text (1));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  g_auto (RoundsQ1Result) result = { 0 };
  g_autoptr (GPtrArray) irritants = rounds_assessments_list_irritants (plan, assessment);
  g_autoptr (GArray) remedies = rounds_assessments_collect_remedies (plan, assessment, today);
  g_autofree char *missing = NULL;

  rounds_assessments_decide (plan, assessment, today, &result);
  missing = rounds_outcome_dup_missing (&result);
  card->is_open = missing != NULL;
  card->title = g_strdup (rounds_outcome_get_title (&result));
  card->sentence = g_strdup (rounds_outcome_get_sentence (&result));
  card->change =
      missing != NULL ? g_steal_pointer (&missing) : g_strdup (rounds_outcome_get_change (&result));
  add_reasons (card, &result, irritants, remedies);
  add_actions (card, &result, irritants, remedies, profile->situation);
  return card;
}

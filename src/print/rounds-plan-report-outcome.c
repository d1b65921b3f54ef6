/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-answer-text.h"
#include "rounds-outcome-model.h"
#include "rounds-plan-report-private.h"

#define DESTINATION_QUESTION 2
#define LICENSE_QUESTION 3
#define HOUSEHOLD_QUESTION 4

/* Whether @text is a sentence of its own, which a colon would not suit; a bracket ends none. */
static gboolean
ends_sentence (const char *text)
{
  const char *last = g_utf8_find_prev_char (text, text + strlen (text));

  return last != NULL && g_unichar_ispunct (g_utf8_get_char (last)) &&
         g_unichar_type (g_utf8_get_char (last)) != G_UNICODE_CLOSE_PUNCTUATION;
}

/* An answer and what it weighs: "Call, nights or weekends: A lot". What people wrote in sentences
 * comes after. */
static void
add_reason (const RoundsPlanReport *self, const RoundsAnswerReason *reason)
{
  /* Translators: what an answer weighs, when it speaks against the outcome */
  g_autofree char *against = g_strdup_printf (_ ("%s (speaks against it)"), reason->weight);
  const char *weight = reason->against ? against : reason->weight;
  gboolean is_sentence = ends_sentence (reason->text);

  rounds_plan_report_add_labeled (self, is_sentence ? weight : reason->text,
                                  is_sentence ? reason->text : weight);
}

static void
add_reasons (const RoundsPlanReport *self, const RoundsAnswerCard *card, gboolean with_weights)
{
  for (guint i = 0; i < card->reasons->len; i++)
    {
      const RoundsAnswerReason *reason = g_ptr_array_index (card->reasons, i);

      if (with_weights && *reason->weight != '\0')
        add_reason (self, reason);
      else
        rounds_plan_report_add_item (self, NULL, reason->text);
    }
}

static void
add_actions (const RoundsPlanReport *self, const RoundsAnswerCard *card)
{
  RoundsBlock *lead_in;

  if (card->actions->len == 0)
    return;
  lead_in = rounds_block_new_paragraph (_ ("Next:"), "");
  rounds_block_keep_with_next (lead_in);
  rounds_report_take_block (self->report, lead_in);
  for (guint i = 0; i < card->actions->len; i++)
    rounds_plan_report_add_item (
        self, NULL, ((const RoundsAnswerAction *) g_ptr_array_index (card->actions, i))->text);
}

static void
add_card (const RoundsPlanReport *self, const RoundsAnswerCard *card, gboolean with_weights)
{
  /* Translators: an outcome at the start of a paragraph on paper, as in "The pivot is real." */
  g_autofree char *title = g_strdup_printf (_ ("%s."), card->title);

  rounds_plan_report_add_heading (self, 2, card->question);
  rounds_plan_report_add_text (self, title, card->sentence);
  add_reasons (self, card, with_weights);
  if (card->change != NULL && *card->change != '\0')
    rounds_plan_report_add_text (self, _ ("What would change it:"), card->change);
  add_actions (self, card);
}

/**
 * rounds_plan_report_add_outcome: (private):
 *
 * The four questions, each with its reasons. Without money the household's answer, which is made of
 * amounts, is left off, and so is what a license costs.
 */
void
rounds_plan_report_add_outcome (const RoundsPlanReport *self)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_OUTCOME_MODEL);
  RoundsAssessment *assessment = rounds_outcome_model_get_assessment (model);
  gboolean with_money = rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY);
  g_autofree char *day = NULL, *text = NULL;

  if (assessment == NULL)
    return;
  day = rounds_answer_text_dup_day (assessment);
  /* Translators: %s is a date */
  text = g_strdup_printf (_ ("Answered on %s."), day);
  rounds_plan_report_add_heading (self, 1, _ ("Assessment"));
  rounds_plan_report_add_text (self, NULL, text);
  for (guint question = 1; question <= ROUNDS_N_QUESTIONS; question++)
    {
      if (question != HOUSEHOLD_QUESTION || with_money)
        add_card (self, rounds_outcome_model_get_card (model, question),
                  question != LICENSE_QUESTION || with_money);
      if (question == DESTINATION_QUESTION)
        rounds_plan_report_add_shortlist (self);
    }
}

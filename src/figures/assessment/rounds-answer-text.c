/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-answer-text.h"
#include "rounds-destination-kinds.h"
#include "rounds-format.h"
#include "rounds-household-text.h"
#include "rounds-irritant-kinds.h"
#include "rounds-license-text.h"
#include "rounds-outcome-text.h"
#include "rounds-us-states.h"

/* Of a built-in irritant; one that only another version of Rounds knows is called by its code. */
static const char *
get_irritant_label (const char *code)
{
  const RoundsIrritantTemplate *kind = rounds_irritant_kinds_find (code);

  return kind != NULL ? _ (kind->label) : code;
}

static char *
dup_license (const char *code)
{
  const char *state = rounds_us_states_get_name (code);

  if (*code == '\0')
    return g_strdup (_ ("License"));
  /* Translators: %s is a state */
  return g_strdup_printf (_ ("License in %s"), state != NULL ? state : code);
}

/** rounds_answer_text_dup_label: (transfer full): what was asked */
char *
rounds_answer_text_dup_label (RoundsPlan *plan, const RoundsAnswer *answer)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && answer != NULL, NULL);

  switch (answer->topic)
    {
    case ROUNDS_ANSWER_IRRITANT:
      return g_strdup (get_irritant_label (answer->key));
    case ROUNDS_ANSWER_OWN_IRRITANT:
      return g_strdup (answer->key);
    case ROUNDS_ANSWER_REMEDY:
      return g_strdup (rounds_remedy_get_name (answer->kind));
    case ROUNDS_ANSWER_DESTINATION:
      return g_strdup (rounds_destination_get_name (plan, answer->key));
    case ROUNDS_ANSWER_LICENSE:
      return dup_license (answer->key);
    case ROUNDS_ANSWER_REFLECTION:
      return g_strdup (_ ("Is the license part of who you are in the long run?"));
    case ROUNDS_ANSWER_FLOOR:
      return g_strdup (_ ("Least take-home a month"));
    case ROUNDS_ANSWER_AGREEMENT:
      return g_strdup (_ ("Whoever shares the household"));
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_irritant (const RoundsAnswer *answer)
{
  const char *weight = rounds_outcome_get_weight_word (answer->mark);

  if (answer->kind == ROUNDS_IRRITANT_CARE)
    /* Translators: %s is what it weighs, such as "A lot" */
    return g_strdup_printf (_ ("%s, act of care"), weight);
  /* Translators: %s is what it weighs, such as "A lot" */
  return g_strdup_printf (_ ("%s, setting"), weight);
}

/** rounds_answer_text_get_missing: (transfer none): that there is no answer about @topic; what was
 *   on no list was not left unanswered */
const char *
rounds_answer_text_get_missing (RoundsAnswerTopic topic)
{
  if (topic == ROUNDS_ANSWER_DESTINATION)
    return _ ("Not on the shortlist");
  return topic == ROUNDS_ANSWER_LICENSE ? _ ("Not entered") : _ ("Not answered");
}

/** rounds_answer_text_dup_value: (transfer full): what was answered */
char *
rounds_answer_text_dup_value (const RoundsAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, NULL);

  switch (answer->topic)
    {
    case ROUNDS_ANSWER_IRRITANT:
    case ROUNDS_ANSWER_OWN_IRRITANT:
      return dup_irritant (answer);
    case ROUNDS_ANSWER_REMEDY:
      {
        const RoundsRemedyAnswer remedy = { answer->kind, ROUNDS_ANSWER_REMEDY_STATE (answer->mark),
                                            ROUNDS_ANSWER_REMEDY_RESULT (answer->mark) };

        return g_strdup (rounds_remedy_answer_get_text (&remedy));
      }
    case ROUNDS_ANSWER_DESTINATION:
      return g_strdup (_ ("On the shortlist"));
    case ROUNDS_ANSWER_LICENSE:
      return rounds_license_text_dup_kind (answer->kind, answer->mark);
    case ROUNDS_ANSWER_REFLECTION:
      return g_strdup (answer->text);
    case ROUNDS_ANSWER_FLOOR:
      return rounds_format_money (answer->amount);
    case ROUNDS_ANSWER_AGREEMENT:
      return g_strdup (rounds_household_text_get_agreement (answer->kind));
    default:
      g_return_val_if_reached (NULL);
    }
}

/** rounds_answer_text_dup_day: (transfer full): the day by which an assessment is known */
char *
rounds_answer_text_dup_day (RoundsAssessment *assessment)
{
  g_return_val_if_fail (ROUNDS_IS_ASSESSMENT (assessment), NULL);

  return rounds_format_date (assessment->finished_on != ROUNDS_DATE_NONE ? assessment->finished_on
                                                                         : assessment->taken_on);
}

/* The day of an assessment. Those of one and the same day are told apart by a number, the first of
 * them being 1. */
static char *
dup_numbered_day (GPtrArray *assessments, guint position)
{
  g_autofree char *day = rounds_answer_text_dup_day (assessments->pdata[position]);
  guint n_same = 0, number = 0;

  for (guint i = 0; i < assessments->len; i++)
    {
      g_autofree char *other = rounds_answer_text_dup_day (assessments->pdata[i]);
      gboolean same = g_str_equal (day, other);

      n_same += same;
      number += same && i >= position;
    }
  if (n_same == 1)
    return g_steal_pointer (&day);
  /* Translators: a day, and which of several results of that day */
  return g_strdup_printf (_ ("%s (%u)"), day, number);
}

/** rounds_answer_text_list_days: (transfer full) (element-type utf8): by what each of @assessments,
 *   the newest first, is known among the others */
GPtrArray *
rounds_answer_text_list_days (GPtrArray *assessments)
{
  GPtrArray *days = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (assessments != NULL, days);

  for (guint i = 0; i < assessments->len; i++)
    g_ptr_array_add (days, dup_numbered_day (assessments, i));
  return days;
}

/** rounds_answer_text_get_outcome: (transfer none): of question 1, as read @today, in a few words
 */
const char *
rounds_answer_text_get_outcome (RoundsPlan *plan, RoundsAssessment *assessment, RoundsDate today)
{
  g_auto (RoundsQ1Result) result = { 0 };

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment), "");

  rounds_assessments_decide (plan, assessment, today, &result);
  return rounds_outcome_get_title (&result);
}

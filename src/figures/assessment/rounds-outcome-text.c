/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-outcome-text.h"

/* What a tried remedy came to is all that is missing: both sides are marked, and care weighs more.
 */
static gboolean
waits_for_result (const RoundsQ1Result *result)
{
  return result->outcome == ROUNDS_Q1_NOT_ENOUGH && result->missing == ROUNDS_Q1_MISSING_RESULT;
}

/** rounds_outcome_get_title: (transfer none): the outcome of question 1 in a few words */
const char *
rounds_outcome_get_title (const RoundsQ1Result *result)
{
  g_return_val_if_fail (result != NULL, "");

  switch (result->outcome)
    {
    case ROUNDS_Q1_NOT_ENOUGH:
      return waits_for_result (result) ? _ ("The act of care, but a result is missing")
                                       : _ ("Not enough to tell yet");
    case ROUNDS_Q1_SETTING_PROBLEM:
      return _ ("Change the setting first");
    case ROUNDS_Q1_CARE_UNTESTED:
      return result->has_helped ? _ ("The act of care, and a change that helps")
                                : _ ("The act of care, not tested yet");
    case ROUNDS_Q1_PIVOT_IS_REAL:
      return _ ("The pivot is real");
    case ROUNDS_Q1_MIXED:
      return _ ("Both weigh the same");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_outcome_get_sentence: (transfer none): the same in one sentence */
const char *
rounds_outcome_get_sentence (const RoundsQ1Result *result)
{
  g_return_val_if_fail (result != NULL, "");

  switch (result->outcome)
    {
    case ROUNDS_Q1_NOT_ENOUGH:
      if (waits_for_result (result))
        return _ ("The act of care weighs most. You tried a change, but what came of it is "
                  "missing.");
      return _ ("Your answers do not show yet whether it is the setting or the act of care.");
    case ROUNDS_Q1_SETTING_PROBLEM:
      return _ (
          "What weighs most is where and how you work, not the act of care. A change of setting "
          "may be all it takes.");
    case ROUNDS_Q1_CARE_UNTESTED:
      if (result->has_helped)
        return _ ("The act of care weighs most, and a change you tried has helped. More of it may "
                  "be enough.");
      return _ ("The act of care weighs most, but no other way of giving care has been tried in "
                "earnest yet.");
    case ROUNDS_Q1_PIVOT_IS_REAL:
      return _ ("The act of care weighs most, and what you tried instead was not enough.");
    case ROUNDS_Q1_MIXED:
      return _ (
          "The setting and the act of care weigh the same; changing only one of them would leave "
          "the other.");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_outcome_get_change: (transfer none): what would change the outcome */
const char *
rounds_outcome_get_change (const RoundsQ1Result *result)
{
  g_return_val_if_fail (result != NULL, "");

  switch (result->outcome)
    {
    case ROUNDS_Q1_NOT_ENOUGH:
      return _ ("The answers that are missing.");
    case ROUNDS_Q1_SETTING_PROBLEM:
      return _ (
          "If the setting changes and the act of care comes to weigh more, the answer changes "
          "with it.");
    case ROUNDS_Q1_CARE_UNTESTED:
      if (result->has_helped)
        return _ ("If what helped is not enough in the long run, the pivot is real. If the act of "
                  "care comes to weigh less, you may not need it.");
      return _ (
          "One remedy, tried long enough to judge. If it is not enough, the pivot is real; if it "
          "helps, you may not need one.");
    case ROUNDS_Q1_PIVOT_IS_REAL:
      return _ (
          "A remedy that helps after all, or a setting that comes to weigh more than the act of "
          "care.");
    case ROUNDS_Q1_MIXED:
      return _ ("One of the two that comes to weigh more. What still weighs after a change of "
                "setting is the act of care.");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * rounds_outcome_dup_missing:
 *
 * Returns: (transfer full) (nullable): what is missing and what it would settle; %NULL if nothing
 *   is
 */
char *
rounds_outcome_dup_missing (const RoundsQ1Result *result)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  guint missing;

  g_return_val_if_fail (result != NULL, NULL);

  missing = result->missing;
  if ((missing & ROUNDS_Q1_MISSING_SETTING) != 0)
    g_ptr_array_add (lines,
                     _ ("Nothing about the setting is marked. It would show whether changing "
                        "the setting is enough."));
  if ((missing & ROUNDS_Q1_MISSING_CARE) != 0)
    g_ptr_array_add (lines,
                     _ ("Nothing about the act of care is marked. It would show whether care "
                        "itself is the problem."));
  if ((missing & ROUNDS_Q1_MISSING_WEIGHT) != 0)
    g_ptr_array_add (lines, _ ("Nothing weighs a lot. If that is right, nothing here asks you to "
                               "leave; if something is missing, add it in your own words."));
  if ((missing & ROUNDS_Q1_MISSING_RESULT) != 0)
    g_ptr_array_add (lines,
                     waits_for_result (result)
                         ? _ ("What came of a remedy you tried is missing. It would show whether "
                              "a change like it is enough, or whether the pivot is real.")
                         : _ ("What came of a remedy you tried is missing. It would show whether "
                              "a change like it is enough."));
  if (lines->len == 0)
    return NULL;
  g_ptr_array_add (lines, NULL);
  return g_strjoinv (" ", (char **) lines->pdata);
}

/** rounds_outcome_get_weight_word: (transfer none): the anchor of a mark, 0 to 4 */
const char *
rounds_outcome_get_weight_word (int weight)
{
  static const char *const words[] = { N_ ("Not at all"), N_ ("A little"), N_ ("Somewhat"),
                                       N_ ("A lot"), N_ ("The main reason") };

  if (weight < 0 || weight >= (int) G_N_ELEMENTS (words))
    return _ ("Not marked");
  return _ (words[weight]);
}

/** rounds_remedy_get_name: (transfer none): one of the three remedies of R013 */
const char *
rounds_remedy_get_name (RoundsRemedyKind kind)
{
  switch (kind)
    {
    case ROUNDS_REMEDY_SPECIALTY:
      return _ ("A different specialty or unit");
    case ROUNDS_REMEDY_EMPLOYER:
      return _ ("A different employer");
    case ROUNDS_REMEDY_CARE_MODEL:
      return _ ("A different care model");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_remedy_get_advice: (transfer none): the next step for a remedy that was not tried */
const char *
rounds_remedy_get_advice (RoundsRemedyKind kind)
{
  switch (kind)
    {
    case ROUNDS_REMEDY_SPECIALTY:
      return _ ("Find out what a different specialty or unit would take");
    case ROUNDS_REMEDY_EMPLOYER:
      return _ ("Ask two people elsewhere how the same work feels there");
    case ROUNDS_REMEDY_CARE_MODEL:
      return _ ("Try another care model: part time, telehealth, per diem or locum work, or a "
                "sabbatical");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_remedy_answer_get_text: (transfer none): how far a remedy has been tried */
const char *
rounds_remedy_answer_get_text (const RoundsRemedyAnswer *answer)
{
  g_return_val_if_fail (answer != NULL, "");

  if (answer->state == ROUNDS_REMEDY_NOT_TRIED)
    return _ ("Not tried");
  if (answer->state == ROUNDS_REMEDY_TRYING)
    return _ ("Under way");
  switch (answer->result)
    {
    case ROUNDS_REMEDY_RESULT_UNKNOWN:
      return _ ("Tried, result missing");
    case ROUNDS_REMEDY_RESULT_HELPED:
      return _ ("Tried, helped");
    case ROUNDS_REMEDY_RESULT_HELPED_SOME:
      return _ ("Tried, helped some");
    case ROUNDS_REMEDY_RESULT_DID_NOT_HELP:
      return _ ("Tried, did not help");
    default:
      g_return_val_if_reached ("");
    }
}

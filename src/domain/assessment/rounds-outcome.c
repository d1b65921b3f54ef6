/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-field.h"
#include "rounds-outcome.h"

/* The marks are anchored by words (3 "a lot", 4 "the main reason"), so the heaviest one of a side
 * says what that side is; adding marks up would let eleven small things drown the main one. */
static int
find_heaviest (const RoundsIrritantAnswer *irritants, guint n_irritants, RoundsIrritantKind kind)
{
  int heaviest = ROUNDS_INTEGER_UNSET;

  for (guint i = 0; i < n_irritants; i++)
    {
      if (irritants[i].kind == kind)
        heaviest = MAX (heaviest, irritants[i].weight);
    }
  return heaviest;
}

/* Whether the remedy has really been tried and did not help enough, the first of the two conditions
 * of R015. One that is under way, that helped, or whose result is open does not count. */
static gboolean
was_tried (const RoundsRemedyAnswer *remedy)
{
  return remedy->state == ROUNDS_REMEDY_TRIED &&
         (remedy->result == ROUNDS_REMEDY_RESULT_HELPED_SOME ||
          remedy->result == ROUNDS_REMEDY_RESULT_DID_NOT_HELP);
}

static gboolean
any_was_tried (const RoundsRemedyAnswer *remedies, guint n_remedies)
{
  for (guint i = 0; i < n_remedies; i++)
    {
      if (was_tried (&remedies[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
any_has_helped (const RoundsRemedyAnswer *remedies, guint n_remedies)
{
  for (guint i = 0; i < n_remedies; i++)
    {
      if (remedies[i].state == ROUNDS_REMEDY_TRIED &&
          remedies[i].result == ROUNDS_REMEDY_RESULT_HELPED)
        return TRUE;
    }
  return FALSE;
}

/* Tried, but without a result it is neither a trial in vain nor none at all. */
static gboolean
is_open (const RoundsRemedyAnswer *remedy)
{
  return remedy->state == ROUNDS_REMEDY_TRIED && remedy->result == ROUNDS_REMEDY_RESULT_UNKNOWN;
}

/* Whether a result is missing that no other trial stands in for. */
static gboolean
lacks_result (const RoundsRemedyAnswer *remedies, guint n_remedies)
{
  gboolean any_open = FALSE;

  for (guint i = 0; i < n_remedies; i++)
    any_open |= is_open (&remedies[i]);
  return any_open && !any_was_tried (remedies, n_remedies);
}

static guint
find_missing (const RoundsRemedyAnswer *remedies, guint n_remedies, int setting, int care)
{
  guint missing = ROUNDS_Q1_MISSING_NOTHING;

  if (setting == ROUNDS_INTEGER_UNSET)
    missing |= ROUNDS_Q1_MISSING_SETTING;
  if (care == ROUNDS_INTEGER_UNSET)
    missing |= ROUNDS_Q1_MISSING_CARE;
  if (missing == ROUNDS_Q1_MISSING_NOTHING && MAX (setting, care) < ROUNDS_Q1_HEAVY)
    missing |= ROUNDS_Q1_MISSING_WEIGHT;
  if (lacks_result (remedies, n_remedies))
    missing |= ROUNDS_Q1_MISSING_RESULT;
  return missing;
}

static RoundsQ1Outcome
find_outcome (const RoundsRemedyAnswer *remedies, guint n_remedies, int setting, int care)
{
  if (setting == ROUNDS_INTEGER_UNSET || care == ROUNDS_INTEGER_UNSET ||
      MAX (setting, care) < ROUNDS_Q1_HEAVY)
    return ROUNDS_Q1_NOT_ENOUGH;
  if (setting > care)
    return ROUNDS_Q1_SETTING_PROBLEM;
  if (setting == care)
    return ROUNDS_Q1_MIXED;
  if (any_was_tried (remedies, n_remedies))
    return ROUNDS_Q1_PIVOT_IS_REAL;
  return lacks_result (remedies, n_remedies) ? ROUNDS_Q1_NOT_ENOUGH : ROUNDS_Q1_CARE_UNTESTED;
}

static gboolean
irritant_speaks_against (RoundsQ1Outcome outcome, RoundsIrritantKind kind)
{
  switch (outcome)
    {
    case ROUNDS_Q1_SETTING_PROBLEM:
      return kind == ROUNDS_IRRITANT_CARE;
    case ROUNDS_Q1_CARE_UNTESTED:
    case ROUNDS_Q1_PIVOT_IS_REAL:
      return kind == ROUNDS_IRRITANT_SETTING;
    case ROUNDS_Q1_NOT_ENOUGH:
    case ROUNDS_Q1_MIXED:
      return FALSE;
    default:
      g_assert_not_reached ();
    }
}

/* Of the remedies only those speak for "the pivot is real" that were tried in vain; those same ones
 * speak against everything that would have the setting changed first. */
static gboolean
remedy_speaks_against (RoundsQ1Outcome outcome, const RoundsRemedyAnswer *remedy)
{
  return was_tried (remedy) != (outcome == ROUNDS_Q1_PIVOT_IS_REAL);
}

static int
compare_reasons (gconstpointer a, gconstpointer b)
{
  const RoundsQ1Reason *x = a;
  const RoundsQ1Reason *y = b;

  if (x->against != y->against)
    return x->against ? 1 : -1;
  if (x->weight != y->weight)
    return y->weight - x->weight;
  return x->index < y->index ? -1 : x->index > y->index;
}

static GArray *
collect_reasons (const RoundsIrritantAnswer *irritants, guint n_irritants,
                 const RoundsRemedyAnswer *remedies, guint n_remedies, RoundsQ1Outcome outcome)
{
  GArray *reasons = g_array_new (FALSE, FALSE, sizeof (RoundsQ1Reason));

  for (guint i = 0; i < n_irritants; i++)
    {
      RoundsQ1Reason reason = { FALSE, i, irritants[i].weight,
                                irritant_speaks_against (outcome, irritants[i].kind) };

      if (irritants[i].weight > 0)
        g_array_append_val (reasons, reason);
    }
  for (guint i = 0; i < n_remedies; i++)
    {
      RoundsQ1Reason reason = { TRUE, i, 0, remedy_speaks_against (outcome, &remedies[i]) };

      if (outcome != ROUNDS_Q1_NOT_ENOUGH || is_open (&remedies[i]))
        g_array_append_val (reasons, reason);
    }
  g_array_sort (reasons, compare_reasons);
  return reasons;
}

/**
 * rounds_q1_decide:
 * @irritants: (array length=n_irritants): the marks
 * @remedies: (array length=n_remedies): the remedies of R013
 * @result: (out caller-allocates): clear with rounds_q1_result_clear()
 *
 * Answers question 1: is it direct care, or the setting? (R011 to R015)
 *
 * Setting and act of care are two problems and get a score each: the heaviest mark of that side. A
 * side is a problem from "a lot" on. The heavier side is the problem; when both weigh the same the
 * answer is mixed. The pivot is real only in conjunction (R015): the act of care is the problem
 * *and* at least one remedy was really tried and did not help enough. Without such a trial the care
 * problem is untested; with one whose result is missing, the result decides, and until it is said
 * there is not enough to tell. A setting problem is a full answer: change the setting first (R014).
 *
 * Both sides have to be marked, because a problem that was never asked about is not absent.
 */
void
rounds_q1_decide (const RoundsIrritantAnswer *irritants, guint n_irritants,
                  const RoundsRemedyAnswer *remedies, guint n_remedies, RoundsQ1Result *result)
{
  g_return_if_fail (irritants != NULL || n_irritants == 0);
  g_return_if_fail (remedies != NULL || n_remedies == 0);
  g_return_if_fail (result != NULL);

  result->setting = find_heaviest (irritants, n_irritants, ROUNDS_IRRITANT_SETTING);
  result->care = find_heaviest (irritants, n_irritants, ROUNDS_IRRITANT_CARE);
  result->missing = find_missing (remedies, n_remedies, result->setting, result->care);
  result->has_helped = any_has_helped (remedies, n_remedies);
  result->outcome = find_outcome (remedies, n_remedies, result->setting, result->care);
  result->reasons = collect_reasons (irritants, n_irritants, remedies, n_remedies, result->outcome);
}

void
rounds_q1_result_clear (RoundsQ1Result *result)
{
  g_return_if_fail (result != NULL);

  g_clear_pointer (&result->reasons, g_array_unref);
}

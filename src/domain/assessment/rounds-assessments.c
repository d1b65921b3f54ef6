/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-answers.h"
#include "rounds-assessments.h"
#include "rounds-irritant-kinds.h"
#include "rounds-remedy-answers.h"

/* Of two of the same day the one that was begun later holds. */
static gboolean
is_newer (RoundsAssessment *assessment, RoundsAssessment *other)
{
  if (assessment->taken_on != other->taken_on)
    return assessment->taken_on > other->taken_on;
  return rounds_record_get_id (ROUNDS_RECORD (assessment)) >
         rounds_record_get_id (ROUNDS_RECORD (other));
}

/**
 * rounds_assessments_get_latest:
 *
 * Returns: (transfer none) (nullable): the assessment that holds now; the earlier ones are history
 */
RoundsAssessment *
rounds_assessments_get_latest (RoundsPlan *plan)
{
  guint n_assessments;
  RoundsAssessment *latest = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_assessments = rounds_plan_count_records (plan, ROUNDS_TYPE_ASSESSMENT);
  for (guint i = 0; i < n_assessments; i++)
    {
      RoundsAssessment *assessment = rounds_plan_get_record (plan, ROUNDS_TYPE_ASSESSMENT, i);

      if (latest == NULL || is_newer (assessment, latest))
        latest = assessment;
    }
  return latest;
}

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  RoundsAssessment *first = *(RoundsAssessment *const *) a;
  RoundsAssessment *second = *(RoundsAssessment *const *) b;

  return is_newer (first, second) ? -1 : 1;
}

/** rounds_assessments_list: (transfer full) (element-type RoundsAssessment): the dated history
 *   (R016), the newest first */
GPtrArray *
rounds_assessments_list (RoundsPlan *plan)
{
  GPtrArray *assessments = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), assessments);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_ASSESSMENT);
  for (guint i = 0; i < n_records; i++)
    g_ptr_array_add (assessments,
                     g_object_ref (rounds_plan_get_record (plan, ROUNDS_TYPE_ASSESSMENT, i)));
  g_ptr_array_sort (assessments, compare_newest_first);
  return assessments;
}

static void
copy_irritants (RoundsPlan *plan, RoundsAssessment *from, gint64 assessment)
{
  g_autoptr (GPtrArray) irritants = rounds_assessments_list_irritants (plan, from);

  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];

      rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment", assessment, "code",
                          irritant->code, "label", irritant->label, "kind", irritant->kind,
                          "weight", irritant->weight, NULL);
    }
}

/**
 * rounds_assessments_start:
 * @today: its date
 *
 * Starts an assessment; where there is an earlier one, with the answers given then (R016). One act.
 *
 * Returns: (transfer none): the new assessment
 */
RoundsAssessment *
rounds_assessments_start (RoundsPlan *plan, RoundsDate today)
{
  RoundsAssessment *previous;
  RoundsAssessment *assessment;
  gint64 id;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  previous = rounds_assessments_get_latest (plan);
  rounds_plan_begin_act (plan, _ ("Start Assessment"));
  assessment = rounds_plan_create (plan, ROUNDS_TYPE_ASSESSMENT, "taken-on", today, NULL);
  id = rounds_record_get_id (ROUNDS_RECORD (assessment));
  if (previous != NULL)
    {
      rounds_answers_keep (plan, previous);
      g_object_set (assessment, "license-reflection", previous->license_reflection, NULL);
      copy_irritants (plan, previous, id);
    }
  rounds_plan_end_act (plan);
  return assessment;
}

/** rounds_assessments_list_irritants: (transfer container) (element-type RoundsIrritant): what
 *   @assessment says about irritants (R012), marked or not */
GPtrArray *
rounds_assessments_list_irritants (RoundsPlan *plan, RoundsAssessment *assessment)
{
  GPtrArray *irritants = g_ptr_array_new ();
  guint n_records;
  gint64 id;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment), irritants);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_IRRITANT);
  id = rounds_record_get_id (ROUNDS_RECORD (assessment));
  for (guint i = 0; i < n_records; i++)
    {
      RoundsIrritant *irritant = rounds_plan_get_record (plan, ROUNDS_TYPE_IRRITANT, i);

      if (irritant->assessment == id)
        g_ptr_array_add (irritants, irritant);
    }
  return irritants;
}

/** rounds_assessments_find_irritant: (nullable): the answer about the built-in irritant with @code
 *   (R012) */
RoundsIrritant *
rounds_assessments_find_irritant (RoundsPlan *plan, RoundsAssessment *assessment, const char *code)
{
  g_autoptr (GPtrArray) irritants = NULL;

  g_return_val_if_fail (code != NULL && *code != '\0', NULL);

  irritants = rounds_assessments_list_irritants (plan, assessment);
  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];

      if (g_str_equal (irritant->code, code))
        return irritant;
    }
  return NULL;
}

/**
 * rounds_assessments_ensure_irritant:
 * @code: of a built-in irritant (R012)
 *
 * Returns: (transfer none): the answer about it, created unmarked if there is
 * none. Open an act around it and the change that follows, so that both are undone together.
 */
RoundsIrritant *
rounds_assessments_ensure_irritant (RoundsPlan *plan, RoundsAssessment *assessment,
                                    const char *code)
{
  RoundsIrritant *irritant = rounds_assessments_find_irritant (plan, assessment, code);
  const RoundsIrritantTemplate *kind = rounds_irritant_kinds_find (code);

  g_return_val_if_fail (kind != NULL, NULL);

  if (irritant == NULL)
    irritant = rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment",
                                   rounds_record_get_id (ROUNDS_RECORD (assessment)), "code", code,
                                   "kind", rounds_irritant_group_get_kind (kind->group), NULL);
  return irritant;
}

/** rounds_assessments_find_remedy: (nullable): the first remedy of that kind (R013) */
RoundsRemedy *
rounds_assessments_find_remedy (RoundsPlan *plan, RoundsRemedyKind kind)
{
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_REMEDY);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsRemedy *remedy = rounds_plan_get_record (plan, ROUNDS_TYPE_REMEDY, i);

      if (remedy->kind == kind)
        return remedy;
    }
  return NULL;
}

/**
 * rounds_assessments_collect_remedies:
 * @today: the day on which the latest assessment is read
 *
 * Remedies are one list over the whole plan. The latest assessment reads it; an earlier one reads
 * what was kept when the next one began, so that nothing said later rewrites it (R016).
 *
 * Returns: (transfer full) (element-type RoundsRemedyAnswer): how far each has been tried; see
 *   rounds_remedy_answers_collect()
 */
GArray *
rounds_assessments_collect_remedies (RoundsPlan *plan, RoundsAssessment *assessment,
                                     RoundsDate today)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment), NULL);

  return assessment == rounds_assessments_get_latest (plan)
             ? rounds_remedy_answers_collect (plan, today)
             : rounds_remedy_answers_parse (assessment->remedies);
}

/**
 * rounds_assessments_decide:
 * @today: the day on which the latest assessment is read
 * @result: (out caller-allocates): clear with rounds_q1_result_clear(); its reasons count the
 *   records of rounds_assessments_list_irritants() and rounds_assessments_collect_remedies()
 *
 * Answers question 1 from an assessment (R011 to R015); see rounds_q1_decide(). An earlier
 * assessment is read with the remedies as they stood then.
 */
void
rounds_assessments_decide (RoundsPlan *plan, RoundsAssessment *assessment, RoundsDate today,
                           RoundsQ1Result *result)
{
  g_autoptr (GPtrArray) irritants = NULL;
  g_autoptr (GArray) remedies = NULL;
  g_autofree RoundsIrritantAnswer *marks = NULL;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment));
  g_return_if_fail (result != NULL);

  irritants = rounds_assessments_list_irritants (plan, assessment);
  remedies = rounds_assessments_collect_remedies (plan, assessment, today);
  marks = g_new0 (RoundsIrritantAnswer, irritants->len);
  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];

      marks[i] = (RoundsIrritantAnswer) { irritant->kind, irritant->weight };
    }
  rounds_q1_decide (marks, irritants->len, (RoundsRemedyAnswer *) (gpointer) remedies->data,
                    remedies->len, result);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assessments.h"
#include "rounds-irritant-kinds.h"

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

      if (latest == NULL || assessment->taken_on >= latest->taken_on)
        latest = assessment;
    }
  return latest;
}

static gboolean
has_code (GPtrArray *irritants, const char *code)
{
  for (guint i = 0; i < irritants->len; i++)
    {
      if (g_str_equal (((RoundsIrritant *) irritants->pdata[i])->code, code))
        return TRUE;
    }
  return FALSE;
}

/* Also those that a newer version of the program knows and the earlier assessment did not. */
static void
add_built_in_irritants (RoundsPlan *plan, RoundsAssessment *assessment)
{
  g_autoptr (GPtrArray) present = rounds_assessments_list_irritants (plan, assessment);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (assessment));
  guint n_kinds;
  const RoundsIrritantTemplate *kinds = rounds_irritant_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      if (!has_code (present, kinds[i].code))
        rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment", id, "code", kinds[i].code,
                            "kind", rounds_irritant_group_get_kind (kinds[i].group), NULL);
    }
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

static void
ensure_remedies (RoundsPlan *plan)
{
  for (int kind = ROUNDS_REMEDY_SPECIALTY; kind <= ROUNDS_REMEDY_CARE_MODEL; kind++)
    {
      g_autoptr (GPtrArray) remedies = rounds_assessments_list_remedies (plan);
      gboolean found = FALSE;

      for (guint i = 0; i < remedies->len; i++)
        found |= (int) ((RoundsRemedy *) remedies->pdata[i])->kind == kind;
      if (!found)
        rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", kind, NULL);
    }
}

/**
 * rounds_assessments_start:
 * @today: its date
 *
 * Starts an assessment, with every built-in irritant unmarked; where there is an earlier one, with
 * the answers given then (R016). One act.
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
      g_object_set (assessment, "license-reflection", previous->license_reflection, NULL);
      copy_irritants (plan, previous, id);
    }
  add_built_in_irritants (plan, assessment);
  ensure_remedies (plan);
  rounds_plan_end_act (plan);
  return assessment;
}

/** rounds_assessments_list_irritants: (transfer container) (element-type RoundsIrritant) */
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

/** rounds_assessments_list_remedies: (transfer container) (element-type RoundsRemedy) */
GPtrArray *
rounds_assessments_list_remedies (RoundsPlan *plan)
{
  GPtrArray *remedies = g_ptr_array_new ();
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), remedies);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_REMEDY);
  for (guint i = 0; i < n_records; i++)
    g_ptr_array_add (remedies, rounds_plan_get_record (plan, ROUNDS_TYPE_REMEDY, i));
  return remedies;
}

/**
 * rounds_remedy_get_answer_on:
 * @date: a civil day, or %ROUNDS_DATE_NONE for now
 *
 * Remedies are one list over the whole plan, with dates; so what was known of one at the time of an
 * earlier assessment follows from its dates and need not be kept.
 *
 * Returns: how far it had been tried on @date
 */
RoundsRemedyAnswer
rounds_remedy_get_answer_on (RoundsRemedy *remedy, RoundsDate date)
{
  RoundsRemedyAnswer answer = { ROUNDS_REMEDY_NOT_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN };

  g_return_val_if_fail (ROUNDS_IS_REMEDY (remedy), answer);

  if (date != ROUNDS_DATE_NONE && remedy->started_on > date)
    return answer;
  answer.state = remedy->state;
  if (remedy->state == ROUNDS_REMEDY_TRIED)
    {
      if (date != ROUNDS_DATE_NONE && remedy->ended_on > date)
        answer.state = ROUNDS_REMEDY_TRYING;
      else
        answer.result = remedy->result;
    }
  return answer;
}

/**
 * rounds_assessments_decide:
 * @result: (out caller-allocates): clear with rounds_q1_result_clear(); its reasons count the
 *   records of rounds_assessments_list_irritants() and rounds_assessments_list_remedies()
 *
 * Answers question 1 from an assessment; see rounds_q1_decide(). An earlier assessment is read with
 * the remedies as they stood when it was finished.
 */
void
rounds_assessments_decide (RoundsPlan *plan, RoundsAssessment *assessment, RoundsQ1Result *result)
{
  g_autoptr (GPtrArray) irritants = NULL;
  g_autoptr (GPtrArray) remedies = NULL;
  g_autofree RoundsIrritantAnswer *marks = NULL;
  g_autofree RoundsRemedyAnswer *trials = NULL;
  RoundsDate date = ROUNDS_DATE_NONE;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment));
  g_return_if_fail (result != NULL);

  irritants = rounds_assessments_list_irritants (plan, assessment);
  remedies = rounds_assessments_list_remedies (plan);
  marks = g_new0 (RoundsIrritantAnswer, irritants->len);
  trials = g_new0 (RoundsRemedyAnswer, remedies->len);
  if (assessment != rounds_assessments_get_latest (plan))
    date = MAX (assessment->taken_on, assessment->finished_on);
  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];

      marks[i] = (RoundsIrritantAnswer) { irritant->kind, irritant->weight };
    }
  for (guint i = 0; i < remedies->len; i++)
    trials[i] = rounds_remedy_get_answer_on (remedies->pdata[i], date);
  rounds_q1_decide (marks, irritants->len, trials, remedies->len, result);
}

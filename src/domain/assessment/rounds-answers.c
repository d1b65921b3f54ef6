/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-answers.h"
#include "rounds-assessments.h"
#include "rounds-destination.h"
#include "rounds-enums.h"
#include "rounds-household.h"
#include "rounds-license.h"
#include "rounds-remedy-answers.h"

static void
free_answer (gpointer data)
{
  RoundsAnswer *answer = data;

  g_free ((gpointer) answer->key);
  g_free ((gpointer) answer->text);
  g_free (answer);
}

static void
add (GPtrArray *answers, RoundsAnswerTopic topic, const char *key, RoundsAnswer values)
{
  RoundsAnswer *answer = g_new (RoundsAnswer, 1);

  *answer = values;
  answer->topic = topic;
  answer->key = g_strdup (key);
  answer->text = g_strdup (values.text != NULL ? values.text : "");
  g_ptr_array_add (answers, answer);
}

/* A new assessment copies the irritants of the one before, so the same irritant has another id in
 * each of them: a built-in one is recognized by its code, the person's own by its words. They are
 * two topics, since somebody's own word ("work") may be the code of a built-in one. */
static void
collect_irritants (GPtrArray *answers, RoundsPlan *plan, RoundsAssessment *assessment)
{
  g_autoptr (GPtrArray) irritants = rounds_assessments_list_irritants (plan, assessment);

  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];
      gboolean is_own = *irritant->code == '\0';

      if (irritant->weight != ROUNDS_INTEGER_UNSET)
        add (answers, is_own ? ROUNDS_ANSWER_OWN_IRRITANT : ROUNDS_ANSWER_IRRITANT,
             is_own ? irritant->label : irritant->code,
             (RoundsAnswer) { .kind = irritant->kind, .mark = irritant->weight });
    }
}

static void
collect_remedies (GPtrArray *answers, GArray *remedies)
{
  for (guint i = 0; i < remedies->len; i++)
    {
      const RoundsRemedyAnswer *remedy = &g_array_index (remedies, RoundsRemedyAnswer, i);
      g_autofree char *key = g_strdup_printf ("%d", remedy->kind);

      add (answers, ROUNDS_ANSWER_REMEDY, key,
           (RoundsAnswer) { .kind = remedy->kind,
                            .mark = ROUNDS_ANSWER_REMEDY_MARK (remedy->state, remedy->result) });
    }
}

static char *
dup_shortlist (RoundsPlan *plan)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (destination->shortlisted)
        g_strv_builder_add (codes, destination->code);
    }
  list = g_strv_builder_end (codes);
  return g_strjoinv (" ", list);
}

/* For instance "OR keep-years 3;CA undecided": as everywhere in files, enumerations are written as
 * their nicks. */
static char *
dup_decisions (RoundsPlan *plan)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (ROUNDS_TYPE_LICENSE_DECISION);
  GString *text = g_string_new (NULL);
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ";" : "", license->state,
                              g_enum_get_value (words, (int) license->decision)->value_nick);
      if (license->decision == ROUNDS_LICENSE_KEEP_YEARS &&
          license->keep_years != ROUNDS_INTEGER_UNSET)
        g_string_append_printf (text, " %d", license->keep_years);
    }
  return g_string_free_and_steal (text);
}

static void
add_shortlist (GPtrArray *answers, const char *shortlist)
{
  g_auto (GStrv) codes = g_strsplit (shortlist, " ", -1);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (*codes[i] != '\0')
        add (answers, ROUNDS_ANSWER_DESTINATION, codes[i], (RoundsAnswer) { 0 });
    }
}

static void
add_decisions (GPtrArray *answers, const char *decisions)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (ROUNDS_TYPE_LICENSE_DECISION);
  g_auto (GStrv) entries = g_strsplit (decisions, ";", -1);

  for (guint i = 0; entries[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (entries[i], " ", 3);
      guint n_parts = g_strv_length (parts);
      GEnumValue *word = n_parts >= 2 ? g_enum_get_value_by_nick (words, parts[1]) : NULL;
      int years = n_parts == 3 ? (int) g_ascii_strtoll (parts[2], NULL, 10) : ROUNDS_INTEGER_UNSET;

      if (word != NULL)
        add (answers, ROUNDS_ANSWER_LICENSE, parts[0],
             (RoundsAnswer) { .kind = word->value, .mark = years });
    }
}

static void
add_household (GPtrArray *answers, gint64 floor, RoundsAgreement agreement)
{
  if (floor != ROUNDS_MONEY_UNSET)
    add (answers, ROUNDS_ANSWER_FLOOR, "", (RoundsAnswer) { .amount = floor });
  if (agreement != ROUNDS_AGREEMENT_NOT_SAID)
    add (answers, ROUNDS_ANSWER_AGREEMENT, "", (RoundsAnswer) { .kind = (int) agreement });
}

static void
add_reflection (GPtrArray *answers, const char *reflection)
{
  if (*reflection != '\0')
    add (answers, ROUNDS_ANSWER_REFLECTION, "", (RoundsAnswer) { .text = reflection });
}

/**
 * rounds_answers_collect:
 * @today: the day on which the latest assessment is read
 *
 * Returns: (transfer full) (element-type RoundsAnswer): all answers that @assessment holds (R016).
 *   The latest one reads the plan as it stands; an earlier one reads what was kept when the next
 *   one began, see rounds_answers_keep().
 */
GPtrArray *
rounds_answers_collect (RoundsPlan *plan, RoundsAssessment *assessment, RoundsDate today)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func (free_answer);
  g_autoptr (GArray) remedies = NULL;
  RoundsHousehold *household;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment), answers);

  collect_irritants (answers, plan, assessment);
  remedies = rounds_assessments_collect_remedies (plan, assessment, today);
  collect_remedies (answers, remedies);
  if (assessment == rounds_assessments_get_latest (plan))
    {
      g_autofree char *shortlist = dup_shortlist (plan);
      g_autofree char *decisions = dup_decisions (plan);

      household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
      add_shortlist (answers, shortlist);
      add_decisions (answers, decisions);
      add_reflection (answers, assessment->license_reflection);
      add_household (answers, household->floor, household->agreement);
      return answers;
    }
  add_shortlist (answers, assessment->shortlist);
  add_decisions (answers, assessment->license_decisions);
  add_reflection (answers, assessment->license_reflection);
  add_household (answers, assessment->floor, assessment->agreement);
  return answers;
}

/**
 * rounds_answers_keep:
 *
 * Keeps with @assessment what the plan says now about remedies and questions 2 to 4, because from
 * now on the plan speaks for the next one (R016). Of remedies with days, as they stood when it was
 * taken: a trial that began later belongs to the next. Part of the open act.
 */
void
rounds_answers_keep (RoundsPlan *plan, RoundsAssessment *assessment)
{
  RoundsHousehold *household;
  g_autoptr (GArray) answers = NULL;
  g_autofree char *remedies = NULL;
  g_autofree char *shortlist = NULL;
  g_autofree char *decisions = NULL;

  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (assessment));

  household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  answers =
      rounds_remedy_answers_collect (plan, MAX (assessment->taken_on, assessment->finished_on));
  remedies = rounds_remedy_answers_format (answers);
  shortlist = dup_shortlist (plan);
  decisions = dup_decisions (plan);
  g_object_set (assessment, "remedies", remedies, "shortlist", shortlist, "license-decisions",
                decisions, "floor", household->floor, "agreement", household->agreement, NULL);
}

static gboolean
is_about_the_same (const RoundsAnswer *a, const RoundsAnswer *b)
{
  return a->topic == b->topic && g_str_equal (a->key, b->key);
}

static gboolean
says_the_same (const RoundsAnswer *a, const RoundsAnswer *b)
{
  return a->kind == b->kind && a->mark == b->mark && a->amount == b->amount &&
         g_str_equal (a->text, b->text);
}

/* Takes the first of @answers that is about the same as @like, and for @unchanged says the same. */
static const RoundsAnswer *
take_match (GPtrArray *answers, const RoundsAnswer *like, gboolean unchanged)
{
  for (guint i = 0; i < answers->len; i++)
    {
      if (is_about_the_same (answers->pdata[i], like) &&
          (!unchanged || says_the_same (answers->pdata[i], like)))
        return g_ptr_array_steal_index (answers, i);
    }
  return NULL;
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const RoundsAnswerChange *x = a;
  const RoundsAnswerChange *y = b;
  int by_topic = (int) (x->before != NULL ? x->before : x->after)->topic -
                 (int) (y->before != NULL ? y->before : y->after)->topic;

  if (x->differs != y->differs)
    return x->differs ? -1 : 1;
  return by_topic;
}

/**
 * rounds_answers_diff:
 * @before: (element-type RoundsAnswer): of the earlier assessment
 * @after: (element-type RoundsAnswer): of the later one
 *
 * Lays the answers of two assessments side by side (R016). Several can be about the same thing, two
 * licenses of one state for instance: those that did not change are paired first, so that one that
 * was added or withdrawn does not make the others look changed.
 *
 * Returns: (transfer full) (element-type RoundsAnswerChange): every answer of either, what differs
 *   first, then in the order of the questions; it borrows from @before and @after
 */
GArray *
rounds_answers_diff (GPtrArray *before, GPtrArray *after)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (RoundsAnswerChange));
  g_autoptr (GPtrArray) unpaired = NULL;

  g_return_val_if_fail (before != NULL && after != NULL, changes);

  unpaired = g_ptr_array_new ();
  g_ptr_array_extend (unpaired, after, NULL, NULL);
  for (guint i = 0; i < before->len; i++)
    {
      RoundsAnswerChange change = { before->pdata[i], take_match (unpaired, before->pdata[i], TRUE),
                                    FALSE };

      g_array_append_val (changes, change);
    }
  for (guint i = 0; i < changes->len; i++)
    {
      RoundsAnswerChange *change = &g_array_index (changes, RoundsAnswerChange, i);

      if (change->after != NULL)
        continue;
      change->after = take_match (unpaired, change->before, FALSE);
      change->differs = TRUE;
    }
  for (guint i = 0; i < unpaired->len; i++)
    {
      RoundsAnswerChange change = { NULL, unpaired->pdata[i], TRUE };

      g_array_append_val (changes, change);
    }
  g_array_sort (changes, compare_changes);
  return changes;
}

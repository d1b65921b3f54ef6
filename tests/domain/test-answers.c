/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-answers.h"
#include "rounds-assessments.h"
#include "rounds-destination-kinds.h"
#include "rounds-history.h"
#include "rounds-household.h"
#include "rounds-license.h"

#define UNSET ROUNDS_INTEGER_UNSET

static RoundsAnswer
irritant (const char *key, RoundsIrritantKind kind, int weight)
{
  return (RoundsAnswer) { ROUNDS_ANSWER_IRRITANT, key, (int) kind, weight, 0, "" };
}

static GPtrArray *
list (RoundsAnswer *answers, guint n_answers)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < n_answers; i++)
    g_ptr_array_add (list, &answers[i]);
  return list;
}

static void
check_change (GArray *changes, guint position, const RoundsAnswer *before,
              const RoundsAnswer *after, gboolean differs)
{
  const RoundsAnswerChange *change = &g_array_index (changes, RoundsAnswerChange, position);

  g_assert_true (change->before == before);
  g_assert_true (change->after == after);
  g_assert_cmpint (change->differs, ==, differs);
}

/* Side by side: what differs first, in the order of the questions; then what stayed. */
static void
test_diff (void)
{
  RoundsAnswer before[] = {
    irritant ("emr", ROUNDS_IRRITANT_SETTING, 3),
    irritant ("commute", ROUNDS_IRRITANT_SETTING, 1),
    irritant ("work", ROUNDS_IRRITANT_CARE, 2),
    { ROUNDS_ANSWER_DESTINATION, "payer", 0, 0, 0, "" },
    { ROUNDS_ANSWER_FLOOR, "", 0, 0, 650000, "" },
    { ROUNDS_ANSWER_REFLECTION, "", 0, 0, 0, "Mine" },
  };
  RoundsAnswer after[] = {
    irritant ("emr", ROUNDS_IRRITANT_SETTING, 3),
    irritant ("work", ROUNDS_IRRITANT_CARE, 4),
    irritant ("payer", ROUNDS_IRRITANT_CARE, 4), /* a key counts within its topic only */
    { ROUNDS_ANSWER_REFLECTION, "", 0, 0, 0, "Not mine" },
    { ROUNDS_ANSWER_FLOOR, "", 0, 0, 700000, "" },
  };
  g_autoptr (GPtrArray) earlier = list (before, G_N_ELEMENTS (before));
  g_autoptr (GPtrArray) later = list (after, G_N_ELEMENTS (after));
  g_autoptr (GArray) changes = rounds_answers_diff (earlier, later);
  g_autoptr (GArray) none = rounds_answers_diff (earlier, earlier);

  g_assert_cmpuint (changes->len, ==, 7);
  check_change (changes, 0, &before[1], NULL, TRUE);
  check_change (changes, 1, &before[2], &after[1], TRUE);
  check_change (changes, 2, NULL, &after[2], TRUE);
  check_change (changes, 3, &before[3], NULL, TRUE);
  check_change (changes, 4, &before[5], &after[3], TRUE);
  check_change (changes, 5, &before[4], &after[4], TRUE);
  check_change (changes, 6, &before[0], &after[0], FALSE);
  for (guint i = 0; i < none->len; i++)
    g_assert_false (g_array_index (none, RoundsAnswerChange, i).differs);
  g_assert_cmpuint (none->len, ==, G_N_ELEMENTS (before));
}

/* Moved between setting and care is a change, too, with the same weight. */
static void
test_moved (void)
{
  RoundsAnswer before = irritant ("emr", ROUNDS_IRRITANT_SETTING, 3);
  RoundsAnswer after = irritant ("emr", ROUNDS_IRRITANT_CARE, 3);
  g_autoptr (GPtrArray) earlier = list (&before, 1);
  g_autoptr (GPtrArray) later = list (&after, 1);
  g_autoptr (GArray) changes = rounds_answers_diff (earlier, later);

  check_change (changes, 0, &before, &after, TRUE);
}

/* Two licenses of one state, as a nurse practitioner has: each is compared with itself. */
static void
test_alike (void)
{
  RoundsAnswer answers[] = {
    { ROUNDS_ANSWER_LICENSE, "OR", ROUNDS_LICENSE_KEEP, UNSET, 0, "" },
    { ROUNDS_ANSWER_LICENSE, "OR", ROUNDS_LICENSE_LET_LAPSE, UNSET, 0, "" },
  };
  RoundsAnswer decided = { ROUNDS_ANSWER_LICENSE, "OR", ROUNDS_LICENSE_KEEP_YEARS, 2, 0, "" };
  g_autoptr (GPtrArray) both = list (answers, 2);
  g_autoptr (GPtrArray) second = list (&answers[1], 1);
  g_autoptr (GPtrArray) changed = list (&answers[1], 1);
  g_autoptr (GArray) same = rounds_answers_diff (both, both);
  g_autoptr (GArray) withdrawn = rounds_answers_diff (both, second);
  g_autoptr (GArray) added = rounds_answers_diff (second, both);
  g_autoptr (GArray) moved = NULL;

  g_assert_cmpuint (same->len, ==, 2);
  check_change (same, 0, &answers[0], &answers[0], FALSE);
  check_change (same, 1, &answers[1], &answers[1], FALSE);
  g_assert_cmpuint (withdrawn->len, ==, 2);
  check_change (withdrawn, 0, &answers[0], NULL, TRUE);
  check_change (withdrawn, 1, &answers[1], &answers[1], FALSE);
  g_assert_cmpuint (added->len, ==, 2);
  check_change (added, 0, NULL, &answers[0], TRUE);
  check_change (added, 1, &answers[1], &answers[1], FALSE);
  g_ptr_array_add (changed, &decided);
  moved = rounds_answers_diff (both, changed);
  g_assert_cmpuint (moved->len, ==, 2);
  check_change (moved, 0, &answers[0], &decided, TRUE);
  check_change (moved, 1, &answers[1], &answers[1], FALSE);
}

static const RoundsAnswer *
find (GPtrArray *answers, RoundsAnswerTopic topic, guint position)
{
  for (guint i = 0; i < answers->len; i++)
    {
      RoundsAnswer *answer = answers->pdata[i];

      if (answer->topic == topic && position-- == 0)
        return answer;
    }
  return NULL;
}

static void
check_both (GPtrArray *earlier, GPtrArray *later)
{
  g_assert_cmpint (find (earlier, ROUNDS_ANSWER_IRRITANT, 0)->mark, ==, 2);
  g_assert_cmpstr (find (earlier, ROUNDS_ANSWER_DESTINATION, 0)->key, ==, "payer");
  g_assert_null (find (earlier, ROUNDS_ANSWER_DESTINATION, 1));
  g_assert_cmpint (find (earlier, ROUNDS_ANSWER_FLOOR, 0)->amount, ==, 650000);
  g_assert_cmpint (find (earlier, ROUNDS_ANSWER_AGREEMENT, 0)->kind, ==,
                   ROUNDS_AGREEMENT_DISCUSSED);
  g_assert_cmpint (find (earlier, ROUNDS_ANSWER_LICENSE, 0)->kind, ==, ROUNDS_LICENSE_KEEP_YEARS);
  g_assert_cmpint (find (earlier, ROUNDS_ANSWER_LICENSE, 0)->mark, ==, 3);
  g_assert_cmpstr (find (earlier, ROUNDS_ANSWER_LICENSE, 1)->key, ==, "CA");
  g_assert_cmpint (find (later, ROUNDS_ANSWER_FLOOR, 0)->amount, ==, 700000);
  g_assert_null (find (later, ROUNDS_ANSWER_DESTINATION, 0));
  g_assert_cmpint (find (later, ROUNDS_ANSWER_LICENSE, 0)->kind, ==, ROUNDS_LICENSE_KEEP);
  g_assert_cmpint (find (later, ROUNDS_ANSWER_LICENSE, 0)->mark, ==, UNSET);
}

/* What the earlier assessment says about questions 2 to 4 is kept when the next one begins, and
 * what is changed after that belongs to the next one (R016). */
static void
test_kept (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsHistory *history = rounds_history_new (plan);
  RoundsAssessment *first;
  RoundsHousehold *household;
  RoundsLicense *license;
  g_autoptr (GPtrArray) earlier = NULL;
  g_autoptr (GPtrArray) later = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  first = rounds_assessments_start (plan, 20000);
  g_object_set (rounds_assessments_ensure_irritant (plan, first, "emr"), "weight", 2, NULL);
  g_object_set (rounds_destination_ensure (plan, "payer"), "shortlisted", TRUE, NULL);
  rounds_destination_ensure (plan, "chart_review");
  g_object_set (household, "floor", (gint64) 650000, "agreement", ROUNDS_AGREEMENT_DISCUSSED, NULL);
  license = rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "state", "OR", "decision",
                                ROUNDS_LICENSE_KEEP_YEARS, "keep-years", 3, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "state", "CA", NULL);

  rounds_assessments_start (plan, 20100);
  g_object_set (household, "floor", (gint64) 700000, NULL);
  g_object_set (rounds_destination_ensure (plan, "payer"), "shortlisted", FALSE, NULL);
  g_object_set (license, "decision", ROUNDS_LICENSE_KEEP, NULL);
  earlier = rounds_answers_collect (plan, first, 20100);
  later = rounds_answers_collect (plan, rounds_assessments_get_latest (plan), 20100);

  check_both (earlier, later);

  /* Undone, the earlier one holds again and keeps nothing of its own. */
  while (rounds_assessments_get_latest (plan) != first)
    g_assert_true (rounds_history_undo (history));
  g_assert_cmpstr (first->shortlist, ==, "");
  g_assert_cmpint (first->floor, ==, ROUNDS_MONEY_UNSET);
  g_assert_finalize_object (history);
  g_assert_finalize_object (plan);
}

/* The person's own word for an irritant may be the code of a built-in one: they stay two. */
static void
test_own_word (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsAssessment *assessment;
  g_autoptr (GPtrArray) answers = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  assessment = rounds_assessments_start (plan, 20000);
  rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment",
                      rounds_record_get_id (ROUNDS_RECORD (assessment)), "label", "work", "weight",
                      4, NULL);
  g_object_set (rounds_assessments_ensure_irritant (plan, assessment, "work"), "weight", 1, NULL);
  answers = rounds_answers_collect (plan, assessment, 20000);
  g_assert_cmpint (find (answers, ROUNDS_ANSWER_OWN_IRRITANT, 0)->mark, ==, 4);
  g_assert_cmpint (find (answers, ROUNDS_ANSWER_IRRITANT, 0)->mark, ==, 1);
  g_assert_finalize_object (plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/diff", test_diff);
  g_test_add_func ("/answers/moved", test_moved);
  g_test_add_func ("/answers/alike", test_alike);
  g_test_add_func ("/answers/own-word", test_own_word);
  g_test_add_func ("/answers/kept", test_kept);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assessments.h"
#include "rounds-field.h"
#include "rounds-first-role.h"
#include "rounds-irritant-kinds.h"

#define UNSET ROUNDS_INTEGER_UNSET

/* What R011 to R015 say, written down anew as a table over the two scores. One letter a cell: . not
 * enough, S setting problem, C care problem, M mixed. Rows: heaviest mark of the setting, unset and
 * 0 to 4; columns: heaviest mark of the act of care, unset and 0 to 4. */
static const char *const by_scores[] = {
  "......", "....CC", "....CC", "....CC", ".SSSMC", ".SSSSM",
};

/* Which trial of a remedy makes a care problem a real pivot (+), and which one leaves that open (?)
 * unless another one tells. Rows: not tried, trying, tried; columns: result unknown, helped, helped
 * some, did not help. */
static const char *const by_trial[] = { "----", "----", "?-++" };

static RoundsQ1Outcome
expect (int setting, int care, char trial)
{
  switch (by_scores[setting + 1][care + 1])
    {
    case 'S':
      return ROUNDS_Q1_SETTING_PROBLEM;
    case 'M':
      return ROUNDS_Q1_MIXED;
    case 'C':
      return trial == '+'   ? ROUNDS_Q1_PIVOT_IS_REAL
             : trial == '?' ? ROUNDS_Q1_NOT_ENOUGH
                            : ROUNDS_Q1_CARE_UNTESTED;
    default:
      return ROUNDS_Q1_NOT_ENOUGH;
    }
}

static void
check_scores (const RoundsRemedyAnswer *remedies, guint n_remedies, char trial)
{
  for (int setting = UNSET; setting <= 4; setting++)
    {
      for (int care = UNSET; care <= 4; care++)
        {
          const RoundsIrritantAnswer irritants[] = {
            { ROUNDS_IRRITANT_SETTING, setting },
            { ROUNDS_IRRITANT_CARE, care },
            { ROUNDS_IRRITANT_SETTING, MIN (setting, 1) },
            { ROUNDS_IRRITANT_CARE, UNSET },
          };
          g_auto (RoundsQ1Result) result = { 0 };

          rounds_q1_decide (irritants, G_N_ELEMENTS (irritants), remedies, n_remedies, &result);
          g_assert_cmpint (result.outcome, ==, expect (setting, care, trial));
          g_assert_cmpint (result.setting, ==, setting);
          g_assert_cmpint (result.care, ==, care);
          if (result.outcome == ROUNDS_Q1_NOT_ENOUGH)
            g_assert_cmpuint (result.missing, !=, ROUNDS_Q1_MISSING_NOTHING);
        }
    }
}

/* The whole of question 1: every pair of the two scores of R011 (unset and 0 to 4, by marks of
 * R012) against every state and result of the three remedies of R013, 36 times 1,728 cases, each
 * with its outcome of R014 and R015. Where there is not enough to tell, something is missing. */
static void
test_every_combination (void)
{
  check_scores (NULL, 0, '-');
  for (int trials = 0; trials < 12 * 12 * 12; trials++)
    {
      const int codes[] = { trials % 12, trials / 12 % 12, trials / 144 };
      RoundsRemedyAnswer remedies[G_N_ELEMENTS (codes)];
      char trial = '-';

      for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
        {
          remedies[i] = (RoundsRemedyAnswer) { i, codes[i] / 4, codes[i] % 4 };
          if (trial != '+' && by_trial[codes[i] / 4][codes[i] % 4] != '-')
            trial = by_trial[codes[i] / 4][codes[i] % 4];
        }
      check_scores (remedies, G_N_ELEMENTS (remedies), trial);
    }
}

/* R058: one condition that does not hold rules a role out; one that is unknown leaves it open. */
static void
test_first_role (void)
{
  for (int i = 0; i < 27; i++)
    {
      const RoundsTruth holds[] = { i % 3, i / 3 % 3, i / 9 };
      RoundsFirstRole role = { TRUE, { holds[0], holds[1], holds[2] } };
      gboolean any_no = FALSE, any_unknown = FALSE;

      for (guint k = 0; k < G_N_ELEMENTS (holds); k++)
        {
          any_no |= holds[k] == ROUNDS_TRUTH_NO;
          any_unknown |= holds[k] == ROUNDS_TRUTH_UNKNOWN;
        }
      g_assert_cmpint (rounds_first_role_decide (&role), ==,
                       any_no        ? ROUNDS_TRUTH_NO
                       : any_unknown ? ROUNDS_TRUTH_UNKNOWN
                                     : ROUNDS_TRUTH_YES);
      role.first_landing = FALSE;
      g_assert_cmpint (rounds_first_role_decide (&role), ==, ROUNDS_TRUTH_NO);
    }
}

static void
test_missing (void)
{
  const RoundsRemedyAnswer open = { ROUNDS_REMEDY_SPECIALTY, ROUNDS_REMEDY_TRIED,
                                    ROUNDS_REMEDY_RESULT_UNKNOWN };
  const struct
  {
    int setting;
    int care;
    guint n_remedies;
    guint missing;
  } cases[] = {
    { UNSET, UNSET, 0, ROUNDS_Q1_MISSING_SETTING | ROUNDS_Q1_MISSING_CARE },
    { UNSET, 4, 0, ROUNDS_Q1_MISSING_SETTING },
    { 4, UNSET, 0, ROUNDS_Q1_MISSING_CARE },
    { 2, 2, 0, ROUNDS_Q1_MISSING_WEIGHT },
    { 0, 3, 0, ROUNDS_Q1_MISSING_NOTHING },
    { 0, 3, 1, ROUNDS_Q1_MISSING_RESULT },
    { 2, 2, 1, ROUNDS_Q1_MISSING_WEIGHT | ROUNDS_Q1_MISSING_RESULT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsIrritantAnswer irritants[] = { { ROUNDS_IRRITANT_SETTING, cases[i].setting },
                                                 { ROUNDS_IRRITANT_CARE, cases[i].care } };
      g_auto (RoundsQ1Result) result = { 0 };

      rounds_q1_decide (irritants, 2, &open, cases[i].n_remedies, &result);
      g_assert_cmpuint (result.missing, ==, cases[i].missing);
    }
}

/* A remedy that was tried is not an untried one: what came of it is asked for, and it is the reason
 * that is named (R013, R015). Where another trial tells, nothing is missing. */
static void
test_missing_result (void)
{
  const RoundsIrritantAnswer irritants[] = { { ROUNDS_IRRITANT_SETTING, 1 },
                                             { ROUNDS_IRRITANT_CARE, 4 } };
  const RoundsRemedyAnswer remedies[] = {
    { ROUNDS_REMEDY_SPECIALTY, ROUNDS_REMEDY_NOT_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN },
    { ROUNDS_REMEDY_EMPLOYER, ROUNDS_REMEDY_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN },
    { ROUNDS_REMEDY_CARE_MODEL, ROUNDS_REMEDY_TRIED, ROUNDS_REMEDY_RESULT_DID_NOT_HELP },
  };
  g_auto (RoundsQ1Result) open = { 0 };
  g_auto (RoundsQ1Result) told = { 0 };
  const RoundsQ1Reason *last;

  rounds_q1_decide (irritants, G_N_ELEMENTS (irritants), remedies, 2, &open);
  g_assert_cmpint (open.outcome, ==, ROUNDS_Q1_NOT_ENOUGH);
  g_assert_cmpuint (open.missing, ==, ROUNDS_Q1_MISSING_RESULT);
  g_assert_cmpuint (open.reasons->len, ==, 3);
  last = &g_array_index (open.reasons, RoundsQ1Reason, 2);
  g_assert_true (last->is_remedy && !last->against);
  g_assert_cmpuint (last->index, ==, 1);

  rounds_q1_decide (irritants, G_N_ELEMENTS (irritants), remedies, 3, &told);
  g_assert_cmpint (told.outcome, ==, ROUNDS_Q1_PIVOT_IS_REAL);
  g_assert_cmpuint (told.missing, ==, ROUNDS_Q1_MISSING_NOTHING);
}

/* The main reason decides: eleven things that weigh "a lot" do not drown it. */
static void
test_main_reason_is_not_drowned (void)
{
  RoundsIrritantAnswer irritants[12];
  g_auto (RoundsQ1Result) result = { 0 };

  for (guint i = 0; i < 11; i++)
    irritants[i] = (RoundsIrritantAnswer) { ROUNDS_IRRITANT_SETTING, 3 };
  irritants[11] = (RoundsIrritantAnswer) { ROUNDS_IRRITANT_CARE, 4 };
  rounds_q1_decide (irritants, 12, NULL, 0, &result);
  g_assert_cmpint (result.outcome, ==, ROUNDS_Q1_CARE_UNTESTED);
}

static void
test_reasons (void)
{
  const RoundsIrritantAnswer irritants[] = {
    { ROUNDS_IRRITANT_SETTING, 2 }, { ROUNDS_IRRITANT_CARE, 3 }, { ROUNDS_IRRITANT_SETTING, UNSET },
    { ROUNDS_IRRITANT_CARE, 4 },    { ROUNDS_IRRITANT_CARE, 0 },
  };
  const RoundsRemedyAnswer remedies[] = {
    { ROUNDS_REMEDY_SPECIALTY, ROUNDS_REMEDY_NOT_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN },
    { ROUNDS_REMEDY_EMPLOYER, ROUNDS_REMEDY_TRIED, ROUNDS_REMEDY_RESULT_DID_NOT_HELP },
  };
  const RoundsQ1Reason expected[] = {
    { FALSE, 3, 4, FALSE }, { FALSE, 1, 3, FALSE }, { TRUE, 1, 0, FALSE },
    { FALSE, 0, 2, TRUE },  { TRUE, 0, 0, TRUE },
  };
  g_auto (RoundsQ1Result) result = { 0 };

  rounds_q1_decide (irritants, G_N_ELEMENTS (irritants), remedies, 2, &result);
  g_assert_cmpint (result.outcome, ==, ROUNDS_Q1_PIVOT_IS_REAL);
  g_assert_cmpuint (result.reasons->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const RoundsQ1Reason *reason = &g_array_index (result.reasons, RoundsQ1Reason, i);

      g_assert_cmpint (reason->is_remedy, ==, expected[i].is_remedy);
      g_assert_cmpuint (reason->index, ==, expected[i].index);
      g_assert_cmpint (reason->weight, ==, expected[i].weight);
      g_assert_cmpint (reason->against, ==, expected[i].against);
    }
}

#define TODAY 20100

static RoundsQ1Outcome
decide (RoundsPlan *plan, RoundsAssessment *assessment)
{
  g_auto (RoundsQ1Result) result = { 0 };

  rounds_assessments_decide (plan, assessment, TODAY, &result);
  return result.outcome;
}

/* A retake starts from the last answers, and neither it nor a trial made later rewrites history. */
static void
test_history (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsAssessment *first;
  RoundsAssessment *second;
  g_autoptr (GPtrArray) carried = NULL;
  RoundsRemedy *remedy;

  rounds_plan_set_loaded (plan, TRUE);
  g_assert_null (rounds_assessments_get_latest (plan));
  first = rounds_assessments_start (plan, 20000);
  g_assert_cmpint (decide (plan, first), ==, ROUNDS_Q1_NOT_ENOUGH);
  g_object_set (rounds_assessments_ensure_irritant (plan, first, "emr"), "weight", 2, NULL);
  g_object_set (rounds_assessments_ensure_irritant (plan, first, "work"), "weight", 4, NULL);
  g_object_set (first, "finished-on", 20001, "license-reflection", "Mine", NULL);
  g_assert_cmpint (decide (plan, first), ==, ROUNDS_Q1_CARE_UNTESTED);

  g_assert_null (rounds_assessments_find_remedy (plan, ROUNDS_REMEDY_EMPLOYER));
  remedy = rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER, NULL);
  g_assert_true (rounds_assessments_find_remedy (plan, ROUNDS_REMEDY_EMPLOYER) == remedy);
  g_object_set (remedy, "state", ROUNDS_REMEDY_TRIED, "started-on", 20010, "ended-on", 20090,
                "result", ROUNDS_REMEDY_RESULT_DID_NOT_HELP, NULL);
  second = rounds_assessments_start (plan, TODAY);
  g_assert_true (rounds_assessments_get_latest (plan) == second);
  carried = rounds_assessments_list_irritants (plan, second);
  g_assert_cmpuint (carried->len, ==, 2);
  g_assert_cmpstr (second->license_reflection, ==, "Mine");
  g_assert_cmpint (rounds_assessments_ensure_irritant (plan, second, "work")->weight, ==, 4);
  g_assert_cmpint (decide (plan, second), ==, ROUNDS_Q1_PIVOT_IS_REAL);
  g_assert_cmpint (decide (plan, first), ==, ROUNDS_Q1_CARE_UNTESTED);
  g_object_set (rounds_assessments_ensure_irritant (plan, second, "work"), "weight", 0, NULL);
  g_assert_cmpint (rounds_assessments_ensure_irritant (plan, first, "work")->weight, ==, 4);
  g_object_set (remedy, "started-on", ROUNDS_DATE_NONE, "ended-on", ROUNDS_DATE_NONE, NULL);
  g_assert_cmpint (decide (plan, first), ==, ROUNDS_Q1_CARE_UNTESTED);
  g_assert_finalize_object (plan);
}

/* How far a remedy is today, by what is said of it and by its days: N not tried, U under way, T
 * tried. Rows: said to be not tried, being tried, tried; groups: no first day, or one yesterday,
 * today, tomorrow; letters: the same of the last day. A trial that is still to come settles
 * nothing, however far one says it is. */
static const char *const by_days[] = { "NNNN NNNN NNNN NNNN", "UUUU UUUU UUUU NNNN",
                                       "TTTU TTTU TTTU NNNN" };

static void
check_today (RoundsPlan *plan, RoundsAssessment *assessment, char trial)
{
  RoundsIrritant *setting = rounds_assessments_ensure_irritant (plan, assessment, "emr");
  RoundsIrritant *care = rounds_assessments_ensure_irritant (plan, assessment, "work");

  for (int i = UNSET; i <= 4; i++)
    {
      g_object_set (setting, "weight", i, NULL);
      for (int k = UNSET; k <= 4; k++)
        {
          g_object_set (care, "weight", k, NULL);
          g_assert_cmpint (decide (plan, assessment), ==, expect (i, k, trial));
        }
    }
}

/* The same from the records of a plan: every pair of scores against everything that can be said of
 * one remedy with every order of its days, 36 times 192 cases (R013, R015). */
static void
test_every_day (void)
{
  const RoundsDate days[] = { ROUNDS_DATE_NONE, TODAY - 1, TODAY, TODAY + 1 };
  RoundsPlan *plan = rounds_plan_new ();
  RoundsAssessment *assessment;
  RoundsRemedy *remedy;

  rounds_plan_set_loaded (plan, TRUE);
  assessment = rounds_assessments_start (plan, 20000);
  remedy = rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER, NULL);
  for (int i = 0; i < 3 * 4 * 16; i++)
    {
      const int said = i / 64, result = i / 16 % 4, first = i / 4 % 4, last = i % 4;
      const char far = by_days[said][first * 5 + last];

      g_object_set (remedy, "state", said, "result", result, "started-on", days[first], "ended-on",
                    days[last], NULL);
      check_today (plan, assessment, far == 'T' ? by_trial[ROUNDS_REMEDY_TRIED][result] : '-');
    }
  g_assert_finalize_object (plan);
}

/* Every irritant, built in or of the person's own, counts for the side where it stands or was moved
 * to, with every weight (R011, R012). */
static void
test_every_irritant (void)
{
  guint n_kinds;
  const RoundsIrritantTemplate *kinds = rounds_irritant_kinds_list (&n_kinds);

  for (guint i = 0; i <= n_kinds; i++)
    {
      RoundsPlan *plan = rounds_plan_new ();
      RoundsAssessment *assessment;
      RoundsIrritant *irritant;

      rounds_plan_set_loaded (plan, TRUE);
      assessment = rounds_assessments_start (plan, TODAY);
      irritant = i < n_kinds
                     ? rounds_assessments_ensure_irritant (plan, assessment, kinds[i].code)
                     : rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment",
                                           rounds_record_get_id (ROUNDS_RECORD (assessment)),
                                           "label", "Parking", NULL);
      for (int k = 0; k < 2 * 6; k++)
        {
          const int kind = k / 6, weight = k % 6 - 1;
          g_auto (RoundsQ1Result) result = { 0 };

          g_object_set (irritant, "kind", kind, "weight", weight, NULL);
          rounds_assessments_decide (plan, assessment, TODAY, &result);
          g_assert_cmpint (result.setting, ==, kind == ROUNDS_IRRITANT_SETTING ? weight : UNSET);
          g_assert_cmpint (result.care, ==, kind == ROUNDS_IRRITANT_CARE ? weight : UNSET);
        }
      g_assert_finalize_object (plan);
    }
}

static void
test_kinds (void)
{
  guint n_kinds;
  const RoundsIrritantTemplate *kinds = rounds_irritant_kinds_list (&n_kinds);
  const char *const named[] = { "hospital", "practice", "call-schedule", "emr" };
  RoundsIrritant *own = g_object_new (ROUNDS_TYPE_IRRITANT, NULL);

  for (guint i = 0; i < n_kinds; i++)
    g_assert_true (rounds_irritant_kinds_find (kinds[i].code) == &kinds[i]);
  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    g_assert_cmpint (rounds_irritant_group_get_kind (rounds_irritant_kinds_find (named[i])->group),
                     ==, ROUNDS_IRRITANT_SETTING);
  g_object_set (own, "label", "<b>Parking</b>", NULL);
  g_assert_cmpstr (rounds_irritant_get_label (own), ==, "<b>Parking</b>");
  g_object_set (own, "code", "commute", NULL);
  g_assert_cmpstr (rounds_irritant_get_label (own), ==, "The commute");
  g_assert_finalize_object (own);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/every-combination", test_every_combination);
  g_test_add_func ("/outcome/missing", test_missing);
  g_test_add_func ("/outcome/main-reason", test_main_reason_is_not_drowned);
  g_test_add_func ("/outcome/reasons", test_reasons);
  g_test_add_func ("/outcome/history", test_history);
  g_test_add_func ("/outcome/every-day", test_every_day);
  g_test_add_func ("/outcome/every-irritant", test_every_irritant);
  g_test_add_func ("/outcome/kinds", test_kinds);
  g_test_add_func ("/outcome/missing-result", test_missing_result);
  g_test_add_func ("/outcome/first-role", test_first_role);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-remedy-answers.h"
#include "rounds-remedy.h"

#define TODAY 100

static void
check (GArray *answers, guint position, RoundsRemedyAnswer expected)
{
  const RoundsRemedyAnswer *answer = &g_array_index (answers, RoundsRemedyAnswer, position);

  g_assert_cmpint (answer->kind, ==, expected.kind);
  g_assert_cmpint (answer->state, ==, expected.state);
  g_assert_cmpint (answer->result, ==, expected.result);
}

#define UNSET ROUNDS_DATE_NONE
#define DAYS(said, started_on, ended_on, counts, fault)                                            \
  { ROUNDS_REMEDY_##said, started_on, ended_on, ROUNDS_REMEDY_##counts,                            \
    ROUNDS_REMEDY_FAULT_##fault }

static const struct
{
  RoundsRemedyState said;
  RoundsDate started_on;
  RoundsDate ended_on;
  RoundsRemedyState counts;
  RoundsRemedyFault fault;
} cases[] = {
  DAYS (NOT_TRIED, 120, 110, NOT_TRIED, NONE),
  DAYS (NOT_TRIED, 90, 95, NOT_TRIED, NONE),
  DAYS (TRYING, UNSET, UNSET, TRYING, NONE),
  DAYS (TRYING, 100, 90, TRYING, NONE),
  DAYS (TRYING, 101, UNSET, NOT_TRIED, STARTS_LATER),
  DAYS (TRIED, 90, 90, TRIED, NONE),
  DAYS (TRIED, 90, 100, TRIED, NONE),
  DAYS (TRIED, 90, 89, TRIED, ORDER),
  DAYS (TRIED, 120, 110, NOT_TRIED, ORDER),
  DAYS (TRIED, 101, UNSET, NOT_TRIED, STARTS_LATER),
  DAYS (TRIED, UNSET, 101, TRYING, ENDS_LATER),
  DAYS (TRIED, UNSET, UNSET, TRIED, NONE),
};

/* How far a remedy is as its days have it, and what is wrong with them: only what counts in its
 * state. What came of it is known once it was tried. */
static void
test_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsPlan *plan = rounds_plan_new ();
      g_autoptr (GArray) answers = NULL;
      RoundsRemedy *remedy;

      rounds_plan_set_loaded (plan, TRUE);
      remedy =
          rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER, "state",
                              cases[i].said, "started-on", cases[i].started_on, "ended-on",
                              cases[i].ended_on, "result", ROUNDS_REMEDY_RESULT_DID_NOT_HELP, NULL);
      g_assert_cmpint (rounds_remedy_find_fault (remedy, TODAY), ==, cases[i].fault);
      answers = rounds_remedy_answers_collect (plan, TODAY);
      check (answers, 1,
             (RoundsRemedyAnswer) { ROUNDS_REMEDY_EMPLOYER, cases[i].counts,
                                    cases[i].counts == ROUNDS_REMEDY_TRIED
                                        ? ROUNDS_REMEDY_RESULT_DID_NOT_HELP
                                        : ROUNDS_REMEDY_RESULT_UNKNOWN });
      g_assert_finalize_object (plan);
    }
}

/* Remedies that nobody has said anything about are as good as not tried, and listed as such. */
static void
test_not_spoken_of (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  g_autoptr (GArray) answers = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER, "state",
                      ROUNDS_REMEDY_TRYING, NULL);
  answers = rounds_remedy_answers_collect (plan, TODAY);
  g_assert_cmpuint (answers->len, ==, 3);
  for (guint i = 0; i < answers->len; i++)
    check (answers, i,
           (RoundsRemedyAnswer) { (RoundsRemedyKind) i,
                                  i == 1 ? ROUNDS_REMEDY_TRYING : ROUNDS_REMEDY_NOT_TRIED,
                                  ROUNDS_REMEDY_RESULT_UNKNOWN });
  g_assert_finalize_object (plan);
}

/* What is kept with an earlier assessment is read back as it was; rubbish in a file is not. */
static void
test_kept (void)
{
  const RoundsRemedyAnswer given[] = {
    { ROUNDS_REMEDY_SPECIALTY, ROUNDS_REMEDY_TRIED, ROUNDS_REMEDY_RESULT_DID_NOT_HELP },
    { ROUNDS_REMEDY_EMPLOYER, ROUNDS_REMEDY_TRYING, ROUNDS_REMEDY_RESULT_UNKNOWN },
    { ROUNDS_REMEDY_CARE_MODEL, ROUNDS_REMEDY_NOT_TRIED, ROUNDS_REMEDY_RESULT_UNKNOWN },
  };
  g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (RoundsRemedyAnswer));
  g_autoptr (GArray) again = NULL;
  g_autoptr (GArray) partly = NULL;
  g_autofree char *text = NULL;

  g_array_append_vals (answers, given, G_N_ELEMENTS (given));
  text = rounds_remedy_answers_format (answers);
  g_assert_cmpstr (text, ==,
                   "specialty tried did-not-help;employer trying unknown;"
                   "care-model not-tried unknown");
  again = rounds_remedy_answers_parse (text);
  g_assert_cmpuint (again->len, ==, G_N_ELEMENTS (given));
  for (guint i = 0; i < again->len; i++)
    check (again, i, given[i]);

  partly = rounds_remedy_answers_parse (";specialty;employer tried;moon tried helped;"
                                        "employer trying unknown;care-model tried 3");
  g_assert_cmpuint (partly->len, ==, 3);
  check (partly, 0,
         (RoundsRemedyAnswer) { ROUNDS_REMEDY_SPECIALTY, ROUNDS_REMEDY_NOT_TRIED,
                                ROUNDS_REMEDY_RESULT_UNKNOWN });
  check (partly, 1, given[1]);
  check (partly, 2, given[2]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/remedy-answers/days", test_days);
  g_test_add_func ("/remedy-answers/not-spoken-of", test_not_spoken_of);
  g_test_add_func ("/remedy-answers/kept", test_kept);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-gap.h"
#include "rounds-uncertainties.h"

#define MOST ROUNDS_UNCERTAINTY_MOST

/* What a plan does not know, what is asked already, and what is suggested, as codes. */
static const struct
{
  const char *gaps;
  const char *taken;
  guint limit;
  const char *chosen;
} cases[] = {
  { "", "", MOST, "" },
  { "floor", "", MOST, "floor" },
  { "floor", "floor", MOST, "" },
  { "floor", "", 0, "" },
  /* One of each kind first, in the order of weight, then the second ones. */
  { "pay:1 pay:2 floor close-call:3", "", MOST, "close-call:3 floor pay:1 pay:2" },
  { "mark:1 training:a pay:1 pay:2 pay:3 floor", "", 4, "floor pay:1 training:a mark:1" },
  { "pay:1 tie:3 tie:4", "", 2, "tie:3 pay:1" },
  { "pay:1 pay:2 pay:3", "pay:1", 2, "pay:2 pay:3" },
  { "pay:1 pay:2 pay:3 pay:4 pay:5 pay:6 pay:7 pay:8", "", MOST,
    "pay:1 pay:2 pay:3 pay:4 pay:5 pay:6 pay:7" },
  /* A question about one field of work does not stand for another one's. */
  { "license-need:payer license-need:payer2", "license-need:payer", MOST, "license-need:payer2" },
};

static const char *const names[] = { "close-call", "remedy",       "floor",    "tie",
                                     "pay",        "license-need", "outcomes", "license-decision",
                                     "agreement",  "training",     "mark" };

static RoundsGap
parse (const char *code)
{
  g_auto (GStrv) parts = g_strsplit (code, ":", 2);
  RoundsGap gap = { 0 };

  while (!g_str_equal (names[gap.kind], parts[0]))
    gap.kind++;
  if (parts[1] != NULL)
    g_strlcpy (gap.subject, parts[1], sizeof gap.subject);
  return gap;
}

static void
test_choose (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) codes = g_strsplit (cases[i].gaps, " ", *cases[i].gaps != '\0' ? -1 : 0);
      g_auto (GStrv) taken = g_strsplit (cases[i].taken, " ", *cases[i].taken != '\0' ? -1 : 0);
      guint n_gaps = *cases[i].gaps != '\0' ? g_strv_length (codes) : 0;
      g_autofree RoundsGap *gaps = g_new0 (RoundsGap, n_gaps);
      g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *text = NULL;
      guint n_chosen;

      for (guint k = 0; k < n_gaps; k++)
        gaps[k] = parse (codes[k]);
      n_chosen = rounds_gaps_choose (gaps, n_gaps, (const char *const *) taken, cases[i].limit);
      for (guint k = 0; k < n_chosen; k++)
        g_ptr_array_add (chosen, rounds_gap_dup_code (&gaps[k]));
      g_ptr_array_add (chosen, NULL);
      text = g_strjoinv (" ", (char **) chosen->pdata);
      g_assert_cmpstr (text, ==, cases[i].chosen);
    }
}

/* Codes stand in people's files. */
static void
test_codes (void)
{
  G_STATIC_ASSERT (G_N_ELEMENTS (names) == ROUNDS_GAP_N_KINDS);

  for (guint kind = 0; kind < ROUNDS_GAP_N_KINDS; kind++)
    {
      const RoundsGap gap = { kind, "" };
      g_autofree char *code = rounds_gap_dup_code (&gap);

      g_assert_cmpstr (code, ==, names[kind]);
    }
}

static void
test_settle (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsPerson *person;
  RoundsUncertainty *question;
  gint64 id;

  rounds_plan_set_loaded (plan, TRUE);
  person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Ann", "destination", "payer",
                               "outcome", ROUNDS_OUTCOME_RETURNED, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Bea", NULL);
  id = rounds_record_get_id (ROUNDS_RECORD (person));
  question = rounds_uncertainties_add (plan, "", "<b>Why</b> & how?", "payer");
  g_assert_cmpstr (question->question, ==, "<b>Why</b> & how?");
  g_assert_cmpint (question->state, ==, ROUNDS_UNCERTAINTY_OPEN);
  rounds_uncertainties_settle (plan, question, "Yes", id, 20000);
  g_assert_cmpint (question->state, ==, ROUNDS_UNCERTAINTY_SETTLED);
  g_assert_cmpint (question->settled_by, ==, id);
  g_assert_cmpint (question->settled_on, ==, 20000);
  rounds_uncertainties_reopen (plan, question);
  g_assert_cmpint (question->state, ==, ROUNDS_UNCERTAINTY_OPEN);
  g_assert_cmpint (question->settled_by, ==, 0);
  g_assert_cmpint (question->settled_on, ==, ROUNDS_DATE_NONE);
  g_assert_cmpstr (question->answer, ==, "Yes");
  g_assert_finalize_object (plan);
}

/* Who could settle it: people in that field of work, and nobody where there is none (F7). */
static void
test_people (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  const struct
  {
    const char *destination;
    guint n_people;
  } expected[] = { { "payer", 2 }, { "medical_affairs", 1 }, { "chart_review", 0 }, { "", 0 } };
  g_autoptr (GPtrArray) returned = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "destination", "payer", NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "destination", "payer", "outcome",
                      ROUNDS_OUTCOME_HAS_NOT_PIVOTED, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "destination", "medical_affairs", "outcome",
                      ROUNDS_OUTCOME_RETURNED, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Nobody knows where", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (GPtrArray) people =
          rounds_uncertainties_list_people (plan, expected[i].destination);

      g_assert_cmpuint (people->len, ==, expected[i].n_people);
    }
  returned = rounds_uncertainties_list_returned (plan);
  g_assert_cmpuint (returned->len, ==, 1);
  g_assert_finalize_object (plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap/choose", test_choose);
  g_test_add_func ("/gap/codes", test_codes);
  g_test_add_func ("/gap/settle", test_settle);
  g_test_add_func ("/gap/people", test_people);
  return g_test_run ();
}

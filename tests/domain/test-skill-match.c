/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-skill-match.h"
#include "rounds-skill.h"

#define NONE ROUNDS_SKILL_UNKNOWN
#define STYLE "1.C.1.a" /* has an importance only */
#define SKILL "2.A.1.a"

/* All irrelevant, so that one element at a time can be looked at. */
static void
clear (RoundsOccupation *occupation)
{
  *occupation = (RoundsOccupation) { .is_rated = TRUE };
  for (guint i = 0; i < ROUNDS_SKILL_N_ELEMENTS; i++)
    occupation->ratings[i] = (RoundsSkillRating) { 100, NONE, TRUE };
}

typedef enum
{
  NEITHER,
  GAP,
  CARRIED
} Verdict;

static const struct
{
  const char *what;
  const char *element;
  RoundsSkillRating from;
  RoundsSkillRating to;
  Verdict verdict;
  int step;
} cases[] = {
  { "one step more", SKILL, { 300, 300, FALSE }, { 300, 400, FALSE }, GAP, 100 },
  { "less than a step more", SKILL, { 300, 300, FALSE }, { 300, 399, FALSE }, CARRIED, 99 },
  { "less asked than given", SKILL, { 500, 600, FALSE }, { 250, 200, FALSE }, CARRIED, -400 },
  { "not important there", SKILL, { 300, 300, FALSE }, { 249, 700, FALSE }, NEITHER, 0 },
  { "not relevant there", SKILL, { 300, 300, FALSE }, { 300, NONE, TRUE }, NEITHER, 0 },
  { "importance there unknown", SKILL, { 300, 300, FALSE }, { NONE, 400, FALSE }, NEITHER, 0 },
  { "level there unknown", SKILL, { 100, 100, FALSE }, { 400, NONE, FALSE }, NEITHER, 0 },
  { "not important here, level close",
    SKILL,
    { 249, 300, FALSE },
    { 300, 300, FALSE },
    NEITHER,
    0 },
  { "not relevant here", SKILL, { 125, NONE, TRUE }, { 288, 312, FALSE }, GAP, 312 },
  { "level here unknown, not important",
    SKILL,
    { 168, NONE, FALSE },
    { 310, 386, FALSE },
    GAP,
    ROUNDS_SKILL_STEP_UNKNOWN },
  { "level here unknown, important",
    SKILL,
    { 300, NONE, FALSE },
    { 310, 386, FALSE },
    CARRIED,
    ROUNDS_SKILL_STEP_UNKNOWN },
  { "nothing here known", SKILL, { NONE, NONE, FALSE }, { 310, 386, FALSE }, NEITHER, 0 },
  { "work style, half a point", STYLE, { 300, NONE, FALSE }, { 350, NONE, FALSE }, GAP, 50 },
  { "work style, close", STYLE, { 300, NONE, FALSE }, { 349, NONE, FALSE }, CARRIED, 49 },
  { "work style, unknown here", STYLE, { NONE, NONE, FALSE }, { 349, NONE, FALSE }, NEITHER, 0 },
};

static void
test_verdicts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const guint element = rounds_skill_elements_find (cases[i].element);
      const RoundsSkillElement *elements = rounds_skill_elements_list (&(guint) { 0 });
      g_autoptr (RoundsSkillMatch) match = NULL;
      RoundsOccupation from;
      RoundsOccupation to;

      g_test_message ("%s", cases[i].what);
      clear (&from);
      clear (&to);
      from.ratings[element] = cases[i].from;
      to.ratings[element] = cases[i].to;
      match = rounds_skill_match_new (&from, &to);
      g_assert_cmpuint (rounds_skill_match_count_gaps (match), ==, cases[i].verdict == GAP);
      g_assert_cmpuint (rounds_skill_match_count_carried (match), ==, cases[i].verdict == CARRIED);
      if (cases[i].verdict != NEITHER)
        {
          GArray **lists = cases[i].verdict == GAP ? match->gaps : match->carried;
          GArray *list = lists[elements[element].domain];

          g_assert_cmpint (g_array_index (list, RoundsSkillMatchRow, 0).step, ==, cases[i].step);
        }
    }
}

/* The widest gap first, the most valued of what carries over first. */
static void
test_order (void)
{
  g_autoptr (RoundsSkillMatch) match = NULL;
  RoundsOccupation from;
  RoundsOccupation to;
  GArray *gaps;
  GArray *carried;

  clear (&from);
  clear (&to);
  from.ratings[0] = (RoundsSkillRating) { 300, 200, FALSE };
  to.ratings[0] = (RoundsSkillRating) { 300, 350, FALSE };
  from.ratings[1] = (RoundsSkillRating) { 300, 200, FALSE };
  to.ratings[1] = (RoundsSkillRating) { 300, 450, FALSE };
  from.ratings[2] = (RoundsSkillRating) { 300, 200, FALSE };
  to.ratings[2] = (RoundsSkillRating) { 400, 350, FALSE };
  from.ratings[3] = from.ratings[4] = (RoundsSkillRating) { 300, 300, FALSE };
  to.ratings[3] = (RoundsSkillRating) { 300, 300, FALSE };
  to.ratings[4] = (RoundsSkillRating) { 400, 300, FALSE };
  match = rounds_skill_match_new (&from, &to);
  gaps = match->gaps[ROUNDS_SKILL_DOMAIN_SKILL];
  carried = match->carried[ROUNDS_SKILL_DOMAIN_SKILL];
  g_assert_cmpuint (gaps->len, ==, 3);
  g_assert_cmpuint (g_array_index (gaps, RoundsSkillMatchRow, 0).element, ==, 1);
  g_assert_cmpuint (g_array_index (gaps, RoundsSkillMatchRow, 1).element, ==, 2);
  g_assert_cmpuint (g_array_index (gaps, RoundsSkillMatchRow, 2).element, ==, 0);
  g_assert_cmpuint (carried->len, ==, 2);
  g_assert_cmpuint (g_array_index (carried, RoundsSkillMatchRow, 0).element, ==, 4);
}

static void
test_elements (void)
{
  guint n_by_domain[ROUNDS_SKILL_N_DOMAINS] = { 0 };
  guint n_elements;
  const RoundsSkillElement *elements = rounds_skill_elements_list (&n_elements);

  for (guint i = 0; i < n_elements; i++)
    {
      g_assert_cmpuint (rounds_skill_elements_find (elements[i].id), ==, i);
      n_by_domain[elements[i].domain]++;
    }
  g_assert_cmpuint (n_by_domain[ROUNDS_SKILL_DOMAIN_SKILL], ==, 35);
  g_assert_cmpuint (n_by_domain[ROUNDS_SKILL_DOMAIN_KNOWLEDGE], ==, 33);
  g_assert_cmpuint (n_by_domain[ROUNDS_SKILL_DOMAIN_WORK_STYLE], ==, 16);
  g_assert_cmpuint (rounds_skill_elements_find ("9.Z"), ==, ROUNDS_SKILL_N_ELEMENTS);
}

static void
test_sheet (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsSkill *skill;
  g_autofree char *with = NULL;
  g_autofree char *without = NULL;
  g_autofree char *same = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  rounds_skill_add_suggestions (plan);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_SKILL), ==, 3);
  skill = rounds_plan_get_record (plan, ROUNDS_TYPE_SKILL, 0);
  g_assert_cmpstr (skill->evidence, ==, "");
  g_object_set (skill, "destinations", "payer chart_review", NULL);
  g_assert_true (rounds_skill_serves (skill, "payer"));
  g_assert_false (rounds_skill_serves (skill, "chart"));
  with = rounds_skill_dup_destinations (skill, "clinical_informatics", TRUE);
  without = rounds_skill_dup_destinations (skill, "payer", FALSE);
  same = rounds_skill_dup_destinations (skill, "chart_review", TRUE);
  g_assert_cmpstr (with, ==, "payer chart_review clinical_informatics");
  g_assert_cmpstr (without, ==, "chart_review");
  g_assert_cmpstr (same, ==, "payer chart_review");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/skill-match/verdicts", test_verdicts);
  g_test_add_func ("/skill-match/order", test_order);
  g_test_add_func ("/skill-match/elements", test_elements);
  g_test_add_func ("/skill-match/sheet", test_sheet);
  return g_test_run ();
}

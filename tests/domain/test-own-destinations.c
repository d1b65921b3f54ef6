/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-comparison.h"
#include "rounds-destination-kinds.h"
#include "rounds-history.h"
#include "rounds-own-destinations.h"
#include "rounds-person.h"
#include "rounds-skill.h"
#include "rounds-uncertainty.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsHistory *history;
  RoundsDestination *own;
  RoundsOption *option;
  RoundsPerson *person;
  RoundsSkill *skill;
  RoundsUncertainty *question;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *codes = NULL;

  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->own = rounds_destination_add_own (fixture->plan, "Hospice consulting");
  codes = g_strconcat ("payer ", fixture->own->code, NULL);
  fixture->option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "destination",
                                        fixture->own->code, NULL);
  fixture->person = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "destination",
                                        fixture->own->code, NULL);
  fixture->skill =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_SKILL, "destinations", codes, NULL);
  fixture->question = rounds_plan_create (fixture->plan, ROUNDS_TYPE_UNCERTAINTY, "destination",
                                          fixture->own->code, NULL);
  fixture->history = rounds_history_new (fixture->plan);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->history);
  g_assert_finalize_object (fixture->plan);
}

static void
assert_title (Fixture *fixture, const char *title)
{
  g_autofree char *shown = rounds_option_dup_title (fixture->plan, fixture->option);

  g_assert_cmpstr (shown, ==, title);
}

/* Whatever refers to it calls it by its new name; a blank is no name. */
static void
test_rename (Fixture *fixture, gconstpointer unused)
{
  g_assert_false (rounds_own_destination_rename (fixture->plan, fixture->own, "  "));
  g_assert_null (rounds_history_get_undo_name (fixture->history));
  g_assert_true (rounds_own_destination_rename (fixture->plan, fixture->own, " Palliative care "));
  assert_title (fixture, "Palliative care");
  g_assert_cmpstr (rounds_destination_get_name (fixture->plan, fixture->person->destination), ==,
                   "Palliative care");
  g_assert_cmpstr (rounds_history_get_undo_name (fixture->history), ==, "Rename Field of Work");
  g_assert_true (rounds_history_undo (fixture->history));
  assert_title (fixture, "Hospice consulting");
}

/* What referred to it is kept without it, the option under the name that it was known by; one undo
 * brings everything back. */
static void
test_remove (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *code = g_strdup (fixture->own->code);
  RoundsDestinationUses uses = rounds_own_destination_count_uses (fixture->plan, code);

  g_assert_cmpuint (uses.options, ==, 1);
  g_assert_cmpuint (uses.people, ==, 1);
  g_assert_cmpuint (uses.skills, ==, 1);
  g_assert_cmpuint (uses.questions, ==, 1);
  rounds_own_destination_remove (fixture->plan, fixture->own);
  g_assert_null (rounds_destination_lookup (fixture->plan, code));
  g_assert_cmpstr (fixture->option->destination, ==, "");
  assert_title (fixture, "Hospice consulting");
  g_assert_cmpstr (fixture->person->destination, ==, "");
  g_assert_cmpstr (fixture->question->destination, ==, "");
  g_assert_cmpstr (fixture->skill->destinations, ==, "payer");
  /* An earlier assessment may still speak of it. */
  g_assert_cmpstr (rounds_destination_get_name (fixture->plan, code), ==, "Hospice consulting");
  g_assert_true (rounds_history_undo (fixture->history));
  g_assert_cmpstr (fixture->option->destination, ==, code);
  g_assert_cmpstr (fixture->option->name, ==, "");
  g_assert_cmpstr (fixture->person->destination, ==, code);
  g_assert_true (rounds_skill_serves (fixture->skill, code));
  g_assert_true (rounds_plan_holds (fixture->plan, fixture->own));
  g_assert_null (rounds_history_get_undo_name (fixture->history));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/own-destinations/rename", test_rename);
  ADD ("/own-destinations/remove", test_remove);
  return g_test_run ();
}

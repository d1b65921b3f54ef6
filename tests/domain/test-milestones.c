/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-history.h"
#include "rounds-milestones.h"

#define TODAY 20000

static void
test_adopt (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsHistory) history = rounds_history_new (plan);
  RoundsMilestone *milestone;

  milestone = rounds_milestones_adopt (plan, "household.floor", "Set the floor", 0);
  g_assert_cmpstr (milestone->title, ==, "Set the floor");
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_OPEN);
  g_assert_true (rounds_milestones_adopt (plan, "household.floor", "Again", 0) == milestone);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_MILESTONE), ==, 1);
  rounds_history_undo (history);
  g_assert_null (rounds_milestones_find (plan, "household.floor"));
  rounds_history_redo (history);
  g_assert_nonnull (rounds_milestones_find (plan, "household.floor"));
}

static void
test_states (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsHistory) history = NULL;
  RoundsMilestone *milestone = rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, NULL);

  history = rounds_history_new (plan);
  rounds_milestones_set_state (plan, milestone, ROUNDS_MILESTONE_DONE, TODAY);
  g_assert_cmpint (milestone->done_on, ==, TODAY);
  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Check Off Milestone");
  rounds_milestones_set_state (plan, milestone, ROUNDS_MILESTONE_DROPPED, TODAY + 1);
  g_assert_cmpint (milestone->done_on, ==, ROUNDS_DATE_NONE);
  rounds_history_undo (history);
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_DONE);
  g_assert_cmpint (milestone->done_on, ==, TODAY);
  rounds_history_undo (history);
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_OPEN);
  g_assert_null (rounds_history_get_undo_name (history));
}

static void
test_order (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  const struct
  {
    int phase;
    RoundsDate due_on;
  } ordered[] = {
    { 1, TODAY }, { 1, TODAY + 1 }, { 1, ROUNDS_DATE_NONE }, { 3, TODAY },
    { 3, TODAY }, { 0, TODAY - 1 }, { 0, ROUNDS_DATE_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, "phase", ordered[i].phase, "due-on",
                        ordered[i].due_on, NULL);
  for (guint i = 1; i < G_N_ELEMENTS (ordered); i++)
    {
      gpointer before = rounds_plan_get_record (plan, ROUNDS_TYPE_MILESTONE, i - 1);
      gpointer after = rounds_plan_get_record (plan, ROUNDS_TYPE_MILESTONE, i);

      g_assert_cmpint (rounds_milestones_compare (before, after), <, 0);
      g_assert_cmpint (rounds_milestones_compare (after, before), >, 0);
      g_assert_cmpint (rounds_milestones_compare (after, after), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/milestones/adopt", test_adopt);
  g_test_add_func ("/domain/milestones/states", test_states);
  g_test_add_func ("/domain/milestones/order", test_order);
  return g_test_run ();
}

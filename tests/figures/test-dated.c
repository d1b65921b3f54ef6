/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-dated-model.h"
#include "rounds-dated-text.h"
#include "rounds-figures.h"
#include "rounds-license.h"
#include "rounds-milestone-text.h"
#include "rounds-milestones.h"
#include "rounds-obligation-text.h"
#include "rounds-option.h"
#include "rounds-person.h"
#include "rounds-transition.h"

static void
assert_item (RoundsDatedModel *model, guint position, const char *title, const char *day)
{
  g_autofree char *title_text = rounds_dated_model_dup_title (model, position);
  g_autofree char *day_text = rounds_dated_model_dup_day (model, position);

  g_assert_cmpstr (title_text, ==, title);
  g_assert_cmpstr (day_text, ==, day);
}

static void
fill (RoundsPlan *plan, RoundsDate today)
{
  gpointer person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Ana", NULL);
  gpointer option = rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", "Product lead", NULL);

  rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "state", "OR", "renewal-on", today - 1, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "decide-by", today, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", rounds_record_get_id (person),
                      "held-on", today + 1, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_PATIENT_NOTIFICATION,
                      "due-on", today + 9, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_OTHER, "label",
                      "The lease", "due-on", today + 10, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_TRANSITION, "option", rounds_record_get_id (option),
                      "notice-on", today + 60, "notice-months", 3, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, "due-on", today + 400, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_VISA_J1, NULL);
}

static void
test_items (void)
{
  RoundsDate today = rounds_date_new (2026, 2, 16);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsFigures) figures = rounds_figures_new (plan, today);
  RoundsDatedModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_DATED_MODEL);

  g_assert_cmpuint (rounds_dated_model_get_n_items (model), ==, 0);
  fill (plan, today);
  g_assert_cmpuint (rounds_dated_model_get_n_items (model), ==, 9);
  assert_item (model, 0, "Renew the license in Oregon", "Feb 15 · 1 day overdue");
  assert_item (model, 1, "Decide on the license in your state", "Feb 16 · today");
  assert_item (model, 2, "Conversation with Ana", "Feb 17 · in 1 day");
  assert_item (model, 3, "Telling your patients", "Letters out by Feb 25 · in 9 days");
  assert_item (model, 4, "The lease", "Feb 26 · in 10 days");
  assert_item (model, 5, "Give notice for Product lead", "Apr 17");
  assert_item (model, 6, "Last day before Product lead", "Jul 17");
  assert_item (model, 7, "Milestone without a name", "Mar 23, 2027");
  assert_item (model, 8, "J-1 waiver service", "Service ends on: no date yet");
  g_assert_cmpuint (rounds_dated_model_get_n_calling (model), ==, 3);
  g_assert_cmpuint (rounds_dated_model_count_due (model, ROUNDS_DUE_OVERDUE), ==, 1);
  g_assert_cmpuint (rounds_dated_model_count_due (model, ROUNDS_DUE_SOON), ==, 4);
  g_assert_cmpuint (rounds_dated_model_count_due (model, ROUNDS_DUE_LATER), ==, 3);
  g_assert_cmpuint (rounds_dated_model_count_due (model, ROUNDS_DUE_UNDATED), ==, 1);
  rounds_figures_set_today (figures, today + 1);
  assert_item (model, 0, "Renew the license in Oregon", "Feb 15 · 2 days overdue");
}

static void
test_milestone (void)
{
  RoundsDate today = rounds_date_new (2026, 2, 16);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsMilestone *milestone = rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, NULL);
  const char *const texts[] = { "No date", "Done on Feb 16", "Dropped" };

  for (int state = ROUNDS_MILESTONE_OPEN; state <= ROUNDS_MILESTONE_DROPPED; state++)
    {
      g_autofree char *text = NULL;

      rounds_milestones_set_state (plan, milestone, state, today);
      text = rounds_text_for_milestone_day (milestone, today);
      g_assert_cmpstr (text, ==, texts[state]);
    }
}

static void
test_obligation (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsObligation *obligation = rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                                     ROUNDS_OBLIGATION_NON_COMPETE, NULL);
  g_autofree char *nothing = rounds_text_for_obligation (plan, obligation);
  g_autofree char *months = NULL;
  g_autofree char *known = NULL;
  g_autofree char *settled = NULL;

  g_assert_cmpstr (nothing, ==, "Ends on: no date yet");
  g_object_set (obligation, "months", 1, "miles", 15, NULL);
  months = rounds_text_for_obligation (plan, obligation);
  g_assert_cmpstr (months, ==, "Ends on: no date yet · 1 month · within 15 miles");
  g_object_set (obligation, "cost", G_GINT64_CONSTANT (45000), NULL);
  known = rounds_text_for_obligation (plan, obligation);
  g_assert_cmpstr (known, ==, "1 month · within 15 miles · $450");
  g_object_set (obligation, "settled", TRUE, NULL);
  settled = rounds_text_for_obligation (plan, obligation);
  g_assert_cmpstr (settled, ==, "Settled");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figures/dated/items", test_items);
  g_test_add_func ("/figures/dated/milestone", test_milestone);
  g_test_add_func ("/figures/dated/obligation", test_obligation);
  return g_test_run ();
}

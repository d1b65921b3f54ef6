/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-draft.h"
#include "rounds-history.h"
#include "rounds-log-entry.h"

#define TODAY 20500

static void
fill (RoundsLogEntry *entry, const char *name, const char *destination,
      RoundsThreeYearOutcome outcome)
{
  rounds_log_entry_init (entry, TODAY);
  g_set_str (&entry->name, name);
  g_set_str (&entry->destination, destination);
  entry->outcome = outcome;
}

static void
test_complete (void)
{
  g_auto (RoundsLogEntry) entry = { 0 };

  fill (&entry, "", "", ROUNDS_OUTCOME_NOT_SAID);
  g_assert_true (rounds_log_entry_is_blank (&entry));
  g_assert_false (rounds_log_entry_is_complete (&entry));
  g_set_str (&entry.name, "  \t");
  g_assert_false (rounds_log_entry_is_complete (&entry));
  g_set_str (&entry.name, " Ana ");
  g_assert_true (rounds_log_entry_is_complete (&entry));
  entry.held_on = ROUNDS_DATE_NONE;
  g_assert_false (rounds_log_entry_is_complete (&entry));
}

/* Three talks with one person, however the name is typed, are one person and three talks. */
static void
test_same_person (void)
{
  const char *names[] = { "José Ruiz", "  josé ruiz ", "JOSE\xcc\x81 RUIZ" };
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsPerson *person;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto (RoundsLogEntry) entry = { 0 };

      fill (&entry, names[i], i == 0 ? "payer" : "", ROUNDS_OUTCOME_NOT_SAID);
      rounds_log_entry_apply (&entry, plan, "Log Conversation");
    }
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON), ==, 1);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==, 3);
  person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  g_assert_cmpstr (person->name, ==, "José Ruiz");
  g_assert_cmpstr (person->destination, ==, "payer");
}

static void
test_one_act (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsHistory) history = rounds_history_new (plan);
  g_auto (RoundsLogEntry) entry = { 0 };
  RoundsPerson *person;

  fill (&entry, "Ana", "payer", ROUNDS_OUTCOME_HAPPY);
  rounds_log_entry_apply (&entry, plan, "Log Conversation");
  g_set_str (&entry.destination, "medical_affairs");
  entry.outcome = ROUNDS_OUTCOME_MOVED_ON;
  entry.pivot_year = 2021;
  rounds_log_entry_apply (&entry, plan, "Log Conversation");
  person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  g_assert_cmpstr (person->destination, ==, "medical_affairs");

  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Log Conversation");
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==, 1);
  g_assert_cmpstr (person->destination, ==, "payer");
  g_assert_cmpint (person->outcome, ==, ROUNDS_OUTCOME_HAPPY);
  g_assert_cmpint (person->pivot_year, ==, ROUNDS_INTEGER_UNSET);
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON), ==, 0);
  g_assert_false (rounds_history_undo (history));
}

/* What is typed comes back as it was, line breaks and separators included, and is no undo step. */
static void
test_draft (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsHistory) history = rounds_history_new (plan);
  g_auto (RoundsLogEntry) entry = { 0 };
  g_auto (RoundsLogEntry) back = { 0 };
  g_auto (RoundsLogEntry) none = { 0 };

  fill (&entry, " Ana;\tRuiz = [x]", "own-1", ROUNDS_OUTCOME_RETURNED);
  g_set_str (&entry.note, "first\nsecond\\ third ");
  entry.held_on = TODAY - 400;
  entry.minutes = 25;
  entry.pivot_year = 2019;
  entry.channel = ROUNDS_CHANNEL_VIDEO;
  rounds_log_entry_keep (&entry, plan);
  rounds_plan_settle (plan);
  g_assert_null (rounds_history_get_undo_name (history));

  rounds_log_entry_init (&back, TODAY);
  g_assert_true (rounds_log_entry_recall (&back, plan));
  g_assert_cmpstr (back.name, ==, entry.name);
  g_assert_cmpstr (back.destination, ==, entry.destination);
  g_assert_cmpstr (back.note, ==, entry.note);
  g_assert_cmpint (back.outcome, ==, entry.outcome);
  g_assert_cmpint (back.channel, ==, entry.channel);
  g_assert_cmpint (back.held_on, ==, entry.held_on);
  g_assert_cmpint (back.minutes, ==, 25);
  g_assert_cmpint (back.pivot_year, ==, 2019);

  rounds_log_entry_apply (&back, plan, "Log Conversation");
  rounds_log_entry_init (&none, TODAY);
  g_assert_false (rounds_log_entry_recall (&none, plan));
  g_assert_true (rounds_log_entry_is_blank (&none));
}

static void
test_damaged_draft (void)
{
  const char *contents[] = {
    "no key file",
    "[conversation]\nminutes=many\noutcome=rich\nheld-on=2026-02-31\nchannel=\npivot-year=-7",
    "[other]\nname=Ana",
  };

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr (RoundsPlan) plan = rounds_plan_new ();
      g_auto (RoundsLogEntry) entry = { 0 };

      rounds_plan_create (plan, ROUNDS_TYPE_DRAFT, "form", "log-conversation", "content",
                          contents[i], NULL);
      rounds_log_entry_init (&entry, TODAY);
      rounds_log_entry_recall (&entry, plan);
      g_assert_true (rounds_log_entry_is_blank (&entry));
      g_assert_cmpint (entry.held_on, ==, TODAY);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/log-entry/complete", test_complete);
  g_test_add_func ("/domain/log-entry/same-person", test_same_person);
  g_test_add_func ("/domain/log-entry/one-act", test_one_act);
  g_test_add_func ("/domain/log-entry/draft", test_draft);
  g_test_add_func ("/domain/log-entry/damaged-draft", test_damaged_draft);
  return g_test_run ();
}

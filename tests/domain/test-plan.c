/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assessment.h"
#include "rounds-conversation.h"
#include "rounds-history.h"
#include "rounds-household.h"
#include "rounds-nouns.h"
#include "rounds-person.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsHistory *history;
  guint n_changes;
} Fixture;

static void
on_changed_cb (RoundsPlan *plan, RoundsRecord *record, RoundsPlanChange change, GParamSpec *pspec,
               gpointer user_data)
{
  ((Fixture *) user_data)->n_changes++;
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->history = rounds_history_new (fixture->plan);
  g_signal_connect (fixture->plan, "changed", G_CALLBACK (on_changed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_clear_object (&fixture->history);
  g_assert_finalize_object (fixture->plan);
}

static void
test_single_nouns (Fixture *fixture, gconstpointer unused)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);

  g_assert_nonnull (household);
  g_assert_cmpint (household->savings, ==, ROUNDS_MONEY_UNSET);
  g_assert_null (rounds_history_get_undo_name (fixture->history));
}

static void
test_undo_single_edits (Fixture *fixture, gconstpointer unused)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);

  g_object_set (household, "savings", G_GINT64_CONSTANT (100), NULL);
  g_object_set (household, "savings", G_GINT64_CONSTANT (200), NULL);
  g_object_set (household, "floor", G_GINT64_CONSTANT (5), NULL);
  g_assert_cmpuint (fixture->n_changes, ==, 3);

  g_assert_true (rounds_history_undo (fixture->history));
  g_assert_cmpint (household->floor, ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (household->savings, ==, 200);
  g_assert_true (rounds_history_undo (fixture->history));
  g_assert_cmpint (household->savings, ==, ROUNDS_MONEY_UNSET);
  g_assert_false (rounds_history_undo (fixture->history));
  g_assert_true (rounds_history_redo (fixture->history));
  g_assert_true (rounds_history_redo (fixture->history));
  g_assert_cmpint (household->savings, ==, 200);
  g_assert_cmpint (household->floor, ==, 5);
}

static void
test_undo_addition (Fixture *fixture, gconstpointer unused)
{
  RoundsPerson *person;
  RoundsConversation *conversation;

  rounds_plan_begin_act (fixture->plan, "Log Conversation");
  person = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Ada", NULL);
  conversation = rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person",
                                     rounds_record_get_id (ROUNDS_RECORD (person)), NULL);
  rounds_plan_end_act (fixture->plan);
  g_assert_cmpstr (rounds_history_get_undo_name (fixture->history), ==, "Log Conversation");

  rounds_history_undo (fixture->history);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PERSON), ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 0);
  rounds_history_redo (fixture->history);
  g_assert_true (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PERSON, 0) == person);
  g_assert_true (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_CONVERSATION, 0) ==
                 conversation);
  g_assert_cmpstr (person->name, ==, "Ada");
}

static void
test_delete_takes_parts_along (Fixture *fixture, gconstpointer unused)
{
  RoundsPerson *person = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, NULL);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (person));

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person", id, "minutes", 10, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person", id, "minutes", 20, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Other", NULL);

  rounds_plan_delete (fixture->plan, person);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PERSON), ==, 1);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 0);
  g_assert_true (rounds_plan_lookup (fixture->plan, id) == person);

  rounds_history_undo (fixture->history);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 2);
  g_assert_true (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PERSON, 0) == person);
}

/* Thirty days after its deletion a record is still there, a day later it is not, and nothing that
 * is kept refers to it. */
static void
test_purge (Fixture *fixture, gconstpointer unused)
{
  RoundsDate today = rounds_date_today ();
  RoundsPerson *person = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, NULL);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (person));
  RoundsPerson *other;
  const char *undo_name;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person", id, NULL);
  other = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "introduced-by", id, NULL);
  rounds_plan_delete (fixture->plan, person);
  undo_name = rounds_history_get_undo_name (fixture->history);

  g_assert_cmpuint (rounds_plan_purge (fixture->plan, today - 400), ==, 0);
  g_assert_cmpuint (rounds_plan_purge (fixture->plan, today + 30), ==, 0);
  g_assert_true (rounds_plan_lookup (fixture->plan, id) == person);
  g_assert_cmpint (other->introduced_by, ==, id);

  g_assert_cmpuint (rounds_plan_purge (fixture->plan, today + 31), ==, 2);
  g_assert_null (rounds_plan_lookup (fixture->plan, id));
  g_assert_cmpint (other->introduced_by, ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PERSON), ==, 1);
  g_assert_cmpstr (rounds_history_get_undo_name (fixture->history), ==, undo_name);
  g_assert_cmpuint (rounds_plan_purge (fixture->plan, today + 31), ==, 0);
}

static void
test_quiet_fields_are_no_acts (Fixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_plan_create (fixture->plan, ROUNDS_TYPE_ASSESSMENT, NULL);

  rounds_history_undo (fixture->history);
  rounds_history_redo (fixture->history);
  g_object_set (assessment, "step", 3, NULL);
  rounds_plan_settle (fixture->plan);
  g_assert_cmpstr (rounds_history_get_undo_name (fixture->history), ==, "Addition");
  g_object_set (assessment, "license-reflection", "part of me", NULL);
  rounds_history_undo (fixture->history);
  g_assert_cmpint (assessment->step, ==, 3);
  g_assert_cmpstr (assessment->license_reflection, ==, "");
}

static void
test_ids_are_never_used_again (Fixture *fixture, gconstpointer unused)
{
  RoundsRecord *first = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, NULL);
  gint64 id = rounds_record_get_id (first);
  RoundsRecord *second;

  rounds_history_undo (fixture->history);
  second = rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_cmpint (rounds_record_get_id (second), >, id);
}

static void
test_load_in_slices (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) images =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_image_unref);
  g_autoptr (RoundsPerson) model =
      g_object_new (ROUNDS_TYPE_PERSON, "id", G_GINT64_CONSTANT (700), "name", "N", NULL);

  g_ptr_array_add (images, rounds_record_freeze (ROUNDS_RECORD (model)));
  rounds_plan_load_records (fixture->plan, images);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
  g_assert_cmpstr (((RoundsPerson *) rounds_plan_lookup (fixture->plan, 700))->name, ==, "N");
  g_assert_cmpint (rounds_plan_get_next_id (fixture->plan), ==, 701);
}

static void
test_nouns_have_names (void)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (nouns[i]);

      g_assert_cmpuint (rounds_nouns_find (((RoundsRecordClass *) klass)->noun), ==, nouns[i]);
    }
  g_assert_cmpuint (rounds_nouns_find ("nothing"), ==, G_TYPE_INVALID);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/plan/single-nouns", test_single_nouns);
  ADD ("/plan/undo/single-edits", test_undo_single_edits);
  ADD ("/plan/undo/addition", test_undo_addition);
  ADD ("/plan/undo/delete", test_delete_takes_parts_along);
  ADD ("/plan/purge", test_purge);
  ADD ("/plan/undo/quiet", test_quiet_fields_are_no_acts);
  ADD ("/plan/ids", test_ids_are_never_used_again);
  ADD ("/plan/load", test_load_in_slices);
  g_test_add_func ("/nouns/names", test_nouns_have_names);
  return g_test_run ();
}

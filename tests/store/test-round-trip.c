/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <math.h>

#include "rounds-conversation.h"
#include "rounds-household.h"
#include "rounds-pay-terms.h"
#include "rounds-person.h"
#include "rounds-profile.h"
#include "store-fixture.h"

static void
test_every_noun (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan, *again;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsStore *other;
  g_autoptr (GError) error = NULL;

  plan_fill (plan, 5);
  rounds_plan_delete (plan, rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 1));
  g_assert_true (store_flush (store, &error));
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVED);

  other = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &again);
  plan_assert_equal (plan, again);
  g_assert_cmpuint (rounds_plan_count_records (again, ROUNDS_TYPE_PERSON), ==, 4);
  g_assert_cmpuint (rounds_store_get_n_unreadable (other), ==, 0);
  store_close (other, again);
  store_close (store, plan);
}

static void
test_unset_stays_unset (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsPayTerms *terms;
  RoundsPerson *person;
  RoundsHousehold *household;

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  terms = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, 0);
  person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  g_assert_true (isnan (terms->hours_per_week));
  g_assert_cmpint (terms->pay, ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (terms->option, ==, 0);
  g_assert_cmpint (person->pivot_year, ==, ROUNDS_INTEGER_UNSET);
  g_assert_cmpint (person->introduced_by, ==, 0);
  g_assert_cmpint (household->savings, ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (household->children_under_6, ==, 0);
  store_close (store, plan);

  store_folder_execute (folder->path,
                        "CREATE TABLE proof (x INTEGER CHECK (x = 1)) STRICT;"
                        "INSERT INTO proof SELECT count(*) FROM pay_terms WHERE pay IS NULL AND "
                        "hours_per_week IS NULL AND option IS NULL;"
                        "INSERT INTO proof SELECT count(*) FROM person WHERE pivot_year IS NULL "
                        "AND name = '' AND introduced_by IS NULL AND deleted_at IS NULL;"
                        "INSERT INTO proof SELECT count(*) FROM profile WHERE start_on IS NULL AND "
                        "profession = 'unset';");
}

/* 0 is an amount that somebody gave, and is not the same as none. */
static void
test_zero_is_not_unset (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);

  const double zero = 0, call_hours = 0.1 + 0.2;
  RoundsPayTerms *terms;

  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (0), NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "hours-per-week", zero, "call-hours", call_hours,
                      NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "held-on", 0, "minutes", 0, NULL);
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpint (
      ((RoundsHousehold *) rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD))->savings, ==, 0);
  terms = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_assert_cmpmem (&terms->hours_per_week, sizeof (double), &zero, sizeof zero);
  g_assert_cmpmem (&terms->call_hours, sizeof (double), &call_hours, sizeof call_hours);
  g_assert_cmpint (
      ((RoundsConversation *) rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, 0))->held_on,
      ==, 0);
  g_assert_cmpint (
      ((RoundsConversation *) rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, 0))->minutes,
      ==, 0);
  store_close (store, plan);
}

/* A value that this program cannot read is shown as the initial one, counted, and kept in the file
 * until somebody gives another. */
static void
test_unreadable_values_are_kept (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsPerson *person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "outcome",
                                             ROUNDS_OUTCOME_HAPPY, "pivot-year", 2020, NULL);

  store_close (store, plan);
  store_folder_execute (
      folder->path,
      "UPDATE person SET outcome = 'blissful', pivot_year = 123456, name = CAST (x'ff41' AS TEXT)");

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  g_assert_cmpuint (rounds_store_get_n_unreadable (store), ==, 3);
  g_assert_cmpint (person->outcome, ==, ROUNDS_OUTCOME_NOT_SAID);
  g_assert_cmpint (person->pivot_year, ==, ROUNDS_INTEGER_UNSET);
  g_assert_cmpstr (person->name, ==, "");
  g_object_set (person, "note", "changed", "pivot-year", 2021, NULL);
  g_assert_true (store_flush (store, NULL));
  g_object_set (person, "pivot-year", ROUNDS_INTEGER_UNSET, NULL); /* given, then taken away */
  store_close (store, plan);

  store_folder_execute (folder->path,
                        "CREATE TABLE proof (x INTEGER CHECK (x = 1)) STRICT;"
                        "INSERT INTO proof SELECT count(*) FROM person WHERE outcome = 'blissful' "
                        "AND pivot_year IS NULL AND note = 'changed' AND hex (name) = 'FF41'");
}

/* Ids that were given are never given again, even when nothing is left of their record. */
static void
test_next_id_is_kept (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  gint64 next_id = rounds_plan_get_next_id (plan) + 1000;

  rounds_plan_set_next_id (plan, next_id);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  store_close (store, plan);
  store_folder_execute (folder->path, "DELETE FROM person");
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpint (rounds_plan_get_next_id (plan), ==, next_id + 1);
  store_close (store, plan);
}

static void
test_one_file_stays_behind (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  g_autoptr (GDir) dir = NULL;
  GStatBuf info;

  plan_fill (plan, 1);
  store_close (store, plan);
  dir = g_dir_open (folder->folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "plan.rounds");
  g_assert_null (g_dir_read_name (dir));
  g_assert_cmpint (g_stat (folder->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, NULL, store_folder_set_up, function, store_folder_tear_down)
  ADD ("/round-trip/every-noun", test_every_noun);
  ADD ("/round-trip/unset", test_unset_stays_unset);
  ADD ("/round-trip/zero", test_zero_is_not_unset);
  ADD ("/round-trip/unreadable", test_unreadable_values_are_kept);
  ADD ("/round-trip/next-id", test_next_id_is_kept);
  ADD ("/round-trip/one-file", test_one_file_stays_behind);
  return g_test_run ();
}

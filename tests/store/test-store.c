/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-history.h"
#include "rounds-household.h"
#include "rounds-person.h"
#include "rounds-restore.h"
#include "store-fixture.h"

/* The store as a window uses it: with a main loop. */

static void
on_result_ready_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for_result (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
on_state_notified_cb (RoundsStore *store, GParamSpec *pspec, GString *states)
{
  static const char letters[] = { 'c', 'l', 's', '*', 'f' };

  g_string_append_c (states, letters[rounds_store_get_state (store)]);
}

static void
test_states (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsStore *store = rounds_store_new (plan, folder->path, ROUNDS_STORE_CREATE);
  g_autoptr (GString) states = g_string_new (NULL);
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GAsyncResult) flushed = NULL;
  g_autoptr (GAsyncResult) closed = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_connect (store, "notify::state", G_CALLBACK (on_state_notified_cb), states);
  rounds_store_open_async (store, on_result_ready_cb, &opened);
  g_assert_false (rounds_plan_get_loaded (plan));
  g_assert_true (rounds_store_open_finish (store, wait_for_result (&opened), &error));
  g_assert_true (rounds_plan_get_loaded (plan));
  g_assert_true (store_flush (store, &error)); /* what a new plan starts with */
  g_assert_cmpstr (states->str, ==, "ls*s");

  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Ada", NULL);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVING);
  rounds_store_flush_async (store, on_result_ready_cb, &flushed);
  g_assert_true (rounds_store_flush_finish (store, wait_for_result (&flushed), &error));
  g_assert_cmpstr (states->str, ==, "ls*s*s");

  rounds_store_close_async (store, on_result_ready_cb, &closed);
  g_assert_true (rounds_store_close_finish (store, wait_for_result (&closed), &error));
  g_assert_cmpstr (states->str, ==, "ls*s*sc");
  g_clear_object (&opened);
  g_clear_object (&flushed);
  g_clear_object (&closed);
  g_assert_finalize_object (store);
  g_assert_finalize_object (plan);
}

/* Typing is saved while it goes on, though no act is closed. */
static void
test_unsettled_edits_are_saved (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan, *again;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsStore *other;

  g_assert_true (store_flush (store, NULL));
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (123), NULL);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVING);
  store_wait_for_state (store, ROUNDS_STORE_STATE_SAVED);

  other = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &again);
  g_assert_cmpint (
      ((RoundsHousehold *) rounds_plan_get_single (again, ROUNDS_TYPE_HOUSEHOLD))->savings, ==,
      123);
  store_close (other, again);
  store_close (store, plan);
}

static void
test_drain_saves_everything (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);

  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "one", NULL); /* in flight */
  g_object_set (rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0), "name", "two",
                NULL); /* not settled */
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpstr (((RoundsPerson *) rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0))->name,
                   ==, "two");
  store_close (store, plan);
}

static void
test_close_while_loading (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GAsyncResult) closed = NULL;
  g_autoptr (GError) error = NULL;

  store_close (store, plan);
  for (int drains = 0; drains < 2; drains++)
    {
      plan = rounds_plan_new ();
      store = rounds_store_new (plan, folder->path, ROUNDS_STORE_DEFAULT);
      rounds_store_open_async (store, on_result_ready_cb, &opened);
      if (drains)
        g_assert_true (rounds_store_drain (store, &error));
      else
        {
          rounds_store_close_async (store, on_result_ready_cb, &closed);
          g_assert_true (rounds_store_close_finish (store, wait_for_result (&closed), &error));
        }
      g_assert_false (rounds_store_open_finish (store, wait_for_result (&opened), &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_error (&error);
      g_clear_object (&opened);
      g_clear_object (&closed);
      g_assert_finalize_object (store);
      g_assert_finalize_object (plan);
    }
}

/* What a window does with a file that cannot be opened: the same store opens the restored one. */
static void
test_open_again_after_failure (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE | ROUNDS_STORE_BACKUPS, &plan);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GAsyncResult) failed = NULL;
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GError) error = NULL;

  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "Ada", NULL);
  store_close (store, plan);
  g_assert_true (g_file_set_contents (folder->path, "", 0, NULL));

  plan = rounds_plan_new ();
  store = rounds_store_new (plan, folder->path, ROUNDS_STORE_BACKUPS);
  rounds_store_open_async (store, on_result_ready_cb, &failed);
  g_assert_false (rounds_store_open_finish (store, wait_for_result (&failed), &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_false (rounds_plan_get_loaded (plan));

  backups = rounds_restore_list (folder->path, &error);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (rounds_restore_run (
      folder->path, ((RoundsBackup *) g_ptr_array_index (backups, 0))->path, &error));
  rounds_store_open_async (store, on_result_ready_cb, &opened);
  g_assert_true (rounds_store_open_finish (store, wait_for_result (&opened), &error));
  g_assert_true (rounds_plan_get_loaded (plan));
  g_clear_object (&failed);
  g_clear_object (&opened);
  store_close (store, plan);
}

static void
assert_file_has (const char *path, guint n_people, guint n_conversations)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_READ_ONLY, &plan);

  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON), ==, n_people);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==,
                    n_conversations);
  store_close (store, plan);
}

/* The worker is still writing an act when it is undone and done again. */
static void
test_undo_while_flushing (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsHistory *history = rounds_history_new (plan);

  for (int round = 0; round < 20; round++)
    {
      plan_log_conversations (plan, "Ada");
      g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVING);
      g_assert_true (rounds_history_undo (history));
      if (round % 3 == 1)
        g_assert_true (rounds_history_redo (history));
      if (round % 3 == 2)
        g_assert_true (store_flush (store, NULL));
    }
  g_assert_true (store_flush (store, NULL));
  assert_file_has (folder->path, 7, 14);
  while (rounds_history_undo (history))
    ;
  g_assert_true (store_flush (store, NULL));
  assert_file_has (folder->path, 0, 0);
  g_assert_finalize_object (history);
  store_close (store, plan);
}

/* A person goes to the trash with the conversations and comes back with them, in the file as in
 * memory. */
static void
test_undo_of_deleted_person (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsHistory *history;
  gint64 id = plan_log_conversations (plan, "Ada");

  store_close (store, plan);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  history = rounds_history_new (plan);
  rounds_plan_delete (plan, rounds_plan_lookup (plan, id));
  g_assert_true (store_flush (store, NULL));
  assert_file_has (folder->path, 0, 0);
  g_assert_true (rounds_history_undo (history));
  g_assert_true (store_flush (store, NULL));
  assert_file_has (folder->path, 1, 2);
  g_assert_true (rounds_history_redo (history));
  g_assert_finalize_object (history);
  store_close (store, plan);
  assert_file_has (folder->path, 0, 0);
}

/* Two years of a busy life. */
static void
test_large_plan (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan, *again = rounds_plan_new ();
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsStore *other = rounds_store_new (again, folder->path, ROUNDS_STORE_READ_ONLY);
  g_autoptr (GAsyncResult) opened = NULL;

  rounds_plan_begin_act (plan, "Fill");
  for (guint i = 0; i < 500; i++)
    record_set_other_values (rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL), i);
  for (guint i = 0; i < 5000; i++)
    {
      RoundsRecord *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i % 500);

      record_set_other_values (rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person",
                                                   rounds_record_get_id (person), NULL),
                               i);
    }
  rounds_plan_end_act (plan);
  g_assert_true (store_flush (store, NULL));
  rounds_store_open_async (other, on_result_ready_cb, &opened);
  g_assert_true (rounds_store_open_finish (other, wait_for_result (&opened), NULL));
  plan_assert_equal (plan, again);
  g_clear_object (&opened);
  store_close (other, again);
  store_close (store, plan);
}

static void
test_read_only_never_writes (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  store_close (store, plan);
  store_folder_execute (folder->path, "DELETE FROM profile");
  before = store_folder_get_checksum (folder->path);

  store = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &plan);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVED);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_FAILED);
  g_assert_error (rounds_store_get_error (store), ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_READ_ONLY);
  store_close (store, plan);
  after = store_folder_get_checksum (folder->path);
  g_assert_cmpstr (before, ==, after);
}

static int expected_criticals; /* atomic: they come from the worker's thread */

static GLogWriterOutput
write_log (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer unused)
{
  if ((level & G_LOG_LEVEL_CRITICAL) != 0 && g_atomic_int_get (&expected_criticals) > 0)
    {
      g_atomic_int_dec_and_test (&expected_criticals);
      return G_LOG_WRITER_HANDLED;
    }
  return g_log_writer_default (level, fields, n_fields, NULL);
}

/* A reference to a record that is gone is a mistake of the program; the edit is saved all the same.
 */
static void
test_dangling_reference_is_saved (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);

  g_assert_true (store_flush (store, NULL));
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", G_GINT64_CONSTANT (4711), NULL);
  g_atomic_int_set (&expected_criticals, 1);
  g_assert_true (store_flush (store, NULL));
  g_assert_cmpint (g_atomic_int_get (&expected_criticals), ==, 0);
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpint (
      ((RoundsConversation *) rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, 0))->person,
      ==, 4711);
  store_close (store, plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_log_set_writer_func (write_log, NULL, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, NULL, store_folder_set_up, function, store_folder_tear_down)
  ADD ("/store/states", test_states);
  ADD ("/store/unsettled", test_unsettled_edits_are_saved);
  ADD ("/store/drain", test_drain_saves_everything);
  ADD ("/store/close-while-loading", test_close_while_loading);
  ADD ("/store/open-again", test_open_again_after_failure);
  ADD ("/store/undo/while-flushing", test_undo_while_flushing);
  ADD ("/store/undo/deleted-person", test_undo_of_deleted_person);
  ADD ("/store/large", test_large_plan);
  ADD ("/store/read-only", test_read_only_never_writes);
  ADD ("/store/dangling-reference", test_dangling_reference_is_saved);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/wait.h>

#include "fault-vfs.h"
#include "rounds-conversation.h"
#include "rounds-history.h"
#include "rounds-person.h"
#include "store-fixture.h"

/* A disk that fails at any moment: the file has all of an act or nothing of it, and the edit is
 * kept and saved once the disk works again. */

/* More calls than an act takes; a loop that gets there does not find its end. */
#define MAX_CALLS 200

/* An act that changes a row, adds rows with long text (so, pages) and deletes one. */
static void
do_act (RoundsPlan *plan)
{
  RoundsRecord *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  g_autofree char *text = g_strnfill (6000, 'x');

  rounds_plan_begin_act (plan, "Act");
  g_object_set (person, "name", "after", NULL);
  for (int i = 0; i < 3; i++)
    rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", rounds_record_get_id (person),
                        "note", text, NULL);
  rounds_plan_delete (plan, rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 1));
  rounds_plan_end_act (plan);
}

static gboolean
is_after (RoundsPlan *plan)
{
  return g_str_equal (((RoundsPerson *) rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0))->name,
                      "after");
}

/* Opens the file as the next start does, and wants all of the act or nothing. Returns which. */
static gboolean
check_all_or_nothing (const char *path)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_DEFAULT, &plan);
  gboolean after = is_after (plan);

  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON), ==, after ? 1 : 2);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==, after ? 3 : 0);
  store_close (store, plan);
  return after;
}

static void
make_base (StoreFolder *folder)
{
  RoundsPlan *plan;
  RoundsStore *store;

  g_remove (folder->path);
  store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "before", NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "other", NULL);
  store_close (store, plan);
}

/* How a fault ends. */
typedef enum
{
  ENDING_CLOSED, /* never, and the program is closed */
  ENDING_RETRIED, /* later, and saving is tried again */
  ENDING_TRANSIENT, /* at once: only one call fails */
} Ending;

/* One act with the nth call failing. Returns whether the fault was reached. */
static gboolean
fail_at (StoreFolder *folder, FaultKind kind, int nth_call, Ending ending)
{
  RoundsPlan *plan;
  RoundsStore *store;
  g_autoptr (GError) error = NULL;
  gboolean saved;

  make_base (folder);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  fault_vfs_arm (kind, nth_call, ending != ENDING_TRANSIENT);
  do_act (plan);
  saved = store_flush (store, &error);
  fault_vfs_disarm ();
  if (!saved)
    {
      g_assert_true (fault_vfs_has_struck ());
      g_assert_true (is_after (plan));
      g_assert_true (error->code == ROUNDS_STORE_ERROR_FULL ||
                     error->code == ROUNDS_STORE_ERROR_IO);
      g_assert_nonnull (rounds_store_get_error (store));
    }
  if (ending != ENDING_CLOSED)
    {
      g_assert_true (store_flush (store, NULL));
      g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVED);
      g_assert_null (rounds_store_get_error (store));
      saved = TRUE;
    }
  g_assert_finalize_object (store); /* as if the power went; nothing is saved on the way out */
  g_assert_finalize_object (plan);
  if (saved)
    g_assert_true (check_all_or_nothing (folder->path));
  else
    check_all_or_nothing (folder->path);
  return fault_vfs_has_struck ();
}

static void
fail_at_each_call (StoreFolder *folder, FaultKind kind, Ending ending)
{
  int nth_call = 1;

  while (fail_at (folder, kind, nth_call, ending))
    g_assert_cmpint (++nth_call, <, MAX_CALLS);
  g_test_message ("an act takes %d calls", nth_call - 1);
  g_assert_cmpint (nth_call, >, 8);
}

static void
test_full_closed (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_FULL, ENDING_CLOSED);
}

static void
test_full_retried (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_FULL, ENDING_RETRIED);
}

static void
test_full_transient (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_FULL, ENDING_TRANSIENT);
}

static void
test_io_closed (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_IO, ENDING_CLOSED);
}

static void
test_io_retried (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_IO, ENDING_RETRIED);
}

static void
test_io_transient (StoreFolder *folder, gconstpointer unused)
{
  fail_at_each_call (folder, FAULT_IO, ENDING_TRANSIENT);
}

/* Nobody does anything: the store itself tries again. */
static void
test_retries_by_itself (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store;

  make_base (folder);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  fault_vfs_arm (FAULT_FULL, 1, TRUE);
  do_act (plan);
  store_wait_for_state (store, ROUNDS_STORE_STATE_FAILED);
  g_assert_error (rounds_store_get_error (store), ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_FULL);
  fault_vfs_disarm ();
  store_wait_for_state (store, ROUNDS_STORE_STATE_SAVED);
  g_assert_null (rounds_store_get_error (store));
  store_close (store, plan);
  g_assert_true (check_all_or_nothing (folder->path));
}

/* On a full disk the plan can still be read. */
static void
test_reads_on_full_disk (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store;

  make_base (folder);
  fault_vfs_arm (FAULT_FULL, 1, TRUE);
  store = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &plan);
  g_assert_false (is_after (plan));
  store_close (store, plan);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_false (is_after (plan));
  fault_vfs_disarm ();
  store_close (store, plan);
}

static void
test_undo_while_failing (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store;
  RoundsHistory *history;

  make_base (folder);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  history = rounds_history_new (plan);
  fault_vfs_arm (FAULT_IO, 1, TRUE);
  do_act (plan);
  g_assert_false (store_flush (store, NULL));
  g_assert_true (rounds_history_undo (history));
  g_assert_false (is_after (plan));
  g_assert_false (store_flush (store, NULL));
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_FAILED);
  fault_vfs_disarm ();
  g_assert_true (store_flush (store, NULL));
  g_assert_finalize_object (history);
  store_close (store, plan);
  g_assert_false (check_all_or_nothing (folder->path));
}

/* The window closes on a full disk: it is told, and can close once there is room. */
static void
test_drain_fails_and_keeps (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store;
  g_autoptr (GError) error = NULL;

  make_base (folder);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  fault_vfs_arm (FAULT_FULL, 1, TRUE);
  do_act (plan);
  g_assert_false (rounds_store_drain (store, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_FULL);
  fault_vfs_disarm ();
  store_close (store, plan);
  g_assert_true (check_all_or_nothing (folder->path));
}

/* A new plan is complete or not there at all. */
static void
test_creation (StoreFolder *folder, gconstpointer unused)
{
  int nth_call = 0;

  do
    {
      RoundsPlan *plan = rounds_plan_new ();
      RoundsStore *store = rounds_store_new (plan, folder->path, ROUNDS_STORE_CREATE);

      fault_vfs_arm (FAULT_FULL, ++nth_call, TRUE);
      if (!rounds_store_open_sync (store, NULL))
        g_assert_false (g_file_test (folder->path, G_FILE_TEST_EXISTS));
      fault_vfs_disarm ();
      g_assert_finalize_object (store);
      g_assert_finalize_object (plan);
      g_assert_cmpint (nth_call, <, MAX_CALLS);
    }
  while (!g_file_test (folder->path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (nth_call, >, 3);
}

/* In the child: dies at the nth call of the act. */
static int
act_and_die (const char *path, int nth_call)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_DEFAULT, &plan);

  fault_vfs_arm (FAULT_KILL, nth_call, FALSE);
  do_act (plan);
  g_assert_true (store_flush (store, NULL));
  store_close (store, plan);
  return 0;
}

static gboolean
kill_at (const char *program, const char *path, int nth_call)
{
  g_autofree char *number = g_strdup_printf ("%d", nth_call);
  const char *arguments[] = { program, "--act-and-die", path, number, NULL };
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_assert_true (g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL,
                               NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (WIFSIGNALED (status) ? WTERMSIG (status) == SIGKILL : WEXITSTATUS (status) == 0);
  return WIFSIGNALED (status);
}

static void
test_killed_at_each_call (StoreFolder *folder, gconstpointer program)
{
  gboolean killed = TRUE, seen_before = FALSE, seen_after = FALSE;

  for (int nth_call = 1; killed; nth_call++)
    {
      make_base (folder);
      killed = kill_at (program, folder->path, nth_call);
      if (check_all_or_nothing (folder->path))
        seen_after = TRUE;
      else
        seen_before = TRUE;
      g_assert_cmpint (nth_call, <, MAX_CALLS);
    }
  g_assert_true (seen_before && seen_after);
}

int
main (int argc, char *argv[])
{
  fault_vfs_install ();
  if (argc == 4 && g_str_equal (argv[1], "--act-and-die"))
    return act_and_die (argv[2], atoi (argv[3]));
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, argv[0], store_folder_set_up, function, store_folder_tear_down)
  ADD ("/faults/full/closed", test_full_closed);
  ADD ("/faults/full/retried", test_full_retried);
  ADD ("/faults/full/transient", test_full_transient);
  ADD ("/faults/io/closed", test_io_closed);
  ADD ("/faults/io/retried", test_io_retried);
  ADD ("/faults/io/transient", test_io_transient);
  ADD ("/faults/retries-by-itself", test_retries_by_itself);
  ADD ("/faults/reads-on-full-disk", test_reads_on_full_disk);
  ADD ("/faults/undo-while-failing", test_undo_while_failing);
  ADD ("/faults/drain", test_drain_fails_and_keeps);
  ADD ("/faults/creation", test_creation);
  ADD ("/faults/killed-at-each-call", test_killed_at_each_call);
  return g_test_run ();
}

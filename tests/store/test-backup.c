/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "rounds-person.h"
#include "rounds-plan-file.h"
#include "rounds-restore.h"
#include "store-fixture.h"

/* Copies that count only when they are good, and the way back from them. */

/* Saves one more person on @today. */
static void
save_on (const char *path, RoundsDate today, gint64 id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RoundsPlanFile) file =
      rounds_plan_file_open (path, ROUNDS_STORE_CREATE | ROUNDS_STORE_BACKUPS, &error);
  g_autoptr (RoundsChanges) changes = rounds_changes_new ();
  g_autoptr (RoundsPerson) person = g_object_new (ROUNDS_TYPE_PERSON, "id", id, NULL);

  g_assert_no_error (error);
  g_ptr_array_add (changes->images, rounds_record_freeze (ROUNDS_RECORD (person)));
  changes->next_id = id + 1;
  changes->today = today;
  rounds_plan_file_commit (file, changes, &error);
  g_assert_no_error (error);
  g_assert_null (rounds_plan_file_get_backup_error (file));
}

static guint
count_people (const char *path)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_READ_ONLY, &plan);
  guint n_people = rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON);

  store_close (store, plan);
  return n_people;
}

static GPtrArray *
list (const char *path)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *backups = rounds_restore_list (path, &error);

  g_assert_no_error (error);
  return backups;
}

static const RoundsBackup *
find (GPtrArray *backups, const char *label)
{
  for (guint i = 0; i < backups->len; i++)
    {
      const RoundsBackup *backup = g_ptr_array_index (backups, i);

      if (g_str_equal (backup->label, label))
        return backup;
    }
  return NULL;
}

static void
test_daily (StoreFolder *folder, gconstpointer unused)
{
  RoundsDate monday = rounds_date_new (2026, 11, 16);
  g_autoptr (GPtrArray) backups = NULL;

  for (gint64 id = 1; id <= 3; id++)
    save_on (folder->path, monday, id);
  save_on (folder->path, monday + 1, 4);
  backups = list (folder->path);
  g_assert_cmpuint (backups->len, ==, 2);
  /* Of the day before its first change. */
  g_assert_cmpuint (count_people (find (backups, "2026-11-16")->path), ==, 0);
  g_assert_cmpuint (count_people (find (backups, "2026-11-17")->path), ==, 3);
  g_assert_cmpuint (count_people (folder->path), ==, 4);
}

static void
test_rotates (StoreFolder *folder, gconstpointer unused)
{
  RoundsDate first = rounds_date_new (2026, 11, 2);
  g_autoptr (GPtrArray) backups = NULL;

  for (int day = 0; day < 20; day++)
    save_on (folder->path, first + day, day + 1);
  backups = list (folder->path);
  g_assert_nonnull (find (backups, "2026-11-21"));
  g_assert_nonnull (find (backups, "2026-11-15"));
  g_assert_nonnull (find (backups, "2026-11-08"));
  g_assert_null (find (backups, "2026-11-09"));
  g_assert_cmpuint (backups->len, ==, 8);
}

/* The clock jumps a year ahead and back: the days in between are not thrown away, and new ones are
 * still backed up. */
static void
test_clock_jumps (StoreFolder *folder, gconstpointer unused)
{
  RoundsDate today = rounds_date_new (2026, 11, 16);
  g_autoptr (GPtrArray) backups = NULL;

  for (int day = 0; day < 3; day++)
    save_on (folder->path, today + day, day + 1);
  save_on (folder->path, today + 365, 10);
  save_on (folder->path, today - 365, 11);
  save_on (folder->path, today + 3, 12);
  backups = list (folder->path);
  g_assert_cmpuint (backups->len, ==, 6);
  g_assert_cmpuint (count_people (find (backups, "2026-11-19")->path), ==, 5);
}

static void
test_bad_ones_are_not_offered (StoreFolder *folder, gconstpointer unused)
{
  RoundsDate today = rounds_date_new (2026, 11, 16);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *contents = NULL;
  g_autofree char *unsealed =
      g_build_filename (folder->folder, "backups", "plan-2026-11-30.rounds", NULL);
  g_autofree char *partial =
      g_build_filename (folder->folder, "backups", "plan-2026-12-01.rounds.part", NULL);
  g_autofree char *foreign =
      g_build_filename (folder->folder, "backups", "other-2026-12-01.rounds", NULL);
  g_autoptr (GError) error = NULL;
  gsize length;

  for (int day = 0; day < 3; day++)
    save_on (folder->path, today + day, day + 1);
  before = list (folder->path);
  g_assert_cmpuint (before->len, ==, 3);

  /* One byte of text flipped, which no check of the database can find; one cut short; some that are
   * none. */
  g_assert_true (g_file_get_contents (find (before, "2026-11-17")->path, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (unsealed, contents, (gssize) length, NULL));
  g_assert_true (g_file_set_contents (partial, contents, (gssize) length, NULL));
  g_assert_true (g_file_set_contents (foreign, contents, (gssize) length, NULL));
  contents[length - 1] ^= 1;
  g_assert_true (
      g_file_set_contents (find (before, "2026-11-17")->path, contents, (gssize) length, NULL));
  g_assert_true (
      g_file_set_contents (find (before, "2026-11-16")->path, contents, (gssize) length / 2, NULL));
  after = list (folder->path);
  g_assert_cmpuint (after->len, ==, 1);
  g_assert_cmpstr (((RoundsBackup *) g_ptr_array_index (after, 0))->label, ==, "2026-11-18");

  g_assert_false (rounds_restore_run (folder->path, find (before, "2026-11-17")->path, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_DAMAGED);
  g_assert_cmpuint (count_people (folder->path), ==, 3);
}

static void
test_restore (StoreFolder *folder, gconstpointer unused)
{
  RoundsDate today = rounds_date_new (2026, 11, 16);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GPtrArray) afterwards = NULL;
  g_autoptr (GError) error = NULL;

  for (int day = 0; day < 4; day++)
    save_on (folder->path, today + day, day + 1);
  backups = list (folder->path);
  rounds_restore_run (folder->path, find (backups, "2026-11-18")->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_people (folder->path), ==, 2);

  /* What was there before is put aside, and can be restored in turn. */
  afterwards = list (folder->path);
  g_assert_cmpuint (afterwards->len, ==, backups->len + 1);
  for (guint i = 0; i < afterwards->len; i++)
    {
      const RoundsBackup *backup = g_ptr_array_index (afterwards, i);

      if (g_str_has_prefix (backup->label, "before-restore-"))
        rounds_restore_run (folder->path, backup->path, &error);
      g_assert_no_error (error);
    }
  g_assert_cmpuint (count_people (folder->path), ==, 4);
}

static void
test_restore_over_damage (StoreFolder *folder, gconstpointer unused)
{
  g_autofree char *journal = g_strconcat (folder->path, "-journal", NULL);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  save_on (folder->path, rounds_date_new (2026, 11, 16), 1);
  save_on (folder->path, rounds_date_new (2026, 11, 17), 2);
  g_assert_true (g_file_set_contents (folder->path, "", 0, NULL));
  g_assert_true (g_file_set_contents (journal, "not of the file that comes", -1, NULL));
  backups = list (folder->path);
  rounds_restore_run (folder->path, ((RoundsBackup *) g_ptr_array_index (backups, 0))->path,
                      &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_people (folder->path), <=, 1);

  g_assert_cmpint (g_unlink (folder->path), ==, 0);
  rounds_restore_run (folder->path, find (backups, "2026-11-17")->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count_people (folder->path), ==, 1);
}

static void
test_restore_while_open (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  save_on (folder->path, rounds_date_new (2026, 11, 16), 1);
  backups = list (folder->path);
  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_false (rounds_restore_run (
      folder->path, ((RoundsBackup *) g_ptr_array_index (backups, 0))->path, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_LOCKED);
  store_close (store, plan);
}

/* A backup that cannot be made is told, and keeps no edit from being saved. */
static void
test_no_room_for_backups (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE | ROUNDS_STORE_BACKUPS, &plan);
  g_autofree char *in_the_way = g_build_filename (folder->folder, "backups", NULL);

  g_assert_true (g_file_set_contents (in_the_way, "", 0, NULL));
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_true (store_flush (store, NULL));
  g_assert_nonnull (rounds_store_get_backup_error (store));
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVED);

  g_assert_cmpint (g_unlink (in_the_way), ==, 0);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_true (store_flush (store, NULL));
  g_assert_null (rounds_store_get_backup_error (store));
  store_close (store, plan);
  g_assert_cmpuint (count_people (folder->path), ==, 2);
}

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
test_in_a_thread (StoreFolder *folder, gconstpointer unused)
{
  g_autoptr (GAsyncResult) listed = NULL;
  g_autoptr (GAsyncResult) restored = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  save_on (folder->path, rounds_date_new (2026, 11, 16), 1);
  rounds_restore_list_async (folder->path, on_result_ready_cb, &listed);
  backups = rounds_restore_list_finish (wait_for_result (&listed), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (backups->len, ==, 1);
  rounds_restore_run_async (folder->path, ((RoundsBackup *) g_ptr_array_index (backups, 0))->path,
                            on_result_ready_cb, &restored);
  g_assert_true (rounds_restore_run_finish (wait_for_result (&restored), &error));
  g_assert_cmpuint (count_people (folder->path), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, NULL, store_folder_set_up, function, store_folder_tear_down)
  ADD ("/backup/daily", test_daily);
  ADD ("/backup/rotates", test_rotates);
  ADD ("/backup/clock-jumps", test_clock_jumps);
  ADD ("/backup/bad-ones", test_bad_ones_are_not_offered);
  ADD ("/backup/restore", test_restore);
  ADD ("/backup/restore-over-damage", test_restore_over_damage);
  ADD ("/backup/restore-while-open", test_restore_while_open);
  ADD ("/backup/no-room", test_no_room_for_backups);
  ADD ("/backup/in-a-thread", test_in_a_thread);
  return g_test_run ();
}

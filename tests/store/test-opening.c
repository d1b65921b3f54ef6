/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds-lock.h"
#include "rounds-person.h"
#include "store-fixture.h"

/* Files that must be refused, each with its reason, and left as they are. */

static void
make_plan (const char *path)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_CREATE, &plan);

  plan_fill (plan, 40);
  store_close (store, plan);
}

static void
assert_fails (const char *path, RoundsStoreFlags flags, RoundsStoreError code)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsStore *store = rounds_store_new (plan, path, flags);
  g_autofree char *name = g_path_get_basename (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (rounds_store_open_sync (store, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, name));
  g_assert_null (strstr (error->message, "%s"));
  g_assert_false (rounds_plan_get_loaded (plan));
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_CLOSED);
  g_assert_finalize_object (store);
  g_assert_finalize_object (plan);
}

static void
assert_only_file (const StoreFolder *folder, const char *name)
{
  g_autoptr (GDir) dir = g_dir_open (folder->folder, 0, NULL);

  g_assert_cmpstr (g_dir_read_name (dir), ==, name);
  g_assert_cmpstr (g_dir_read_name (dir), ==, NULL);
}

static void
assert_refused (const StoreFolder *folder, RoundsStoreError code)
{
  const RoundsStoreFlags ways[] = { ROUNDS_STORE_DEFAULT,
                                    ROUNDS_STORE_CREATE | ROUNDS_STORE_BACKUPS,
                                    ROUNDS_STORE_READ_ONLY };
  g_autofree char *before = store_folder_get_checksum (folder->path);
  g_autofree char *after = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    assert_fails (folder->path, ways[i], code);
  after = store_folder_get_checksum (folder->path);
  g_assert_cmpstr (before, ==, after);
  assert_only_file (folder, "plan.rounds");
}

/* Writes @length bytes over those at @offset. */
static void
overwrite (const char *path, goffset offset, const void *bytes, gsize length)
{
  FILE *file = g_fopen (path, "r+b");

  g_assert_nonnull (file);
  g_assert_cmpint (fseek (file, (long) offset, SEEK_SET), ==, 0);
  g_assert_cmpuint (fwrite (bytes, 1, length, file), ==, length);
  fclose (file);
}

static void
test_text_file (StoreFolder *folder, gconstpointer unused)
{
  g_assert_true (g_file_set_contents (folder->path, "Dear diary,\n", -1, NULL));
  assert_refused (folder, ROUNDS_STORE_ERROR_NOT_A_PLAN);
}

static void
test_long_binary_file (StoreFolder *folder, gconstpointer unused)
{
  g_autofree char *bytes = g_malloc (100000);

  for (gsize i = 0; i < 100000; i++)
    bytes[i] = (char) (i * 7919 >> 3);
  g_assert_true (g_file_set_contents (folder->path, bytes, 100000, NULL));
  assert_refused (folder, ROUNDS_STORE_ERROR_NOT_A_PLAN);
}

static void
test_other_database (StoreFolder *folder, gconstpointer unused)
{
  store_folder_execute (folder->path, "CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1");
  assert_refused (folder, ROUNDS_STORE_ERROR_NOT_A_PLAN);
}

static void
test_newer (StoreFolder *folder, gconstpointer unused)
{
  make_plan (folder->path);
  store_folder_execute (folder->path, "PRAGMA user_version = 1000");
  assert_refused (folder, ROUNDS_STORE_ERROR_NEWER);
}

static void
test_empty (StoreFolder *folder, gconstpointer unused)
{
  g_assert_true (g_file_set_contents (folder->path, "", 0, NULL));
  assert_refused (folder, ROUNDS_STORE_ERROR_EMPTY);
}

static void
test_truncated (StoreFolder *folder, gconstpointer unused)
{
  make_plan (folder->path);
  g_assert_cmpint (truncate (folder->path, 3 * 4096), ==, 0);
  assert_refused (folder, ROUNDS_STORE_ERROR_DAMAGED);
}

static void
test_page_overwritten (StoreFolder *folder, gconstpointer unused)
{
  const guint8 noise[600] = { 0x0d, 0xff, 0xfe, 0x11 };
  GStatBuf info;

  make_plan (folder->path);
  g_assert_cmpint (g_stat (folder->path, &info), ==, 0);
  overwrite (folder->path, info.st_size - 4096, noise, sizeof noise);
  assert_refused (folder, ROUNDS_STORE_ERROR_DAMAGED);
}

static void
test_without_its_row (StoreFolder *folder, gconstpointer unused)
{
  make_plan (folder->path);
  store_folder_execute (folder->path, "DELETE FROM plan");
  assert_refused (folder, ROUNDS_STORE_ERROR_DAMAGED);
}

static void
test_id_of_two_records (StoreFolder *folder, gconstpointer unused)
{
  make_plan (folder->path);
  store_folder_execute (folder->path,
                        "INSERT INTO draft SELECT id, 0, 0, NULL, '', '' FROM person LIMIT 1");
  assert_refused (folder, ROUNDS_STORE_ERROR_DAMAGED);
}

static void
test_missing (StoreFolder *folder, gconstpointer unused)
{
  g_autofree char *deeper = g_build_filename (folder->folder, "no", "such", "plan.rounds", NULL);
  RoundsPlan *plan;
  RoundsStore *store;

  assert_fails (folder->path, ROUNDS_STORE_DEFAULT, ROUNDS_STORE_ERROR_MISSING);
  assert_fails (folder->path, ROUNDS_STORE_READ_ONLY, ROUNDS_STORE_ERROR_MISSING);
  assert_fails (deeper, ROUNDS_STORE_DEFAULT, ROUNDS_STORE_ERROR_MISSING);
  g_assert_false (g_file_test (folder->path, G_FILE_TEST_EXISTS));
  store = store_open (deeper, ROUNDS_STORE_CREATE, &plan);
  store_close (store, plan);
}

static void
test_folder (StoreFolder *folder, gconstpointer unused)
{
  g_assert_cmpint (g_mkdir (folder->path, 0700), ==, 0);
  assert_fails (folder->path, ROUNDS_STORE_DEFAULT, ROUNDS_STORE_ERROR_NOT_A_PLAN);
  assert_fails (folder->path, ROUNDS_STORE_CREATE, ROUNDS_STORE_ERROR_NOT_A_PLAN);
}

static void
test_pipe (StoreFolder *folder, gconstpointer unused)
{
  g_assert_cmpint (mkfifo (folder->path, 0600), ==, 0);
  assert_fails (folder->path, ROUNDS_STORE_DEFAULT, ROUNDS_STORE_ERROR_NOT_A_PLAN);
}

/* A link in the last component is refused, whether it leads somewhere or not. */
static void
test_link_to_file (StoreFolder *folder, gconstpointer unused)
{
  g_autofree char *real = g_build_filename (folder->folder, "real.rounds", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_cmpint (symlink (real, folder->path), ==, 0);
  assert_fails (folder->path, ROUNDS_STORE_CREATE, ROUNDS_STORE_ERROR_NOT_A_PLAN);
  g_assert_false (g_file_test (real, G_FILE_TEST_EXISTS));
  make_plan (real);
  before = store_folder_get_checksum (real);
  assert_fails (folder->path, ROUNDS_STORE_CREATE, ROUNDS_STORE_ERROR_NOT_A_PLAN);
  assert_fails (folder->path, ROUNDS_STORE_READ_ONLY, ROUNDS_STORE_ERROR_NOT_A_PLAN);
  after = store_folder_get_checksum (real);
  g_assert_cmpstr (before, ==, after);
}

/* Homes may be links. */
static void
test_linked_folder (StoreFolder *folder, gconstpointer unused)
{
  g_autofree char *real = g_build_filename (folder->folder, "real", NULL);
  g_autofree char *linked = g_build_filename (folder->folder, "linked", NULL);
  g_autofree char *path = g_build_filename (linked, "plan.rounds", NULL);

  g_assert_cmpint (g_mkdir (real, 0700), ==, 0);
  g_assert_cmpint (symlink (real, linked), ==, 0);
  make_plan (path);
  make_plan (path);
}

static void
test_two_stores (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsPlan *reader_plan;
  RoundsStore *reader;

  assert_fails (folder->path, ROUNDS_STORE_DEFAULT, ROUNDS_STORE_ERROR_LOCKED);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_true (store_flush (store, NULL));
  reader = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &reader_plan);
  g_assert_cmpuint (rounds_plan_count_records (reader_plan, ROUNDS_TYPE_PERSON), ==, 1);
  store_close (reader, reader_plan);
  store_close (store, plan);
  make_plan (folder->path);
}

static void
test_lock_names_its_holder (StoreFolder *folder, gconstpointer unused)
{
  g_autoptr (RoundsLock) lock = NULL;
  g_autoptr (RoundsLock) second = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *process = g_strdup_printf ("process %d on", (int) getpid ());
  g_autofree char *stale = g_build_filename (folder->folder, ".plan.rounds.lock", NULL);

  g_assert_true (g_file_set_contents (stale, "process 1 on mars", -1, NULL)); /* left by a crash */
  lock = rounds_lock_acquire (folder->path, &error);
  g_assert_no_error (error);
  second = rounds_lock_acquire (folder->path, &error);
  g_assert_null (second);
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_LOCKED);
  g_assert_nonnull (strstr (error->message, process));
  g_clear_pointer (&lock, rounds_lock_release);
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
}

/* Another program, such as the sqlite3 shell, is busy with the file. */
static void
test_foreign_writer (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsPlan *other_plan = NULL;
  g_autoptr (GError) error = NULL;
  sqlite3 *handle;

  g_assert_true (store_flush (store, NULL));
  g_assert_cmpint (sqlite3_open (folder->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_false (store_flush (store, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_LOCKED);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_FAILED);
  sqlite3_exec (handle, "ROLLBACK", NULL, NULL, NULL);
  sqlite3_close (handle);
  g_assert_true (store_flush (store, NULL));
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_SAVED);
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &other_plan);
  g_assert_cmpuint (rounds_plan_count_records (other_plan, ROUNDS_TYPE_PERSON), ==, 1);
  store_close (store, other_plan);
}

/* The file is gone while it is open: nothing may be called saved. */
static void
test_deleted_while_open (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  g_autofree char *elsewhere = g_strconcat (folder->path, ".moved", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (store_flush (store, NULL));
  g_assert_cmpint (g_rename (folder->path, elsewhere), ==, 0);
  rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
  g_assert_false (store_flush (store, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_MISSING);
  g_assert_cmpint (g_rename (elsewhere, folder->path), ==, 0);
  g_clear_error (&error);
  store_flush (store, &error);
  g_assert_no_error (error);
  store_close (store, plan);
}

/* A program that synchronizes folders brings another plan: it is neither written to nor called
 * saved. */
static void
test_replaced_while_open (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  g_autofree char *other = g_strconcat (folder->path, ".other", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (store_flush (store, NULL));
  make_plan (other);
  before = store_folder_get_checksum (other);
  g_assert_cmpint (g_rename (other, folder->path), ==, 0);
  for (int attempt = 0; attempt < 3; attempt++)
    {
      rounds_plan_create (plan, ROUNDS_TYPE_PERSON, NULL);
      g_assert_false (store_flush (store, &error));
      g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_REPLACED);
      g_clear_error (&error);
    }
  g_assert_false (rounds_store_drain (store, NULL));
  g_assert_finalize_object (store);
  g_assert_finalize_object (plan);
  after = store_folder_get_checksum (folder->path);
  g_assert_cmpstr (before, ==, after);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, NULL, store_folder_set_up, function, store_folder_tear_down)
  ADD ("/opening/text-file", test_text_file);
  ADD ("/opening/binary-file", test_long_binary_file);
  ADD ("/opening/other-database", test_other_database);
  ADD ("/opening/newer", test_newer);
  ADD ("/opening/empty", test_empty);
  ADD ("/opening/truncated", test_truncated);
  ADD ("/opening/page-overwritten", test_page_overwritten);
  ADD ("/opening/without-its-row", test_without_its_row);
  ADD ("/opening/id-of-two-records", test_id_of_two_records);
  ADD ("/opening/missing", test_missing);
  ADD ("/opening/folder", test_folder);
  ADD ("/opening/pipe", test_pipe);
  ADD ("/opening/link-to-file", test_link_to_file);
  ADD ("/opening/linked-folder", test_linked_folder);
  ADD ("/opening/two-stores", test_two_stores);
  ADD ("/opening/lock", test_lock_names_its_holder);
  ADD ("/opening/foreign-writer", test_foreign_writer);
  ADD ("/opening/deleted-while-open", test_deleted_while_open);
  ADD ("/opening/replaced-while-open", test_replaced_while_open);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "fault-vfs.h"
#include "rounds-migrations.h"
#include "store-fixture.h"

/* Steps between schemas, with steps of our own: each is taken whole or not at all, no row is lost,
 * and the file as it was is among the backups. */

#define N_ROWS 300
#define MAX_CALLS 400

static RoundsDatabase *
open_database (const char *path)
{
  g_autoptr (GError) error = NULL;
  RoundsDatabase *database =
      rounds_database_open (path, ROUNDS_DATABASE_WRITE | ROUNDS_DATABASE_CREATE, &error);

  g_assert_no_error (error);
  return database;
}

static gint64
query (RoundsDatabase *database, const char *sql)
{
  g_autoptr (GError) error = NULL;
  gint64 value;

  rounds_database_query_integer (database, sql, &value, &error);
  g_assert_no_error (error);
  return value;
}

/* A file of schema 1, with an orphan among its rows, as real files have them. */
static void
make_old_file (const char *path)
{
  const RoundsMigrations first = { "/good", 1 };
  g_autoptr (RoundsDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  g_remove (path);
  database = open_database (path);
  rounds_migrations_run (&first, database, &error);
  g_assert_no_error (error);
  rounds_database_set_foreign_keys (database, FALSE);
  rounds_database_execute (
      database,
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
      "INSERT INTO person SELECT i, 'person ' || i FROM n;"
      "INSERT INTO conversation SELECT id + 1000, id FROM person;"
      "UPDATE conversation SET person = 4711 WHERE id = 1001",
      &error);
  g_assert_no_error (error);
}

static void
assert_rows (RoundsDatabase *database)
{
  g_assert_cmpint (query (database, "SELECT count(*) FROM person WHERE name = 'person ' || id"), ==,
                   N_ROWS);
  g_assert_cmpint (
      query (database,
             "SELECT count(*) FROM conversation WHERE person = id - 1000 OR person = 4711"),
      ==, N_ROWS);
}

static void
test_steps (StoreFolder *folder, gconstpointer unused)
{
  const RoundsMigrations good = { "/good", 3 };
  g_autofree char *backup =
      g_build_filename (folder->folder, "backups", "plan-pre-v3.rounds", NULL);
  g_autoptr (RoundsDatabase) database = NULL;
  g_autoptr (RoundsDatabase) before = NULL;
  g_autoptr (GError) error = NULL;

  make_old_file (folder->path);
  database = open_database (folder->path);
  rounds_migrations_run (&good, database, &error);
  g_assert_no_error (error);
  g_assert_cmpint (query (database, "PRAGMA user_version"), ==, 3);
  g_assert_cmpint (query (database, "SELECT count(*) FROM conversation WHERE minutes = 30"), ==,
                   N_ROWS);
  g_assert_cmpint (query (database, "SELECT count(*) FROM person WHERE role_now = ''"), ==, N_ROWS);
  g_assert_cmpint (query (database, "PRAGMA foreign_keys"), ==, 1);
  assert_rows (database);

  before = rounds_database_open (backup, ROUNDS_DATABASE_READ, &error);
  g_assert_no_error (error);
  g_assert_cmpint (query (before, "PRAGMA user_version"), ==, 1);
  assert_rows (before);

  /* There is nothing left to do. */
  g_assert_true (rounds_migrations_run (&good, database, &error));
}

static void
assert_refused (StoreFolder *folder, const char *resources)
{
  const RoundsMigrations steps = { resources, 2 };
  g_autoptr (RoundsDatabase) database = NULL;
  g_autoptr (GError) error = NULL;

  make_old_file (folder->path);
  database = open_database (folder->path);
  g_assert_false (rounds_migrations_run (&steps, database, &error));
  g_assert_error (error, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_FAILED);
  g_assert_cmpint (query (database, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (query (database, "SELECT count(*) FROM pragma_table_info ('person')"), ==, 2);
  assert_rows (database);
}

static void
test_broken_step (StoreFolder *folder, gconstpointer unused)
{
  assert_refused (folder, "/broken");
}

static void
test_lossy_step (StoreFolder *folder, gconstpointer unused)
{
  assert_refused (folder, "/lossy");
}

/* After an interruption: one schema or another, with every row; the next start completes it. */
static void
check_and_complete (const char *path)
{
  const RoundsMigrations good = { "/good", 3 };
  g_autoptr (RoundsDatabase) database = open_database (path);
  g_autoptr (GError) error = NULL;
  gint64 version = query (database, "PRAGMA user_version");

  g_assert_cmpint (version, >=, 1);
  g_assert_cmpint (query (database, "SELECT count(*) FROM pragma_table_info ('person')"), ==,
                   version >= 2 ? 3 : 2);
  g_assert_cmpint (query (database, "SELECT count(*) FROM pragma_table_info ('conversation')"), ==,
                   version >= 3 ? 3 : 2);
  assert_rows (database);
  rounds_migrations_run (&good, database, &error);
  g_assert_no_error (error);
  g_assert_true (rounds_database_check (database, TRUE, &error));
  g_assert_cmpint (query (database, "PRAGMA user_version"), ==, 3);
  assert_rows (database);
}

static void
test_disk_fails_at_each_call (StoreFolder *folder, gconstpointer unused)
{
  const RoundsMigrations good = { "/good", 3 };
  int nth_call = 0;

  do
    {
      RoundsDatabase *database;
      gboolean done;

      make_old_file (folder->path);
      database = open_database (folder->path);
      nth_call++;
      fault_vfs_arm (nth_call % 2 == 0 ? FAULT_FULL : FAULT_IO, nth_call, TRUE);
      done = rounds_migrations_run (&good, database, NULL);
      fault_vfs_disarm ();
      g_assert_true (done || fault_vfs_has_struck ());
      rounds_database_close (database);
      check_and_complete (folder->path);
      g_assert_cmpint (nth_call, <, MAX_CALLS);
    }
  while (fault_vfs_has_struck ());
  g_assert_cmpint (nth_call, >, 30);
}

/* In the child: dies at the nth call. */
static int
migrate_and_die (const char *path, int nth_call)
{
  const RoundsMigrations good = { "/good", 3 };
  g_autoptr (RoundsDatabase) database = open_database (path);

  fault_vfs_arm (FAULT_KILL, nth_call, FALSE);
  g_assert_true (rounds_migrations_run (&good, database, NULL));
  return 0;
}

static gboolean
kill_at (const char *program, const char *path, int nth_call)
{
  g_autofree char *number = g_strdup_printf ("%d", nth_call);
  const char *arguments[] = { program, "--migrate-and-die", path, number, NULL };
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (WIFSIGNALED (status) ? WTERMSIG (status) == SIGKILL : WEXITSTATUS (status) == 0);
  return WIFSIGNALED (status);
}

static void
test_killed_at_each_call (StoreFolder *folder, gconstpointer program)
{
  gboolean killed = TRUE;

  for (int nth_call = 1; killed; nth_call++)
    {
      make_old_file (folder->path);
      killed = kill_at (program, folder->path, nth_call);
      check_and_complete (folder->path);
      g_assert_cmpint (nth_call, <, MAX_CALLS);
    }
}

int
main (int argc, char *argv[])
{
  fault_vfs_install ();
  if (argc == 4 && g_str_equal (argv[1], "--migrate-and-die"))
    return migrate_and_die (argv[2], atoi (argv[3]));
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add (path, StoreFolder, argv[0], store_folder_set_up, function, store_folder_tear_down)
  ADD ("/migrations/steps", test_steps);
  ADD ("/migrations/broken-step", test_broken_step);
  ADD ("/migrations/lossy-step", test_lossy_step);
  ADD ("/migrations/disk-fails-at-each-call", test_disk_fails_at_each_call);
  ADD ("/migrations/killed-at-each-call", test_killed_at_each_call);
  return g_test_run ();
}

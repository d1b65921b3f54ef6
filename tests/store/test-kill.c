/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "rounds-conversation.h"
#include "rounds-person.h"
#include "store-fixture.h"

/* The program is killed while it writes, at a moment that nobody chose. Every edit that it had
 * called saved is there at the next start, no act is there by half, and the start asks nothing. */

#define N_ROUNDS 50

typedef struct
{
  RoundsPlan *plan;
  RoundsStore *store;
  GMainLoop *loop;
  int number; /* of the act */
  guint pause; /* milliseconds between acts */
} Writer;

static gboolean write_next (gpointer data);

static void
on_flushed_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  Writer *writer = user_data;
  g_autoptr (GError) error = NULL;

  rounds_store_flush_finish (writer->store, result, &error);
  g_assert_no_error (error);
  printf ("%d\n", writer->number);
  fflush (stdout);
  g_timeout_add (writer->pause, write_next, writer);
}

/* One act: a person named after its number with two conversations, and an edit of the first person.
 */
static gboolean
write_next (gpointer data)
{
  Writer *writer = data;
  g_autofree char *name = g_strdup_printf ("%d", ++writer->number);
  RoundsRecord *person;

  rounds_plan_begin_act (writer->plan, "Log Conversation");
  person = rounds_plan_create (writer->plan, ROUNDS_TYPE_PERSON, "name", name, NULL);
  for (int i = 0; i < 2; i++)
    rounds_plan_create (writer->plan, ROUNDS_TYPE_CONVERSATION, "person",
                        rounds_record_get_id (person), "note", name, NULL);
  g_object_set (rounds_plan_get_record (writer->plan, ROUNDS_TYPE_PERSON, 0), "note", name, NULL);
  rounds_plan_end_act (writer->plan);
  rounds_store_flush_async (writer->store, on_flushed_cb, writer);
  return G_SOURCE_REMOVE;
}

/* In the child: writes until it is killed. */
static int
write_forever (const char *path, guint pause)
{
  Writer writer = { NULL, NULL, g_main_loop_new (NULL, FALSE), 0, pause };

  writer.store = store_open (path, ROUNDS_STORE_CREATE, &writer.plan);
  writer.number = (int) rounds_plan_count_records (writer.plan, ROUNDS_TYPE_PERSON);
  write_next (&writer);
  g_main_loop_run (writer.loop);
  return 1;
}

/* Waits for @n_acts to be called saved, kills, and returns the number of the last one that was. */
static int
kill_after (const char *program, const char *path, int n_acts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                    "--write", path, "0", NULL);
  g_autoptr (GDataInputStream) output = NULL;
  char *line;
  int last = 0;

  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  for (int i = 0; i < n_acts; i++)
    {
      line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
      g_assert_nonnull (line);
      last = atoi (line);
      g_free (line);
    }
  g_usleep ((gulong) g_test_rand_int_range (0, 12000)); /* somewhere in the next act */
  g_subprocess_force_exit (child);
  while ((line = g_data_input_stream_read_line (output, NULL, NULL, NULL)) != NULL)
    {
      last = atoi (line);
      g_free (line);
    }
  g_subprocess_wait (child, NULL, NULL);
  g_assert_true (g_subprocess_get_if_signaled (child));
  return last;
}

/* Each act has a person, numbered without gaps, two conversations, and an edit of the first person.
 */
static int
count_whole_acts (const char *path, RoundsStoreFlags flags)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, flags, &plan);
  int n_people = (int) rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON);
  RoundsPerson *first = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);

  g_assert_cmpint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==, 2 * n_people);
  for (int i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, (guint) i);

      g_assert_cmpint (atoi (person->name), ==, i + 1);
    }
  if (n_people > 0)
    g_assert_cmpint (atoi (first->note), ==, n_people);
  store_close (store, plan);
  return n_people;
}

/* Every act up to @acknowledged is there; the one after it may be. */
static void
check (const char *path, int acknowledged)
{
  int n_acts = count_whole_acts (path, ROUNDS_STORE_DEFAULT);

  g_assert_cmpint (n_acts, >=, acknowledged);
  g_assert_cmpint (n_acts, <=, acknowledged + 1);
}

static void
test_killed_while_writing (StoreFolder *folder, gconstpointer program)
{
  int last = 0;

  for (int round = 0; round < N_ROUNDS; round++)
    {
      last = kill_after (program, folder->path, g_test_rand_int_range (1, 6));
      check (folder->path, last);
    }
  g_test_message ("%d acts in %d rounds", last, N_ROUNDS);
}

/* Beside a process that writes fifty acts a second: whoever reads finds a sound file and whole
 * acts. */
static void
test_read_while_written (StoreFolder *folder, gconstpointer program)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program,
                                                    "--write", folder->path, "20", NULL);
  g_autoptr (GDataInputStream) output = NULL;
  int n_before = 0;

  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  for (int round = 0; round < 4 * N_ROUNDS; round++)
    {
      g_autofree char *line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
      int acknowledged;
      int n_people;

      g_assert_nonnull (line);
      acknowledged = atoi (line);
      n_people = count_whole_acts (folder->path, ROUNDS_STORE_READ_ONLY);
      g_assert_cmpint (n_people, >=, acknowledged);
      g_assert_cmpint (n_people, >=, n_before);
      n_before = n_people;
    }
  g_subprocess_force_exit (child);
  g_subprocess_wait (child, NULL, NULL);
}

/* The very first start, killed while the file is being made. */
static void
test_killed_while_starting (StoreFolder *folder, gconstpointer program)
{
  for (int round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr (GSubprocess) child = g_subprocess_new (
          G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL, program, "--write", folder->path, "0", NULL);
      RoundsPlan *plan;
      RoundsStore *store;

      g_usleep ((gulong) g_test_rand_int_range (0, 40000));
      g_subprocess_force_exit (child);
      g_subprocess_wait (child, NULL, NULL);
      store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
      store_close (store, plan);
      g_assert_cmpint (unlink (folder->path), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], "--write"))
    return write_forever (argv[2], (guint) atoi (argv[3]));
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/kill/while-writing", StoreFolder, argv[0], store_folder_set_up,
              test_killed_while_writing, store_folder_tear_down);
  g_test_add ("/kill/while-starting", StoreFolder, argv[0], store_folder_set_up,
              test_killed_while_starting, store_folder_tear_down);
  g_test_add ("/kill/read-while-written", StoreFolder, argv[0], store_folder_set_up,
              test_read_while_written, store_folder_tear_down);
  return g_test_run ();
}

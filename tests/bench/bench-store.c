/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "rounds-conversation.h"
#include "rounds-person.h"
#include "rounds-store.h"

/* How long two years of data take to be there, and how long an act takes to be on the disk. Prints
 * a line a figure: name, value, unit, limit. The file is made beside the program, on a disk and not
 * in memory. */

#define N_PEOPLE 500
#define N_CONVERSATIONS 5000
#define N_LOADS 9
#define N_COMMITS 100

static void
on_result_ready_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* Waits for @result; returns the longest time that the main loop was busy meanwhile. */
static gint64
wait_for_result (GAsyncResult **result)
{
  gint64 longest = 0;

  while (*result == NULL)
    {
      gint64 start;

      while (!g_main_context_pending (NULL))
        g_usleep (50);
      start = g_get_monotonic_time ();
      g_main_context_iteration (NULL, FALSE);
      longest = MAX (longest, g_get_monotonic_time () - start);
    }
  return longest;
}

static void
fill (RoundsPlan *plan)
{
  rounds_plan_begin_act (plan, "Fill");
  for (int i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %d of the network", i);

      rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", name, "destination",
                          "utilization-review", "organization", "A hospital somewhere", "note",
                          "Met at a conference; said to write in spring.", NULL);
    }
  for (int i = 0; i < N_CONVERSATIONS; i++)
    {
      RoundsRecord *person =
          rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, (guint) i % N_PEOPLE);

      rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", rounds_record_get_id (person),
                          "held-on", 20000 + i / 8, "minutes", 25, "note",
                          "What a day looks like, what it pays, whom to ask next.", NULL);
    }
  rounds_plan_end_act (plan);
}

static gboolean
close_store (RoundsStore *store)
{
  g_autoptr (GError) error = NULL;

  if (rounds_store_drain (store, &error))
    return TRUE;
  g_printerr ("%s\n", error->message);
  return FALSE;
}

static gboolean
make_file (const char *path)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, ROUNDS_STORE_CREATE);
  g_autoptr (GError) error = NULL;

  if (!rounds_store_open_sync (store, &error))
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  fill (plan);
  return close_store (store);
}

/* Loads once; milliseconds until all is there, and the longest block of the main loop. */
static void
load (const char *path, double *total, double *block)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, ROUNDS_STORE_DEFAULT);
  g_autoptr (GAsyncResult) opened = NULL;
  gint64 start = g_get_monotonic_time ();

  rounds_store_open_async (store, on_result_ready_cb, &opened);
  *block = (double) wait_for_result (&opened) / 1000;
  *total = (double) (g_get_monotonic_time () - start) / 1000;
  close_store (store);
}

/* Logs conversations one by one; milliseconds until each is on the disk. */
static void
commit (const char *path, double *times)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, ROUNDS_STORE_DEFAULT);

  rounds_store_open_sync (store, NULL);
  for (int i = 0; i < N_COMMITS; i++)
    {
      g_autoptr (GAsyncResult) flushed = NULL;
      gint64 start = g_get_monotonic_time ();

      rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "note", "One more.", NULL);
      rounds_store_flush_async (store, on_result_ready_cb, &flushed);
      wait_for_result (&flushed);
      times[i] = (double) (g_get_monotonic_time () - start) / 1000;
    }
  close_store (store);
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

int
main (int argc, char *argv[])
{
  g_autofree char *place = g_path_get_dirname (argv[0]);
  g_autofree char *folder = g_build_filename (place, "bench-store-XXXXXX", NULL);
  g_autofree char *path = NULL;
  double loads[N_LOADS], blocks[N_LOADS], commits[N_COMMITS];

  setlocale (LC_ALL, "");
  setlocale (LC_NUMERIC, "C");
  if (g_mkdtemp (folder) == NULL)
    return 1;
  path = g_build_filename (folder, "plan.rounds", NULL);
  if (!make_file (path))
    return 1;
  for (int i = 0; i < N_LOADS; i++)
    load (path, &loads[i], &blocks[i]);
  commit (path, commits);
  qsort (loads, N_LOADS, sizeof *loads, compare);
  qsort (blocks, N_LOADS, sizeof *blocks, compare);
  qsort (commits, N_COMMITS, sizeof *commits, compare);
  g_print ("load_5500 %.1f ms 100\n", loads[N_LOADS / 2]);
  g_print ("load_5500_block %.1f ms 50\n", blocks[N_LOADS - 1]);
  g_print ("commit_p50 %.1f ms 50\n", commits[N_COMMITS / 2]);
  g_print ("commit_p95 %.1f ms 50\n", commits[N_COMMITS * 95 / 100]);
  g_unlink (path);
  g_rmdir (folder);
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-person.h"
#include "store-fixture.h"

static gboolean
file_contains (const char *path, const char *text)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  const char *start = g_mapped_file_get_contents (file);
  gsize length = g_mapped_file_get_length (file);

  for (gsize i = 0; i + strlen (text) <= length; i++)
    if (memcmp (start + i, text, strlen (text)) == 0)
      return TRUE;
  return FALSE;
}

/* What was deleted a month ago leaves the file: its rows, and the bytes that they were made of. */
static void
test_purge (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  RoundsDate today = rounds_date_today ();
  gint64 ada = plan_log_conversations (plan, "Ada Lovelace");
  gint64 grace = plan_log_conversations (plan, "Grace Hopper");

  g_object_set (rounds_plan_lookup (plan, grace), "introduced-by", ada, NULL);
  rounds_plan_delete (plan, rounds_plan_lookup (plan, ada));
  store_close (store, plan);

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpuint (rounds_plan_purge (plan, today + ROUNDS_PLAN_TRASH_DAYS), ==, 0);
  store_close (store, plan);
  g_assert_true (file_contains (folder->path, "Ada Lovelace"));

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_cmpuint (rounds_plan_purge (plan, today + ROUNDS_PLAN_TRASH_DAYS + 1), ==, 3);
  store_close (store, plan);
  g_assert_false (file_contains (folder->path, "Ada Lovelace"));
  g_assert_true (file_contains (folder->path, "Grace Hopper"));

  store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  g_assert_null (rounds_plan_lookup (plan, ada));
  g_assert_cmpint (ROUNDS_PERSON (rounds_plan_lookup (plan, grace))->introduced_by, ==, 0);
  store_close (store, plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/purge/file", StoreFolder, NULL, store_folder_set_up, test_purge,
              store_folder_tear_down);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "fault-vfs.h"
#include "rounds-conversation.h"
#include "rounds-person.h"
#include "store-fixture.h"

/* The power goes. What was written since the last sync of a file is on the disk, is not, or is in
 * part, in any order. Whatever the moment, the next start finds all of the act or nothing, and all
 * of it once it was called saved. */

#define TRIES_PER_CUT 8
#define SECTOR 512

typedef struct
{
  const char *suffix;
  GByteArray *bytes; /* nullable: no such file */
} DiskFile;

typedef struct
{
  DiskFile plan;
  DiskFile journal;
} Disk;

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
  rounds_plan_end_act (plan);
}

static gboolean
check_all_or_nothing (const char *path)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (path, ROUNDS_STORE_DEFAULT, &plan);
  RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, 0);
  gboolean after = g_str_equal (person->name, "after");

  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION), ==, after ? 3 : 0);
  store_close (store, plan);
  return after;
}

/* The file before the act. */
static GBytes *
make_base (StoreFolder *folder)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);
  char *contents;
  gsize length;

  for (int i = 0; i < 50; i++)
    rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "before", NULL);
  store_close (store, plan);
  g_assert_true (g_file_get_contents (folder->path, &contents, &length, NULL));
  return g_bytes_new_take (contents, length);
}

/* All that one act does to the disk until it is called saved. */
static GPtrArray *
record_act (StoreFolder *folder)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_DEFAULT, &plan);
  GPtrArray *operations;

  fault_vfs_start_recording ();
  do_act (plan);
  g_assert_true (store_flush (store, NULL));
  operations = fault_vfs_stop_recording ();
  store_close (store, plan);
  return operations;
}

static void
write_bytes (DiskFile *file, gint64 offset, const guint8 *bytes, gsize length)
{
  guint end = (guint) offset + (guint) length;

  if (file->bytes->len < end)
    {
      guint old = file->bytes->len;

      g_byte_array_set_size (file->bytes, end);
      memset (file->bytes->data + old, 0, end - old);
    }
  memcpy (file->bytes->data + offset, bytes, length);
}

/* Does @operation to @file: whole when it is synced, else whole, in part or not at all. */
static void
apply (DiskFile *file, const FaultOperation *operation, gboolean synced)
{
  int fate = synced ? 0 : g_test_rand_int_range (0, 3);
  const guint8 *bytes;
  gsize length;

  if (file->bytes == NULL)
    file->bytes = g_byte_array_new ();
  if (fate == 1 || operation->kind == FAULT_OPERATION_SYNC)
    return;
  if (operation->kind == FAULT_OPERATION_TRUNCATE)
    {
      if (file->bytes->len > operation->offset)
        g_byte_array_set_size (file->bytes, (guint) operation->offset);
      return;
    }
  bytes = g_bytes_get_data (operation->bytes, &length);
  if (fate == 2 && length > SECTOR)
    length = SECTOR * (gsize) g_test_rand_int_range (1, (gint32) (length / SECTOR));
  write_bytes (file, operation->offset, bytes, length);
}

static DiskFile *
get_file (Disk *disk, const FaultOperation *operation)
{
  return g_str_has_suffix (operation->path, "-journal") ? &disk->journal : &disk->plan;
}

/* Whether @file is synced between operation @position and the cut. */
static gboolean
is_synced (Disk *disk, GPtrArray *operations, guint position, guint cut)
{
  DiskFile *file = get_file (disk, g_ptr_array_index (operations, position));

  for (guint i = position + 1; i < cut; i++)
    {
      const FaultOperation *later = g_ptr_array_index (operations, i);

      if (later->kind == FAULT_OPERATION_SYNC && get_file (disk, later) == file)
        return TRUE;
    }
  return FALSE;
}

static void
leave_on_disk (const char *path, const DiskFile *file)
{
  g_autofree char *name = g_strconcat (path, file->suffix, NULL);

  if (file->bytes == NULL)
    g_remove (name);
  else
    g_assert_true (g_file_set_contents (name, (const char *) file->bytes->data,
                                        (gssize) file->bytes->len, NULL));
}

/* What the disk holds when the power goes after @cut operations. */
static void
cut_power (const char *path, GBytes *base, GPtrArray *operations, guint cut)
{
  Disk disk = { { "", g_byte_array_new () }, { "-journal", NULL } };

  g_byte_array_append (disk.plan.bytes, g_bytes_get_data (base, NULL),
                       (guint) g_bytes_get_size (base));
  for (guint i = 0; i < cut; i++)
    {
      const FaultOperation *operation = g_ptr_array_index (operations, i);

      apply (get_file (&disk, operation), operation, is_synced (&disk, operations, i, cut));
    }
  leave_on_disk (path, &disk.plan);
  leave_on_disk (path, &disk.journal);
  g_byte_array_unref (disk.plan.bytes);
  g_clear_pointer (&disk.journal.bytes, g_byte_array_unref);
}

static void
test_at_every_moment (StoreFolder *folder, gconstpointer unused)
{
  g_autoptr (GBytes) base = make_base (folder);
  g_autoptr (GPtrArray) operations = record_act (folder);
  guint n_before = 0, n_after = 0;

  g_assert_cmpuint (operations->len, >, 10);
  for (guint cut = 0; cut <= operations->len; cut++)
    {
      for (int attempt = 0; attempt < TRIES_PER_CUT; attempt++)
        {
          gboolean after;

          cut_power (folder->path, base, operations, cut);
          after = check_all_or_nothing (folder->path);
          g_assert_true (after || cut < operations->len);
          n_before += !after;
          n_after += after;
        }
    }
  g_test_message ("%u operations; %u cuts left the old file, %u the new one", operations->len,
                  n_before, n_after);
  g_assert_cmpuint (n_before, >, 0);
  g_assert_cmpuint (n_after, >, 0);
}

int
main (int argc, char *argv[])
{
  fault_vfs_install ();
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/power-cut/at-every-moment", StoreFolder, NULL, store_folder_set_up,
              test_at_every_moment, store_folder_tear_down);
  return g_test_run ();
}

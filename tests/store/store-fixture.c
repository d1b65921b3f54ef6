/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <math.h>
#include <sqlite3.h>

#include "rounds-conversation.h"
#include "rounds-nouns.h"
#include "rounds-person.h"
#include "store-fixture.h"

void
store_folder_set_up (StoreFolder *self, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("rounds-store-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "plan.rounds", NULL);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

void
store_folder_tear_down (StoreFolder *self, gconstpointer unused)
{
  remove_tree (self->folder);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->folder, g_free);
}

/** store_folder_get_checksum: of the bytes of a file, to show that nobody touched it */
char *
store_folder_get_checksum (const char *path)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
}

/** store_folder_execute: what another program might do to the file */
void
store_folder_execute (const char *path, const char *sql)
{
  sqlite3 *handle = NULL;

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

RoundsStore *
store_open (const char *path, RoundsStoreFlags flags, RoundsPlan **plan)
{
  RoundsStore *store;
  g_autoptr (GError) error = NULL;

  *plan = rounds_plan_new ();
  store = rounds_store_new (*plan, path, flags);
  rounds_store_open_sync (store, &error);
  g_assert_no_error (error);
  return store;
}

void
store_close (RoundsStore *store, RoundsPlan *plan)
{
  g_autoptr (GError) error = NULL;

  rounds_store_drain (store, &error);
  g_assert_no_error (error);
  g_assert_cmpint (rounds_store_get_state (store), ==, ROUNDS_STORE_STATE_CLOSED);
  g_assert_finalize_object (store);
  g_assert_finalize_object (plan);
}

void
store_wait_for_state (RoundsStore *store, RoundsStoreState state)
{
  while (rounds_store_get_state (store) != state)
    g_main_context_iteration (NULL, TRUE);
}

static void
on_result_ready_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

gboolean
store_flush (RoundsStore *store, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  rounds_store_flush_async (store, on_result_ready_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return rounds_store_flush_finish (store, result, error);
}

/* Text that a careless store would not bring back. */
static const char *const texts[] = {
  "Ada Lovelace",
  "O'Brien; DROP TABLE person;--",
  "naïve 日本語 \360\237\251\272",
  "line\nbreak\ttab",
  "<b>&amp;</b> %s %n",
  "\342\200\256right to left",
  "  spaces  ",
  "\"quoted\" \\ back",
};

static gint64
get_other_enum (const RoundsField *field, gint64 present, guint salt)
{
  g_autoptr (GEnumClass) enumeration = g_type_class_ref (field->get_enum_type ());
  guint start = salt % enumeration->n_values;

  for (guint i = 0; i < enumeration->n_values; i++)
    {
      int value = enumeration->values[(start + i) % enumeration->n_values].value;

      if (value != present)
        return value;
    }
  return present;
}

static gint64
get_other_number (const RoundsField *field, gint64 present, guint salt)
{
  gint64 number = field->minimum + 1 + salt % 3;

  switch (field->kind)
    {
    case ROUNDS_FIELD_ENUM:
      return get_other_enum (field, present, salt);
    case ROUNDS_FIELD_BOOLEAN:
      return !present;
    case ROUNDS_FIELD_INTEGER:
      if (number != present && number <= field->maximum)
        return number;
      return present == field->maximum ? field->minimum : field->maximum;
    case ROUNDS_FIELD_DATE:
      return present == 20000 + (gint64) salt ? 19999 : 20000 + (gint64) salt;
    case ROUNDS_FIELD_MONEY:
      return present == 7 + (gint64) salt * 100 ? -5 : 7 + (gint64) salt * 100;
    case ROUNDS_FIELD_INSTANT:
      return present + G_GINT64_CONSTANT (1790000000000000) + salt;
    case ROUNDS_FIELD_TEXT:
    case ROUNDS_FIELD_REAL:
    case ROUNDS_FIELD_REFERENCE:
    default:
      g_assert_not_reached ();
    }
}

/**
 * record_get_reference:
 *
 * Returns: the id of a record that @field may refer to, or 0: of the noun that the field is named
 *   after, of the options for a career, or of the people
 */
gint64
record_get_reference (RoundsPlan *plan, const RoundsField *field, guint salt)
{
  g_autofree char *noun = rounds_field_dup_column (field);
  GType type = rounds_nouns_find (noun);
  guint n_records;

  if (type == G_TYPE_INVALID)
    type = rounds_nouns_find (g_str_equal (noun, "career") ? "option" : "person");
  n_records = rounds_plan_count_records (plan, type);
  if (n_records == 0)
    return 0;
  return rounds_record_get_id (rounds_plan_get_record (plan, type, salt % n_records));
}

static void
set_other_text (RoundsRecord *record, const RoundsField *field, guint salt)
{
  const char *present = *(char **) rounds_record_get_member (record, field);

  if (g_str_equal (present, texts[salt % G_N_ELEMENTS (texts)]))
    salt++;
  g_object_set (record, field->name, texts[salt % G_N_ELEMENTS (texts)], NULL);
}

/**
 * record_set_other_value:
 *
 * Gives @field of @record a value that it does not have, but for references.
 *
 * Returns: whether it did
 */
gboolean
record_set_other_value (RoundsRecord *record, const RoundsField *field, guint salt)
{
  gpointer member = rounds_record_get_member (record, field);
  gboolean is_long = field->kind == ROUNDS_FIELD_MONEY || field->kind == ROUNDS_FIELD_INSTANT;

  if (field->kind == ROUNDS_FIELD_REFERENCE)
    return FALSE;
  if (field->kind == ROUNDS_FIELD_TEXT)
    set_other_text (record, field, salt);
  else if (field->kind == ROUNDS_FIELD_REAL)
    g_object_set (record, field->name,
                  isnan (*(double *) member) ? 0.1 + salt : *(double *) member + 1.0 / 3, NULL);
  else if (is_long)
    g_object_set (record, field->name, get_other_number (field, *(gint64 *) member, salt), NULL);
  else
    g_object_set (record, field->name, (int) get_other_number (field, *(int *) member, salt), NULL);
  return TRUE;
}

/** record_set_other_values: the same for every field; references get the id of a record that is
 * there */
void
record_set_other_values (RoundsRecord *record, guint salt)
{
  RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    record_set_other_value (record, &klass->fields[i], salt + i);
}

/** plan_fill: @n_each records of each noun, owned by those before, with a value in every field */
void
plan_fill (RoundsPlan *plan, guint n_each)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (nouns[i]);
      RoundsRecordClass *record_class = ROUNDS_RECORD_CLASS (klass);

      for (guint n = 0; n < (record_class->is_single ? 1 : n_each); n++)
        {
          RoundsRecord *record = record_class->is_single
                                     ? rounds_plan_get_single (plan, nouns[i])
                                     : rounds_plan_create (plan, nouns[i], NULL);

          record_set_other_values (record, i * 7 + n);
          for (guint f = 0; f < record_class->n_fields; f++)
            {
              if (record_class->fields[f].kind == ROUNDS_FIELD_REFERENCE)
                g_object_set (record, record_class->fields[f].name,
                              record_get_reference (plan, &record_class->fields[f], n), NULL);
            }
        }
    }
}

/** plan_log_conversations: a new person and two conversations, as one act; the id of the person */
gint64
plan_log_conversations (RoundsPlan *plan, const char *name)
{
  RoundsRecord *person;

  rounds_plan_begin_act (plan, "Log Conversation");
  person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", name, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", rounds_record_get_id (person),
                      NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person", rounds_record_get_id (person),
                      NULL);
  rounds_plan_end_act (plan);
  return rounds_record_get_id (person);
}

static void
assert_records_equal (RoundsRecord *x, RoundsRecord *y)
{
  g_autoptr (RoundsImage) a = rounds_record_freeze (x);
  g_autoptr (RoundsImage) b = rounds_record_freeze (y);

  g_assert_true (rounds_image_equal (a, b, FALSE));
  g_assert_cmpint (a->created_at, ==, b->created_at);
  g_assert_cmpint (a->changed_at, ==, b->changed_at);
  g_assert_cmpint (a->deleted_at, ==, b->deleted_at);
}

/** plan_assert_equal: the same records in use, with the same values, in the same order */
void
plan_assert_equal (RoundsPlan *a, RoundsPlan *b)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      guint n_records = rounds_plan_count_records (a, nouns[i]);

      g_assert_cmpuint (rounds_plan_count_records (b, nouns[i]), ==, n_records);
      for (guint n = 0; n < n_records; n++)
        assert_records_equal (rounds_plan_get_record (a, nouns[i], n),
                              rounds_plan_get_record (b, nouns[i], n));
    }
  g_assert_cmpint (rounds_plan_get_next_id (a), ==, rounds_plan_get_next_id (b));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-nouns.h"
#include "store-fixture.h"

/* Walks every property of every noun: it takes another value, gives it back, tells of it once, is
 * saved and comes back. A property that forgets one of these does not get into the tree. */

typedef struct
{
  guint n_notified;
  guint n_changed; /* as the plan tells it */
  const char *name;
} Count;

static void
on_notified_cb (GObject *object, GParamSpec *pspec, Count *count)
{
  if (g_str_equal (pspec->name, count->name))
    count->n_notified++;
}

static void
on_plan_changed_cb (RoundsPlan *plan, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec, Count *count)
{
  if (pspec != NULL && g_str_equal (pspec->name, count->name))
    count->n_changed++;
}

static char *
describe_value (RoundsRecord *record, const char *property)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (record), property, &value);
  return g_strdup_value_contents (&value);
}

static void
set_other (RoundsPlan *plan, RoundsRecord *record, const RoundsField *field, guint salt)
{
  if (field->kind == ROUNDS_FIELD_REFERENCE)
    g_object_set (record, field->name, record_get_reference (plan, field, salt), NULL);
  else
    g_assert_true (record_set_other_value (record, field, salt));
}

static void
audit_property (RoundsPlan *plan, RoundsRecord *record, const RoundsField *field)
{
  Count count = { 0, 0, field->name };
  gulong notified = g_signal_connect (record, "notify", G_CALLBACK (on_notified_cb), &count);
  gulong changed = g_signal_connect (plan, "changed", G_CALLBACK (on_plan_changed_cb), &count);
  g_autofree char *before = describe_value (record, field->name);
  g_autofree char *after = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_test_message ("%s:%s", G_OBJECT_TYPE_NAME (record), field->name);
  set_other (plan, record, field, 3);
  after = describe_value (record, field->name);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpuint (count.n_notified, ==, 1);
  g_assert_cmpuint (count.n_changed, ==, 1);

  /* The same value again is no change. */
  g_object_get_property (G_OBJECT (record), field->name, &value);
  g_object_set_property (G_OBJECT (record), field->name, &value);
  g_assert_cmpuint (count.n_notified, ==, 1);
  g_signal_handler_disconnect (record, notified);
  g_signal_handler_disconnect (plan, changed);
}

/* What was given can be taken away again. */
static void
audit_unset (RoundsRecord *record, const RoundsField *field)
{
  const double unset = NAN;

  switch (field->kind)
    {
    case ROUNDS_FIELD_REAL:
      g_object_set (record, field->name, unset, NULL);
      g_assert_true (isnan (*(double *) rounds_record_get_member (record, field)));
      break;
    case ROUNDS_FIELD_MONEY:
      g_object_set (record, field->name, ROUNDS_MONEY_UNSET, NULL);
      g_assert_cmpint (*(gint64 *) rounds_record_get_member (record, field), ==,
                       ROUNDS_MONEY_UNSET);
      break;
    case ROUNDS_FIELD_DATE:
      g_object_set (record, field->name, ROUNDS_DATE_NONE, NULL);
      g_assert_cmpint (*(RoundsDate *) rounds_record_get_member (record, field), ==,
                       ROUNDS_DATE_NONE);
      break;
    case ROUNDS_FIELD_TEXT:
      g_object_set (record, field->name, NULL, NULL);
      g_assert_cmpstr (*(char **) rounds_record_get_member (record, field), ==, "");
      break;
    case ROUNDS_FIELD_REFERENCE:
      g_object_set (record, field->name, G_GINT64_CONSTANT (0), NULL);
      g_assert_cmpint (*(gint64 *) rounds_record_get_member (record, field), ==, 0);
      break;
    case ROUNDS_FIELD_INTEGER:
    case ROUNDS_FIELD_BOOLEAN:
    case ROUNDS_FIELD_ENUM:
    case ROUNDS_FIELD_INSTANT:
    default:
      break;
    }
}

static RoundsRecord *
get_or_create (RoundsPlan *plan, GType noun)
{
  RoundsRecord *record = rounds_plan_get_single (plan, noun);

  return record != NULL ? record : rounds_plan_create (plan, noun, NULL);
}

/* Every writable property of a noun is a field of it: nothing is settable and forgotten by the
 * file. */
static void
assert_all_declared (RoundsRecordClass *klass)
{
  guint n_pspecs, n_writable = 0;
  g_autofree GParamSpec **pspecs =
      g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    {
      if ((pspecs[i]->flags & G_PARAM_WRITABLE) != 0 &&
          (pspecs[i]->flags & G_PARAM_CONSTRUCT_ONLY) == 0)
        {
          n_writable++;
          g_assert_nonnull (rounds_field_from_pspec (pspecs[i]));
        }
    }
  g_assert_cmpuint (n_writable, ==, klass->n_fields);
}

typedef void (*AuditFunc) (RoundsPlan *plan, RoundsRecord *record, const RoundsField *field);

static void
for_each_property (RoundsPlan *plan, AuditFunc audit)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      RoundsRecord *record = get_or_create (plan, nouns[i]);
      RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (record);

      assert_all_declared (klass);
      for (guint f = 0; f < klass->n_fields; f++)
        audit (plan, record, &klass->fields[f]);
    }
}

static void
audit_unset_property (RoundsPlan *plan, RoundsRecord *record, const RoundsField *field)
{
  audit_unset (record, field);
}

static void
reopen_and_compare (StoreFolder *folder, RoundsPlan *plan, RoundsStore *store)
{
  RoundsPlan *again;
  RoundsStore *other;

  g_assert_true (store_flush (store, NULL));
  other = store_open (folder->path, ROUNDS_STORE_READ_ONLY, &again);
  plan_assert_equal (plan, again);
  store_close (other, again);
}

static void
test_every_property (StoreFolder *folder, gconstpointer unused)
{
  RoundsPlan *plan;
  RoundsStore *store = store_open (folder->path, ROUNDS_STORE_CREATE, &plan);

  for_each_property (plan, audit_property);
  reopen_and_compare (folder, plan, store);
  for_each_property (plan, audit_unset_property);
  reopen_and_compare (folder, plan, store);
  store_close (store, plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/property-audit/every-property", StoreFolder, NULL, store_folder_set_up,
              test_every_property, store_folder_tear_down);
  return g_test_run ();
}

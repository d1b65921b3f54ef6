/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cell-override.h"
#include "rounds-nouns.h"
#include "rounds-store.h"
#include "store-fixture.h"

/* Writes hostile text into every text field of every record of a plan file. The fields are those of
 * the tables of the nouns, so a new one cannot be forgotten.
 *
 *   hostile-plan free FILE [BYTES]  into what people type; with a length, into one record of each
 *                                   noun, and so much of it
 *   hostile-plan keys FILE          into what only the program writes, as a damaged file might
 */

/* Text that the program gives, and reads again: never typed by anybody. */
static const char *const keys[] = {
  "assessment.license-decisions",
  "assessment.remedies",
  "assessment.shortlist",
  "cell_override.property",
  "criterion.code",
  "destination.code",
  "draft.content",
  "draft.form",
  "irritant.code",
  "license.state",
  "milestone.origin",
  "option.destination",
  "person.destination",
  "profile.state",
  "skill.destinations",
  "uncertainty.code",
  "uncertainty.destination",
  NULL,
};

/* Markup, an entity, an emoji, an override of the direction, and what printf would read. The name
 * of the field is in it, so that whoever sees a part of it knows where the rest should be. */
static char *
create_text (const char *name, gint64 id, gsize length)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "<b>&amp;%s.%" G_GINT64_FORMAT "</b>%%s\U0001F691\u202Eabc\u202C", name,
                   id);
  while (text->len + strlen (" and more") <= length)
    g_string_append (text, " and more");
  return g_string_free (text, FALSE);
}

static void
fill_record (RoundsRecord *record, gboolean fill_keys, gsize length)
{
  RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.%s", klass->noun, klass->fields[i].name);
      g_autofree char *text = create_text (name, rounds_record_get_id (record), length);

      if (klass->fields[i].kind == ROUNDS_FIELD_TEXT && g_strv_contains (keys, name) == fill_keys)
        g_object_set (record, klass->fields[i].name, text, NULL);
    }
}

/* A record of a person's own making: no code says what it is, only its texts do. */
static void
add_record (RoundsPlan *plan, GType noun)
{
  RoundsRecord *record = rounds_plan_create (plan, noun, NULL);
  RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (record);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == ROUNDS_FIELD_REFERENCE)
      g_object_set (record, klass->fields[i].name,
                    record_get_reference (plan, &klass->fields[i], 0), NULL);
  if (noun == ROUNDS_TYPE_CELL_OVERRIDE)
    g_object_set (record, "property", "work_growth", NULL); /* nobody could read it otherwise */
}

static void
fill_plan (RoundsPlan *plan, gboolean fill_keys, gsize length)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      g_autoptr (RoundsRecordClass) klass = g_type_class_ref (nouns[i]);
      guint n_records;

      if (!klass->is_single)
        add_record (plan, nouns[i]);
      n_records = length > 0 ? 1 : rounds_plan_count_records (plan, nouns[i]);
      for (guint r = 0; r < n_records; r++)
        fill_record (rounds_plan_get_record (plan, nouns[i], r), fill_keys, length);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    g_error ("usage: hostile-plan free|keys FILE [BYTES]");
  store = rounds_store_new (plan, argv[2], 0);
  if (!rounds_store_open_sync (store, &error))
    g_error ("%s", error->message);
  fill_plan (plan, g_str_equal (argv[1], "keys"),
             argc > 3 ? g_ascii_strtoull (argv[3], NULL, 10) : 0);
  if (!rounds_store_drain (store, &error))
    g_error ("%s", error->message);
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <json-glib/json-glib.h>
#include <math.h>

#include "rounds-nouns.h"
#include "rounds-plan-json-private.h"

static void
add_instant (JsonBuilder *builder, gint64 instant)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *text = NULL;

  if (instant == 0)
    {
      json_builder_add_null_value (builder);
      return;
    }
  time = g_date_time_new_from_unix_utc_usec (instant);
  text = g_date_time_format (time, "%Y-%m-%dT%H:%M:%S.%fZ");
  json_builder_add_string_value (builder, text);
}

static void
add_integer_or_null (JsonBuilder *builder, gint64 value, gboolean is_null)
{
  if (is_null)
    json_builder_add_null_value (builder);
  else
    json_builder_add_int_value (builder, value);
}

static void
add_enum (JsonBuilder *builder, const RoundsField *field, gint64 value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->get_enum_type ());
  const GEnumValue *entry = g_enum_get_value (klass, (int) value);

  json_builder_add_string_value (builder, entry != NULL ? entry->value_nick : "");
}

static void
add_text_or_null (JsonBuilder *builder, const char *text)
{
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_real (JsonBuilder *builder, double value)
{
  if (isnan (value))
    json_builder_add_null_value (builder);
  else
    json_builder_add_double_value (builder, value);
}

static void
add_value (JsonBuilder *builder, const RoundsField *field, const RoundsImageValue *value)
{
  g_autofree char *iso = NULL;
  gint64 integer = value->integer;

  switch (field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      add_text_or_null (builder, value->text);
      break;
    case ROUNDS_FIELD_INTEGER:
      add_integer_or_null (builder, integer,
                           (field->flags & ROUNDS_FIELD_OPTIONAL) != 0 &&
                               integer == ROUNDS_INTEGER_UNSET);
      break;
    case ROUNDS_FIELD_REAL:
      add_real (builder, value->real);
      break;
    case ROUNDS_FIELD_BOOLEAN:
      json_builder_add_boolean_value (builder, integer != 0);
      break;
    case ROUNDS_FIELD_ENUM:
      add_enum (builder, field, integer);
      break;
    case ROUNDS_FIELD_DATE:
      iso = rounds_date_to_iso ((RoundsDate) integer);
      add_text_or_null (builder, iso);
      break;
    case ROUNDS_FIELD_MONEY:
      add_integer_or_null (builder, integer, integer == ROUNDS_MONEY_UNSET);
      break;
    case ROUNDS_FIELD_REFERENCE:
      add_integer_or_null (builder, integer, integer == 0);
      break;
    case ROUNDS_FIELD_INSTANT:
      add_instant (builder, integer);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_record (JsonBuilder *builder, RoundsRecord *record)
{
  g_autoptr (RoundsImage) image = rounds_record_freeze (record);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_int_value (builder, image->id);
  json_builder_set_member_name (builder, "created_at");
  add_instant (builder, image->created_at);
  json_builder_set_member_name (builder, "changed_at");
  add_instant (builder, image->changed_at);
  for (guint i = 0; i < image->klass->n_fields; i++)
    {
      g_autofree char *member = rounds_field_dup_column (&image->klass->fields[i]);

      json_builder_set_member_name (builder, member);
      add_value (builder, &image->klass->fields[i], &image->values[i]);
    }
  json_builder_end_object (builder);
}

static void
add_noun (JsonBuilder *builder, RoundsPlan *plan, GType type)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n_records = rounds_plan_count_records (plan, type);

  json_builder_set_member_name (builder, ((RoundsRecordClass *) klass)->noun);
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_records; i++)
    add_record (builder, rounds_plan_get_record (plan, type, i));
  json_builder_end_array (builder);
}

/**
 * rounds_plan_to_json:
 * @as_of: the day of writing
 *
 * Writes every record in use, by noun and id: ISO dates, UTC instants, integer cents, null for what
 * is not set. The same plan always gives the same text.
 *
 * Returns: (transfer full): the text
 */
char *
rounds_plan_to_json (RoundsPlan *plan, RoundsDate as_of)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *date = rounds_date_to_iso (as_of);
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, ROUNDS_PLAN_JSON_FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, ROUNDS_PLAN_JSON_VERSION);
  json_builder_set_member_name (builder, "as_of");
  json_builder_add_string_value (builder, date);
  json_builder_set_member_name (builder, "records");
  json_builder_begin_object (builder);
  for (guint i = 0; i < n_nouns; i++)
    add_noun (builder, plan, nouns[i]);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>

#include "rounds-nouns.h"
#include "rounds-plan-json-private.h"

G_DEFINE_QUARK (rounds-exchange-error-quark, rounds_exchange_error)

typedef struct
{
  GPtrArray *images;
  gint64 shift_days; /* how far dates move so that "as of" becomes today */
} Reader;

static gboolean
fail (GError **error, const char *noun, guint position, const char *member, const char *what)
{
  g_set_error (error, ROUNDS_EXCHANGE_ERROR, ROUNDS_EXCHANGE_ERROR_FORMAT,
               /* Translators: noun, its number in the file, member, what is wrong with it */
               _ ("%s %u, “%s”: %s"), noun, position + 1, member, what);
  return FALSE;
}

static gboolean
read_date (const Reader *reader, const char *text, gint64 *value)
{
  RoundsDate date;

  if (!rounds_date_parse_iso (text, &date))
    return FALSE;
  *value = date + reader->shift_days;
  return *value > G_MININT32 && *value < G_MAXINT32;
}

static gboolean
read_instant (const Reader *reader, const char *text, gint64 *value)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, NULL);

  if (time == NULL)
    return FALSE;
  *value = g_date_time_to_unix_usec (time) + reader->shift_days * 24 * 3600 * G_USEC_PER_SEC;
  return TRUE;
}

static gboolean
read_enum (const RoundsField *field, const char *text, gint64 *value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (field->get_enum_type ());
  const GEnumValue *entry = g_enum_get_value_by_nick (klass, text);

  if (entry == NULL)
    return FALSE;
  *value = entry->value;
  return TRUE;
}

static gboolean
read_integer (JsonNode *node, gint64 minimum, gint64 maximum, gint64 *value)
{
  if (json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;
  *value = json_node_get_int (node);
  return *value >= minimum && *value <= maximum;
}

static const char *
peek_string (JsonNode *node)
{
  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;
}

/* Reads a value that is not null. */
static gboolean
read_value (const Reader *reader, const RoundsField *field, JsonNode *node, RoundsImageValue *value)
{
  const char *text = peek_string (node);

  switch (field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      if (text != NULL)
        {
          g_free (value->text);
          value->text = g_strdup (text);
        }
      return text != NULL;
    case ROUNDS_FIELD_REAL:
      value->real = json_node_get_double (node);
      return (json_node_get_value_type (node) == G_TYPE_DOUBLE ||
              json_node_get_value_type (node) == G_TYPE_INT64) &&
             isfinite (value->real);
    case ROUNDS_FIELD_BOOLEAN:
      value->integer = json_node_get_boolean (node);
      return json_node_get_value_type (node) == G_TYPE_BOOLEAN;
    case ROUNDS_FIELD_ENUM:
      return text != NULL && read_enum (field, text, &value->integer);
    case ROUNDS_FIELD_DATE:
      return text != NULL && read_date (reader, text, &value->integer);
    case ROUNDS_FIELD_INSTANT:
      return text != NULL && read_instant (reader, text, &value->integer);
    case ROUNDS_FIELD_INTEGER:
    case ROUNDS_FIELD_MONEY:
    case ROUNDS_FIELD_REFERENCE:
      return read_integer (node, field->minimum, field->maximum, &value->integer);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
read_members (const Reader *reader, JsonObject *object, RoundsImage *image, guint position,
              GError **error)
{
  const RoundsRecordClass *klass = image->klass;

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autofree char *member = rounds_field_dup_column (&klass->fields[i]);
      JsonNode *node = json_object_get_member (object, member);

      if (node == NULL || JSON_NODE_HOLDS_NULL (node))
        continue;
      if (!JSON_NODE_HOLDS_VALUE (node) ||
          !read_value (reader, &klass->fields[i], node, &image->values[i]))
        return fail (error, klass->noun, position, member, _ ("not a value of the right kind"));
    }
  return TRUE;
}

static gboolean
read_stamp (const Reader *reader, JsonObject *object, const char *member, gint64 *instant)
{
  JsonNode *node = json_object_get_member (object, member);

  return node == NULL || (JSON_NODE_HOLDS_VALUE (node) && peek_string (node) != NULL &&
                          read_instant (reader, peek_string (node), instant));
}

static gboolean
read_record (Reader *reader, GType type, JsonNode *node, guint position, GError **error)
{
  g_autoptr (RoundsRecord) model = NULL;
  g_autoptr (RoundsImage) image = NULL;
  JsonObject *object;
  gint64 id = 0;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (error, g_type_name (type), position, "", _ ("not an object"));
  object = json_node_get_object (node);
  if (!json_object_has_member (object, "id") ||
      !read_integer (json_object_get_member (object, "id"), 1, G_MAXINT64 - 1, &id))
    return fail (error, g_type_name (type), position, "id",
                 _ ("a positive whole number is needed"));

  model = g_object_new (type, "id", id, NULL); /* for the initial values of what is left out */
  image = rounds_record_freeze (model);
  if (!read_stamp (reader, object, "created_at", &image->created_at) ||
      !read_stamp (reader, object, "changed_at", &image->changed_at))
    return fail (error, g_type_name (type), position, "created_at", _ ("not a time in UTC"));
  if (!read_members (reader, object, image, position, error))
    return FALSE;
  g_ptr_array_add (reader->images, g_steal_pointer (&image));
  return TRUE;
}

static gboolean
read_records (Reader *reader, JsonObject *records, GError **error)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (nouns[i]);
      const char *noun = ((RoundsRecordClass *) klass)->noun;
      JsonNode *list = json_object_get_member (records, noun);
      JsonArray *array;

      if (list == NULL)
        continue;
      if (!JSON_NODE_HOLDS_ARRAY (list))
        return fail (error, noun, 0, "", _ ("not a list"));
      array = json_node_get_array (list);
      for (guint k = 0; k < json_array_get_length (array); k++)
        {
          if (!read_record (reader, nouns[i], json_array_get_element (array, k), k, error))
            return FALSE;
        }
    }
  return TRUE;
}

static JsonObject *
check_head (JsonNode *root, RoundsDate *as_of, GError **error)
{
  JsonObject *object =
      root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *records = object != NULL ? json_object_get_member (object, "records") : NULL;

  if (records == NULL || !JSON_NODE_HOLDS_OBJECT (records) ||
      g_strcmp0 (json_object_get_string_member_with_default (object, "format", NULL),
                 ROUNDS_PLAN_JSON_FORMAT) != 0 ||
      !rounds_date_parse_iso (json_object_get_string_member_with_default (object, "as_of", ""),
                              as_of))
    {
      g_set_error_literal (error, ROUNDS_EXCHANGE_ERROR, ROUNDS_EXCHANGE_ERROR_FORMAT,
                           _ ("This file does not hold a plan of Rounds."));
      return NULL;
    }
  if (json_object_get_int_member_with_default (object, "version", 0) > ROUNDS_PLAN_JSON_VERSION)
    {
      g_set_error_literal (error, ROUNDS_EXCHANGE_ERROR, ROUNDS_EXCHANGE_ERROR_NEWER,
                           _ ("This file was written by a newer version of Rounds."));
      return NULL;
    }
  return json_node_get_object (records);
}

/**
 * rounds_plan_json_parse:
 * @bytes: what rounds_plan_to_json() wrote
 * @today: all dates move by the days between the file's "as of" and this day, which keeps the
 * sample plan eight months in; %ROUNDS_DATE_NONE leaves them
 * @error: of #RoundsExchangeError
 *
 * Returns: (transfer full) (element-type RoundsImage) (nullable): the records, owners first;
 * nothing at all unless everything could be read
 */
GPtrArray *
rounds_plan_json_parse (GBytes *bytes, RoundsDate today, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GPtrArray) images =
      g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_image_unref);
  g_autoptr (GError) syntax_error = NULL;
  Reader reader = { images, 0 };
  RoundsDate as_of = ROUNDS_DATE_NONE;
  JsonObject *records;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  if (!json_parser_load_from_data (parser, text != NULL ? text : "", (gssize) size, &syntax_error))
    {
      g_set_error (error, ROUNDS_EXCHANGE_ERROR, ROUNDS_EXCHANGE_ERROR_SYNTAX,
                   _ ("The file is damaged at line %u, column %u."),
                   json_parser_get_current_line (parser), json_parser_get_current_pos (parser));
      return NULL;
    }
  records = check_head (json_parser_get_root (parser), &as_of, error);
  if (records == NULL)
    return NULL;
  if (today != ROUNDS_DATE_NONE)
    reader.shift_days = today - as_of;
  if (!read_records (&reader, records, error))
    return NULL;
  return g_steal_pointer (&images);
}

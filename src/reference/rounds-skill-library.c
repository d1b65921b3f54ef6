/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "rounds-enums.h"
#include "rounds-occupation-reader.h"
#include "rounds-skill-library.h"

#define FILE_NAME RESOURCE_PATH "/reference/onet.json"

struct _RoundsSkillLibrary
{
  JsonNode *root; /* owned; the texts live in it */
  GHashTable *occupations; /* owned: code → RoundsOccupation, owned */
  JsonArray *careers; /* borrowed */
  JsonObject *destinations; /* borrowed */
  const char *vintage;
  const char *attribution;
};

static JsonNode *
get_member (JsonObject *object, const char *name, JsonNodeType type, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && JSON_NODE_TYPE (node) == type)
    return node;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               "“%s” of the skills data is missing or of another type", name);
  return NULL;
}

static gboolean
read_occupations (RoundsSkillLibrary *self, JsonObject *object, GError **error)
{
  JsonNode *elements = get_member (object, "elements", JSON_NODE_ARRAY, error);
  JsonNode *list = NULL;

  if (elements != NULL)
    list = get_member (object, "occupations", JSON_NODE_ARRAY, error);
  if (list == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (json_node_get_array (list)); i++)
    {
      JsonNode *node = json_array_get_element (json_node_get_array (list), i);
      RoundsOccupation *occupation = NULL;

      if (JSON_NODE_HOLDS_OBJECT (node))
        occupation = rounds_occupation_read (json_node_get_object (node),
                                             json_node_get_array (elements), error);
      else
        g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                             "An occupation of the skills data is of another type");
      if (occupation == NULL)
        return FALSE;
      g_hash_table_insert (self->occupations, (gpointer) occupation->code, occupation);
    }
  return TRUE;
}

static gboolean
read_root (RoundsSkillLibrary *self, GError **error)
{
  JsonObject *object;
  JsonNode *careers;
  JsonNode *destinations = NULL;

  if (self->root == NULL || !JSON_NODE_HOLDS_OBJECT (self->root))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           "The skills data is no JSON object");
      return FALSE;
    }
  object = json_node_get_object (self->root);
  careers = get_member (object, "careers", JSON_NODE_ARRAY, error);
  if (careers != NULL)
    destinations = get_member (object, "destinations", JSON_NODE_OBJECT, error);
  if (destinations == NULL)
    return FALSE;
  self->careers = json_node_get_array (careers);
  self->destinations = json_node_get_object (destinations);
  self->vintage = json_object_get_string_member_with_default (object, "vintage", "");
  self->attribution = json_object_get_string_member_with_default (object, "attribution", "");
  return read_occupations (self, object, error);
}

/**
 * rounds_skill_library_read:
 * @json: the contents of onet.json
 *
 * Returns: (transfer full): the library, or %NULL with @error
 */
RoundsSkillLibrary *
rounds_skill_library_read (GBytes *json, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (RoundsSkillLibrary) self = NULL;
  gconstpointer data;
  gsize size;

  g_return_val_if_fail (json != NULL, NULL);

  data = g_bytes_get_data (json, &size);
  if (!json_parser_load_from_data (parser, data, (gssize) size, error))
    return NULL;
  self = g_new0 (RoundsSkillLibrary, 1);
  self->root = json_parser_steal_root (parser);
  self->occupations = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                             (GDestroyNotify) rounds_occupation_free);
  return read_root (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * rounds_skill_library_open:
 *
 * Reads what ships. It takes a few milliseconds: wait until somebody asks.
 *
 * Returns: (transfer full): the library, or %NULL with @error
 */
RoundsSkillLibrary *
rounds_skill_library_open (GError **error)
{
  g_autoptr (GBytes) json =
      g_resources_lookup_data (FILE_NAME, G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return json != NULL ? rounds_skill_library_read (json, error) : NULL;
}

void
rounds_skill_library_free (RoundsSkillLibrary *library)
{
  g_return_if_fail (library != NULL);

  g_clear_pointer (&library->occupations, g_hash_table_unref);
  g_clear_pointer (&library->root, json_node_unref);
  g_free (library);
}

/** rounds_skill_library_list: (transfer container) (element-type RoundsOccupation): all of them, in
 *   no order */
GPtrArray *
rounds_skill_library_list (RoundsSkillLibrary *library)
{
  GPtrArray *occupations = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer occupation;

  g_return_val_if_fail (library != NULL, occupations);

  g_hash_table_iter_init (&iter, library->occupations);
  while (g_hash_table_iter_next (&iter, NULL, &occupation))
    g_ptr_array_add (occupations, occupation);
  return occupations;
}

/** rounds_skill_library_find: (transfer none) (nullable): the occupation with the O*NET-SOC code
 *   @code */
const RoundsOccupation *
rounds_skill_library_find (RoundsSkillLibrary *library, const char *code)
{
  g_return_val_if_fail (library != NULL && code != NULL, NULL);

  return g_hash_table_lookup (library->occupations, code);
}

/* Lower case, one space between words and before the first: " ob gyn" for "OB/GYN". */
static char *
normalize (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *words = g_string_new (NULL);
  gboolean is_inside = FALSE;

  for (const char *c = folded; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (g_unichar_isalnum (letter) && !is_inside)
        g_string_append_c (words, ' ');
      is_inside = g_unichar_isalnum (letter);
      if (is_inside)
        g_string_append_unichar (words, letter);
    }
  return g_string_free_and_steal (words);
}

/* Whether a word of the specialty begins with one of @beginnings; without any, every one fits. */
static gboolean
fits (JsonArray *beginnings, const char *specialty)
{
  for (guint i = 0; i < json_array_get_length (beginnings); i++)
    {
      g_autofree char *beginning =
          g_strconcat (" ", json_array_get_string_element (beginnings, i), NULL);

      if (strstr (specialty, beginning) != NULL)
        return TRUE;
    }
  return json_array_get_length (beginnings) == 0;
}

/**
 * rounds_skill_library_find_career:
 * @specialty: as the person wrote it
 *
 * Finds what O*NET calls the work of a person, by our own table in the data.
 *
 * Returns: (transfer none) (nullable): the occupation, which may have no ratings; %NULL if too
 *   little is said, or nothing in the data fits
 */
const RoundsOccupation *
rounds_skill_library_find_career (RoundsSkillLibrary *library, RoundsProfession profession,
                                  const char *specialty)
{
  g_autofree char *words = NULL;
  g_autoptr (GEnumClass) klass = NULL;
  const GEnumValue *value;

  g_return_val_if_fail (library != NULL && specialty != NULL, NULL);

  klass = g_type_class_ref (rounds_profession_get_type ());
  value = g_enum_get_value (klass, profession);
  words = normalize (specialty);
  for (guint i = 0; value != NULL && i < json_array_get_length (library->careers); i++)
    {
      JsonObject *career = json_array_get_object_element (library->careers, i);

      if (g_str_equal (json_object_get_string_member (career, "profession"), value->value_nick) &&
          fits (json_object_get_array_member (career, "words"), words))
        return rounds_skill_library_find (library,
                                          json_object_get_string_member (career, "occupation"));
    }
  return NULL;
}

/**
 * rounds_skill_library_list_destination:
 * @code: of a built-in field of work
 *
 * Returns: (transfer container) (element-type RoundsOccupation): the occupations that stand for it,
 *   the closest first; empty for a field of the person's own
 */
GPtrArray *
rounds_skill_library_list_destination (RoundsSkillLibrary *library, const char *code)
{
  GPtrArray *occupations = g_ptr_array_new ();
  JsonArray *codes;

  g_return_val_if_fail (library != NULL && code != NULL, occupations);

  if (!json_object_has_member (library->destinations, code))
    return occupations;
  codes = json_object_get_array_member (library->destinations, code);
  for (guint i = 0; i < json_array_get_length (codes); i++)
    {
      const RoundsOccupation *occupation =
          rounds_skill_library_find (library, json_array_get_string_element (codes, i));

      if (occupation != NULL)
        g_ptr_array_add (occupations, (gpointer) occupation);
    }
  return occupations;
}

/** rounds_skill_library_get_vintage: the edition of the database, such as "O*NET 29.0" */
const char *
rounds_skill_library_get_vintage (RoundsSkillLibrary *library)
{
  g_return_val_if_fail (library != NULL, NULL);

  return library->vintage;
}

/** rounds_skill_library_get_attribution: what its license asks to show wherever it is shown */
const char *
rounds_skill_library_get_attribution (RoundsSkillLibrary *library)
{
  g_return_val_if_fail (library != NULL, NULL);

  return library->attribution;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-fact-reader.h"

/* The words of the file: texts, professions, sources. */

static const char *const professions[] = {
  [ROUNDS_PROFESSION_PHYSICIAN] = "md_do", [ROUNDS_PROFESSION_NP] = "np",
  [ROUNDS_PROFESSION_PA] = "pa",           [ROUNDS_PROFESSION_RN] = "rn",
  [ROUNDS_PROFESSION_CRNA] = "crna",       [ROUNDS_PROFESSION_CNM] = "cnm",
  [ROUNDS_PROFESSION_PHARMD] = "pharmd",   [ROUNDS_PROFESSION_PT] = "pt",
  [ROUNDS_PROFESSION_OT] = "ot",           [ROUNDS_PROFESSION_SLP] = "slp",
  [ROUNDS_PROFESSION_DDS] = "dds",         [ROUNDS_PROFESSION_DPM] = "dpm",
  [ROUNDS_PROFESSION_OD] = "od",           [ROUNDS_PROFESSION_PSYCHOLOGIST] = "psych",
};

/**
 * rounds_fact_reader_fail:
 *
 * Keeps the first fault of the file, with the place in it.
 */
void
rounds_fact_reader_fail (RoundsFactReader *reader, const char *name, const char *fault)
{
  g_assert (reader != NULL && name != NULL);

  if (reader->error == NULL)
    g_set_error (&reader->error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 "The destinations cannot be read: %s.%s %s", reader->place, name, fault);
}

/** rounds_fact_reader_alloc: (transfer none): zeroed memory that lives as long as what is read */
gpointer
rounds_fact_reader_alloc (RoundsFactReader *reader, gsize n, gsize size)
{
  gpointer block = g_malloc0_n (MAX (n, 1), size);

  g_ptr_array_add (reader->blocks, block);
  return block;
}

/** rounds_fact_reader_member: (nullable): the member @name of @object if it is of @type */
JsonNode *
rounds_fact_reader_member (RoundsFactReader *reader, JsonObject *object, const char *name,
                           JsonNodeType type)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && JSON_NODE_TYPE (node) == type)
    return node;
  rounds_fact_reader_fail (reader, name, node == NULL ? "is missing" : "is of another type");
  return NULL;
}

/** rounds_fact_reader_element: (not nullable): an object in @array, which is called @name */
JsonObject *
rounds_fact_reader_element (RoundsFactReader *reader, JsonArray *array, guint position,
                            const char *name)
{
  JsonNode *node = json_array_get_element (array, position);
  JsonObject *empty;

  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  rounds_fact_reader_fail (reader, name, "holds something that is no object");
  empty = json_object_new ();
  json_node_init_object (node, empty);
  json_object_unref (empty);
  return empty;
}

static const char *
get_string (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
}

/** rounds_fact_reader_word: the word @name of @object as it stands; "" where it is missing */
const char *
rounds_fact_reader_word (RoundsFactReader *reader, JsonObject *object, const char *name)
{
  const char *word = get_string (json_object_get_member (object, name));

  if (word == NULL)
    rounds_fact_reader_fail (reader, name, "is no text");
  return g_string_chunk_insert_const (reader->strings, word != NULL ? word : "");
}

static const char *
translate (RoundsFactReader *reader, const char *text)
{
  return g_string_chunk_insert_const (reader->strings,
                                      *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : "");
}

/** rounds_fact_reader_text: (nullable): the text @name of @object, translated */
const char *
rounds_fact_reader_text (RoundsFactReader *reader, JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);
  const char *text = get_string (node);

  if (text == NULL && node != NULL && !JSON_NODE_HOLDS_NULL (node))
    rounds_fact_reader_fail (reader, name, "is no text");
  return text != NULL ? translate (reader, text) : NULL;
}

/**
 * rounds_fact_reader_words:
 * @is_text: whether they are translated
 *
 * Returns: (not nullable): the list @name of @object, NULL-terminated; empty where it is missing
 */
const char *const *
rounds_fact_reader_words (RoundsFactReader *reader, JsonObject *object, const char *name,
                          gboolean is_text)
{
  JsonNode *node = json_object_get_member (object, name);
  JsonArray *array =
      node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  const char **words = rounds_fact_reader_alloc (reader, (gsize) n + 1, sizeof (const char *));

  for (guint i = 0; i < n; i++)
    {
      const char *word = get_string (json_array_get_element (array, i));

      if (word == NULL)
        rounds_fact_reader_fail (reader, name, "holds something that is no text");
      words[i] = word == NULL ? ""
                 : is_text    ? translate (reader, word)
                              : g_string_chunk_insert_const (reader->strings, word);
    }
  return words;
}

/** rounds_fact_reader_professions: the set @name of @object; empty where it is missing */
guint
rounds_fact_reader_professions (RoundsFactReader *reader, JsonObject *object, const char *name)
{
  const char *const *codes = rounds_fact_reader_words (reader, object, name, FALSE);
  guint set = 0;

  for (guint i = 0; codes[i] != NULL; i++)
    {
      guint profession = ROUNDS_PROFESSION_PHYSICIAN;

      while (profession < G_N_ELEMENTS (professions) &&
             !g_str_equal (professions[profession], codes[i]))
        profession++;
      if (profession == G_N_ELEMENTS (professions))
        rounds_fact_reader_fail (reader, name, "names an unknown profession");
      set |= ROUNDS_PROFESSION_BIT (profession);
    }
  return set;
}

/** rounds_fact_reader_sources: reads all that is cited, by tag or address */
void
rounds_fact_reader_sources (RoundsFactReader *reader, JsonObject *sources)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  reader->place = "sources";
  json_object_iter_init (&iter, sources);
  while (json_object_iter_next (&iter, &name, &node))
    {
      RoundsFactSource *source = rounds_fact_reader_alloc (reader, 1, sizeof (RoundsFactSource));

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          rounds_fact_reader_fail (reader, name, "is no object");
          return;
        }
      name = g_string_chunk_insert_const (reader->strings, name);
      source->title = rounds_fact_reader_word (reader, json_node_get_object (node), "title");
      source->address = g_str_has_prefix (name, "http") ? name : NULL;
      source->year =
          (int) json_object_get_int_member_with_default (json_node_get_object (node), "year", 0);
      g_hash_table_insert (reader->sources, (gpointer) name, source);
    }
}

static const RoundsFactSource *
find_source (RoundsFactReader *reader, JsonNode *node)
{
  const char *name = get_string (node);
  const RoundsFactSource *source =
      name != NULL ? g_hash_table_lookup (reader->sources, name) : NULL;

  if (source == NULL)
    rounds_fact_reader_fail (reader, "source", "names an unknown source");
  return source;
}

/**
 * rounds_fact_reader_basis:
 *
 * Reads what a fact rests on, whom it speaks of, and the note on it.
 */
void
rounds_fact_reader_basis (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact)
{
  JsonNode *node = json_object_get_member (object, "source");
  JsonArray *array =
      node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const RoundsFactSource **sources;

  fact->professions |= rounds_fact_reader_professions (reader, object, "professions");
  fact->note.text = rounds_fact_reader_text (reader, object, "note");
  fact->note.professions = rounds_fact_reader_professions (reader, object, "note_professions");
  fact->basis = ROUNDS_FACT_OWN_JUDGMENT;
  if (json_object_has_member (object, "basis"))
    return;
  fact->basis = ROUNDS_FACT_SOURCED;
  fact->year = (int) json_object_get_int_member_with_default (object, "year", 0);
  fact->n_sources = array != NULL ? json_array_get_length (array) : 1;
  sources = rounds_fact_reader_alloc (reader, fact->n_sources, sizeof (const RoundsFactSource *));
  for (guint i = 0; i < fact->n_sources; i++)
    sources[i] = find_source (reader, array != NULL ? json_array_get_element (array, i) : node);
  fact->sources = sources;
}

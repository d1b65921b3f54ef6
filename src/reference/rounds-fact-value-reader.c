/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-fact-reader.h"

/* The values of facts: codes with a label, marks, truth values, ranges, and lines of text. */

#define MAX_CODES 7

/* Codes of each coded field in the order of its enumeration, 0 being unknown. */
static const struct
{
  const char *field;
  const char *codes[MAX_CODES];
} coded[] = {
  { "path_kind", { "unknown", "job", "career", "both" } },
  { "license", { "unknown", "not_needed", "helps", "required" } },
  { "residency_or_board", { "unknown", "not_needed", "helps", "required" } },
  { "paid_credential_required", { "unknown", "no", "helps", "yes" } },
  { "remote",
    { "unknown", "fully_remote", "mostly_remote", "hybrid", "mixed", "field_home_based",
      "on_site" } },
  { "travel", { "unknown", "none", "low", "some", "high" } },
  { "nights_weekends", { "unknown", "none", "rare", "some", "often" } },
  { "part_time_possible", { "unknown", "no", "rare", "sometimes", "yes" } },
  { "side_gig_possible", { "unknown", "no", "rare", "sometimes", "yes" } },
  { "entry_difficulty", { "unknown", "lower", "middle", "higher", "hardest" } },
};

/**
 * rounds_fact_reader_code:
 *
 * Returns: the value of @code in the enumeration of @field, or -1 where there is none
 */
int
rounds_fact_reader_code (const char *field, const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (coded); i++)
    for (int value = 0; g_str_equal (coded[i].field, field) && value < MAX_CODES; value++)
      if (g_strcmp0 (coded[i].codes[value], code) == 0)
        return value;
  return -1;
}

/* What @code of @field is called. The field is the context for translators: "None" of travel is not
 * "None" of nights. */
static void
read_label (RoundsFactReader *reader, const char *field, const char *code, RoundsFact *fact)
{
  JsonNode *node = json_object_get_member (reader->labels, field);
  JsonObject *labels =
      node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *label =
      labels != NULL ? json_object_get_string_member_with_default (labels, code, NULL) : NULL;
  RoundsFactLine *line;

  if (label == NULL)
    {
      rounds_fact_reader_fail (reader, field, "has a value without a label");
      return;
    }
  line = rounds_fact_reader_alloc (reader, 1, sizeof (RoundsFactLine));
  line->text =
      g_string_chunk_insert_const (reader->strings, g_dpgettext2 (GETTEXT_PACKAGE, field, label));
  fact->lines = line;
  fact->n_lines = 1;
}

/* A line is a text, or a text with the professions that it speaks of. */
static void
read_line (RoundsFactReader *reader, JsonNode *node, const char *name, RoundsFactLine *line)
{
  g_autoptr (JsonObject) plain = NULL;
  JsonObject *object;

  if (JSON_NODE_HOLDS_OBJECT (node))
    object = json_node_get_object (node);
  else
    {
      object = plain = json_object_new ();
      json_object_set_member (plain, "text", json_node_copy (node));
    }
  line->text = rounds_fact_reader_text (reader, object, "text");
  line->professions = rounds_fact_reader_professions (reader, object, "professions");
  if (line->text == NULL)
    rounds_fact_reader_fail (reader, name, "has a line without text");
}

static gboolean
is_number (JsonNode *node)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64;
}

static void
read_list (RoundsFactReader *reader, JsonArray *array, const char *name, RoundsFact *fact)
{
  guint n = json_array_get_length (array);
  RoundsFactLine *lines;

  if (n == 2 && is_number (json_array_get_element (array, 0)) &&
      is_number (json_array_get_element (array, 1)))
    {
      fact->low = (int) json_array_get_int_element (array, 0);
      fact->high = (int) json_array_get_int_element (array, 1);
      return;
    }
  lines = rounds_fact_reader_alloc (reader, n, sizeof (RoundsFactLine));
  for (guint i = 0; i < n; i++)
    read_line (reader, json_array_get_element (array, i), name, &lines[i]);
  fact->lines = lines;
  fact->n_lines = n;
}

static void
read_range (RoundsFactReader *reader, JsonObject *range, RoundsFact *fact)
{
  fact->low = (int) json_object_get_int_member_with_default (range, "low", -1);
  fact->high = (int) json_object_get_int_member_with_default (range, "high", -1);
  fact->unit = rounds_fact_reader_word (reader, range, "unit");
}

static void
read_text (RoundsFactReader *reader, JsonNode *node, const char *name, RoundsFact *fact)
{
  const char *text = json_node_get_string (node);
  RoundsFactLine *line;

  if (json_object_has_member (reader->labels, name))
    {
      fact->value = rounds_fact_reader_code (name, text);
      if (fact->value < 0)
        rounds_fact_reader_fail (reader, name, "has an unknown value");
      read_label (reader, name, text, fact);
      return;
    }
  line = rounds_fact_reader_alloc (reader, 1, sizeof (RoundsFactLine));
  read_line (reader, node, name, line);
  fact->lines = line;
  fact->n_lines = 1;
}

static void
read_scalar (RoundsFactReader *reader, JsonNode *node, const char *name, RoundsFact *fact)
{
  const GType type = json_node_get_value_type (node);

  if (type == G_TYPE_STRING)
    read_text (reader, node, name, fact);
  else if (type == G_TYPE_BOOLEAN)
    fact->value = json_node_get_boolean (node);
  else if (type == G_TYPE_INT64)
    {
      g_autofree char *code = g_strdup_printf ("%d", (int) json_node_get_int (node));

      fact->value = (int) json_node_get_int (node);
      if (json_object_has_member (reader->labels, name))
        read_label (reader, name, code, fact);
    }
  else
    rounds_fact_reader_fail (reader, name, "has a value of another type");
}

/**
 * rounds_fact_reader_value:
 * @object: a fact
 * @name: which one, for its codes
 * @fact: (out caller-allocates): it
 */
void
rounds_fact_reader_value (RoundsFactReader *reader, JsonObject *object, const char *name,
                          RoundsFact *fact)
{
  JsonNode *value = json_object_get_member (object, "value");

  fact->low = (int) json_object_get_int_member_with_default (object, "percent_low", -1);
  fact->high = (int) json_object_get_int_member_with_default (object, "percent_high", -1);
  rounds_fact_reader_basis (reader, object, fact);
  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    rounds_fact_reader_fail (reader, name, "has no value");
  else if (JSON_NODE_HOLDS_ARRAY (value))
    read_list (reader, json_node_get_array (value), name, fact);
  else if (JSON_NODE_HOLDS_OBJECT (value))
    read_range (reader, json_node_get_object (value), fact);
  else
    read_scalar (reader, value, name, fact);
}

/**
 * rounds_fact_reader_fact:
 *
 * Reads the fact @name of @object; null, or no such member, is unknown.
 */
void
rounds_fact_reader_fact (RoundsFactReader *reader, JsonObject *object, const char *name,
                         RoundsFact *fact)
{
  JsonNode *node = json_object_get_member (object, name);

  *fact = (RoundsFact) { .low = -1, .high = -1 };
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;
  if (JSON_NODE_HOLDS_OBJECT (node))
    rounds_fact_reader_value (reader, json_node_get_object (node), name, fact);
  else
    rounds_fact_reader_fail (reader, name, "is no fact");
}

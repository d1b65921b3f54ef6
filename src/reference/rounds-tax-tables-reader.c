/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-check.h"
#include "rounds-tax-labels.h"
#include "rounds-tax-reader.h"
#include "rounds-tax-tables-reader.h"

#define FORMAT "tax-params/1"

static const char *
text_or_empty (RoundsTaxReader *reader, JsonObject *object, const char *path, const char *name)
{
  return json_object_has_member (object, name) ? rounds_tax_reader_text (reader, object, path, name)
                                               : "";
}

static void
read_source (RoundsTaxReader *reader, JsonObject *object, const char *path, RoundsTaxSource *source)
{
  const char *const *references = json_object_has_member (object, "refs")
                                      ? rounds_tax_reader_texts (reader, object, path, "refs")
                                      : NULL;

  source->path = text_or_empty (reader, object, path, "path");
  source->effective = text_or_empty (reader, object, path, "effective");
  source->status = text_or_empty (reader, object, path, "status");
  source->reference = references != NULL ? references[0] : NULL;
}

/**
 * rounds_tax_reader_sources:
 * @block: the federal block or a state
 * @n_sources: (out): how many there are
 *
 * Returns: (transfer none): where the figures of @block were published
 */
const RoundsTaxSource *
rounds_tax_reader_sources (RoundsTaxReader *reader, JsonObject *block, const char *path,
                           guint *n_sources)
{
  JsonNode *node = rounds_tax_reader_member (reader, block, path, "sources", JSON_NODE_OBJECT);
  JsonObject *object = node != NULL ? json_node_get_object (node) : NULL;
  g_autoptr (GList) names = object != NULL ? json_object_get_members (object) : NULL;
  RoundsTaxSource *sources =
      rounds_tax_tables_alloc (reader->tables, g_list_length (names), sizeof (RoundsTaxSource));

  *n_sources = 0;
  for (GList *l = names; l != NULL; l = l->next)
    {
      JsonNode *source = json_object_get_member (object, l->data);

      sources[*n_sources].name = rounds_tax_tables_intern (reader->tables, l->data);
      if (JSON_NODE_HOLDS_OBJECT (source))
        read_source (reader, json_node_get_object (source), path, &sources[*n_sources]);
      else
        rounds_tax_reader_fail (reader, path, l->data, "is no source");
      (*n_sources)++;
    }
  return sources;
}

static RoundsTaxRules
read_list (RoundsTaxReader *reader, JsonObject *object, const RoundsTaxRuleOrigin *state,
           const char *name, const char *kind)
{
  JsonNode *node = rounds_tax_reader_member (reader, object, state->path, name, JSON_NODE_ARRAY);
  g_autofree char *path = g_strconcat (state->path, ".", name, NULL);
  RoundsTaxRuleOrigin origin = *state;

  if (node == NULL)
    return (RoundsTaxRules) { NULL, 0 };
  origin.path = path;
  origin.kind = kind;
  return rounds_tax_reader_rules (reader, &origin, json_node_get_array (node));
}

static gboolean
flag (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);
  double value = 0;

  return node != NULL && rounds_tax_reader_number (node, &value) && value > 0;
}

static void
read_rules (RoundsTaxReader *reader, JsonObject *object, const RoundsTaxRuleOrigin *origin,
            RoundsTaxState *state)
{
  JsonNode *brackets = json_object_get_member (object, "brackets");
  JsonNode *split = json_object_get_member (object, "joint_split");

  state->deductions = read_list (reader, object, origin, "deductions", "kind");
  state->credits = read_list (reader, object, origin, "credits", "kind");
  state->refundable = read_list (reader, object, origin, "refundable", "kind");
  state->specials = read_list (reader, object, origin, "special", "type");
  state->payroll = read_list (reader, object, origin, "payroll", "base");
  state->has_brackets = brackets != NULL && !JSON_NODE_HOLDS_NULL (brackets);
  if (state->has_brackets && !rounds_tax_reader_tables (reader, brackets, state->brackets))
    rounds_tax_reader_fail (reader, origin->path, "brackets", "are of another type");
  if (split != NULL && JSON_NODE_HOLDS_OBJECT (split))
    state->split = rounds_tax_reader_rule (reader, origin, json_node_get_object (split));
  else if (split != NULL && !JSON_NODE_HOLDS_NULL (split))
    rounds_tax_reader_fail (reader, origin->path, "joint_split", "is of another type");
}

/* States with one rate list its source as "rate". */
static const RoundsTaxSource *
find_brackets_source (const RoundsTaxRuleOrigin *origin)
{
  const char *const names[] = { "brackets", "rate", "rates.rate", "brackets.joint" };
  const RoundsTaxSource *source = NULL;

  for (guint i = 0; source == NULL && i < G_N_ELEMENTS (names); i++)
    source = rounds_tax_source_of (origin->sources, origin->n_sources, names[i]);
  return source;
}

static void
read_state (RoundsTaxReader *reader, const char *code, JsonObject *object)
{
  RoundsTaxState *state = rounds_tax_tables_alloc (reader->tables, 1, sizeof (RoundsTaxState));
  g_autofree char *path = g_strconcat ("states.", code, NULL);
  g_autofree char *brackets = g_strconcat (path, ".brackets", NULL);
  RoundsTaxRuleOrigin origin = { .path = path, .kind = "type" };

  origin.sources = rounds_tax_reader_sources (reader, object, path, &origin.n_sources);
  state->code = rounds_tax_tables_intern (reader->tables, code);
  state->income_tax = flag (object, "income_tax");
  state->payroll_incomplete = flag (object, "payroll_incomplete");
  state->community_property = flag (object, "community_property");
  state->start = rounds_tax_reader_text (reader, object, path, "start");
  state->addbacks = rounds_tax_reader_texts (reader, object, path, "addbacks");
  state->notes = rounds_tax_reader_texts (reader, object, path, "notes");
  state->brackets_parameter = rounds_tax_tables_intern (reader->tables, brackets);
  state->brackets_source = find_brackets_source (&origin);
  read_rules (reader, object, &origin, state);
  g_hash_table_insert (reader->tables->states, (gpointer) state->code, state);
}

static void
read_states (RoundsTaxReader *reader, JsonObject *states)
{
  JsonObjectIter iter;
  const char *code;
  JsonNode *node;

  json_object_iter_init (&iter, states);
  while (json_object_iter_next (&iter, &code, &node))
    {
      if (JSON_NODE_HOLDS_OBJECT (node))
        read_state (reader, code, json_node_get_object (node));
      else
        rounds_tax_reader_fail (reader, "states", code, "is of another type");
    }
}

static void
read_file (RoundsTaxReader *reader, JsonObject *file)
{
  JsonNode *year = rounds_tax_reader_member (reader, file, "file", "tax_year", JSON_NODE_VALUE);
  JsonNode *federal = rounds_tax_reader_member (reader, file, "file", "federal", JSON_NODE_OBJECT);
  JsonNode *states = rounds_tax_reader_member (reader, file, "file", "states", JSON_NODE_OBJECT);
  const char *format = rounds_tax_reader_text (reader, file, "file", "format");

  if (year != NULL)
    reader->tables->year = (int) json_node_get_int (year);
  if (reader->error == NULL && !g_str_equal (format, FORMAT))
    rounds_tax_reader_fail (reader, "file", "format", "is not " FORMAT);
  if (federal != NULL)
    rounds_tax_reader_federal (reader, json_node_get_object (federal));
  if (states != NULL)
    read_states (reader, json_node_get_object (states));
}

/**
 * rounds_tax_tables_read:
 * @json: a file of format tax-params/1
 *
 * Reads a year's tables. Rule kinds are not judged here: one that the engine does not know stops
 * only the state that uses it.
 *
 * Returns: (transfer full): the tables, or %NULL with @error naming what is missing
 */
RoundsTaxTables *
rounds_tax_tables_read (GBytes *json, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (RoundsTaxTables) tables = rounds_tax_tables_new (0);
  RoundsTaxReader reader = { tables, NULL };
  gsize size;
  const char *text;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);

  text = g_bytes_get_data (json, &size);
  if (!json_parser_load_from_data (parser, text, (gssize) size, error))
    return NULL;
  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    read_file (&reader, json_node_get_object (root));
  else
    rounds_tax_reader_fail (&reader, "file", "", "holds no tables");
  if (reader.error != NULL)
    {
      g_propagate_error (error, reader.error);
      return NULL;
    }
  return g_steal_pointer (&tables);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-labels.h"
#include "rounds-tax-reader.h"

/* Rules are read whatever their kind: each member becomes a parameter, and only the engine knows
 * which it needs. So a new figure, or a new state with known kinds, is data alone. */

static gboolean
is_structure (const RoundsTaxRuleOrigin *origin, const char *name)
{
  return g_str_equal (name, "id") || g_str_equal (name, origin->kind) ||
         g_str_equal (name, "phaseout") || g_str_equal (name, "options");
}

static gboolean
read_param (RoundsTaxReader *reader, JsonNode *node, RoundsTaxParam *param)
{
  const char *text;

  if (JSON_NODE_HOLDS_NULL (node))
    param->type = ROUNDS_TAX_PARAM_NONE;
  else if (rounds_tax_reader_numbers (node, param->numbers))
    param->type = ROUNDS_TAX_PARAM_NUMBER;
  else if (rounds_tax_reader_tables (reader, node, param->tables))
    param->type = ROUNDS_TAX_PARAM_TABLE;
  else if (JSON_NODE_HOLDS_VALUE (node) && (text = json_node_get_string (node)) != NULL)
    {
      param->type = ROUNDS_TAX_PARAM_TEXT;
      param->text = rounds_tax_tables_intern (reader->tables, text);
    }
  else
    return FALSE;
  return TRUE;
}

static void
read_params (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin, JsonObject *object,
             RoundsTaxRule *rule)
{
  g_autoptr (GList) names = json_object_get_members (object);
  RoundsTaxParam *params =
      rounds_tax_tables_alloc (reader->tables, g_list_length (names), sizeof (RoundsTaxParam));

  rule->params = params;
  for (GList *l = names; l != NULL; l = l->next)
    {
      RoundsTaxParam *param = &params[rule->n_params];

      if (is_structure (origin, l->data))
        continue;
      param->name = rounds_tax_tables_intern (reader->tables, l->data);
      if (!read_param (reader, json_object_get_member (object, l->data), param))
        rounds_tax_reader_fail (reader, rule->parameter, l->data, "is of another type");
      rule->n_params++;
    }
}

static const RoundsTaxRule *
read_phaseout (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin, JsonObject *object,
               const RoundsTaxRule *rule)
{
  RoundsTaxRuleOrigin inner = *origin;
  JsonNode *node;

  if (!json_object_has_member (object, "phaseout"))
    return NULL;
  node = rounds_tax_reader_member (reader, object, rule->parameter, "phaseout", JSON_NODE_OBJECT);
  if (node == NULL)
    return NULL;
  inner.path = rule->parameter;
  inner.kind = "type";
  return rounds_tax_reader_rule (reader, &inner, json_node_get_object (node));
}

static void
read_options (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin, JsonObject *object,
              RoundsTaxRule *rule)
{
  RoundsTaxRuleOrigin inner = *origin;
  RoundsTaxRules options;
  JsonNode *node;

  if (!json_object_has_member (object, "options"))
    return;
  node = rounds_tax_reader_member (reader, object, rule->parameter, "options", JSON_NODE_ARRAY);
  if (node == NULL)
    return;
  inner.path = rule->parameter;
  options = rounds_tax_reader_rules (reader, &inner, json_node_get_array (node));
  rule->options = options.rules;
  rule->n_options = options.n_rules;
}

static void
read_rule (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin, JsonObject *object,
           RoundsTaxRule *rule)
{
  g_autofree char *parameter = NULL;

  rule->kind = rounds_tax_reader_text (reader, object, origin->path, origin->kind);
  rule->id = json_object_has_member (object, "id")
                 ? rounds_tax_reader_text (reader, object, origin->path, "id")
                 : rule->kind;
  rule->label = rounds_tax_label_of (reader->tables, rule->id);
  rule->source = rounds_tax_source_of (origin->sources, origin->n_sources, rule->id);
  parameter = g_strconcat (origin->path, ".", rule->id, NULL);
  rule->parameter = rounds_tax_tables_intern (reader->tables, parameter);
  read_params (reader, origin, object, rule);
  rule->phaseout = read_phaseout (reader, origin, object, rule);
  read_options (reader, origin, object, rule);
}

/**
 * rounds_tax_reader_rule:
 *
 * Returns: (transfer none): the rule that @object holds
 */
const RoundsTaxRule *
rounds_tax_reader_rule (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin,
                        JsonObject *object)
{
  RoundsTaxRule *rule;

  g_assert (reader != NULL && origin != NULL && object != NULL);

  rule = rounds_tax_tables_alloc (reader->tables, 1, sizeof (RoundsTaxRule));
  read_rule (reader, origin, object, rule);
  return rule;
}

/**
 * rounds_tax_reader_rules:
 *
 * Returns: the rules that @array holds, in its order
 */
RoundsTaxRules
rounds_tax_reader_rules (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin,
                         JsonArray *array)
{
  guint n = json_array_get_length (array);
  RoundsTaxRule *rules = rounds_tax_tables_alloc (reader->tables, n, sizeof (RoundsTaxRule));

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        read_rule (reader, origin, json_node_get_object (node), &rules[i]);
      else
        rounds_tax_reader_fail (reader, origin->path, "", "holds something that is no rule");
    }
  return (RoundsTaxRules) { rules, n };
}

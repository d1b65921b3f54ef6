/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-check.h"
#include "rounds-tax-reader.h"

/* The values of the files: numbers, words, tables of [from, value], and any of them by filing
 * status. */

/**
 * rounds_tax_reader_fail:
 *
 * Keeps the first fault of the file, with the place in it.
 */
void
rounds_tax_reader_fail (RoundsTaxReader *reader, const char *path, const char *name,
                        const char *fault)
{
  g_assert (reader != NULL && path != NULL && name != NULL);

  if (reader->error == NULL)
    g_set_error (&reader->error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_TABLES,
                 "The tax tables of %d cannot be read: %s.%s %s", reader->tables->year, path, name,
                 fault);
}

/**
 * rounds_tax_reader_member:
 *
 * Returns: (nullable): the member @name of @object if it is of @type
 */
JsonNode *
rounds_tax_reader_member (RoundsTaxReader *reader, JsonObject *object, const char *path,
                          const char *name, JsonNodeType type)
{
  JsonNode *node;

  g_assert (object != NULL);

  node = json_object_get_member (object, name);
  if (node != NULL && JSON_NODE_TYPE (node) == type)
    return node;
  rounds_tax_reader_fail (reader, path, name, node == NULL ? "is missing" : "is of another type");
  return NULL;
}

/**
 * rounds_tax_reader_text:
 *
 * Returns: (transfer none): the word @name of @object; "" where it is missing
 */
const char *
rounds_tax_reader_text (RoundsTaxReader *reader, JsonObject *object, const char *path,
                        const char *name)
{
  JsonNode *node = rounds_tax_reader_member (reader, object, path, name, JSON_NODE_VALUE);
  const char *text = node != NULL ? json_node_get_string (node) : NULL;

  if (text == NULL)
    rounds_tax_reader_fail (reader, path, name, "is no text");
  return rounds_tax_tables_intern (reader->tables, text != NULL ? text : "");
}

/**
 * rounds_tax_reader_number:
 * @number: (out): true and false count as 1 and 0
 *
 * Returns: whether @node is a number
 */
gboolean
rounds_tax_reader_number (JsonNode *node, double *number)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_BOOLEAN)
    *number = json_node_get_boolean (node) ? 1 : 0;
  else if (type == G_TYPE_INT64 || type == G_TYPE_DOUBLE)
    *number = json_node_get_double (node);
  else
    return FALSE;
  return TRUE;
}

static gboolean
read_row (JsonNode *node, RoundsTaxRow *row)
{
  JsonArray *pair = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  return pair != NULL && json_array_get_length (pair) == 2 &&
         rounds_tax_reader_number (json_array_get_element (pair, 0), &row->from) &&
         rounds_tax_reader_number (json_array_get_element (pair, 1), &row->value);
}

/**
 * rounds_tax_reader_table:
 * @table: (out): rows with rising thresholds
 *
 * Returns: whether @node is a table
 */
gboolean
rounds_tax_reader_table (RoundsTaxReader *reader, JsonNode *node, RoundsTaxTable *table)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  RoundsTaxRow *rows;

  if (n == 0)
    return FALSE;
  rows = rounds_tax_tables_alloc (reader->tables, n, sizeof (RoundsTaxRow));
  for (guint i = 0; i < n; i++)
    {
      if (!read_row (json_array_get_element (array, i), &rows[i]))
        return FALSE;
      if (i > 0 && rows[i].from <= rows[i - 1].from)
        return FALSE;
    }
  *table = (RoundsTaxTable) { rows, n };
  return TRUE;
}

static const char *const statuses[ROUNDS_TAX_STATUSES] = {
  [ROUNDS_FILING_SINGLE] = "single",
  [ROUNDS_FILING_JOINT] = "joint",
  [ROUNDS_FILING_HEAD_OF_HOUSEHOLD] = "hoh",
  [ROUNDS_FILING_SEPARATE] = "separate",
};

/* What @node holds for a status: a value for all of them, or a member each. */
static JsonNode *
for_status (JsonNode *node, guint status)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return node;
  return json_object_get_member (json_node_get_object (node), statuses[status]);
}

/**
 * rounds_tax_reader_numbers:
 * @numbers: (out): by status
 *
 * Returns: whether @node is a number, or has one for each status
 */
gboolean
rounds_tax_reader_numbers (JsonNode *node, double numbers[ROUNDS_TAX_STATUSES])
{
  for (guint i = 0; i < ROUNDS_TAX_STATUSES; i++)
    {
      JsonNode *value = for_status (node, i);

      if (value == NULL || !rounds_tax_reader_number (value, &numbers[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * rounds_tax_reader_tables:
 * @tables: (out): by status
 *
 * Returns: whether @node is a table, or has one for each status
 */
gboolean
rounds_tax_reader_tables (RoundsTaxReader *reader, JsonNode *node,
                          RoundsTaxTable tables[ROUNDS_TAX_STATUSES])
{
  for (guint i = 0; i < ROUNDS_TAX_STATUSES; i++)
    {
      JsonNode *value = for_status (node, i);

      if (value == NULL || !rounds_tax_reader_table (reader, value, &tables[i]))
        return FALSE;
    }
  return TRUE;
}

/**
 * rounds_tax_reader_texts:
 *
 * Returns: (transfer none) (not nullable): the list of words @name of @object, NULL-terminated
 */
const char *const *
rounds_tax_reader_texts (RoundsTaxReader *reader, JsonObject *object, const char *path,
                         const char *name)
{
  JsonNode *node = rounds_tax_reader_member (reader, object, path, name, JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  const char **texts =
      rounds_tax_tables_alloc (reader->tables, (gsize) n + 1, sizeof (const char *));

  for (guint i = 0; i < n; i++)
    {
      JsonNode *item = json_array_get_element (array, i);
      const char *text = JSON_NODE_HOLDS_VALUE (item) ? json_node_get_string (item) : NULL;

      if (text == NULL)
        rounds_tax_reader_fail (reader, path, name, "holds something that is no text");
      texts[i] = rounds_tax_tables_intern (reader->tables, text != NULL ? text : "");
    }
  return texts;
}

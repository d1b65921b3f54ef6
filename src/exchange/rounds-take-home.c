/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <math.h>

#include "rounds-household-reader.h"
#include "rounds-json-syntax.h"
#include "rounds-money.h"
#include "rounds-take-home.h"

typedef struct
{
  const char *name;
  gsize offset;
} Figure;

/* The figures of a result, in the order in which they are written. */
static const Figure figures[] = {
  { "federal_income_tax", G_STRUCT_OFFSET (RoundsTaxResult, federal_income_tax) },
  { "social_security_tax", G_STRUCT_OFFSET (RoundsTaxResult, social_security_tax) },
  { "medicare_tax", G_STRUCT_OFFSET (RoundsTaxResult, medicare_tax) },
  { "additional_medicare_tax", G_STRUCT_OFFSET (RoundsTaxResult, additional_medicare_tax) },
  { "self_employment_tax", G_STRUCT_OFFSET (RoundsTaxResult, self_employment_tax) },
  { "state_payroll_tax", G_STRUCT_OFFSET (RoundsTaxResult, state_payroll_tax) },
  { "state_income_tax", G_STRUCT_OFFSET (RoundsTaxResult, state_income_tax) },
  { "adjusted_gross_income", G_STRUCT_OFFSET (RoundsTaxResult, adjusted_gross_income) },
  { "qbi_deduction", G_STRUCT_OFFSET (RoundsTaxResult, qbi_deduction) },
  { "take_home", G_STRUCT_OFFSET (RoundsTaxResult, take_home) },
};

/** Run: where tables come from and results go */
typedef struct
{
  RoundsTaxTablesLookup lookup;
  gpointer user_data;
  GString *output;
} Run;

static void
write_text (GString *output, const char *text)
{
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), text);
  g_autofree char *quoted = json_to_string (node, FALSE);

  g_string_append (output, quoted);
}

/* Dollars with cents; what nobody knows is null. */
static void
write_amount (GString *output, double dollars)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  gint64 cents = rounds_money_from_dollars (dollars);

  if (cents == ROUNDS_MONEY_UNSET)
    g_string_append (output, "null");
  else
    g_string_append (output,
                     g_ascii_formatd (text, sizeof text, "%.2f", rounds_money_to_dollars (cents)));
}

static void
write_notes (GString *output, const GPtrArray *first, const GPtrArray *second,
             const GPtrArray *third)
{
  const GPtrArray *lists[] = { first, second, third };
  const char *separator = "";

  g_string_append (output, ", \"notes\": [");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < lists[i]->len; j++)
      {
        g_string_append (output, separator);
        write_text (output, lists[i]->pdata[j]);
        separator = ", ";
      }
  g_string_append_c (output, ']');
}

static void
write_result (GString *output, const RoundsTaxResult *result, const GPtrArray *notes)
{
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_string_append_printf (output, ", \"%s\": ", figures[i].name);
      write_amount (output, G_STRUCT_MEMBER (double, result, figures[i].offset));
    }
  write_notes (output, notes, result->notes, result->data_notes);
}

static gboolean
compute (const Run *run, JsonNode *node, GPtrArray *notes, RoundsTaxResult *result, GError **error)
{
  const RoundsTaxTables *tables;
  RoundsTaxHousehold household;

  if (!rounds_household_read (node, &household, notes, error))
    return FALSE;
  tables = run->lookup (household.tax_year, run->user_data, error);
  if (tables == NULL)
    return FALSE;
  if (household.tax_year == 0)
    g_ptr_array_add (notes, g_strdup_printf (_ ("No tax year was given; %d, the newest, was used."),
                                             tables->year));
  return rounds_tax_compute (tables, &household, result, error);
}

/* Returns whether the household could be computed. Its @id comes back as it is written. */
static gboolean
answer (const Run *run, JsonNode *node, const char *id)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_auto (RoundsTaxResult) result = { 0 };

  g_string_append_printf (run->output, "{\"id\": %s", id != NULL ? id : "null");
  if (compute (run, node, notes, &result, &error))
    {
      write_result (run->output, &result, notes);
    }
  else
    {
      g_string_append (run->output, ", \"error\": ");
      write_text (run->output, error->message);
    }
  g_string_append_c (run->output, '}');
  return error == NULL;
}

static int
answer_all (const Run *run, JsonArray *households, GPtrArray *ids)
{
  guint n = json_array_get_length (households);
  guint computed = 0;

  g_string_append_c (run->output, '[');
  for (guint i = 0; i < n; i++)
    {
      g_string_append (run->output, i > 0 ? ",\n " : "\n ");
      computed += answer (run, json_array_get_element (households, i), ids->pdata[i]) ? 1 : 0;
    }
  g_string_append (run->output, n > 0 ? "\n]\n" : "]\n");
  return computed > 0 ? ROUNDS_TAKE_HOME_COMPUTED : ROUNDS_TAKE_HOME_NONE;
}

static int
refuse (const RoundsJsonFault *fault, GString *messages)
{
  /* Translators: where a file is not as it should be, and why; line and column are numbers */
  g_string_append_printf (messages, _ ("line %u, column %u: %s"), fault->line, fault->column,
                          fault->message);
  g_string_append_c (messages, '\n');
  return ROUNDS_TAKE_HOME_MALFORMED;
}

/**
 * rounds_take_home_run:
 * @input: a JSON array of households
 * @lookup: finds the tables of a year
 * @output: takes a JSON array of results in the same order
 * @messages: takes what is wrong with the input as a whole, for standard error
 *
 * Computes take-home pay of households. A household that cannot be computed has an "error" that
 * names the member; the others are computed all the same.
 *
 * Returns: the exit status, of #RoundsTakeHomeStatus
 */
int
rounds_take_home_run (GBytes *input, RoundsTaxTablesLookup lookup, gpointer user_data,
                      GString *output, GString *messages)
{
  const Run run = { lookup, user_data, output };
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  RoundsJsonFault fault = { 1, 1, NULL };
  g_autoptr (GPtrArray) ids = NULL;
  JsonNode *root;
  const char *text;
  gsize size;

  g_return_val_if_fail (input != NULL && lookup != NULL, ROUNDS_TAKE_HOME_MALFORMED);
  g_return_val_if_fail (output != NULL && messages != NULL, ROUNDS_TAKE_HOME_MALFORMED);

  text = g_bytes_get_data (input, &size);
  if (!rounds_json_check_syntax (text != NULL ? text : "", size, &fault))
    return refuse (&fault, messages);
  if (!json_parser_load_from_data (parser, text, (gssize) size, &error))
    {
      fault.message = error->message;
      return refuse (&fault, messages);
    }
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_ARRAY (root))
    {
      fault.message = _ ("an array of households was expected");
      return refuse (&fault, messages);
    }
  ids = rounds_json_list_members (text, size, "id");
  return answer_all (&run, json_node_get_array (root), ids);
}

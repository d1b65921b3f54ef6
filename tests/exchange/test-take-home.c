/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <json-glib/json-glib.h>
#include <math.h>

#include "rounds-take-home.h"
#include "rounds-tax-library.h"

/* Fixture: one run of the command-line option */
typedef struct
{
  RoundsTaxLibrary *library;
  GString *output;
  GString *messages;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->library = rounds_tax_library_new ();
  fixture->output = g_string_new (NULL);
  fixture->messages = g_string_new (NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->library, rounds_tax_library_free);
  g_string_free (fixture->output, TRUE);
  g_string_free (fixture->messages, TRUE);
}

static const RoundsTaxTables *
lookup (int year, gpointer user_data, GError **error)
{
  return rounds_tax_library_lookup (user_data, year, error);
}

static int
run (Fixture *fixture, const char *input)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (input, strlen (input));

  g_string_truncate (fixture->output, 0);
  g_string_truncate (fixture->messages, 0);
  return rounds_take_home_run (bytes, lookup, fixture->library, fixture->output, fixture->messages);
}

/* The results; the parser is given back so that they stay alive. */
static JsonArray *
parse (Fixture *fixture, JsonParser *parser)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, fixture->output->str, -1, &error);
  g_assert_no_error (error);
  return json_node_get_array (json_parser_get_root (parser));
}

static void
test_format (Fixture *fixture, gconstpointer data)
{
  const char *input =
      "[{\"id\": \"a\", \"tax_year\": 2026, \"filing_status\": \"single\", \"state\": \"CA\", "
      "\"children_under_6\": 0, \"children_6_to_16\": 0, \"deductions\": \"standard\", "
      "\"earners\": [{\"wages\": 330000, \"self_employment\": 0, \"sstb\": true}]},"
      " {\"id\": [2], \"filing_status\": \"single\", \"state\": \"CA\", \"earners\": "
      "[{\"wages\": 330000}]}]";

  g_assert_cmpint (run (fixture, input), ==, 0);
  g_assert_cmpstr (fixture->messages->str, ==, "");
  g_assert_true (g_str_has_prefix (
      fixture->output->str,
      "[\n {\"id\": \"a\", \"federal_income_tax\": 78634.25, \"social_security_tax\": 11439.00, "
      "\"medicare_tax\": 4785.00, \"additional_medicare_tax\": 1170.00, "
      "\"self_employment_tax\": 0.00, \"state_payroll_tax\": 4290.00, "
      "\"state_income_tax\": 26505.24, \"adjusted_gross_income\": 330000.00, "
      "\"qbi_deduction\": 0.00, \"take_home\": 203176.51, \"notes\": ["));
  /* The id is echoed whatever it is, and absent deductions are the best ones. */
  g_assert_nonnull (
      strstr (fixture->output->str, "{\"id\": [2], \"federal_income_tax\": 74992.41"));
}

static void
test_unknown_is_null (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (run (fixture, "[{\"tax_year\": 2025, \"filing_status\": \"single\", \"state\": "
                                 "\"NY\", \"earners\": [{\"wages\": 90000}]}]"),
                   ==, 0);
  g_assert_nonnull (strstr (fixture->output->str, "\"id\": null"));
  g_assert_nonnull (strstr (fixture->output->str, "\"state_payroll_tax\": null"));
  g_assert_nonnull (strstr (fixture->output->str, "\"take_home\": null"));
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    const char *members, *note;
  } cases[] = {
    { "\"tax_year\": 2040", "2040" },
    { "\"deductions\": \"best\"", "No tax year was given" },
    { "\"wage\": 5", "“wage” is not known" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *input =
          g_strdup_printf ("[{\"filing_status\": \"single\", \"state\": \"TX\", "
                           "\"earners\": [{\"wages\": 9}], %s}]",
                           cases[i].members);

      g_assert_cmpint (run (fixture, input), ==, 0);
      g_assert_nonnull (strstr (fixture->output->str, cases[i].note));
    }
}

/* One figure of each is wrong. */
static const struct
{
  const char *household, *field;
} bad_households[] = {
  { "5", "household" },
  { "null", "household" },
  { "{}", "filing_status" },
  { "{\"filing_status\": \"single\", \"earners\": [{}]}", "state" },
  { "{\"filing_status\": \"married\", \"state\": \"TX\", \"earners\": [{}]}", "filing_status" },
  { "{\"filing_status\": 1, \"state\": \"TX\", \"earners\": [{}]}", "filing_status" },
  { "{\"filing_status\": \"single\", \"state\": \"PR\", \"earners\": [{}]}", "state" },
  { "{\"filing_status\": \"single\", \"state\": \"tx\", \"earners\": [{}]}", "state" },
  { "{\"filing_status\": \"single\", \"state\": 5, \"earners\": [{}]}", "state" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\"}", "earners" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": []}", "earners" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": {}}", "earners" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [5]}", "earners[0]" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{}, {}]}", "earners" },
  { "{\"filing_status\": \"joint\", \"state\": \"TX\", \"earners\": [{}, {}, {}]}", "earners" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": \"9\"}]}",
    "earners[0].wages" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": null}]}",
    "earners[0].wages" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": -1}]}",
    "earners[0].wages" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": 1e300}]}",
    "earners[0].wages" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": 1e999}]}",
    "earners[0].wages" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"sstb\": 1}]}",
    "earners[0].sstb" },
  { "{\"filing_status\": \"joint\", \"state\": \"TX\", \"earners\": [{}, {\"hsa\": true}]}",
    "earners[1].hsa" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": 90000, "
    "\"deferral_401k\": 24500.01}]}",
    "earners[0].deferral_401k" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"earners\": [{\"wages\": 5, "
    "\"deferral_457b\": 6}]}",
    "earners[0].deferral_457b" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"children_under_6\": 1.5, "
    "\"earners\": [{}]}",
    "children_under_6" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"children_6_to_16\": -1, "
    "\"earners\": [{}]}",
    "children_6_to_16" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"tax_year\": \"2026\", "
    "\"earners\": [{}]}",
    "tax_year" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"tax_year\": 0, \"earners\": [{}]}",
    "tax_year" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"deductions\": \"all\", "
    "\"earners\": [{}]}",
    "deductions" },
  { "{\"filing_status\": \"single\", \"state\": \"ZZ\", \"earners\": [{}]}", "effective_rate" },
  { "{\"filing_status\": \"single\", \"state\": \"TX\", \"effective_rate\": 0.3, "
    "\"earners\": [{}]}",
    "effective_rate" },
};

/* The error names the figure, and the other household is computed. */
static void
test_bad_households (Fixture *fixture, gconstpointer data)
{
  const char *good = "{\"id\": 7, \"filing_status\": \"joint\", \"state\": \"TX\", "
                     "\"earners\": [{\"wages\": 100}]}";

  for (guint i = 0; i < G_N_ELEMENTS (bad_households); i++)
    {
      g_autofree char *alone = g_strdup_printf ("[%s]", bad_households[i].household);
      g_autofree char *beside = g_strdup_printf ("[%s, %s]", bad_households[i].household, good);
      g_autofree char *named = g_strdup_printf ("%s: ", bad_households[i].field);
      g_autoptr (JsonParser) parser = json_parser_new ();
      JsonArray *results;
      JsonObject *first;

      g_assert_cmpint (run (fixture, alone), ==, 1);
      g_assert_cmpint (run (fixture, beside), ==, 0);
      results = parse (fixture, parser);
      g_assert_cmpuint (json_array_get_length (results), ==, 2);
      first = json_array_get_object_element (results, 0);
      g_assert_true (json_object_has_member (first, "id"));
      g_assert_false (json_object_has_member (first, "take_home"));
      g_assert_true (g_str_has_prefix (json_object_get_string_member (first, "error"), named));
      g_assert_cmpint (
          json_object_get_int_member (json_array_get_object_element (results, 1), "id"), ==, 7);
    }
}

static void
test_malformed (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    const char *input, *place;
  } cases[] = {
    { "", "line 1, column 1: " },
    { "[{\n  \"a\": ,\n}]", "line 2, column 8: " },
    { "{\"filing_status\": \"single\"}", "line 1, column 1: an array" },
    { "5", "line 1, column 1: an array" },
    { "[{\"wages\": NaN}]", "line 1, column 12: " },
    { "[\n\n  {]\n]", "line 3, column 4: " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (run (fixture, cases[i].input), ==, 2);
      g_assert_cmpstr (fixture->output->str, ==, "");
      g_test_message ("%s", fixture->messages->str);
      g_assert_true (g_str_has_prefix (fixture->messages->str, cases[i].place));
    }
  g_assert_cmpint (run (fixture, "[]"), ==, 1);
  g_assert_cmpstr (fixture->output->str, ==, "[]\n");
}

/* Take-home is what the printed figures leave, to the cent. */
static void
test_identity (Fixture *fixture, gconstpointer data)
{
  const char *taxes[] = { "federal_income_tax",      "social_security_tax", "medicare_tax",
                          "additional_medicare_tax", "self_employment_tax", "state_payroll_tax",
                          "state_income_tax" };
  g_autoptr (GString) input = g_string_new ("[");
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *results;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (
        input,
        "%s{\"filing_status\": \"hoh\", \"state\": \"NY\", \"children_under_6\": "
        "2, \"earners\": [{\"wages\": %u.37, \"self_employment\": %u.11, "
        "\"deferral_403b\": 1000.53, \"hsa\": 999.99, \"premiums_125\": 12.34}]}",
        i > 0 ? ", " : "", 30000 + i * 13577, i * 7919);
  g_string_append_c (input, ']');
  g_assert_cmpint (run (fixture, input->str), ==, 0);
  results = parse (fixture, parser);
  for (guint i = 0; i < json_array_get_length (results); i++)
    {
      JsonObject *result = json_array_get_object_element (results, i);
      gint64 cents = (30000 + (gint64) i * 13577) * 100 + 37 + (gint64) i * 791900 + 11;

      cents -= 100053 + 99999 + 1234;
      for (guint j = 0; j < G_N_ELEMENTS (taxes); j++)
        cents -= llround (json_object_get_double_member (result, taxes[j]) * 100);
      g_assert_cmpint (llround (json_object_get_double_member (result, "take_home") * 100), ==,
                       cents);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/take-home/format", test_format);
  ADD ("/take-home/unknown-is-null", test_unknown_is_null);
  ADD ("/take-home/notes", test_notes);
  ADD ("/take-home/bad-households", test_bad_households);
  ADD ("/take-home/malformed", test_malformed);
  ADD ("/take-home/identity", test_identity);
#undef ADD
  return g_test_run ();
}

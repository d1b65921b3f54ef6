/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "rounds-tax-tables-reader.h"
#include "rounds-tax.h"

/* Tables that say something the engine does not know: an error that names state and rule, never a
 * silent nothing. The tables that ship are changed in one place each. */

typedef struct
{
  const char *from; /* text of the file */
  const char *to;
  const char *state; /* that uses it */
  const char *named; /* besides the state, in the message */
} UnknownCase;

static const UnknownCase cases[] = {
  { "\"kind\": \"ok_child\"", "\"kind\": \"new_kind\"", "OK", "child: kind “new_kind”" },
  { "\"kind\": \"two_income\"", "\"kind\": \"new_kind\"", "MD", "two_income: kind “new_kind”" },
  { "\"type\": \"mn_two_tier\"", "\"type\": \"new_phase\"", "MN", "phase-out “new_phase”" },
  { "\"type\": \"ny_supplemental\"", "\"type\": \"new_special\"", "NY", "special “new_special”" },
  { "\"type\": \"by_income_share\"", "\"type\": \"new_split\"", "MO", "joint split “new_split”" },
  { "\"base\": \"wages_less_sec125_premium\"", "\"base\": \"new_base\"", "CA",
    "payroll base “new_base”" },
  { "\"wage_cap\": \"social_security_wage_base_rounded_to_1000\"", "\"wage_cap\": \"new_cap\"",
    "MN", "wage cap “new_cap”" },
  { "\"income\": \"state_agi_less_exemptions\"", "\"income\": \"new_measure\"", "OH",
    "income measure “new_measure”" },
  { "\"source\": \"employee_payroll_taxes_plus_se_tax\"", "\"source\": \"new_source\"", "AL",
    "source “new_source”" },
  { "\"use\": \"net_excluding_eitc\"", "\"use\": \"new_use\"", "OR", "use “new_use”" },
  { "\"start\": \"gross_income\"", "\"start\": \"new_start\"", "PA", "start “new_start”" },
  { "\"se_tax_deduction\"", "\"new_addback\"", "MI", "addback “new_addback”" },
  { "\"phase_rate\": 0.013", "\"phase_rat\": 0.013", "UT", "missing “phase_rate”" },
  { "\"standard_per_spouse\": \"single\"", "\"standard_per_spouse\": \"alone\"", "DE",
    "filing status “alone”" },
};

static char *
load_text (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (RESOURCE_PATH "/reference/tax_2026.json",
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static RoundsTaxTables *
read_changed (const char *original, const char *from, const char *to, GError **error)
{
  g_autoptr (GString) text = g_string_new (original);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpuint (g_string_replace (text, from, to, 0), >, 0);
  bytes = g_bytes_new (text->str, text->len);
  return rounds_tax_tables_read (bytes, error);
}

static void
test_engine (void)
{
  g_autofree char *original = load_text ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsTaxHousehold household = {
        .filing_status = ROUNDS_FILING_JOINT,
        .state = cases[i].state,
        .children_6_to_16 = 1,
        .n_earners = 2,
        .earners = { { .wages = 90000 }, { .wages = 60000 } },
      };
      RoundsTaxHousehold elsewhere = household;
      g_autoptr (GError) error = NULL;
      g_auto (RoundsTaxResult) result = { 0 };
      g_auto (RoundsTaxResult) other = { 0 };
      g_autofree char *state = g_strdup_printf (" for %s ", cases[i].state);
      g_autoptr (RoundsTaxTables) tables =
          read_changed (original, cases[i].from, cases[i].to, &error);

      g_assert_no_error (error);
      g_assert_false (rounds_tax_compute (tables, &household, &result, &error));
      g_assert_error (error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_TABLES);
      g_assert_nonnull (strstr (error->message, state));
      g_assert_nonnull (strstr (error->message, cases[i].named));
      g_assert_null (result.lines);
      g_clear_error (&error);

      elsewhere.state = "TX";
      g_assert_true (rounds_tax_compute (tables, &elsewhere, &other, &error));
      g_assert_no_error (error);
    }
}

static void
test_reader (void)
{
  const struct
  {
    const char *from, *to, *named;
  } faults[] = {
    { "\"ss_wage_base\": 184500", "\"ss_wage_bass\": 184500", "fica.ss_wage_base is missing" },
    { "\"ss_wage_base\": 184500", "\"ss_wage_base\": \"184500\"", "is of another type" },
    { "\"addbacks\": [", "\"addback\": [", "addbacks is missing" },
    { "\"format\": \"tax-params/1\"", "\"format\": \"tax-params/2\"", "format" },
    { "\"tax_year\": 2026", "\"tax_years\": 2026", "tax_year is missing" },
    { "{", "[", "" },
  };
  g_autofree char *original = load_text ();

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RoundsTaxTables) tables =
          read_changed (original, faults[i].from, faults[i].to, &error);

      g_assert_null (tables);
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, faults[i].named));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-unknown/engine", test_engine);
  g_test_add_func ("/tax-unknown/reader", test_reader);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "tax-case.h"

static void
test_years (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *first = rounds_tax_library_lookup (library, 2025, &error);
  const RoundsTaxTables *second = rounds_tax_library_lookup (library, 2026, &error);

  g_assert_no_error (error);
  g_assert_cmpint (first->year, ==, 2025);
  g_assert_cmpint (second->year, ==, 2026);
  g_assert_cmpint (rounds_tax_library_get_newest_year (library), ==, 2026);
  g_assert_true (rounds_tax_library_lookup (library, 2025, &error) == first);
  g_assert_true (rounds_tax_library_lookup (library, 2031, &error) == second);
  g_assert_true (rounds_tax_library_lookup (library, 0, &error) == second);
  g_assert_cmpuint (g_hash_table_size (first->states), ==, 51);
  g_assert_cmpuint (g_hash_table_size (second->states), ==, 51);
}

static gboolean
says (const RoundsTaxResult *result, const char *text)
{
  for (guint i = 0; i < result->notes->len; i++)
    if (strstr (result->notes->pdata[i], text) != NULL)
      return TRUE;
  return FALSE;
}

static void
test_year_not_present (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  RoundsTaxHousehold household = ONE (SINGLE, "OH", 0, 0, .wages = 100000);
  g_auto (RoundsTaxResult) now = { 0 };
  g_auto (RoundsTaxResult) later = { 0 };

  tax_case_compute (library, &household, &now);
  household.tax_year = 2031;
  tax_case_compute (library, &household, &later);
  tax_case_assert_cents ("2031", "take_home", later.take_home, now.take_home);
  g_assert_true (says (&later, "2031"));
  g_assert_false (says (&now, "2031"));
  g_assert_true (says (&now, "Local income taxes"));
}

/* What the tables of 2025 lack is unknown and not nothing; without wages nothing is due. */
static void
test_unknown_payroll (void)
{
  const char *states[] = { "MA", "MN", "NJ", "NY", "RI" };
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      RoundsTaxHousehold household = ONE (SINGLE, states[i], 0, 0, .wages = 100000);
      g_auto (RoundsTaxResult) known = { 0 };
      g_auto (RoundsTaxResult) unknown = { 0 };
      g_auto (RoundsTaxResult) without = { 0 };

      tax_case_compute (library, &household, &known);
      g_assert_false (isnan (known.take_home));
      household.tax_year = 2025;
      tax_case_compute (library, &household, &unknown);
      g_assert_true (isnan (unknown.state_payroll_tax));
      g_assert_true (isnan (unknown.take_home));
      g_assert_false (isnan (unknown.state_income_tax));
      g_assert_true (says (&unknown, "not known"));
      household.earners[0] = (RoundsTaxEarner) { .self_employment = 100000 };
      tax_case_compute (library, &household, &without);
      tax_case_assert_cents (states[i], "payroll", without.state_payroll_tax, 0);
    }
}

static void
test_abroad (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  RoundsTaxHousehold household = ONE (SINGLE, ROUNDS_TAX_STATE_ABROAD, 0, 0, .wages = 90000,
                                      .self_employment = 10000, .deferral_401k = 40000);
  g_auto (RoundsTaxResult) result = { 0 };

  household.effective_rate = 0.275;
  tax_case_compute (library, &household, &result);
  tax_case_assert_cents ("abroad", "tax", result.federal_income_tax, 27500);
  tax_case_assert_cents ("abroad", "take_home", result.take_home, 32500);
  tax_case_assert_cents ("abroad", "state", result.state_income_tax, 0);
  g_assert_true (says (&result, "Outside the United States"));
}

/* 26 USC 3121(v)(2): deferred pay is wages of Social Security and Medicare when it is earned, and
 * not again when it is paid out; 26 USC 457(a): income tax is due then. */
static void
test_deferred_pay (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  RoundsTaxHousehold household = ONE (SINGLE, "CA", 0, 0, .wages = 130000);
  g_auto (RoundsTaxResult) all_earned = { 0 };
  g_auto (RoundsTaxResult) paid_out = { 0 };

  tax_case_compute (library, &household, &all_earned);
  household.earners[0].deferred_pay = 30000;
  tax_case_compute (library, &household, &paid_out);
  tax_case_assert_cents ("deferred", "social_security", paid_out.social_security_tax, 6200);
  tax_case_assert_cents ("deferred", "medicare", paid_out.medicare_tax, 1450);
  tax_case_assert_cents ("deferred", "state_payroll", paid_out.state_payroll_tax, 1300);
  tax_case_assert_cents ("deferred", "agi", paid_out.adjusted_gross_income, 130000);
  tax_case_assert_cents ("deferred", "federal", paid_out.federal_income_tax,
                         all_earned.federal_income_tax);
}

/* Every rule of every state has a name for people, and nearly all a published source. */
static void
test_labels_and_sources (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, &error);
  GHashTableIter iter;
  gpointer value;
  guint rules = 0, sourced = 0;

  g_hash_table_iter_init (&iter, tables->states);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const RoundsTaxState *state = value;
      const RoundsTaxRules lists[] = { state->deductions, state->credits, state->refundable,
                                       state->specials, state->payroll };

      g_assert_true (!state->has_brackets || state->brackets_source != NULL);
      for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
        for (guint j = 0; j < lists[i].n_rules; j++)
          {
            const RoundsTaxRule *rule = &lists[i].rules[j];

            g_assert_cmpstr (rule->label, !=, "");
            g_assert_null (strchr (rule->label, '_'));
            g_assert_true (g_str_has_prefix (rule->parameter, "states."));
            rules++;
            sourced += rule->source != NULL ? 1 : 0;
          }
    }
  g_assert_cmpuint (rules, >, 120);
  g_test_message ("%u of %u rules have a source", sourced, rules);
  g_assert_cmpuint (sourced * 100, >=, rules * 95);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-library/years", test_years);
  g_test_add_func ("/tax-library/year-not-present", test_year_not_present);
  g_test_add_func ("/tax-library/unknown-payroll", test_unknown_payroll);
  g_test_add_func ("/tax-library/abroad", test_abroad);
  g_test_add_func ("/tax-library/deferred-pay", test_deferred_pay);
  g_test_add_func ("/tax-library/labels-and-sources", test_labels_and_sources);
  return g_test_run ();
}

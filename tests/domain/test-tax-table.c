/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-check.h"
#include "rounds-tax-table.h"

static const RoundsTaxRow bracket_rows[] = { { 0, 0.1 }, { 1000, 0.2 }, { 5000, 0.3 } };
static const RoundsTaxTable brackets = { bracket_rows, G_N_ELEMENTS (bracket_rows) };
static const RoundsTaxRow late_rows[] = { { 100, 7 }, { 200, 9 } };
static const RoundsTaxTable late = { late_rows, G_N_ELEMENTS (late_rows) };
static const RoundsTaxTable nothing = { NULL, 0 };

static void
assert_near (double actual, double expected)
{
  g_assert_cmpfloat_with_epsilon (actual, expected, 1e-9);
}

static void
test_marginal (void)
{
  const struct
  {
    double x, tax;
  } cases[] = { { -5, 0 }, { 0, 0 }, { 500, 50 }, { 1000, 100 }, { 1001, 100.2 }, { 6000, 1200 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_near (rounds_tax_table_marginal (&brackets, cases[i].x), cases[i].tax);
  assert_near (rounds_tax_table_marginal (&nothing, 1000), 0);
}

/* The threshold belongs to the upper row, or with "above" still to the lower one. */
static void
test_steps (void)
{
  assert_near (rounds_tax_table_step (&brackets, 999.99), 0.1);
  assert_near (rounds_tax_table_step (&brackets, 1000), 0.2);
  assert_near (rounds_tax_table_step_above (&brackets, 1000), 0.1);
  assert_near (rounds_tax_table_step_above (&brackets, 1000.01), 0.2);
  assert_near (rounds_tax_table_step_scaled (&brackets, 0.5, 499.99), 0.1);
  assert_near (rounds_tax_table_step_scaled (&brackets, 0.5, 500), 0.2);
  assert_near (rounds_tax_table_threshold_below (&brackets, 5000), 1000);
  assert_near (rounds_tax_table_threshold_below (&brackets, 5000.01), 5000);
}

/* Under the first row: its value only where the table begins at zero. */
static void
test_before_the_first (void)
{
  assert_near (rounds_tax_table_step_above (&brackets, 0), 0.1);
  assert_near (rounds_tax_table_step (&late, 99), 0);
  assert_near (rounds_tax_table_step_above (&late, 100), 0);
  assert_near (rounds_tax_table_step (&late, 100), 7);
  assert_near (rounds_tax_table_step (&nothing, 1), 0);
}

/* A quotient that is whole but for noise counts as whole. */
static void
test_increments (void)
{
  assert_near (rounds_tax_started (12.3), 13);
  assert_near (rounds_tax_started (12), 12);
  assert_near (rounds_tax_started (0.3 / 0.1), 3);
  assert_near (rounds_tax_full ((0.1 + 0.7) * 10), 8);
  assert_near (rounds_tax_full (7.99), 7);
  assert_near (rounds_tax_positive (-1), 0);
}

static void
test_status_names (void)
{
  const char *names[] = { "single", "joint", "hoh", "separate" };
  RoundsFilingStatus status;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (rounds_tax_status_from_name (names[i], &status));
      g_assert_cmpuint (status, ==, i);
    }
  g_assert_false (rounds_tax_status_from_name ("married", &status));
  g_assert_false (rounds_tax_status_from_name ("", &status));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-table/marginal", test_marginal);
  g_test_add_func ("/tax-table/steps", test_steps);
  g_test_add_func ("/tax-table/before-the-first", test_before_the_first);
  g_test_add_func ("/tax-table/increments", test_increments);
  g_test_add_func ("/tax-table/status-names", test_status_names);
  return g_test_run ();
}

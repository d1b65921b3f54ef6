/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-household.h"
#include "rounds-us-states.h"

#define UNSET ROUNDS_MONEY_UNSET

/* Nothing that is missing counts as zero, and nobody lives forever from nothing going out. */
static const struct
{
  gint64 savings;
  gint64 fixed_costs;
  gint64 loan_payments;
  double months;
} cases[] = {
  { 6000000, 400000, 100000, 12 }, { 6000000, 400000, 0, 15 },      { 0, 400000, 100000, 0 },
  { UNSET, 400000, 100000, NAN },  { 6000000, UNSET, 100000, NAN }, { 6000000, 400000, UNSET, NAN },
  { 6000000, 0, 0, NAN },          { UNSET, UNSET, UNSET, NAN },
};

static void
test_months (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RoundsHousehold) household =
          g_object_new (ROUNDS_TYPE_HOUSEHOLD, "savings", cases[i].savings, "fixed-costs",
                        cases[i].fixed_costs, "loan-payments", cases[i].loan_payments, NULL);
      double months = rounds_household_find_months (household);

      if (isnan (cases[i].months))
        g_assert_true (isnan (months));
      else
        g_assert_cmpfloat_with_epsilon (months, cases[i].months, 1e-9);
    }
}

/* Outside the United States a partner's pay counts as soon as it is there; elsewhere the filing
 * status says whether it does. */
static void
test_filing (void)
{
  g_autoptr (RoundsHousehold) household =
      g_object_new (ROUNDS_TYPE_HOUSEHOLD, "filing-status", ROUNDS_FILING_SINGLE, NULL);

  g_assert_cmpint (rounds_household_find_filing (household, ROUNDS_US_STATE_ABROAD), ==,
                   ROUNDS_FILING_SINGLE);
  g_object_set (household, "partner-income", (gint64) 5000000, NULL);
  g_assert_cmpint (rounds_household_find_filing (household, ROUNDS_US_STATE_ABROAD), ==,
                   ROUNDS_FILING_JOINT);
  g_assert_cmpint (rounds_household_find_filing (household, "OR"), ==, ROUNDS_FILING_SINGLE);
  g_assert_cmpint (rounds_household_find_filing (household, ""), ==, ROUNDS_FILING_SINGLE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/household/months", test_months);
  g_test_add_func ("/household/filing", test_filing);
  return g_test_run ();
}

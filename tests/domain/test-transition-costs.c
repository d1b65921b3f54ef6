/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-transition-costs.h"

static void
check_cost (const RoundsTransitionCost *cost)
{
  gboolean has_number = cost->low > 0 || cost->high > 0 || cost->point > 0;

  g_test_message ("%s", cost->code);
  g_assert_true (rounds_transition_costs_find (cost->code) == cost);
  g_assert_cmpstr (cost->label, !=, "");
  g_assert_cmpstr (cost->population, !=, "");
  g_assert_cmpstr (cost->source, !=, "");
  g_assert_nonnull (cost->as_of);
  g_assert_true (g_str_has_prefix (cost->address, "http"));
  g_assert_cmpstr (rounds_figure_license_get_text (cost->license), !=, "");
  g_assert_cmpint (has_number, ==, cost->unit != ROUNDS_TRANSITION_UNIT_NONE);
  g_assert_cmpfloat (cost->low, <=, cost->high);
  g_assert_cmpint (cost->low > 0, ==, cost->high > 0);
  if (cost->point > 0 && cost->high > 0)
    g_assert_true (cost->point >= cost->low && cost->point <= cost->high);
}

static void
test_every_cost (void)
{
  guint total = 0;

  for (int kind = 0; kind < ROUNDS_TRANSITION_COST_N_KINDS; kind++)
    {
      guint n_costs;
      const RoundsTransitionCost *costs =
          rounds_transition_costs_list ((RoundsTransitionCostKind) kind, &n_costs);

      g_assert_cmpuint (n_costs, >, 0);
      for (guint i = 0; i < n_costs; i++)
        {
          g_assert_cmpint ((int) costs[i].kind, ==, kind);
          check_cost (&costs[i]);
        }
      total += n_costs;
    }
  g_assert_cmpuint (total, ==, 32);
  g_assert_null (rounds_transition_costs_find ("nothing"));
}

/* The figures that defaults of the program are made of. */
static void
test_defaults (void)
{
  const RoundsTransitionCost *tail = rounds_transition_costs_find ("tail");
  const RoundsTransitionCost *dea = rounds_transition_costs_find ("dea");
  const RoundsTransitionCost *notice = rounds_transition_costs_find ("notice");
  const RoundsTransitionCost *reentry = rounds_transition_costs_find ("reentry_after");
  const RoundsTransitionCost *coaching = rounds_transition_costs_find ("coaching");

  g_assert_cmpfloat_with_epsilon (tail->low, 1.5, 1e-9);
  g_assert_cmpfloat_with_epsilon (tail->high, 2.5, 1e-9);
  g_assert_cmpint (tail->unit, ==, ROUNDS_TRANSITION_UNIT_PREMIUMS);
  g_assert_cmpfloat_with_epsilon (dea->point, 888, 1e-9);
  g_assert_cmpint (dea->years, ==, 3);
  g_assert_cmpfloat_with_epsilon (notice->low, 60, 1e-9);
  g_assert_cmpfloat_with_epsilon (notice->high, 90, 1e-9);
  g_assert_cmpint (notice->unit, ==, ROUNDS_TRANSITION_UNIT_DAYS);
  g_assert_cmpfloat_with_epsilon (reentry->point, 2.8, 1e-9);
  g_assert_cmpint (coaching->unit, ==, ROUNDS_TRANSITION_UNIT_NONE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transition-costs/every-cost", test_every_cost);
  g_test_add_func ("/transition-costs/defaults", test_defaults);
  return g_test_run ();
}

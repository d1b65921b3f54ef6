/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-criterion-kinds.h"

static void
test_list (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_kinds, n_initial = 0;
  const RoundsCriterionKind *kinds = rounds_criterion_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_assert_true (g_hash_table_add (codes, (gpointer) kinds[i].code));
      g_assert_cmpint (kinds[i].weight, >=, 1);
      g_assert_cmpint (kinds[i].weight, <=, 4);
      g_assert_cmpstr (kinds[i].lowest, !=, kinds[i].highest);
      n_initial += kinds[i].is_initial ? 1 : 0;
      /* training used on day one weighs most (R026) */
      if (!g_str_equal (kinds[i].code, "training_used"))
        g_assert_cmpint (kinds[i].weight, <, rounds_criterion_kinds_find ("training_used")->weight);
    }
  g_assert_cmpuint (n_initial, >=, ROUNDS_CRITERIA_FEWEST);
  g_assert_cmpuint (n_initial, <=, ROUNDS_CRITERIA_MOST);
  g_assert_null (rounds_criterion_kinds_find (""));
  g_assert_null (rounds_criterion_kinds_find (NULL));
}

static void
test_plan (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsCriterion *criterion, *own;

  rounds_plan_set_loaded (plan, TRUE);
  g_assert_null (rounds_criterion_lookup (plan, "growth"));
  criterion = rounds_criterion_add (plan, rounds_criterion_kinds_find ("growth"));
  g_assert_true (rounds_criterion_lookup (plan, "growth") == criterion);
  g_assert_cmpstr (rounds_criterion_get_title (criterion), ==, "Growth");
  g_assert_cmpint (criterion->weight, ==, 2);

  own = rounds_plan_create (plan, ROUNDS_TYPE_CRITERION, "name", "Near my mother", NULL);
  g_assert_cmpstr (rounds_criterion_get_title (own), ==, "Near my mother");
  g_assert_cmpstr (rounds_criterion_get_lowest (own), !=, rounds_criterion_get_highest (own));

  own = rounds_plan_create (plan, ROUNDS_TYPE_CRITERION, "code", "of-a-later-version", NULL);
  g_assert_cmpstr (rounds_criterion_get_title (own), ==, "of-a-later-version");

  rounds_plan_delete (plan, criterion);
  g_assert_null (rounds_criterion_lookup (plan, "growth"));
  g_assert_finalize_object (plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/criterion-kinds/list", test_list);
  g_test_add_func ("/criterion-kinds/plan", test_plan);
  return g_test_run ();
}

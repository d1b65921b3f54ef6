/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination-kinds.h"
#include "rounds-profile.h"

/* The counts that the sources name: sixteen fields of work, three cautions (R024), four first
 * landings (R049), two that take longer (R054). */
static void
test_counts (void)
{
  guint n_kinds;
  guint n_cautions = 0;
  guint n_first = 0;
  guint n_longer = 0;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_assert_true (rounds_destination_kinds_find (kinds[i].code) == &kinds[i]);
      g_assert_true (kinds[i].as_job || kinds[i].as_career);
      n_cautions += kinds[i].role == ROUNDS_DESTINATION_CAUTION;
      n_first += kinds[i].first_landing;
      n_longer += kinds[i].longer_close;
      if (kinds[i].role == ROUNDS_DESTINATION_CAUTION)
        g_assert_cmpint (kinds[i].training_used, ==, 0);
    }
  g_assert_cmpuint (n_kinds, ==, 19);
  g_assert_cmpuint (n_cautions, ==, 3);
  g_assert_cmpuint (n_first, ==, 4);
  g_assert_cmpuint (n_longer, ==, 2);
  g_assert_null (rounds_destination_kinds_find ("nowhere"));
  g_assert_null (rounds_destination_kinds_find (NULL));
}

static void
test_plan (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsDestination *destination;

  rounds_plan_set_loaded (plan, TRUE);
  g_assert_null (rounds_destination_lookup (plan, "payer"));
  g_assert_cmpstr (rounds_destination_get_name (plan, "payer"), ==, "Payer-side roles");
  g_assert_cmpint (rounds_destination_get_training_used (plan, "payer"), ==, 4);
  g_assert_false (rounds_destination_is_shortlisted (plan, "payer"));

  destination = rounds_destination_ensure (plan, "payer");
  g_assert_true (rounds_destination_ensure (plan, "payer") == destination);
  g_object_set (destination, "shortlisted", TRUE, "training-used", 2, NULL);
  g_assert_true (rounds_destination_is_shortlisted (plan, "payer"));
  g_assert_cmpint (rounds_destination_get_training_used (plan, "payer"), ==, 2);

  destination = rounds_destination_ensure (plan, "own-1");
  g_object_set (destination, "name", "Sailing", NULL);
  g_assert_cmpstr (rounds_destination_get_name (plan, "own-1"), ==, "Sailing");
  g_assert_cmpint (rounds_destination_get_training_used (plan, "own-1"), ==, ROUNDS_INTEGER_UNSET);
  g_assert_cmpstr (rounds_destination_get_name (plan, "own-2"), ==, "");

  g_assert_cmpint (rounds_destination_get_training_used (plan, "disability_exams"), ==, 4);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_PHARMD, NULL);
  g_assert_cmpint (rounds_destination_get_training_used (plan, "disability_exams"), ==, 1);
  g_assert_cmpint (rounds_destination_get_training_used (plan, "payer"), ==, 2);
  g_assert_finalize_object (plan);
}

/* What serves an aim comes first; nobody's own field is put behind. */
static void
test_aim (void)
{
  g_assert_true (rounds_destination_kinds_serves ("medical_affairs", ROUNDS_AIM_UNDECIDED));
  g_assert_true (rounds_destination_kinds_serves ("medical_affairs", ROUNDS_AIM_ENDURING_CAREER));
  g_assert_false (rounds_destination_kinds_serves ("medical_affairs", ROUNDS_AIM_QUICK_INCOME));
  g_assert_false (rounds_destination_kinds_serves ("medical_affairs", ROUNDS_AIM_BOTH_IN_SEQUENCE));
  g_assert_true (rounds_destination_kinds_serves ("payer", ROUNDS_AIM_QUICK_INCOME));
  g_assert_true (rounds_destination_kinds_serves ("payer", ROUNDS_AIM_ENDURING_CAREER));
  g_assert_true (rounds_destination_kinds_serves ("own-7", ROUNDS_AIM_QUICK_INCOME));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/destination-kinds/counts", test_counts);
  g_test_add_func ("/destination-kinds/plan", test_plan);
  g_test_add_func ("/destination-kinds/aim", test_aim);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-comparison.h"
#include "rounds-draft-form.h"
#include "rounds-history.h"

static void
test_list (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  g_autoptr (GPtrArray) compared = NULL;
  g_autoptr (GPtrArray) others = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  for (guint i = 0; i < 3; i++)
    rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", "New", NULL);
  g_assert_false (rounds_comparison_is_full (plan));
  rounds_comparison_start (plan);
  g_assert_true (rounds_comparison_is_full (plan));
  rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", "Left out", "compared", FALSE, NULL);

  compared = rounds_comparison_list (plan, TRUE);
  g_assert_cmpuint (compared->len, ==, ROUNDS_COMPARISON_MOST);
  g_assert_cmpint (((RoundsOption *) compared->pdata[0])->role, ==, ROUNDS_OPTION_TODAY);
  g_assert_cmpint (((RoundsOption *) compared->pdata[1])->role, ==, ROUNDS_OPTION_CHANGE_SETTING);
  others = rounds_comparison_list (plan, FALSE);
  g_assert_cmpuint (others->len, ==, 1);
  g_clear_pointer (&compared, g_ptr_array_unref);
  g_clear_pointer (&others, g_ptr_array_unref);
  g_assert_finalize_object (plan);
}

static void
test_start_is_one_act (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsHistory *history = rounds_history_new (plan);

  rounds_plan_set_loaded (plan, TRUE);
  rounds_comparison_start (plan);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CRITERION), ==, 5);
  rounds_history_undo (history);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION), ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (plan, ROUNDS_TYPE_CRITERION), ==, 0);
  g_assert_finalize_object (history);
  g_assert_finalize_object (plan);
}

static void
test_titles (void)
{
  static const struct
  {
    const char *name;
    const char *destination;
    RoundsOptionRole role;
    gboolean is_complete;
    const char *title;
  } cases[] = {
    { "Night reviews", "chart_review", ROUNDS_OPTION_NEW, TRUE, "Night reviews" },
    { "", "chart_review", ROUNDS_OPTION_NEW, TRUE, "Chart review" },
    { "", "", ROUNDS_OPTION_TODAY, FALSE, "Today’s job" },
    { "", "own-9", ROUNDS_OPTION_NEW, TRUE, "Unnamed option" },
    { "  ", "", ROUNDS_OPTION_NEW, FALSE, "  " },
  };
  RoundsPlan *plan = rounds_plan_new ();

  rounds_plan_set_loaded (plan, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsOption *option =
          rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", cases[i].name, "destination",
                              cases[i].destination, "role", cases[i].role, NULL);
      g_autofree char *title = rounds_option_dup_title (plan, option);

      g_assert_cmpstr (title, ==, cases[i].title);
      g_assert_cmpint (rounds_option_is_complete (option), ==, cases[i].is_complete);
    }
  g_assert_finalize_object (plan);
}

/* Every kind of field comes back as it was, and a draft is nothing to undo. */
static void
test_draft (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsHistory *history = rounds_history_new (plan);
  g_autoptr (RoundsOption) typed =
      g_object_new (ROUNDS_TYPE_OPTION, "name", "Line\nand “quotes” = #", "path-kind",
                    ROUNDS_PATH_CAREER, "compared", FALSE, NULL);
  g_autoptr (RoundsOption) restored = g_object_new (ROUNDS_TYPE_OPTION, NULL);

  rounds_plan_set_loaded (plan, TRUE);
  g_assert_false (rounds_draft_form_restore (plan, "option", ROUNDS_RECORD (restored)));
  rounds_draft_form_store (plan, "option", ROUNDS_RECORD (typed));
  g_object_set (typed, "employer", "Lakeside", NULL);
  rounds_draft_form_store (plan, "option", ROUNDS_RECORD (typed));
  rounds_plan_settle (plan);
  g_assert_null (rounds_history_get_undo_name (history));

  g_assert_true (rounds_draft_form_restore (plan, "option", ROUNDS_RECORD (restored)));
  g_assert_cmpstr (restored->name, ==, typed->name);
  g_assert_cmpstr (restored->employer, ==, "Lakeside");
  g_assert_cmpint (restored->path_kind, ==, ROUNDS_PATH_CAREER);
  g_assert_false (restored->compared);
  g_assert_false (rounds_draft_form_restore (plan, "person", ROUNDS_RECORD (restored)));

  rounds_draft_form_discard (plan, "option");
  g_assert_false (rounds_draft_form_restore (plan, "option", ROUNDS_RECORD (restored)));
  g_assert_finalize_object (history);
  g_assert_finalize_object (plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/list", test_list);
  g_test_add_func ("/comparison/start", test_start_is_one_act);
  g_test_add_func ("/comparison/titles", test_titles);
  g_test_add_func ("/comparison/draft", test_draft);
  return g_test_run ();
}

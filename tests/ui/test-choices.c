/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assess-step.h"
#include "rounds-license.h"

/* A row of choices in a window, bound to the status of a license as the steps bind theirs. */
typedef struct
{
  RoundsLicense *license;
  AdwComboRow *row; /* borrowed */
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  const char *const texts[] = { "Active", "Inactive", "Lapsed", "Retired", NULL };
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr (GtkStringList) model = gtk_string_list_new (texts);
  g_autoptr (GtkExpression) text =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  fixture->license = g_object_new (ROUNDS_TYPE_LICENSE, NULL);
  fixture->row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_combo_row_set_model (fixture->row, G_LIST_MODEL (model));
  adw_combo_row_set_expression (fixture->row, text);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (fixture->row));
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 400, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), group);
  rounds_assess_step_bind (fixture->license, "status", fixture->row, "selected");
  gtk_window_present (fixture->window);
  assess_turn ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  gtk_window_destroy (fixture->window);
  assess_turn ();
  g_assert_finalize_object (fixture->license);
}

/* What has the keyboard once the row has opened its list. */
static GtkWidget *
open_list (Fixture *fixture)
{
  adw_action_row_activate (ADW_ACTION_ROW (fixture->row));
  assess_turn ();
  return gtk_window_get_focus (fixture->window);
}

static void
close_list (GtkWidget *focus)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER)));
  assess_turn ();
}

/* The list opens at what the field holds, also after a choice that was taken back. */
static void
test_open_at_selected (Fixture *fixture, gconstpointer unused)
{
  for (int status = ROUNDS_LICENSE_LAPSED; status >= ROUNDS_LICENSE_ACTIVE; status--)
    {
      GtkWidget *focus, *list, *before;

      g_object_set (fixture->license, "status", status, NULL);
      focus = open_list (fixture);
      list = gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_VIEW);
      g_assert_nonnull (list);
      before = focus;
      for (int i = 0; i < status; i++)
        before = gtk_widget_get_prev_sibling (before);
      g_assert_true (before == gtk_widget_get_first_child (list));
      close_list (focus);
    }
}

/* Where the list can be searched, one types at once. */
static void
test_open_at_search (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *focus;

  adw_combo_row_set_enable_search (fixture->row, TRUE);
  focus = open_list (fixture);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY));
  close_list (focus);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/choices/open-at-selected", test_open_at_selected },
    { "/choices/open-at-search", test_open_at_search },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

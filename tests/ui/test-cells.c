/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cell-popover.h"
#include "rounds-cell-rows.h"
#include "rounds-compare-row.h"
#include "rounds-compare-view.h"
#include "rounds-option-dialog.h"
#include "rounds-session.h"

/* Overwriting a cell of the comparison. */

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsOption *option;
  RoundsCompareView *view;
  GtkWindow *window;
} Fixture;

static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, 0, ROUNDS_SESSION_OWN);
  fixture->option =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Chart review", "path-kind",
                          ROUNDS_PATH_JOB, "destination", "chart_review", NULL);
  fixture->view = g_object_new (ROUNDS_TYPE_COMPARE_VIEW, "session", fixture->session, NULL);
  fixture->window = GTK_WINDOW (adw_window_new ());
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_set_default_size (fixture->window, 1200, 800);
  gtk_window_present (fixture->window);
  turn ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  gtk_window_destroy (fixture->window);
  turn ();
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/* The widget of @type that is the one at @position in reading order, counted down. */
static GtkWidget *
find (GtkWidget *root, GType type, guint *position)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*position)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, position);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_nth (gpointer root, GType type, guint position)
{
  GtkWidget *found = find (root, type, &position);

  g_assert_nonnull (found);
  return found;
}

/* The first cell of a group: license of the work, pay of the path. */
static GtkButton *
find_cell (Fixture *fixture, guint group)
{
  GtkWidget *rows = find_nth (fixture->view, ROUNDS_TYPE_CELL_ROWS, group);

  return GTK_BUTTON (find_nth (rows, GTK_TYPE_BUTTON, 0));
}

static const char *
get_label (GtkButton *cell, guint position)
{
  GtkWidget *label = find_nth (cell, GTK_TYPE_LABEL, position);

  return gtk_widget_get_visible (label) ? gtk_label_get_label (GTK_LABEL (label)) : NULL;
}

static GtkWidget *
open_popover (GtkButton *cell)
{
  g_signal_emit_by_name (cell, "clicked");
  return find_nth (cell, ROUNDS_TYPE_CELL_POPOVER, 0);
}

static void
type (GtkWidget *popover, guint entry, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (find_nth (popover, GTK_TYPE_ENTRY, entry)), text);
}

static void
close_popover (GtkButton *cell)
{
  gtk_popover_popdown (GTK_POPOVER (find_nth (cell, ROUNDS_TYPE_CELL_POPOVER, 0)));
  turn ();
}

/* The person's own word is shown, marked as theirs, with the reason; the data stands behind it. */
static void
test_overwrite (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkButton *cell = find_cell (fixture, ROUNDS_CELLS_OF_PATH);
  GtkWidget *popover;

  g_assert_cmpstr (get_label (cell, 0), ==, "Usually by the hour or project, often generous");
  g_assert_null (get_label (cell, 1));
  popover = open_popover (cell);
  g_assert_false (gtk_widget_get_sensitive (find_nth (popover, GTK_TYPE_ENTRY, 1)));
  type (popover, 0, "<b>$95</b> an hour, all year");
  type (popover, 1, "Their contract says so");
  turn ();
  g_assert_cmpstr (get_label (cell, 0), ==, "<b>$95</b> an hour, all year");
  g_assert_cmpstr (get_label (cell, 1), ==, "Yours: Their contract says so");
  close_popover (cell);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (cell)), ==,
                   "Their contract says so\n"
                   "The data says: Usually by the hour or project, often generous");
  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Overwrite “Pay, Chart review”");
  g_assert_true (rounds_history_undo (history));
  turn ();
  g_assert_cmpstr (get_label (cell, 0), ==, "Usually by the hour or project, often generous");
  g_assert_true (rounds_history_redo (history));
  turn ();
  g_assert_cmpstr (get_label (cell, 1), ==, "Yours: Their contract says so");
}

/* A text that does not fit into the column wraps, and the row grows with it. */
static void
test_wraps (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *cell = GTK_WIDGET (find_cell (fixture, ROUNDS_CELLS_OF_PATH));
  int width, narrow, wide;

  gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, width, NULL, &wide, NULL, NULL);
  gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, width / 2, NULL, &narrow, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
}

/* The way back, and nothing is done by looking. */
static void
test_back (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkButton *cell = find_cell (fixture, ROUNDS_CELLS_OF_WORK);
  g_autofree char *said = g_strdup (get_label (cell, 0));
  GtkWidget *popover;

  open_popover (cell);
  close_popover (cell);
  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Addition");
  popover = open_popover (cell);
  type (popover, 0, "Asked for all the same");
  close_popover (cell);
  g_assert_cmpstr (get_label (cell, 1), ==, "Yours");
  popover = open_popover (cell);
  g_signal_emit_by_name (find_nth (popover, GTK_TYPE_BUTTON, 0), "clicked");
  turn ();
  g_assert_cmpstr (get_label (cell, 0), ==, said);
  g_assert_null (get_label (cell, 1));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CELL_OVERRIDE), ==, 0);
  g_assert_true (rounds_history_undo (history));
  turn ();
  g_assert_cmpstr (get_label (cell, 0), ==, "Asked for all the same");
}

/* What is open over a cell goes with the option, and its own words come back with it. */
static void
test_option_goes (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkButton *cell = find_cell (fixture, ROUNDS_CELLS_OF_PATH);

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Another", NULL);
  turn ();
  cell = find_cell (fixture, ROUNDS_CELLS_OF_PATH);
  type (open_popover (cell), 0, "Paid by the word");
  close_popover (cell);
  open_popover (cell);
  rounds_plan_begin_act (fixture->plan, "Delete Option");
  rounds_plan_delete (fixture->plan, fixture->option);
  rounds_plan_end_act (fixture->plan);
  turn ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CELL_OVERRIDE), ==, 0);
  g_assert_true (rounds_history_undo (history));
  turn ();
  g_assert_cmpstr (get_label (find_cell (fixture, ROUNDS_CELLS_OF_PATH), 0), ==,
                   "Paid by the word");
}

/* Undo reaches into an open dialog: one about an option that is no longer there closes. */
static void
test_dialog_goes (Fixture *fixture, gconstpointer unused)
{
  AdwDialog *dialog = ADW_DIALOG (
      g_object_ref_sink (rounds_option_dialog_new_for_option (fixture->plan, fixture->option)));
  const gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  adw_dialog_present (dialog, GTK_WIDGET (fixture->view));
  turn ();
  g_assert_nonnull (gtk_widget_get_root (GTK_WIDGET (dialog)));
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  while (gtk_widget_get_root (GTK_WIDGET (dialog)) != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (gtk_widget_get_root (GTK_WIDGET (dialog)));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OPTION), ==, 0);
  g_assert_finalize_object (dialog);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/cells/overwrite", test_overwrite);
  ADD ("/cells/wraps", test_wraps);
  ADD ("/cells/back", test_back);
  ADD ("/cells/option-goes", test_option_goes);
  ADD ("/cells/dialog-goes", test_dialog_goes);
  return g_test_run ();
}

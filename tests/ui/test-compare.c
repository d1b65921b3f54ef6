/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-compare-view.h"
#include "rounds-compare-row.h"
#include "rounds-comparison.h"
#include "rounds-criterion-lead.h"
#include "rounds-draft.h"
#include "rounds-mark-scale.h"
#include "rounds-option-dialog.h"
#include "rounds-option-header.h"
#include "rounds-profile.h"
#include "rounds-cell-rows.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsCompareView *view;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, 0, ROUNDS_SESSION_OWN);
  fixture->view = g_object_new (ROUNDS_TYPE_COMPARE_VIEW, "session", fixture->session, NULL);
  fixture->window = GTK_WINDOW (adw_window_new ());
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_set_default_size (fixture->window, 1200, 800);
  gtk_window_present (fixture->window);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  gtk_window_destroy (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/* Lets the live models say what changed. */
static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

typedef gboolean (*Match) (GtkWidget *widget, gconstpointer data);

static GtkWidget *
find (GtkWidget *root, Match match, gconstpointer data)
{
  if (match (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, match, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_verdict (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "title-2");
}

static gboolean
is_of_type (GtkWidget *widget, gconstpointer data)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (data));
}

static gboolean
is_titled_row (GtkWidget *widget, gconstpointer data)
{
  return ADW_IS_PREFERENCES_ROW (widget) &&
         g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), data);
}

static gboolean
is_button (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), data) == 0;
}

static const char *
get_verdict (Fixture *fixture)
{
  return gtk_label_get_label (GTK_LABEL (find (GTK_WIDGET (fixture->view), is_verdict, NULL)));
}

static void
mark (Fixture *fixture, RoundsOption *option, guint criterion, int value)
{
  RoundsRecord *record = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_CRITERION, criterion);
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, G_TYPE_INT);
  g_value_set_int (&boxed, value);
  rounds_rating_set (fixture->plan, rounds_record_get_id (ROUNDS_RECORD (option)),
                     rounds_record_get_id (record), "mark", &boxed);
}

/* What a cell shows. */
static const char *
get_value (GtkWidget *cell)
{
  return gtk_label_get_label (
      GTK_LABEL (find (cell, is_of_type, GSIZE_TO_POINTER (GTK_TYPE_LABEL))));
}

/* What is known of the field of work stands beside the option, with its source; it follows the
 * profession. */
static void
test_work (Fixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  GtkWidget *group, *row;

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Product", "destination",
                      "medical_affairs", "compared", TRUE, NULL);
  turn ();
  group = find (GTK_WIDGET (fixture->view), is_of_type, GSIZE_TO_POINTER (ROUNDS_TYPE_CELL_ROWS));
  row = rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (gtk_widget_get_first_child (group)), 0);
  g_assert_cmpstr (get_value (row), ==, "Helps, not needed");
  g_assert_nonnull (gtk_widget_get_tooltip_text (gtk_widget_get_first_child (row)));
  g_object_set (profile, "profession", ROUNDS_PROFESSION_PT, NULL);
  turn ();
  /* Made anew, as the row of a residency has gone. */
  row = rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (gtk_widget_get_first_child (group)), 0);
  g_assert_cmpstr (get_value (row), ==, "Helps");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gtk_widget_get_first_child (row)), ==,
                   "CareerCanopy");
}

/* A career of no field of work is nothing that the person knows best; today's job is. */
static void
test_work_unknown (Fixture *fixture, gconstpointer unused)
{
  RoundsOption *option =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Anything", "path-kind",
                          ROUNDS_PATH_CAREER, "compared", TRUE, NULL);
  GtkWidget *group, *cell;

  turn ();
  group = find (GTK_WIDGET (fixture->view), is_of_type, GSIZE_TO_POINTER (ROUNDS_TYPE_CELL_ROWS));
  cell = rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (gtk_widget_get_first_child (group)), 0);
  g_assert_cmpstr (get_value (cell), ==, "No destination chosen");
  g_object_set (option, "path-kind", ROUNDS_PATH_CLINICAL, NULL);
  turn ();
  g_assert_cmpstr (get_value (cell), ==, "You know it best");
}

static void
test_start (Fixture *fixture, gconstpointer unused)
{
  turn ();
  g_assert_null (
      find (GTK_WIDGET (fixture->view), is_of_type, GSIZE_TO_POINTER (ROUNDS_TYPE_MARK_SCALE)));
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "compare.start", NULL);
  turn ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OPTION), ==, 2);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CRITERION), ==, 5);
  g_assert_cmpstr (get_verdict (fixture), ==, "Not enough marks yet");
  g_assert_cmpstr (rounds_history_get_undo_name (rounds_session_get_history (fixture->session)), ==,
                   "Start Comparison");
  rounds_history_undo (rounds_session_get_history (fixture->session));
  turn ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OPTION), ==, 0);
}

static void
test_verdict_follows_the_plan (Fixture *fixture, gconstpointer unused)
{
  RoundsOption *first, *second;

  rounds_comparison_start (fixture->plan);
  first = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_OPTION, 0);
  second = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_OPTION, 1);
  for (guint i = 0; i < 5; i++)
    {
      mark (fixture, first, i, 1);
      mark (fixture, second, i, 4);
    }
  turn ();
  g_assert_cmpstr (get_verdict (fixture), ==, "Changed setting comes first");
  for (guint i = 0; i < 5; i++)
    mark (fixture, first, i, 4);
  turn ();
  g_assert_cmpstr (get_verdict (fixture), ==, "No clear winner");
  rounds_plan_delete (fixture->plan, second);
  turn ();
  g_assert_cmpstr (get_verdict (fixture), ==, "Nothing to compare yet");
}

static void
test_mark_by_keyboard (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *scale;
  RoundsRating *rating;

  rounds_comparison_start (fixture->plan);
  turn ();
  scale = find (GTK_WIDGET (fixture->view), is_of_type, GSIZE_TO_POINTER (ROUNDS_TYPE_MARK_SCALE));
  g_assert_nonnull (scale);
  gtk_widget_activate_action (scale, "mark.set", "i", 3);
  rating = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_RATING, 0);
  g_assert_cmpint (rating->mark, ==, 3);
  g_assert_cmpstr (rounds_history_get_undo_name (rounds_session_get_history (fixture->session)), ==,
                   "Mark “Training used on day one”");
  gtk_widget_activate_action (scale, "mark.step", "i", 1);
  gtk_widget_activate_action (scale, "mark.step", "i", 1);
  g_assert_cmpint (rating->mark, ==, 4);
  gtk_widget_activate_action (scale, "mark.set", "i", ROUNDS_INTEGER_UNSET);
  g_assert_cmpint (rating->mark, ==, ROUNDS_INTEGER_UNSET);
  rounds_history_undo (rounds_session_get_history (fixture->session));
  turn ();
  g_assert_cmpint (rounds_mark_scale_get_mark (ROUNDS_MARK_SCALE (scale)), ==, 4);
}

static void
test_rows_are_kept (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *lead;

  rounds_comparison_start (fixture->plan);
  turn ();
  lead =
      find (GTK_WIDGET (fixture->view), is_of_type, GSIZE_TO_POINTER (ROUNDS_TYPE_CRITERION_LEAD));
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "compare.add-criterion", "s", "meaning");
  gtk_widget_activate_action (GTK_WIDGET (fixture->view), "compare.add-own-criterion", NULL);
  turn ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CRITERION), ==, 7);
  g_assert_true (find (GTK_WIDGET (fixture->view), is_of_type,
                       GSIZE_TO_POINTER (ROUNDS_TYPE_CRITERION_LEAD)) == lead);
}

static guint
count_shown (GtkWidget *root, GType type)
{
  guint n_shown = G_TYPE_CHECK_INSTANCE_TYPE (root, type) && gtk_widget_get_mapped (root) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_shown += count_shown (child, type);
  return n_shown;
}

/* Wide, all options; at 360 pixels one of them, and nothing asks for more room (that would warn,
 * which is fatal here). */
static void
test_narrow (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);

  rounds_comparison_start (fixture->plan);
  for (guint i = 0; i < 2; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name",
                        "A very long name of an option that nobody could shorten", NULL);
  turn ();
  while (count_shown (view, ROUNDS_TYPE_OPTION_HEADER) != 4)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_set_default_size (fixture->window, 360, 600);
  while (count_shown (view, ROUNDS_TYPE_OPTION_HEADER) != 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_shown (view, ROUNDS_TYPE_MARK_SCALE), ==, 5);
  gtk_widget_activate_action (view, "compare.step-option", "i", -1);
  g_assert_cmpuint (count_shown (view, ROUNDS_TYPE_OPTION_HEADER), ==, 1);
}

static RoundsOptionDialog *
open_dialog (Fixture *fixture, const char *name)
{
  RoundsOptionDialog *dialog =
      g_object_ref_sink (rounds_option_dialog_new_for_path (fixture->plan, ROUNDS_PATH_JOB));
  GtkWidget *row = find (adw_dialog_get_child (ADW_DIALOG (dialog)), is_titled_row, "Name");

  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (fixture->view));
  if (name != NULL)
    gtk_editable_set_text (GTK_EDITABLE (row), name);
  else
    g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Night reviews");
  return dialog;
}

/* Waits until the dialog is closed and gone. */
static void
let_go (RoundsOptionDialog *dialog)
{
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_object_unref (dialog);
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_dialog (Fixture *fixture, gconstpointer unused)
{
  RoundsOptionDialog *dialog = open_dialog (fixture, "Night reviews");
  RoundsOption *option;

  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_DRAFT), ==, 1);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OPTION), ==, 0);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  let_go (dialog);

  /* What was typed is there again, whatever became of the dialog. */
  dialog = open_dialog (fixture, NULL);
  g_signal_emit_by_name (find (adw_dialog_get_child (ADW_DIALOG (dialog)), is_button, "_Add"),
                         "clicked");
  option = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_OPTION, 0);
  g_assert_cmpstr (option->name, ==, "Night reviews");
  g_assert_cmpint (option->path_kind, ==, ROUNDS_PATH_JOB);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_DRAFT), ==, 0);
  g_assert_cmpstr (rounds_history_get_undo_name (rounds_session_get_history (fixture->session)), ==,
                   "Add Option");
  let_go (dialog);

  dialog = g_object_ref_sink (rounds_option_dialog_new_for_option (fixture->plan, option));
  gtk_editable_set_text (
      GTK_EDITABLE (find (adw_dialog_get_child (ADW_DIALOG (dialog)), is_titled_row, "Employer")),
      "Lakeside");
  g_assert_cmpstr (option->employer, ==, "Lakeside");
  g_assert_finalize_object (dialog);
}

/* The application's own style, which it loads by itself: columns are as wide as it makes them. */
static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, RESOURCE_PATH "/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/compare/start", test_start);
  ADD ("/compare/work", test_work);
  ADD ("/compare/work-unknown", test_work_unknown);
  ADD ("/compare/verdict", test_verdict_follows_the_plan);
  ADD ("/compare/mark", test_mark_by_keyboard);
  ADD ("/compare/rows-are-kept", test_rows_are_kept);
  ADD ("/compare/narrow", test_narrow);
  ADD ("/compare/dialog", test_dialog);
  return g_test_run ();
}

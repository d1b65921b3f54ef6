/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assess-wizard.h"
#include "rounds-assessments.h"
#include "rounds-destination-filter-bar.h"
#include "rounds-destination.h"
#include "rounds-field-row.h"
#include "rounds-irritant.h"
#include "rounds-profile.h"
#include "rounds-scale-row.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  GtkWindow *window;
  GtkWidget *view; /* owned, nullable */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, ROUNDS_SESSION_OWN);
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 900, 800);
}

static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Shows a new view on the plan, as a new start of the program would. */
static void
open_view (Fixture *fixture)
{
  fixture->view = g_object_new (ROUNDS_TYPE_ASSESS_VIEW, "session", fixture->session, NULL);
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  gtk_window_present (fixture->window);
  turn ();
}

/* The next frame may still hold what was shown in the last one. */
static void
close_view (Fixture *fixture)
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  g_object_unref (fixture->view);
  while (fixture->view != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (fixture->view);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->view != NULL)
    close_view (fixture);
  gtk_window_destroy (fixture->window);
  turn ();
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/* The first widget of @type on the pages that are shown, with @title if one is given. */
static gpointer
find (GtkWidget *root, GType type, const char *title)
{
  if (GTK_IS_STACK (root))
    return find (gtk_stack_get_visible_child (GTK_STACK (root)), type, title);
  if (g_type_is_a (G_OBJECT_TYPE (root), type) &&
      (title == NULL ||
       g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static RoundsAssessWizard *
get_wizard (Fixture *fixture)
{
  return find (fixture->view, ROUNDS_TYPE_ASSESS_WIZARD, NULL);
}

static void
act (gpointer widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  turn ();
}

/* What was typed and not applied is kept by going on, and nothing is added by going on again. */
static void
test_typed_and_left (Fixture *fixture, gconstpointer unused)
{
  RoundsIrritant *own;

  open_view (fixture);
  act (fixture->view, "assess.start");
  act (get_wizard (fixture), "wizard.next");
  gtk_editable_set_text (
      find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down"),
      "  The pump alarms ");
  act (get_wizard (fixture), "wizard.next");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 1);
  own = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_IRRITANT, 0);
  g_assert_cmpstr (own->label, ==, "The pump alarms");
  g_assert_cmpint (own->kind, ==, ROUNDS_IRRITANT_SETTING);
  gtk_editable_set_text (
      find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down"), "Grief");
  act (get_wizard (fixture), "wizard.leave");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 2);
}

static void
on_toast_cb (RoundsSession *session, const char *text, gboolean when_saved, char **told)
{
  g_set_str (told, text);
}

/* A specialty that another profession took away is said, and undo brings both back. */
static void
test_specialty_asked_again (Fixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  g_autofree char *told = NULL;
  AdwComboRow *row;

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, "specialty", "cardiology",
                NULL);
  rounds_plan_settle (fixture->plan);
  g_signal_connect (fixture->session, "toast", G_CALLBACK (on_toast_cb), &told);
  open_view (fixture);
  act (fixture->view, "assess.start");
  row = find (fixture->view, ADW_TYPE_COMBO_ROW, "Profession");
  adw_combo_row_set_selected (row, ROUNDS_PROFESSION_RN);
  g_assert_cmpstr (profile->specialty, ==, "");
  g_assert_cmpstr (told, ==, "Please say your specialty again");
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  g_assert_cmpint (adw_combo_row_get_selected (row), ==, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_cmpstr (profile->specialty, ==, "cardiology");
}

/* Two that are added one after the other have a row each, and each row answers for its own. */
static void
test_two_own (Fixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, TODAY);
  GtkWidget *step = g_object_ref_sink (
      rounds_assess_steps_create (rounds_assess_steps_find (2), fixture->session, assessment));
  AdwEntryRow *entry = find (step, ADW_TYPE_ENTRY_ROW, "Another destination");
  GtkWidget *row;

  gtk_editable_set_text (GTK_EDITABLE (entry), "Sailing");
  g_signal_emit_by_name (entry, "apply");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Rowing");
  g_signal_emit_by_name (entry, "apply");
  row = find (step, ROUNDS_TYPE_FIELD_ROW, "Rowing");
  g_assert_true (row != find (step, ROUNDS_TYPE_FIELD_ROW, "Sailing"));
  rounds_scale_row_set_value (find (row, ROUNDS_TYPE_SCALE_ROW, "How much it draws you"), 3);
  g_assert_cmpint (
      ((RoundsDestination *) rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_DESTINATION, 1))
          ->interest,
      ==, 3);
  g_assert_finalize_object (step);
}

/* What is not asked of nurses cannot be left out by them. */
static void
test_no_residency (Fixture *fixture, gconstpointer unused)
{
  RoundsDestinationFilterBar *bar = g_object_new (ROUNDS_TYPE_DESTINATION_FILTER_BAR, NULL);

  g_object_ref_sink (bar);
  rounds_destination_filter_bar_set_profession (bar, ROUNDS_PROFESSION_RN);
  gtk_widget_activate_action (GTK_WIDGET (bar), "filter.no-residency", NULL);
  g_assert_false (rounds_destination_filter_bar_get_filter (bar)->no_residency);
  rounds_destination_filter_bar_set_profession (bar, ROUNDS_PROFESSION_PHYSICIAN);
  gtk_widget_activate_action (GTK_WIDGET (bar), "filter.no-residency", NULL);
  g_assert_true (rounds_destination_filter_bar_get_filter (bar)->no_residency);
  g_assert_finalize_object (bar);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/own-words/typed-and-left", Fixture, NULL, set_up, test_typed_and_left, tear_down);
  g_test_add ("/own-words/specialty-asked-again", Fixture, NULL, set_up, test_specialty_asked_again,
              tear_down);
  g_test_add ("/own-words/two-destinations", Fixture, NULL, set_up, test_two_own, tear_down);
  g_test_add ("/own-words/no-residency", Fixture, NULL, set_up, test_no_residency, tear_down);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assess-wizard.h"
#include "rounds-assessments.h"
#include "rounds-destination-filter-bar.h"
#include "rounds-destination-kinds.h"
#include "rounds-field-row.h"
#include "rounds-irritant.h"
#include "rounds-profile.h"
#include "rounds-scale-row.h"
#include "rounds-text-row.h"

/* What was typed and not applied is kept by going on, and nothing is added by going on again. */
static void
test_typed_and_left (AssessFixture *fixture, gconstpointer unused)
{
  RoundsIrritant *own;

  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  gtk_editable_set_text (
      assess_find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down"),
      "  The pump alarms ");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 1);
  own = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_IRRITANT, 0);
  g_assert_cmpstr (own->label, ==, "The pump alarms");
  g_assert_cmpint (own->kind, ==, ROUNDS_IRRITANT_SETTING);
  gtk_editable_set_text (
      assess_find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down"),
      "Grief");
  assess_act (assess_get_wizard (fixture), "wizard.leave");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 2);
}

/* Closing the window keeps it too, and closing once more adds nothing. */
static void
test_typed_and_closed (AssessFixture *fixture, gconstpointer unused)
{
  gboolean is_handled = FALSE;

  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  gtk_editable_set_text (
      assess_find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down"),
      "The pump alarms");
  for (guint i = 0; i < 2; i++)
    {
      g_signal_emit_by_name (fixture->window, "close-request", &is_handled);
      g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 1);
    }
}

static void
on_toast_cb (RoundsSession *session, const char *text, gboolean when_saved, char **told)
{
  g_set_str (told, text);
}

/* A specialty that another profession took away is said, and undo brings both back. */
static void
test_specialty_asked_again (AssessFixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  g_autofree char *told = NULL;
  AdwComboRow *row;

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, "specialty", "cardiology",
                NULL);
  rounds_plan_settle (fixture->plan);
  g_signal_connect (fixture->session, "toast", G_CALLBACK (on_toast_cb), &told);
  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  row = assess_find (fixture->view, ADW_TYPE_COMBO_ROW, "Profession");
  adw_combo_row_set_selected (row, ROUNDS_PROFESSION_RN);
  g_assert_cmpstr (profile->specialty, ==, "");
  g_assert_cmpstr (told, ==, "Please say your specialty again");
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  g_assert_cmpint (adw_combo_row_get_selected (row), ==, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_cmpstr (profile->specialty, ==, "cardiology");
}

/* Two that are added one after the other have a row each, and each row answers for its own. */
static void
test_two_own (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);
  GtkWidget *step = g_object_ref_sink (
      rounds_assess_steps_create (rounds_assess_steps_find (2), fixture->session, assessment));
  AdwEntryRow *entry = assess_find (step, ADW_TYPE_ENTRY_ROW, "Another destination");
  GtkWidget *row;

  gtk_editable_set_text (GTK_EDITABLE (entry), "Sailing");
  g_signal_emit_by_name (entry, "apply");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Rowing");
  g_signal_emit_by_name (entry, "apply");
  row = assess_find (step, ROUNDS_TYPE_FIELD_ROW, "Rowing");
  g_assert_true (row != assess_find (step, ROUNDS_TYPE_FIELD_ROW, "Sailing"));
  rounds_scale_row_set_value (assess_find (row, ROUNDS_TYPE_SCALE_ROW, "How much it draws you"), 3);
  g_assert_cmpint (
      ((RoundsDestination *) rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_DESTINATION, 1))
          ->interest,
      ==, 3);
  g_assert_finalize_object (step);
}

/* A name that is there already takes that one to the shortlist, from behind a filter too. */
static void
test_no_twin (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);
  GtkWidget *step = g_object_ref_sink (
      rounds_assess_steps_create (rounds_assess_steps_find (2), fixture->session, assessment));
  AdwEntryRow *entry = assess_find (step, ADW_TYPE_ENTRY_ROW, "Another destination");
  const char *const names[] = { "medical affairs", "Medical affairs", "Sailing", "SAILING" };

  gtk_widget_activate_action (assess_find (step, ROUNDS_TYPE_DESTINATION_FILTER_BAR, NULL),
                              "filter.way", "s", "job");
  g_assert_null (assess_find (step, ROUNDS_TYPE_FIELD_ROW, "Medical affairs"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), names[i]);
      g_signal_emit_by_name (entry, "apply");
    }
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_DESTINATION), ==, 2);
  g_assert_true (rounds_destination_is_shortlisted (fixture->plan, "medical_affairs"));
  g_assert_nonnull (assess_find (step, ROUNDS_TYPE_FIELD_ROW, "Medical affairs"));
  g_assert_finalize_object (step);
}

/* What is not asked of nurses cannot be left out by them. */
static void
test_no_residency (AssessFixture *fixture, gconstpointer unused)
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

static void
on_undo_cb (GSimpleAction *action, GVariant *parameter, gpointer n_undone)
{
  (*(guint *) n_undone)++;
}

/* Presses Ctrl+Z before the text inside @row hears of it. */
static void
press_undo (GtkWidget *row)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (row);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) keys = g_list_model_get_item (controllers, i);
      g_autoptr (GtkShortcut) undo = NULL;

      if (!GTK_IS_SHORTCUT_CONTROLLER (keys) ||
          gtk_event_controller_get_propagation_phase (keys) != GTK_PHASE_CAPTURE)
        continue;
      undo = g_list_model_get_item (G_LIST_MODEL (keys), 0);
      gtk_shortcut_action_activate (gtk_shortcut_get_action (undo), 0, row, NULL);
    }
}

/* In an entry that is applied the typing is taken back while it waits; once it was taken, the plan
 * undoes it. */
static void
test_undo_keys (AssessFixture *fixture, gconstpointer unused)
{
  RoundsTextRow *row = g_object_new (ROUNDS_TYPE_TEXT_ROW, "show-apply-button", TRUE, NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) undo = g_simple_action_new ("undo", NULL);
  guint n_undone = 0;

  g_signal_connect (undo, "activate", G_CALLBACK (on_undo_cb), &n_undone);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (undo));
  gtk_widget_insert_action_group (GTK_WIDGET (row), "win", G_ACTION_GROUP (actions));
  g_object_ref_sink (row);

  press_undo (GTK_WIDGET (row));
  g_assert_cmpuint (n_undone, ==, 1);
  rounds_text_row_set_value (row, "Camp nursing");
  press_undo (GTK_WIDGET (row));
  g_assert_cmpuint (n_undone, ==, 2);
  gtk_editable_set_text (GTK_EDITABLE (row), "Summer camps");
  press_undo (GTK_WIDGET (row));
  g_assert_cmpuint (n_undone, ==, 2);
  rounds_text_row_set_value (row, "Summer camps");
  press_undo (GTK_WIDGET (row));
  g_assert_cmpuint (n_undone, ==, 3);
  g_assert_true (adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (row)));
  g_assert_finalize_object (row);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/own-words/typed-and-left", AssessFixture, NULL, assess_set_up, test_typed_and_left,
              assess_tear_down);
  g_test_add ("/own-words/typed-and-closed", AssessFixture, NULL, assess_set_up,
              test_typed_and_closed, assess_tear_down);
  g_test_add ("/own-words/specialty-asked-again", AssessFixture, NULL, assess_set_up,
              test_specialty_asked_again, assess_tear_down);
  g_test_add ("/own-words/two-destinations", AssessFixture, NULL, assess_set_up, test_two_own,
              assess_tear_down);
  g_test_add ("/own-words/no-twin", AssessFixture, NULL, assess_set_up, test_no_twin,
              assess_tear_down);
  g_test_add ("/own-words/no-residency", AssessFixture, NULL, assess_set_up, test_no_residency,
              assess_tear_down);
  g_test_add ("/own-words/undo-keys", AssessFixture, NULL, assess_set_up, test_undo_keys,
              assess_tear_down);
  return g_test_run ();
}

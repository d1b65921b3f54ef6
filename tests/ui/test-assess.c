/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-answer-group.h"
#include "rounds-assess-overview.h"
#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assess-wizard.h"
#include "rounds-assessments.h"
#include "rounds-destination-dialog.h"
#include "rounds-destination-kinds.h"
#include "rounds-destinations-step.h"
#include "rounds-field-row.h"
#include "rounds-history-dialog.h"
#include "rounds-irritant-row.h"
#include "rounds-license.h"
#include "rounds-profile.h"
#include "rounds-support-dialog.h"

/* Undoing a change of profession reaches every step, and no answer is lost. */
static void
test_profession (AssessFixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkWidget *nurses;

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, NULL);
  rounds_plan_settle (fixture->plan);
  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "interest", 3, NULL);
  rounds_plan_settle (fixture->plan);
  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  while (assess_find (fixture->view, ROUNDS_TYPE_DESTINATIONS_STEP, NULL) == NULL)
    assess_act (assess_get_wizard (fixture), "wizard.next");
  g_object_set (profile, "profession", ROUNDS_PROFESSION_RN, NULL);
  rounds_plan_settle (fixture->plan);
  assess_turn ();
  nurses = assess_find (fixture->view, ROUNDS_TYPE_DESTINATIONS_STEP, NULL);
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpint (profile->profession, ==, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_true (assess_find (fixture->view, ROUNDS_TYPE_DESTINATIONS_STEP, NULL) != nurses);
  g_assert_cmpint (rounds_destination_lookup (fixture->plan, "payer")->interest, ==, 3);
}

static void
test_steps (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  for (guint i = 0; i < rounds_assess_steps_count (); i++)
    {
      GtkWidget *step =
          g_object_ref_sink (rounds_assess_steps_create (i, fixture->session, assessment));

      g_assert_finalize_object (step);
    }
  /* Looking at a question is no answer. */
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_REMEDY), ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_DESTINATION), ==, 0);
}

/* The first row or button that is to be seen and opens the support lines. */
static GtkWidget *
find_way_to_support (GtkWidget *root)
{
  const char *action = NULL;

  if (!gtk_widget_get_visible (root))
    return NULL;
  if (GTK_IS_STACK (root))
    return find_way_to_support (gtk_stack_get_visible_child (GTK_STACK (root)));
  if (GTK_IS_ACTIONABLE (root))
    action = gtk_actionable_get_action_name (GTK_ACTIONABLE (root));
  if (g_strcmp0 (action, "assess.show-support") == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_way_to_support (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
on_settled_cb (RoundsPlan *plan, int *saved_step)
{
  *saved_step = rounds_assessments_get_latest (plan)->step;
}

/* Each step is to be saved as soon as it is open. Somebody to talk to is one click away on the
 * welcome page, on every page of the questions and on the result. */
static void
test_walk (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment;
  int saved_step = -1;

  assess_open_view (fixture);
  g_assert_null (assess_get_wizard (fixture));
  g_signal_connect (fixture->plan, "settled", G_CALLBACK (on_settled_cb), &saved_step);
  g_assert_nonnull (find_way_to_support (fixture->view));
  assess_act (fixture->view, "assess.start");
  assessment = rounds_assessments_get_latest (fixture->plan);
  for (guint i = 0; i < rounds_assess_steps_count (); i++)
    {
      g_assert_cmpuint (rounds_assess_wizard_get_position (assess_get_wizard (fixture)), ==, i);
      g_assert_nonnull (find_way_to_support (fixture->view));
      g_assert_cmpint (assessment->step, ==, i);
      g_assert_cmpint (saved_step, ==, i);
      g_assert_cmpint (assessment->finished_on, ==, ROUNDS_DATE_NONE);
      assess_act (assess_get_wizard (fixture), "wizard.next");
    }
  g_signal_handlers_disconnect_by_func (fixture->plan, on_settled_cb, &saved_step);
  g_assert_null (assess_get_wizard (fixture));
  g_assert_cmpint (assessment->finished_on, ==, ASSESS_TODAY);
  /* A second press of the last button goes to the row that goes on. */
  assess_act (fixture->view, "assess.continue");
  g_assert_null (assess_get_wizard (fixture));
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_ANSWER_GROUP, NULL));
  g_assert_nonnull (find_way_to_support (fixture->view));
}

static void
test_back_and_skip (AssessFixture *fixture, gconstpointer unused)
{
  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.skip");
  g_assert_cmpuint (rounds_assess_wizard_get_position (assess_get_wizard (fixture)), ==,
                    rounds_assess_steps_find (1));
  assess_act (assess_get_wizard (fixture), "wizard.skip");
  g_assert_cmpuint (rounds_assess_wizard_get_position (assess_get_wizard (fixture)), ==,
                    rounds_assess_steps_find (2));
  assess_act (assess_get_wizard (fixture), "wizard.back");
  g_assert_cmpuint (rounds_assess_wizard_get_position (assess_get_wizard (fixture)), ==,
                    rounds_assess_steps_find (2) - 1);
  assess_act (assess_get_wizard (fixture), "wizard.leave");
  g_assert_null (assess_get_wizard (fixture));
}

static gboolean
is_key_kept (AssessFixture *fixture, const char *signal, guint keycode)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->view);
  gboolean is_kept = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) keys = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (keys))
        g_signal_emit_by_name (keys, signal, GDK_KEY_VoidSymbol, keycode, 0, &is_kept);
    }
  return is_kept;
}

/* A key that is held down goes one step, and answers nothing on the page that came. */
static void
test_held_key (AssessFixture *fixture, gconstpointer unused)
{
  const char *const actions[] = { "wizard.next", "wizard.leave" };

  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_assert_false (is_key_kept (fixture, "key-pressed", 36));
      g_assert_false (is_key_kept (fixture, "key-pressed", 36));
      assess_act (assess_get_wizard (fixture), actions[i]);
      g_assert_true (is_key_kept (fixture, "key-pressed", 36));
      is_key_kept (fixture, "key-released", 36);
      g_assert_false (is_key_kept (fixture, "key-pressed", 36));
      g_assert_false (is_key_kept (fixture, "key-pressed", 65));
    }
}

/* Left at any step, the questions open there again. */
static void
test_resume (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);

  for (guint i = 0; i < rounds_assess_steps_count (); i++)
    {
      g_object_set (assessment, "step", (int) i, NULL);
      assess_open_view (fixture);
      g_assert_nonnull (assess_get_wizard (fixture));
      g_assert_cmpuint (rounds_assess_wizard_get_position (assess_get_wizard (fixture)), ==, i);
      assess_close_view (fixture);
    }
}

/* Where what had the keyboard is gone, the nearest row has it. */
static void
test_focus_kept (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);
  GtkWidget *row;

  g_object_set (assessment, "step", (int) rounds_assess_steps_find (3), NULL);
  assess_open_view (fixture);
  row = assess_find (fixture->view, ADW_TYPE_BUTTON_ROW, "_Add a License");
  g_signal_emit_by_name (row, "activated");
  assess_turn ();
  g_assert_false (gtk_window_get_focus (fixture->window) == row);
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  assess_turn ();
  g_assert_true (gtk_window_get_focus (fixture->window) == row);
}

/* A mark makes its record, undo takes both away, and undoing the start leads back to the welcome.
 */
static void
test_mark_and_undo (AssessFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsAssessment *assessment;
  RoundsScaleRow *row;

  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  assessment = rounds_assessments_get_latest (fixture->plan);
  row = assess_find (fixture->view, ROUNDS_TYPE_IRRITANT_ROW, "The electronic record");
  rounds_scale_row_set_value (row, 3);
  g_assert_cmpint (rounds_assessments_find_irritant (fixture->plan, assessment, "emr")->weight, ==,
                   3);
  rounds_scale_row_set_value (row, 4);
  g_assert_cmpint (rounds_assessments_find_irritant (fixture->plan, assessment, "emr")->weight, ==,
                   4);
  while (rounds_assessments_find_irritant (fixture->plan, assessment, "emr") != NULL)
    g_assert_true (rounds_history_undo (history));
  g_assert_cmpint (rounds_scale_row_get_value (row), ==, ROUNDS_SCALE_UNSET);
  g_assert_true (rounds_history_undo (history));
  assess_turn ();
  g_assert_null (assess_get_wizard (fixture));
  g_assert_null (rounds_assessments_get_latest (fixture->plan));
}

/* Moved to the act of care, an irritant leaves this page and stands on the other one. */
static void
test_move_irritant (AssessFixture *fixture, gconstpointer unused)
{
  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  assess_act (assess_find (fixture->view, ROUNDS_TYPE_IRRITANT_ROW, "The electronic record"),
              "irritant.move");
  g_assert_null (assess_find (fixture->view, ROUNDS_TYPE_IRRITANT_ROW, "The electronic record"));
  assess_act (assess_get_wizard (fixture), "wizard.next");
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_IRRITANT_ROW, "The electronic record"));
}

/* Text of the person's own is shown as it was typed. */
static void
test_literal_text (AssessFixture *fixture, gconstpointer unused)
{
  const char *const hostile = "<b>\u202eParking</b> & \360\237\232\227 %s";
  AdwEntryRow *entry;
  RoundsIrritant *own;

  assess_open_view (fixture);
  assess_act (fixture->view, "assess.start");
  assess_act (assess_get_wizard (fixture), "wizard.next");
  entry = assess_find (fixture->view, ADW_TYPE_ENTRY_ROW, "Something else that wears you down");
  gtk_editable_set_text (GTK_EDITABLE (entry), hostile);
  g_signal_emit_by_name (entry, "apply");
  own = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_IRRITANT, 0);
  g_assert_cmpstr (own->label, ==, hostile);
  g_object_set (own, "weight", 4, NULL);
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_IRRITANT_ROW, hostile));
  assess_act (assess_get_wizard (fixture), "wizard.leave");
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_ANSWER_GROUP, NULL));
}

/* The first answer about a field of work makes its record with all that the row says. */
static void
test_field_row (AssessFixture *fixture, gconstpointer unused)
{
  RoundsDestinationModel *model = rounds_figures_get_model (
      rounds_session_get_figures (fixture->session), ROUNDS_TYPE_DESTINATION_MODEL);
  GtkWidget *row = g_object_ref_sink (rounds_field_row_new (
      fixture->plan, rounds_destination_model_find (model, "payer"), ROUNDS_PROFESSION_UNSET));
  RoundsDestination *destination;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  rounds_scale_row_set_value (assess_find (row, ROUNDS_TYPE_SCALE_ROW, "How much it draws you"), 2);
  destination = rounds_destination_lookup (fixture->plan, "payer");
  g_assert_cmpint (destination->interest, ==, 2);
  g_assert_false (destination->shortlisted);
  gtk_check_button_set_active (assess_find (row, GTK_TYPE_CHECK_BUTTON, NULL), TRUE);
  g_assert_true (destination->shortlisted);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_DESTINATION), ==, 1);
  g_assert_finalize_object (row);
}

/* Whether there is a widget of @type on any page, shown or not. */
static gboolean
exists (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (exists (child, type))
        return TRUE;
    }
  return FALSE;
}

/* The result is made when there is one to show, not with the first frame. */
static void
test_overview_when_needed (AssessFixture *fixture, gconstpointer unused)
{
  assess_open_view (fixture);
  g_assert_false (exists (fixture->view, ROUNDS_TYPE_ASSESS_OVERVIEW));
  assess_close_view (fixture);
  rounds_assessments_start (fixture->plan, ASSESS_TODAY);
  assess_open_view (fixture);
  g_assert_nonnull (assess_get_wizard (fixture));
  g_assert_false (exists (fixture->view, ROUNDS_TYPE_ASSESS_OVERVIEW));
  assess_close_view (fixture);
  g_object_set (rounds_assessments_get_latest (fixture->plan), "finished-on", ASSESS_TODAY, NULL);
  assess_open_view (fixture);
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_ASSESS_OVERVIEW, NULL));
}

static void
test_support (AssessFixture *fixture, gconstpointer unused)
{
  AdwDialog *dialog = g_object_ref_sink (rounds_support_dialog_new (ROUNDS_PROFESSION_RN));

  g_assert_nonnull (assess_find (adw_dialog_get_child (dialog), ADW_TYPE_ACTION_ROW, "988"));
  g_assert_nonnull (
      assess_find (adw_dialog_get_child (dialog), ADW_TYPE_ACTION_ROW, "844-687-7301"));
  g_assert_null (
      assess_find (adw_dialog_get_child (dialog), ADW_TYPE_ACTION_ROW, "1-888-409-0141"));
  g_assert_finalize_object (dialog);
}

/* From a dialog of Assess, too: it leads to the support lines by itself. */
static void
check_way_from_dialog (AdwDialog *dialog)
{
  g_object_ref_sink (dialog);
  g_assert_nonnull (find_way_to_support (adw_dialog_get_child (dialog)));
  g_assert_finalize_object (dialog);
}

static void
test_support_from_dialogs (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);

  check_way_from_dialog (rounds_destination_dialog_new (fixture->session, "payer"));
  check_way_from_dialog (rounds_history_dialog_new (fixture->plan, assessment, ASSESS_TODAY));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (AssessFixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/assess/profession", test_profession },
    { "/assess/steps", test_steps },
    { "/assess/focus-kept", test_focus_kept },
    { "/assess/walk", test_walk },
    { "/assess/back-and-skip", test_back_and_skip },
    { "/assess/held-key", test_held_key },
    { "/assess/resume", test_resume },
    { "/assess/mark-and-undo", test_mark_and_undo },
    { "/assess/move-irritant", test_move_irritant },
    { "/assess/literal-text", test_literal_text },
    { "/assess/field-row", test_field_row },
    { "/assess/overview-when-needed", test_overview_when_needed },
    { "/assess/support", test_support },
    { "/assess/support-from-dialogs", test_support_from_dialogs },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AssessFixture, NULL, assess_set_up, tests[i].test, assess_tear_down);
  return g_test_run ();
}

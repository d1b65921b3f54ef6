/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assess-fixture.h"
#include "rounds-action-row.h"
#include "rounds-answer-group.h"
#include "rounds-answer-text.h"
#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assess-wizard.h"
#include "rounds-assessments.h"
#include "rounds-common-group.h"
#include "rounds-destination-kinds.h"
#include "rounds-history-dialog.h"
#include "rounds-history-row.h"
#include "rounds-license-group.h"
#include "rounds-license-text.h"
#include "rounds-license.h"
#include "rounds-milestone.h"
#include "rounds-question-cards.h"
#include "rounds-remedy.h"
#include "rounds-scale-row.h"
#include "rounds-state-row.h"

static void
mark (AssessFixture *fixture, const char *code, int weight)
{
  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, fixture->assessment, code),
                "weight", weight, NULL);
}

/* All that stands in labels of the first card, folded or not. */
static void
collect (GtkWidget *widget, GString *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, text);
}

static void
assert_card (AssessFixture *fixture, const char *wanted, const char *unwanted)
{
  g_autoptr (GString) text = g_string_new (NULL);

  rounds_plan_settle (fixture->plan);
  assess_turn ();
  collect (assess_find (fixture->view, ROUNDS_TYPE_ANSWER_GROUP, NULL), text);
  if (strstr (text->str, wanted) == NULL || strstr (text->str, unwanted) != NULL)
    g_error ("“%s” is missing or “%s” is there: %s", wanted, unwanted, text->str);
}

/* Whoever comes back from what an answer is based on finds the row, though less is missing now. */
static void
test_basis (AssessFixture *fixture, gconstpointer unused)
{
  const char *const title = "Oregon · Undecided";
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  GtkWidget *group = assess_find (fixture->view, ROUNDS_TYPE_COMMON_GROUP, NULL);
  g_autoptr (GtkWidget) row = NULL;

  assess_turn ();
  row = g_object_ref (assess_find (group, ADW_TYPE_ACTION_ROW, title));
  g_object_set (license, "yearly-cost", (gint64) 80000, "decide-by", ASSESS_TODAY, NULL);
  assess_turn ();
  g_assert_null (assess_find (group, ADW_TYPE_ACTION_ROW, title));
  g_assert_true (gtk_widget_is_ancestor (row, group));
  g_object_set (license, "decide-by", ROUNDS_DATE_NONE, NULL);
  assess_turn ();
  g_assert_true (assess_find (group, ADW_TYPE_ACTION_ROW, title) == row);
}

static gboolean
says_nothing_found (GtkWidget *bar)
{
  return gtk_widget_get_visible (gtk_widget_get_last_child (bar));
}

/* Where nothing fits, the page says what to do; Escape gives the search up, and the button all. */
static void
test_nothing_found (AssessFixture *fixture, gconstpointer unused)
{
  GtkWidget *step = g_object_ref_sink (rounds_assess_steps_create (
      rounds_assess_steps_find (2), fixture->session, fixture->assessment));
  GtkWidget *bar = assess_find (step, g_type_from_name ("RoundsDestinationFilterBar"), NULL);
  GtkWidget *search = assess_find (step, GTK_TYPE_SEARCH_ENTRY, NULL);

  g_assert_false (says_nothing_found (bar));
  gtk_editable_set_text (GTK_EDITABLE (search), "zzz");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_true (says_nothing_found (bar));
  g_signal_emit_by_name (search, "stop-search");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_false (says_nothing_found (bar));
  gtk_widget_activate_action (bar, "filter.shortlisted", NULL);
  g_assert_true (says_nothing_found (bar));
  gtk_widget_activate_action (bar, "filter.clear", NULL);
  g_assert_false (says_nothing_found (bar));
  g_assert_finalize_object (step);
}

/* The day of which the license card is true. */
#define CARD_DAY 20800

static RoundsAnswerCard *
make_card (AssessFixture *fixture)
{
  RoundsAssessment *assessment = rounds_plan_create (fixture->plan, ROUNDS_TYPE_ASSESSMENT,
                                                     "license-reflection", "Mine", NULL);

  return rounds_license_card_new (
      fixture->plan, assessment,
      rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                ROUNDS_TYPE_DESTINATION_MODEL),
      CARD_DAY);
}

static void
check_card (AssessFixture *fixture, const char *title, gboolean is_open, guint n_actions)
{
  RoundsAnswerCard *card = make_card (fixture);

  g_assert_cmpstr (card->title, ==, title);
  g_assert_cmpint (card->is_open, ==, is_open);
  g_assert_cmpuint (card->actions->len, ==, n_actions);
  rounds_answer_card_free (card);
}

/* Only a license that is said to be active asks for another day. */
static void
check_overdue (RoundsLicense *license, RoundsLicenseStatus status, int days, gboolean expected)
{
  g_autofree char *text = NULL;

  g_object_set (license, "renewal-on", CARD_DAY + days, "status", status, NULL);
  text = rounds_license_text_dup_overdue (license, CARD_DAY);
  g_assert_cmpint (*text != '\0', ==, expected);
}

/* Who has set the day is not asked to set it, and of a license that is gone nothing is asked. */
static void
test_license_card (AssessFixture *fixture, gconstpointer unused)
{
  const RoundsAnswer answer = { .topic = ROUNDS_ANSWER_LICENSE, .key = "OR" };
  const RoundsAnswer own = { .topic = ROUNDS_ANSWER_OWN_IRRITANT, .key = "work" };
  g_autofree char *label = rounds_answer_text_dup_label (fixture->plan, &answer);
  g_autofree char *words = rounds_answer_text_dup_label (fixture->plan, &own);
  g_autofree char *deadline = NULL;
  RoundsLicense *license;

  g_assert_cmpstr (label, ==, "License in Oregon");
  g_assert_cmpstr (words, ==, "work");
  g_assert_cmpstr (rounds_answer_text_get_missing (ROUNDS_ANSWER_LICENSE), ==, "Not entered");
  g_assert_cmpstr (rounds_answer_text_get_missing (ROUNDS_ANSWER_DESTINATION), ==,
                   "Not on the shortlist");
  g_assert_cmpstr (rounds_answer_text_get_missing (ROUNDS_ANSWER_FLOOR), ==, "Not answered");
  check_card (fixture, "No license entered yet", TRUE, 1);
  license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  check_card (fixture, "Still to be decided", TRUE, 1);
  g_object_set (license, "decide-by", 20800, "renewal-on", 20799, NULL);
  check_card (fixture, "Still to be decided", FALSE, 0);
  deadline = rounds_license_text_dup_deadline (license, CARD_DAY);
  g_assert_nonnull (strstr (deadline, "renews before that"));
  g_object_set (license, "renewal-on", 20800, NULL);
  g_free (deadline);
  deadline = rounds_license_text_dup_deadline (license, CARD_DAY);
  g_assert_cmpstr (deadline, ==, "");
  g_object_set (license, "decide-by", 20799, NULL);
  check_card (fixture, "Still to be decided", TRUE, 1);
  g_free (deadline);
  deadline = rounds_license_text_dup_deadline (license, CARD_DAY);
  g_assert_nonnull (strstr (deadline, "That day is past"));
  check_overdue (license, ROUNDS_LICENSE_LAPSED, -1, FALSE);
  check_overdue (license, ROUNDS_LICENSE_ACTIVE, -1, TRUE);
  check_overdue (license, ROUNDS_LICENSE_ACTIVE, 0, FALSE);
  g_object_set (license, "decision", ROUNDS_LICENSE_KEEP, NULL);
  check_card (fixture, "Decided", FALSE, 0);
  g_object_set (license, "status", ROUNDS_LICENSE_LAPSED, NULL);
  check_card (fixture, "No license left to decide about", FALSE, 0);
}

/* A remedy without a result is asked for on the card, and settles only what it can settle. */
static void
test_missing_result (AssessFixture *fixture, gconstpointer unused)
{
  RoundsRemedy *remedy =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER,
                          "state", ROUNDS_REMEDY_TRIED, NULL);

  mark (fixture, "emr", 2);
  mark (fixture, "work", 4);
  assert_card (fixture, "Say what came of the remedy you tried", "The pivot is real");
  assert_card (fixture, "or whether the pivot is real", "Mark what is missing");
  mark (fixture, "emr", 4);
  assert_card (fixture, "What came of a remedy you tried is missing",
               "or whether the pivot is real");
  mark (fixture, "emr", 2);
  g_object_set (remedy, "result", ROUNDS_REMEDY_RESULT_DID_NOT_HELP, NULL);
  assert_card (fixture, "The pivot is real", "is missing");
}

/* What an answer is based on leads to the step where it can be changed. */
static void
test_places (AssessFixture *fixture, gconstpointer unused)
{
  const struct
  {
    RoundsPlace place;
    guint question;
  } places[] = { { ROUNDS_PLACE_SETTING, 1 },
                 { ROUNDS_PLACE_DESTINATIONS, 2 },
                 { ROUNDS_PLACE_LICENSE, 3 },
                 { ROUNDS_PLACE_MONEY, 4 } };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      RoundsAssessWizard *wizard;

      g_assert_true (gtk_widget_activate_action (fixture->view, "assess.open-place", "u",
                                                 (guint) places[i].place));
      assess_turn ();
      wizard = assess_find (fixture->view, ROUNDS_TYPE_ASSESS_WIZARD, NULL);
      g_assert_cmpuint (
          rounds_assess_steps_get_question (rounds_assess_wizard_get_position (wizard)), ==,
          places[i].question);
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (wizard), "wizard.leave", NULL));
      assess_turn ();
    }
  g_assert_cmpuint (rounds_assess_steps_find_place (ROUNDS_PLACE_PAY), ==,
                    rounds_assess_steps_count ());
}

static void
open_basis (AssessFixture *fixture, RoundsPlace place, const char *subject)
{
  g_assert_true (gtk_widget_activate_action (fixture->view, "assess.open-basis", "(us)",
                                             (guint) place, subject));
  assess_turn ();
}

static gboolean
has_focus (AssessFixture *fixture, gpointer widget)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* It leads to the very field: the mark of that destination, that license, that comparison. */
static void
test_fields (AssessFixture *fixture, gconstpointer unused)
{
  RoundsRecord *first, *second;
  g_autofree char *first_id = NULL;
  g_autofree char *id = NULL;
  GtkWidget *row;

  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "shortlisted", TRUE, NULL);
  g_object_set (rounds_destination_ensure (fixture->plan, "medical_affairs"), "shortlisted", TRUE,
                NULL);
  first = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  second = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "TX", NULL);
  first_id = g_strdup_printf ("%" G_GINT64_FORMAT, rounds_record_get_id (first));
  id = g_strdup_printf ("%" G_GINT64_FORMAT, rounds_record_get_id (second));

  open_basis (fixture, ROUNDS_PLACE_TRAINING, "payer");
  row = assess_find (fixture->view, ADW_TYPE_EXPANDER_ROW, "Payer-side roles");
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)));
  row = assess_find (row, ROUNDS_TYPE_SCALE_ROW, "Training used on day one");
  g_assert_true (has_focus (fixture, row));
  open_basis (fixture, ROUNDS_PLACE_LICENSE, id);
  g_assert_true (has_focus (fixture, gtk_widget_get_next_sibling (assess_find (
                                         fixture->view, ROUNDS_TYPE_LICENSE_GROUP, NULL))));
  open_basis (fixture, ROUNDS_PLACE_SKILLS, "medical_affairs");
  row = assess_find (fixture->view, ADW_TYPE_COMBO_ROW, "Destination");
  g_assert_true (has_focus (fixture, row));
  g_assert_cmpstr (
      gtk_string_object_get_string (adw_combo_row_get_selected_item (ADW_COMBO_ROW (row))), ==,
      "Medical affairs");
  /* What is gone since leaves the page at its first row. */
  open_basis (fixture, ROUNDS_PLACE_LICENSE, "999");
  g_assert_true (has_focus (fixture, assess_find (fixture->view, ROUNDS_TYPE_STATE_ROW, "State")));
  /* Whose first row it is already: the focus stays there. */
  open_basis (fixture, ROUNDS_PLACE_LICENSE, first_id);
  g_assert_true (has_focus (fixture, assess_find (fixture->view, ROUNDS_TYPE_STATE_ROW, "State")));
}

/* One click makes a next action a milestone; the row says so, and undo takes both back. */
static void
test_milestone (AssessFixture *fixture, gconstpointer unused)
{
  RoundsActionRow *row = assess_find (fixture->view, ROUNDS_TYPE_ACTION_ROW, NULL);
  g_autofree char *text = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  g_assert_true (gtk_widget_activate_action (fixture->view, "assess.add-milestone", "(ss)",
                                             rounds_action_row_get_code (row), text));
  assess_turn ();
  g_assert_cmpstr (
      ((RoundsMilestone *) rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_MILESTONE, 0))->title,
      ==, text);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "In your milestones");
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  assess_turn ();
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "");
}

static guint
count (GtkWidget *root, GType type)
{
  guint n = g_type_is_a (G_OBJECT_TYPE (root), type);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count (child, type);
  return n;
}

/* An earlier result opens beside the latest: the outcome, and every answer of either. */
static void
test_history (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *second;
  AdwDialog *dialog;

  g_assert_null (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, "Oct 4, 2024"));
  second = rounds_assessments_start (fixture->plan, ASSESS_TODAY + 100);
  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, second, "work"), "weight", 3,
                NULL);
  assess_turn ();
  g_assert_nonnull (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, "Oct 4, 2024"));
  dialog = g_object_ref_sink (
      rounds_history_dialog_new (fixture->plan, fixture->assessment, ASSESS_TODAY + 100));
  /* The outcome, two irritants and three remedies. */
  g_assert_cmpuint (count (adw_dialog_get_child (dialog), ROUNDS_TYPE_HISTORY_ROW), ==, 6);
  g_assert_finalize_object (dialog);
}

/* Of several results of one day, the list says which is which, as the choices beside each other do:
 * what is opened is the row that was pressed. */
static void
test_same_day (AssessFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *first = fixture->assessment;

  for (int i = 0; i < 2; i++)
    {
      rounds_assessments_start (fixture->plan, first->taken_on);
      assess_turn ();
    }
  g_assert_nonnull (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, "Oct 4, 2024 (1)"));
  g_assert_nonnull (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, "Oct 4, 2024 (2)"));
  g_assert_null (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, "Oct 4, 2024 (3)"));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (AssessFixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/result/places", test_places },
    { "/result/fields", test_fields },
    { "/result/basis", test_basis },
    { "/result/nothing-found", test_nothing_found },
    { "/result/license-card", test_license_card },
    { "/result/missing-result", test_missing_result },
    { "/result/milestone", test_milestone },
    { "/result/history", test_history },
    { "/result/same-day", test_same_day },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AssessFixture, NULL, assess_set_up_result, tests[i].test,
                assess_tear_down);
  return g_test_run ();
}

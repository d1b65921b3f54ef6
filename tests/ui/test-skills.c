/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assessments.h"
#include "rounds-decision-step.h"
#include "rounds-destination-kinds.h"
#include "rounds-lapse-dialog.h"
#include "rounds-license-step.h"
#include "rounds-license.h"
#include "rounds-profile.h"
#include "rounds-record-box.h"
#include "rounds-skill-group.h"
#include "rounds-skill-list-row.h"
#include "rounds-skill-model.h"
#include "rounds-skills-step.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsHistory *history; /* borrowed */
  AdwWindow *window;
  GtkWidget *step; /* owned, nullable */
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
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_PHYSICIAN, "specialty", "Family medicine", NULL);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
  fixture->history = rounds_session_get_history (fixture->session);
  fixture->window = ADW_WINDOW (adw_window_new ());
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 800);
}

static void
open_step (Fixture *fixture, GType type)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, TODAY);

  fixture->step = g_object_new (type, "session", fixture->session, "assessment", assessment, NULL);
  g_object_ref_sink (fixture->step);
  adw_window_set_content (fixture->window, fixture->step);
  gtk_window_present (GTK_WINDOW (fixture->window));
  turn ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  adw_window_set_content (fixture->window, NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->step), (gpointer *) &fixture->step);
  g_object_unref (fixture->step);
  while (fixture->step != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (fixture->step);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  turn ();
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

static gpointer
find_row (Fixture *fixture, const char *title)
{
  return assess_find (fixture->step, ADW_TYPE_PREFERENCES_ROW, title);
}

static void
activate (Fixture *fixture, const char *title)
{
  gpointer row = find_row (fixture, title);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activated");
  turn ();
}

static guint
count_skills (Fixture *fixture)
{
  return rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_SKILL);
}

static void
shortlist (Fixture *fixture, const char *code)
{
  rounds_plan_begin_act (fixture->plan, "Shortlist");
  g_object_set (rounds_destination_ensure (fixture->plan, code), "shortlisted", TRUE, NULL);
  rounds_plan_end_act (fixture->plan);
  turn ();
}

/* Without a shortlist the page says what to do; with one it compares, and it follows undo. */
static void
test_comparison (Fixture *fixture, gconstpointer unused)
{
  AdwExpanderRow *gaps;

  open_step (fixture, ROUNDS_TYPE_SKILLS_STEP);
  g_assert_null (find_row (fixture, "Destination"));
  g_assert_nonnull (
      find_row (fixture, "Put a destination on your shortlist, to compare it with your work."));
  shortlist (fixture, "clinical_informatics");
  g_assert_nonnull (find_row (fixture, "Destination"));
  gaps = assess_find (fixture->step, ROUNDS_TYPE_SKILL_LIST_ROW, "Skills");
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (gaps), "Programming"));
  g_assert_nonnull (assess_find (GTK_WIDGET (gaps), ADW_TYPE_ACTION_ROW, "Technology design"));
  g_assert_true (rounds_history_undo (fixture->history));
  turn ();
  g_assert_null (assess_find (fixture->step, ROUNDS_TYPE_SKILL_LIST_ROW, NULL));
}

/* The page is one of question 2, and the result leads to it. */
static void
test_way_in (Fixture *fixture, gconstpointer unused)
{
  const guint position = rounds_assess_steps_find_place (ROUNDS_PLACE_SKILLS);
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, TODAY);

  g_assert_cmpuint (rounds_assess_steps_get_question (position), ==, 2);
  g_assert_cmpuint (rounds_assess_steps_find_place (ROUNDS_PLACE_PAY), ==,
                    rounds_assess_steps_count ());
  g_object_set (assessment, "finished-on", TODAY, NULL);
  fixture->step =
      g_object_ref_sink (g_object_new (ROUNDS_TYPE_ASSESS_VIEW, "session", fixture->session, NULL));
  adw_window_set_content (fixture->window, fixture->step);
  gtk_window_present (GTK_WINDOW (fixture->window));
  turn ();
  g_assert_true (gtk_widget_activate_action (fixture->step, "assess.open-skills", NULL));
  turn ();
  g_assert_nonnull (assess_find (fixture->step, ROUNDS_TYPE_SKILLS_STEP, NULL));
}

/* Where O*NET has no ratings nothing is borrowed: the page says so and lists nothing. */
static void
test_unrated (Fixture *fixture, gconstpointer unused)
{
  AdwComboRow *occupations;

  shortlist (fixture, "clinical_informatics");
  open_step (fixture, ROUNDS_TYPE_SKILLS_STEP);
  occupations = find_row (fixture, "Occupation that stands for it");
  g_assert_cmpuint (adw_combo_row_get_selected (occupations), ==, 0);
  adw_combo_row_set_selected (occupations, 2);
  g_assert_nonnull (find_row (fixture, "O*NET® has no ratings for Health Information Technologists "
                                       "and Medical Registrars. Nothing is borrowed from a "
                                       "neighbor."));
  g_assert_null (assess_find (fixture->step, ROUNDS_TYPE_SKILL_LIST_ROW, "Skills"));
  adw_combo_row_set_selected (occupations, 1);
  g_assert_nonnull (assess_find (fixture->step, ROUNDS_TYPE_SKILL_LIST_ROW, "Skills"));
}

static void
test_suggestions (Fixture *fixture, gconstpointer unused)
{
  open_step (fixture, ROUNDS_TYPE_SKILLS_STEP);
  activate (fixture, "_Start With Three That Employers Prize");
  g_assert_cmpuint (count_skills (fixture), ==, 3);
  g_assert_null (find_row (fixture, "_Start With Three That Employers Prize"));
  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                              assess_find (fixture->step, ROUNDS_TYPE_SKILL_GROUP, NULL)));
  g_assert_true (rounds_history_undo (fixture->history));
  turn ();
  g_assert_cmpuint (count_skills (fixture), ==, 0);
  g_assert_null (assess_find (fixture->step, ROUNDS_TYPE_SKILL_GROUP, NULL));
  g_assert_nonnull (find_row (fixture, "_Start With Three That Employers Prize"));
}

/* Adding, editing and removing, and all of it back; hostile text is shown as it was typed. */
static void
test_sheet (Fixture *fixture, gconstpointer unused)
{
  const char *const hostile = "<b>\u202eTriage</b> & \360\237\232\221 %s";
  RoundsSkill *skill;

  shortlist (fixture, "payer");
  open_step (fixture, ROUNDS_TYPE_SKILLS_STEP);
  activate (fixture, "_Add a Skill");
  g_assert_cmpuint (count_skills (fixture), ==, 1);
  skill = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_SKILL, 0);
  gtk_editable_set_text (find_row (fixture, "What you do in care"), hostile);
  g_assert_cmpstr (skill->task, ==, hostile);
  g_assert_nonnull (assess_find (fixture->step, ADW_TYPE_EXPANDER_ROW, hostile));
  adw_switch_row_set_active (find_row (fixture, "Needed in Payer-side roles"), TRUE);
  g_assert_cmpstr (skill->destinations, ==, "payer");
  rounds_plan_settle (fixture->plan);
  g_assert_true (rounds_history_undo (fixture->history));
  g_assert_cmpstr (skill->destinations, ==, "");
  g_assert_false (adw_switch_row_get_active (find_row (fixture, "Needed in Payer-side roles")));
  activate (fixture, "_Remove");
  g_assert_cmpuint (count_skills (fixture), ==, 0);
  g_assert_null (assess_find (fixture->step, ROUNDS_TYPE_SKILL_GROUP, NULL));
  g_assert_true (rounds_history_undo (fixture->history));
  turn ();
  g_assert_cmpuint (count_skills (fixture), ==, 1);
  g_assert_nonnull (assess_find (fixture->step, ROUNDS_TYPE_SKILL_GROUP, NULL));
}

/* Groups stand in the order of the plan, also where one comes back in their midst. */
static void
test_record_box (Fixture *fixture, gconstpointer unused)
{
  RoundsLicense *licenses[3];
  RoundsRecordBox *box;
  GtkWidget *kept;

  for (guint i = 0; i < 3; i++)
    licenses[i] = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  open_step (fixture, ROUNDS_TYPE_LICENSE_STEP);
  box = assess_find (fixture->step, ROUNDS_TYPE_RECORD_BOX, NULL);
  kept = rounds_record_box_find (box, licenses[2]);
  rounds_plan_delete (fixture->plan, licenses[1]);
  g_assert_null (rounds_record_box_find (box, licenses[1]));
  g_assert_true (rounds_history_undo (fixture->history));
  for (guint i = 0; i < 3; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_LICENSE, i);
      GtkWidget *widget = gtk_widget_get_first_child (GTK_WIDGET (box));

      for (guint k = 0; k < i; k++)
        widget = gtk_widget_get_next_sibling (widget);
      g_assert_true (rounds_record_box_find (box, license) == widget);
    }
  g_assert_true (rounds_record_box_find (box, licenses[2]) == kept);
}

static void
choose_lapse (Fixture *fixture)
{
  adw_combo_row_set_selected (find_row (fixture, "Decision"), ROUNDS_LICENSE_LET_LAPSE);
  turn ();
}

static void
answer (Fixture *fixture, const char *response)
{
  AdwDialog *dialog = adw_window_get_visible_dialog (fixture->window);

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_signal_emit_by_name (dialog, "response", response);
  adw_dialog_force_close (dialog);
  turn ();
}

/* Whoever adds a license goes on with it: the keyboard is on its first row. */
static void
test_add_license (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *focus;

  open_step (fixture, ROUNDS_TYPE_LICENSE_STEP);
  activate (fixture, "_Add a License");
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, find_row (fixture, "State")) ||
                 focus == find_row (fixture, "State"));
}

/* The list of choices opens at what is selected, also after a choice that was taken back. */
static void
test_list_focus (Fixture *fixture, gconstpointer unused)
{
  AdwComboRow *row;
  GtkWidget *list, *focus;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  open_step (fixture, ROUNDS_TYPE_DECISION_STEP);
  row = find_row (fixture, "Decision");
  for (int selected = ROUNDS_LICENSE_KEEP_YEARS; selected >= ROUNDS_LICENSE_UNDECIDED; selected--)
    {
      adw_combo_row_set_selected (row, (guint) selected);
      adw_action_row_activate (ADW_ACTION_ROW (row));
      turn ();
      list = assess_find (assess_find (GTK_WIDGET (row), GTK_TYPE_POPOVER, NULL),
                          GTK_TYPE_LIST_VIEW, NULL);
      g_assert_nonnull (list);
      focus = gtk_root_get_focus (gtk_widget_get_root (list));
      g_assert_true (gtk_widget_is_ancestor (focus, list));
      for (int i = 0; i < selected; i++)
        focus = gtk_widget_get_prev_sibling (focus);
      g_assert_true (focus == gtk_widget_get_first_child (list));
      gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (list, GTK_TYPE_POPOVER)));
      turn ();
    }
}

/* A list that can be searched closes at the first Escape, too. */
static void
test_list_escape (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *row, *popover;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  open_step (fixture, ROUNDS_TYPE_LICENSE_STEP);
  row = find_row (fixture, "State");
  adw_action_row_activate (ADW_ACTION_ROW (row));
  turn ();
  popover = assess_find (row, GTK_TYPE_POPOVER, NULL);
  g_signal_emit_by_name (assess_find (popover, GTK_TYPE_SEARCH_ENTRY, NULL), "stop-search");
  turn ();
  g_assert_false (gtk_widget_get_visible (popover));
}

/* Letting a license lapse is asked about; until then, and after "keep", nothing has changed. */
static void
test_lapse (Fixture *fixture, gconstpointer unused)
{
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  AdwComboRow *row;

  open_step (fixture, ROUNDS_TYPE_DECISION_STEP);
  row = find_row (fixture, "Decision");
  adw_combo_row_set_selected (row, ROUNDS_LICENSE_KEEP);
  g_assert_cmpint (license->decision, ==, ROUNDS_LICENSE_KEEP);
  g_assert_null (adw_window_get_visible_dialog (fixture->window));

  choose_lapse (fixture);
  g_assert_cmpint (license->decision, ==, ROUNDS_LICENSE_KEEP);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, ROUNDS_LICENSE_KEEP);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (
                                ADW_ALERT_DIALOG (adw_window_get_visible_dialog (fixture->window))),
                            "27 months"));
  answer (fixture, "keep");
  g_assert_cmpint (license->decision, ==, ROUNDS_LICENSE_KEEP);
  choose_lapse (fixture);
  answer (fixture, ROUNDS_LAPSE_DIALOG_LAPSE);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, ROUNDS_LICENSE_LET_LAPSE);
  g_assert_true (rounds_history_undo (fixture->history));
  g_assert_cmpint (license->decision, ==, ROUNDS_LICENSE_KEEP);
  g_object_set (license, "status", ROUNDS_LICENSE_LAPSED, NULL);
  choose_lapse (fixture); /* nothing is left to ask about */
  g_assert_cmpint (license->decision, ==, ROUNDS_LICENSE_LET_LAPSE);
}

/* The answer sheet follows what is entered. */
static void
test_answer_sheet (Fixture *fixture, gconstpointer unused)
{
  AdwActionRow *row;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  open_step (fixture, ROUNDS_TYPE_DECISION_STEP);
  g_assert_nonnull (
      strstr (adw_action_row_get_subtitle (find_row (fixture, "Keeping it")), "Not known yet"));
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_LICENSE, 0), "yearly-cost",
                G_GINT64_CONSTANT (100000), NULL);
  turn ();
  row = find_row (fixture, "Keeping it");
  g_assert_null (strstr (adw_action_row_get_subtitle (row), "Not known yet"));
  g_assert_nonnull (find_row (fixture, "Side by side"));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/skills/comparison", test_comparison },
    { "/skills/way-in", test_way_in },
    { "/skills/unrated", test_unrated },
    { "/skills/suggestions", test_suggestions },
    { "/skills/sheet", test_sheet },
    { "/skills/record-box", test_record_box },
    { "/skills/add-license", test_add_license },
    { "/skills/list-focus", test_list_focus },
    { "/skills/list-escape", test_list_escape },
    { "/skills/lapse", test_lapse },
    { "/skills/answer-sheet", test_answer_sheet },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

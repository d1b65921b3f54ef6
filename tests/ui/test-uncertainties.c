/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assessments.h"
#include "rounds-excerpt.h"
#include "rounds-household.h"
#include "rounds-note-row.h"
#include "rounds-obligation.h"
#include "rounds-option.h"
#include "rounds-person.h"
#include "rounds-uncertainties.h"
#include "rounds-uncertainty-model.h"
#include "rounds-uncertainty-row.h"

#define FLOOR "What is the least the household needs each month?"

static RoundsUncertainty *
get_question (AssessFixture *fixture, guint position)
{
  return rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_UNCERTAINTY, position);
}

/* A suggestion is kept, answered and settled in its row, and each can be taken back. */
static void
test_question (AssessFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkWidget *row = assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, FLOOR);
  GtkWidget *settled;

  g_signal_emit_by_name (assess_find (row, ADW_TYPE_BUTTON_ROW, "_Keep This Question"),
                         "activated");
  assess_turn ();
  g_assert_cmpstr (get_question (fixture, 0)->question, ==, FLOOR);
  g_assert_true (assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, FLOOR) == row);
  g_object_set (assess_find (row, ROUNDS_TYPE_NOTE_ROW, NULL), "note", "6,500", NULL);
  settled = assess_find (row, ADW_TYPE_SWITCH_ROW, "Settled");
  adw_switch_row_set_active (ADW_SWITCH_ROW (settled), TRUE);
  assess_turn ();
  g_assert_cmpint (get_question (fixture, 0)->state, ==, ROUNDS_UNCERTAINTY_SETTLED);
  g_assert_cmpint (get_question (fixture, 0)->settled_on, ==, ASSESS_TODAY);
  g_assert_cmpstr (get_question (fixture, 0)->answer, ==, "6,500");
  g_assert_true (rounds_history_undo (history));
  assess_turn ();
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (settled)));
  while (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_UNCERTAINTY) > 0)
    g_assert_true (rounds_history_undo (history));
  assess_turn ();
  g_assert_nonnull (assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, FLOOR));
}

/* Whether a visa lets one go stays open until the person says that it is settled. */
static void
test_visa (AssessFixture *fixture, gconstpointer unused)
{
  const char *const question = "Can my H-1B visa move with me, and how long does that take?";
  RoundsObligation *visa = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                               ROUNDS_OBLIGATION_VISA_H1B, NULL);
  GtkWidget *row;

  assess_turn ();
  row = assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, question);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==,
                   "For a lawyer who reads your papers");
  g_object_set (visa, "settled", TRUE, NULL);
  assess_turn ();
  g_assert_null (assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, question));
  g_object_set (visa, "settled", FALSE, "kind", ROUNDS_OBLIGATION_NOTICE, NULL);
  assess_turn ();
  g_assert_null (assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, question));
}

/* A suggestion is kept to its end, however little of it its row has room for. */
static void
test_long_name (AssessFixture *fixture, gconstpointer unused)
{
  g_autofree char *name = g_strnfill (3 * ROUNDS_EXCERPT_SCREEN, 'x');
  g_autofree char *question = g_strdup_printf ("What would “%s” really pay?", name);
  g_autofree char *title = rounds_excerpt_dup (question, ROUNDS_EXCERPT_SCREEN);
  GtkWidget *row;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", name, "role", ROUNDS_OPTION_NEW,
                      "compared", TRUE, NULL);
  assess_turn ();
  row = assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, title);
  g_signal_emit_by_name (assess_find (row, ADW_TYPE_BUTTON_ROW, "_Keep This Question"),
                         "activated");
  g_assert_true (g_str_has_suffix (get_question (fixture, 0)->question, "” really pay?"));
}

/* Who settled a question can be deleted: the answer stays, and the name goes and comes with undo.
 */
static void
test_person_goes (AssessFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsPerson *person =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Ada", NULL);
  RoundsUncertainty *record =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_UNCERTAINTY, "question", "Why?", NULL);
  GtkWidget *row;

  rounds_uncertainties_settle (fixture->plan, record, "Because",
                               rounds_record_get_id (ROUNDS_RECORD (person)), ASSESS_TODAY);
  assess_turn ();
  row = assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, "Why?");
  g_assert_true (
      g_str_has_suffix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), " by Ada"));
  rounds_plan_delete (fixture->plan, person);
  assess_turn ();
  g_assert_false (
      g_str_has_suffix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), " by Ada"));
  g_assert_cmpstr (record->answer, ==, "Because");
  g_assert_true (rounds_history_undo (history));
  assess_turn ();
  g_assert_true (
      g_str_has_suffix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), " by Ada"));
}

/* Markup, direction marks, emoji and a megabyte are kept and shown as they are. */
static void
test_hostile_text (AssessFixture *fixture, gconstpointer unused)
{
  const char *const hostile = "<b>\u202eWhy</b> & \360\237\232\227 %s";
  g_autofree char *long_text = g_strnfill (1024 * 1024, 'x');
  GtkWidget *entry = assess_find (fixture->view, ADW_TYPE_ENTRY_ROW, "A question of your own");
  GtkWidget *row;

  gtk_editable_set_text (GTK_EDITABLE (entry), hostile);
  g_signal_emit_by_name (entry, "apply");
  assess_turn ();
  g_assert_cmpstr (get_question (fixture, 0)->question, ==, hostile);
  row = assess_find (fixture->view, ROUNDS_TYPE_UNCERTAINTY_ROW, hostile);
  g_assert_nonnull (row);
  g_object_set (assess_find (row, ROUNDS_TYPE_NOTE_ROW, NULL), "note", long_text, NULL);
  g_assert_cmpuint (strlen (get_question (fixture, 0)->answer), ==, 1024 * 1024);
  g_object_set (assess_find (row, ROUNDS_TYPE_NOTE_ROW, NULL), "note", hostile, NULL);
  g_assert_cmpstr (get_question (fixture, 0)->answer, ==, hostile);
  g_object_set (fixture->assessment, "license-reflection", hostile, NULL);
  assess_turn ();
  g_assert_nonnull (assess_find (fixture->view, ADW_TYPE_ACTION_ROW, hostile));
}

static void
collect_titles (GtkWidget *root, GPtrArray *titles)
{
  if (ROUNDS_IS_UNCERTAINTY_ROW (root))
    g_ptr_array_add (titles, (gpointer) adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_titles (child, titles);
}

static void
check_order (AssessFixture *fixture)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new ();
  RoundsUncertaintyModel *model = rounds_figures_get_model (
      rounds_session_get_figures (fixture->session), ROUNDS_TYPE_UNCERTAINTY_MODEL);

  assess_turn ();
  collect_titles (fixture->view, titles);
  g_assert_cmpuint (titles->len, ==, rounds_uncertainty_model_get_n_questions (model));
  g_assert_cmpuint (titles->len, >, 2);
  for (guint i = 0; i < titles->len; i++)
    g_assert_cmpstr (titles->pdata[i], ==,
                     rounds_uncertainty_model_get_question (model, i)->question);
}

/* Questions that go and come back follow each other as they do on paper. */
static void
test_order (AssessFixture *fixture, gconstpointer unused)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);

  check_order (fixture);
  g_object_set (household, "floor", (gint64) 650000, NULL);
  check_order (fixture);
  g_object_set (household, "floor", ROUNDS_MONEY_UNSET, NULL);
  check_order (fixture);
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (AssessFixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/uncertainties/question", test_question },
    { "/uncertainties/long-name", test_long_name },
    { "/uncertainties/person-goes", test_person_goes },
    { "/uncertainties/hostile-text", test_hostile_text },
    { "/uncertainties/visa", test_visa },
    { "/uncertainties/order", test_order },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AssessFixture, NULL, assess_set_up_result, tests[i].test,
                assess_tear_down);
  return g_test_run ();
}

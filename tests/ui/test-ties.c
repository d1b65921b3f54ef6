/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assessments.h"
#include "rounds-obligation-row.h"
#include "rounds-obligations.h"
#include "rounds-profile.h"
#include "rounds-ties-step.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  RoundsAssessment *assessment;
  GtkWidget *step; /* owned, nullable */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->assessment = rounds_assessments_start (fixture->plan, TODAY);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
}

static void
open_step (Fixture *fixture, RoundsProfession profession)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                profession, NULL);
  fixture->step = g_object_new (ROUNDS_TYPE_TIES_STEP, "session", fixture->session, "assessment",
                                fixture->assessment, NULL);
  g_object_ref_sink (fixture->step);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->step != NULL)
    g_assert_finalize_object (fixture->step);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

static gpointer
find_tie (Fixture *fixture, const char *title)
{
  return assess_find (fixture->step, ROUNDS_TYPE_OBLIGATION_ROW, title);
}

/* A nurse is not asked what physicians owe, and reads the names of her own field. */
static void
test_nurse (Fixture *fixture, gconstpointer unused)
{
  open_step (fixture, ROUNDS_PROFESSION_RN);
  g_assert_nonnull (find_tie (fixture, "Notice period"));
  g_assert_nonnull (find_tie (fixture, "Nurse Licensure Compact"));
  g_assert_null (find_tie (fixture, "J-1 waiver service"));
  g_assert_null (find_tie (fixture, "Your collaborating physician"));
  g_assert_null (find_tie (fixture, "Colleagues who practice under you"));
}

static void
test_physician (Fixture *fixture, gconstpointer unused)
{
  open_step (fixture, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_nonnull (find_tie (fixture, "J-1 waiver service"));
  g_assert_nonnull (find_tie (fixture, "Colleagues who practice under you"));
  g_assert_null (find_tie (fixture, "Your collaborating physician"));
}

/* What was answered stays in sight under another profession. */
static void
test_kept (Fixture *fixture, gconstpointer unused)
{
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_VISA_J1,
                      NULL);
  open_step (fixture, ROUNDS_PROFESSION_RN);
  g_assert_nonnull (find_tie (fixture, "J-1 waiver service"));
}

/* On makes the record, off takes it away, and undo brings it back with all that was said. */
static void
test_switch (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsObligation *obligation;
  AdwExpanderRow *row;

  open_step (fixture, ROUNDS_PROFESSION_NP);
  row = find_tie (fixture, "Non-compete clause");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OBLIGATION), ==, 0);
  adw_expander_row_set_enable_expansion (row, TRUE);
  obligation = rounds_obligations_find (fixture->plan, ROUNDS_OBLIGATION_NON_COMPETE);
  g_assert_nonnull (obligation);
  g_assert_true (adw_expander_row_get_expanded (row));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Non-compete clause");
  gtk_editable_set_text (assess_find (GTK_WIDGET (row), ADW_TYPE_ENTRY_ROW, "Months that it lasts"),
                         "12");
  g_assert_cmpint (obligation->months, ==, 12);
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, "Ends on: no date yet · 12 months");
  rounds_plan_settle (fixture->plan);
  adw_expander_row_set_enable_expansion (row, FALSE);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OBLIGATION), ==, 0);
  g_assert_true (rounds_history_undo (history));
  g_assert_true (adw_expander_row_get_enable_expansion (row));
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, "Ends on: no date yet · 12 months");
  g_assert_true (rounds_history_undo (history));
  g_assert_true (rounds_history_undo (history));
  g_assert_false (adw_expander_row_get_enable_expansion (row));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OBLIGATION), ==, 0);
}

/* Turned off by mistake and on again it says what it said, and one undo takes that back. */
static void
test_again (Fixture *fixture, gconstpointer unused)
{
  RoundsObligation *obligation;
  AdwExpanderRow *row;

  obligation =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NOTICE,
                          "due-on", TODAY, "months", 3, "note", "Clause 9", NULL);
  open_step (fixture, ROUNDS_PROFESSION_NP);
  row = find_tie (fixture, "Notice period");
  adw_expander_row_set_enable_expansion (row, FALSE);
  g_assert_false (rounds_plan_holds (fixture->plan, obligation));
  adw_expander_row_set_enable_expansion (row, TRUE);
  obligation = rounds_obligations_find (fixture->plan, ROUNDS_OBLIGATION_NOTICE);
  g_assert_cmpint (obligation->due_on, ==, TODAY);
  g_assert_cmpint (obligation->months, ==, 3);
  g_assert_cmpstr (obligation->note, ==, "Clause 9");
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  g_assert_false (adw_expander_row_get_enable_expansion (row));
  g_assert_null (rounds_obligations_find (fixture->plan, ROUNDS_OBLIGATION_NOTICE));
}

/* There can be several of one's own, each with a name. */
static void
test_others (Fixture *fixture, gconstpointer unused)
{
  const char *const hostile = "<b>The lease</b> & %s";
  RoundsObligation *obligation;
  AdwExpanderRow *row;

  open_step (fixture, ROUNDS_PROFESSION_RN);
  for (guint i = 0; i < 2; i++)
    g_signal_emit_by_name (assess_find (fixture->step, ADW_TYPE_BUTTON_ROW, "_Add Something Else"),
                           "activated");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OBLIGATION), ==, 2);
  row = find_tie (fixture, "Something else");
  gtk_editable_set_text (assess_find (GTK_WIDGET (row), ADW_TYPE_ENTRY_ROW, "What It Is"), hostile);
  obligation = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_OBLIGATION, 0);
  g_assert_cmpstr (obligation->label, ==, hostile);
  g_assert_true (find_tie (fixture, hostile) == (gpointer) row);
  adw_expander_row_set_enable_expansion (row, FALSE);
  g_assert_null (find_tie (fixture, hostile));
  g_assert_nonnull (find_tie (fixture, "Something else"));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_OBLIGATION), ==, 1);
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/ties/nurse", test_nurse }, { "/ties/physician", test_physician },
    { "/ties/kept", test_kept },   { "/ties/switch", test_switch },
    { "/ties/again", test_again }, { "/ties/others", test_others },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

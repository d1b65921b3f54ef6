/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-due-row.h"
#include "rounds-milestone-page.h"
#include "rounds-milestone-row.h"
#include "rounds-milestones.h"
#include "rounds-obligation.h"
#include "rounds-timeline-view.h"
#include "timeline-fixture.h"

static void
act (TimelineFixture *fixture, const char *action, const char *format, gint64 id)
{
  if (format != NULL)
    g_assert_true (gtk_widget_activate_action (fixture->view, action, format, id));
  else
    g_assert_true (gtk_widget_activate_action (fixture->view, action, NULL));
  timeline_turn ();
}

static guint
count_due_rows (TimelineFixture *fixture)
{
  timeline_turn ();
  return timeline_count_shown (fixture->view, ROUNDS_TYPE_DUE_ROW, NULL);
}

/* What is due stands in the side; checked off it leaves, and undo brings it back. */
static void
test_due (TimelineFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsObligation *obligation;
  RoundsMilestone *milestone;
  GtkWidget *row;

  timeline_open_view (fixture);
  g_assert_cmpuint (count_due_rows (fixture), ==, 0);
  milestone = rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "title",
                                  "Read the contract", "due-on", TIMELINE_TODAY - 1, NULL);
  obligation = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                   ROUNDS_OBLIGATION_NOTICE, "due-on", TIMELINE_TODAY + 3, NULL);
  g_assert_cmpuint (count_due_rows (fixture), ==, 2);
  row = timeline_find (fixture->view, ROUNDS_TYPE_DUE_ROW);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Read the contract");
  gtk_check_button_set_active (timeline_find (row, GTK_TYPE_CHECK_BUTTON), TRUE);
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_DONE);
  g_assert_cmpint (milestone->done_on, ==, TIMELINE_TODAY);
  g_assert_cmpuint (count_due_rows (fixture), ==, 1);
  gtk_check_button_set_active (
      timeline_find (timeline_find (fixture->view, ROUNDS_TYPE_DUE_ROW), GTK_TYPE_CHECK_BUTTON),
      TRUE);
  g_assert_true (obligation->settled);
  g_assert_cmpuint (count_due_rows (fixture), ==, 0);
  g_assert_true (rounds_history_undo (history));
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (count_due_rows (fixture), ==, 2);
  g_assert_false (gtk_check_button_get_active (
      timeline_find (timeline_find (fixture->view, ROUNDS_TYPE_DUE_ROW), GTK_TYPE_CHECK_BUTTON)));
}

/* The first three days are shown, the others when they are asked for. */
static void
test_due_more (TimelineFixture *fixture, gconstpointer unused)
{
  timeline_open_view (fixture);
  for (int i = 0; i < 5; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "due-on", TIMELINE_TODAY + 20 * i,
                        NULL);
  g_assert_cmpuint (count_due_rows (fixture), ==, 3);
  for (GtkWidget *list = timeline_find (fixture->view, ROUNDS_TYPE_DUE_ROW); list != NULL;
       list = gtk_widget_get_parent (list))
    {
      GtkWidget *last = gtk_widget_get_last_child (list);

      if (last == NULL || !GTK_IS_LABEL (last) || !GTK_IS_BOX (list))
        continue;
      g_signal_emit_by_name (gtk_widget_get_prev_sibling (last), "clicked");
      break;
    }
  g_assert_cmpuint (count_due_rows (fixture), ==, 5);
}

static void
test_milestones (TimelineFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsMilestone *milestone;
  GtkWidget *page;

  timeline_open_view (fixture);
  rounds_timeline_view_show_list (ROUNDS_TIMELINE_VIEW (fixture->view), "milestones");
  act (fixture, "timeline.add-milestone", NULL, 0);
  milestone = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_MILESTONE, 0);
  page = timeline_find (fixture->view, ROUNDS_TYPE_MILESTONE_PAGE);
  gtk_editable_set_text (timeline_find (page, ADW_TYPE_ENTRY_ROW), "Ask for an introduction");
  g_assert_cmpstr (milestone->title, ==, "Ask for an introduction");
  act (fixture, "timeline.check", "x", rounds_record_get_id (ROUNDS_RECORD (milestone)));
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_DONE);
  act (fixture, "timeline.check", "x", rounds_record_get_id (ROUNDS_RECORD (milestone)));
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_OPEN);
  act (fixture, "timeline.delete", "x", rounds_record_get_id (ROUNDS_RECORD (milestone)));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_MILESTONE), ==, 0);
  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Delete Milestone");
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_MILESTONE), ==, 1);
}

static gboolean
has_milestone_rows (TimelineFixture *fixture)
{
  return timeline_count_shown (fixture->view, ROUNDS_TYPE_MILESTONE_ROW, NULL) == 3;
}

/* Milestones stand by phase, those of none last, and move when they are given another one. */
static void
test_phases (TimelineFixture *fixture, gconstpointer unused)
{
  const int phases[] = { 0, 3, 1 };
  GtkSelectionModel *model;
  RoundsMilestone *milestones[3];
  guint start, end;

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    milestones[i] =
        rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "phase", phases[i], NULL);
  timeline_open_view (fixture);
  rounds_timeline_view_show_list (ROUNDS_TIMELINE_VIEW (fixture->view), "milestones");
  timeline_wait_until (fixture, has_milestone_rows);
  model = gtk_list_view_get_model (timeline_find (fixture->view, GTK_TYPE_LIST_VIEW));
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      g_autoptr (RoundsMilestone) milestone = g_list_model_get_item (G_LIST_MODEL (model), i);

      g_assert_true (milestone == milestones[2 - i]);
    }
  g_object_set (milestones[0], "phase", 3, NULL);
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 2, &start, &end);
  g_assert_cmpuint (start, ==, 1);
  g_assert_cmpuint (end, ==, 3);
}

int
main (int argc, char *argv[])
{
  const TimelineTest tests[] = {
    { "/milestones/due", test_due },
    { "/milestones/due-more", test_due_more },
    { "/milestones/page", test_milestones },
    { "/milestones/phases", test_phases },
  };

  return timeline_run_tests (argc, argv, tests, G_N_ELEMENTS (tests));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-destination-row.h"
#include "rounds-log-dialog.h"
#include "rounds-network-row.h"
#include "rounds-timeline-view.h"
#include "timeline-fixture.h"

#define MANY 5000

static void
create_talks (TimelineFixture *fixture, guint n_talks, guint days_apart)
{
  RoundsPerson *person =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Hana Yoshida", NULL);

  for (guint i = 0; i < n_talks; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person",
                        rounds_record_get_id (ROUNDS_RECORD (person)), "held-on",
                        TIMELINE_TODAY - (RoundsDate) (i * days_apart), "note",
                        i == n_talks / 2 ? "A needle in the haystack" : "", NULL);
}

/* Three fields, and the conversation stands in the plan as one act; undo takes it all back. */
static void
test_log (TimelineFixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsLogDialog *dialog = rounds_log_dialog_new (fixture->session, NULL);
  GtkWidget *content = adw_dialog_get_child (ADW_DIALOG (dialog));
  RoundsPerson *person;

  g_object_ref_sink (dialog);
  gtk_editable_set_text (timeline_find (content, ADW_TYPE_ENTRY_ROW), "Hana Yoshida");
  rounds_destination_row_set_code (timeline_find (content, ROUNDS_TYPE_DESTINATION_ROW), "payer");
  adw_combo_row_set_selected (timeline_find_row (content, "Three Years In"), ROUNDS_OUTCOME_HAPPY);
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (dialog)), "clicked");
  timeline_turn ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 1);
  person = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PERSON, 0);
  g_assert_cmpstr (person->name, ==, "Hana Yoshida");
  g_assert_cmpstr (person->destination, ==, "payer");
  g_assert_cmpint (person->outcome, ==, ROUNDS_OUTCOME_HAPPY);
  g_assert_cmpstr (rounds_history_get_undo_name (history), ==, "Log Conversation");
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 0);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PERSON), ==, 0);
  g_assert_null (rounds_history_get_undo_name (history));
  g_assert_finalize_object (dialog);
}

/* Closed without logging, what was typed is there again. */
static void
test_draft (TimelineFixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < 2; i++)
    {
      RoundsLogDialog *dialog = rounds_log_dialog_new (fixture->session, NULL);
      GtkWidget *content = adw_dialog_get_child (ADW_DIALOG (dialog));
      AdwEntryRow *name = timeline_find (content, ADW_TYPE_ENTRY_ROW);

      g_object_ref_sink (dialog);
      if (i == 0)
        gtk_editable_set_text (GTK_EDITABLE (name), "Han");
      else
        g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "Han");
      g_assert_finalize_object (dialog);
    }
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CONVERSATION), ==, 0);
  g_assert_null (rounds_history_get_undo_name (rounds_session_get_history (fixture->session)));
}

/* The newest first, each month under a heading of its own. */
static void
test_months (TimelineFixture *fixture, gconstpointer unused)
{
  GtkSelectionModel *model;
  GtkListView *list;
  guint start, end;

  create_talks (fixture, 4, 10); /* February 16 and 6, January 27 and 17 */
  timeline_open_view (fixture);
  list = timeline_find (fixture->view, GTK_TYPE_LIST_VIEW);
  model = gtk_list_view_get_model (list);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 4);
  g_assert_nonnull (gtk_list_view_get_header_factory (list));
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 0, &start, &end);
  g_assert_cmpuint (start, ==, 0);
  g_assert_cmpuint (end, ==, 2);
  gtk_section_model_get_section (GTK_SECTION_MODEL (model), 3, &start, &end);
  g_assert_cmpuint (start, ==, 2);
  g_assert_cmpuint (end, ==, 4);
}

/* The list guesses how tall rows are that it has not made: it comes to the end in more than one
 * step.
 */
static gboolean
is_at_end (TimelineFixture *fixture)
{
  GtkListView *list = timeline_find (fixture->view, GTK_TYPE_LIST_VIEW);
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  gtk_list_view_scroll_to (list, MANY - 1, GTK_LIST_SCROLL_NONE, NULL);
  return gtk_adjustment_get_value (place) > 0 &&
         gtk_adjustment_get_value (place) + gtk_adjustment_get_page_size (place) >=
             gtk_adjustment_get_upper (place) - 200;
}

static gboolean
has_rows (TimelineFixture *fixture)
{
  return timeline_count_shown (fixture->view, ROUNDS_TYPE_NETWORK_ROW, NULL) > 0;
}

/* Five thousand conversations cost as many rows as fit a window and a margin. */
static void
test_many (TimelineFixture *fixture, gconstpointer unused)
{
  GtkListView *list;

  create_talks (fixture, MANY, 1);
  timeline_open_view (fixture);
  timeline_wait_until (fixture, has_rows);
  list = timeline_find (fixture->view, GTK_TYPE_LIST_VIEW);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))), ==,
                    MANY);
  gtk_list_view_scroll_to (list, MANY / 2, GTK_LIST_SCROLL_NONE, NULL);
  timeline_turn ();
  timeline_wait_until (fixture, is_at_end);
  g_assert_cmpuint (timeline_count_shown (fixture->view, ROUNDS_TYPE_NETWORK_ROW, NULL), <, 400);
}

static gboolean
has_search_entry (TimelineFixture *fixture)
{
  return timeline_count_shown (fixture->view, GTK_TYPE_SEARCH_ENTRY, NULL) == 1;
}

static gboolean
has_found_one (TimelineFixture *fixture)
{
  gpointer list = NULL;

  timeline_count_shown (fixture->view, GTK_TYPE_LIST_VIEW, &list);
  return list != NULL &&
         g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) == 1;
}

static void
test_search (TimelineFixture *fixture, gconstpointer unused)
{
  create_talks (fixture, 40, 1);
  timeline_open_view (fixture);
  rounds_timeline_view_start_search (ROUNDS_TIMELINE_VIEW (fixture->view));
  timeline_wait_until (fixture, has_search_entry);
  gtk_editable_set_text (timeline_find (fixture->view, GTK_TYPE_SEARCH_ENTRY), "NEEDLE");
  timeline_wait_until (fixture, has_found_one);
}

int
main (int argc, char *argv[])
{
  const TimelineTest tests[] = {
    { "/timeline/log", test_log },       { "/timeline/draft", test_draft },
    { "/timeline/months", test_months }, { "/timeline/many", test_many },
    { "/timeline/search", test_search },
  };

  return timeline_run_tests (argc, argv, tests, G_N_ELEMENTS (tests));
}

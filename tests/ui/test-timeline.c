/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-date-row.h"
#include "rounds-destination-row.h"
#include "rounds-due-row.h"
#include "rounds-log-dialog.h"
#include "rounds-milestone-page.h"
#include "rounds-milestone-row.h"
#include "rounds-milestones.h"
#include "rounds-network-row.h"
#include "rounds-obligation.h"
#include "rounds-person.h"
#include "rounds-timeline-view.h"

#define TODAY 20500 /* 2026-02-16 */
#define MANY 5000

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
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
}

static void
turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Turns the main loop until the probe says so, for ten seconds at the most. */
static void
wait_until (Fixture *fixture, gboolean (*probe) (Fixture *fixture))
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (!probe (fixture) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (probe (fixture));
}

static gboolean
is_mapped (Fixture *fixture)
{
  return gtk_widget_get_mapped (fixture->view) && gtk_widget_get_width (fixture->view) > 0;
}

static void
open_view (Fixture *fixture)
{
  fixture->view = g_object_new (ROUNDS_TYPE_TIMELINE_VIEW, "session", fixture->session, NULL);
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  gtk_window_present (fixture->window);
  wait_until (fixture, is_mapped);
  turn ();
}

static gboolean
is_view_gone (Fixture *fixture)
{
  return fixture->view == NULL;
}

/* The next frame may still hold what was shown in the last one. */
static void
close_view (Fixture *fixture)
{
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  g_object_unref (fixture->view);
  wait_until (fixture, is_view_gone);
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

/* Widgets of @type below @root that are shown; the first of them is given. */
static guint
count_shown (GtkWidget *root, GType type, gpointer *first)
{
  guint n_found = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_child_visible (child) || !gtk_widget_get_visible (child))
        continue;
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        {
          if (n_found == 0 && first != NULL && *first == NULL)
            *first = child;
          n_found++;
        }
      n_found += count_shown (child, type, first);
    }
  return n_found;
}

static gpointer
find (GtkWidget *root, GType type)
{
  gpointer found = NULL;

  count_shown (root, type, &found);
  g_assert_nonnull (found);
  return found;
}

static gpointer
find_row (GtkWidget *root, const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (root) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
act (Fixture *fixture, const char *action, const char *format, gint64 id)
{
  if (format != NULL)
    g_assert_true (gtk_widget_activate_action (fixture->view, action, format, id));
  else
    g_assert_true (gtk_widget_activate_action (fixture->view, action, NULL));
  turn ();
}

static void
create_talks (Fixture *fixture, guint n_talks, guint days_apart)
{
  RoundsPerson *person =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Hana Yoshida", NULL);

  for (guint i = 0; i < n_talks; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_CONVERSATION, "person",
                        rounds_record_get_id (ROUNDS_RECORD (person)), "held-on",
                        TODAY - (RoundsDate) (i * days_apart), "note",
                        i == n_talks / 2 ? "A needle in the haystack" : "", NULL);
}

/* Three fields, and the conversation stands in the plan as one act; undo takes it all back. */
static void
test_log (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsLogDialog *dialog = rounds_log_dialog_new (fixture->session, NULL);
  GtkWidget *content = adw_dialog_get_child (ADW_DIALOG (dialog));
  RoundsPerson *person;

  g_object_ref_sink (dialog);
  gtk_editable_set_text (find (content, ADW_TYPE_ENTRY_ROW), "Hana Yoshida");
  rounds_destination_row_set_code (find (content, ROUNDS_TYPE_DESTINATION_ROW), "payer");
  adw_combo_row_set_selected (find_row (content, "Three Years In"), ROUNDS_OUTCOME_HAPPY);
  g_signal_emit_by_name (adw_dialog_get_default_widget (ADW_DIALOG (dialog)), "clicked");
  turn ();
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
test_draft (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < 2; i++)
    {
      RoundsLogDialog *dialog = rounds_log_dialog_new (fixture->session, NULL);
      GtkWidget *content = adw_dialog_get_child (ADW_DIALOG (dialog));
      AdwEntryRow *name = find (content, ADW_TYPE_ENTRY_ROW);

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
test_months (Fixture *fixture, gconstpointer unused)
{
  GtkSelectionModel *model;
  GtkListView *list;
  guint start, end;

  create_talks (fixture, 4, 10); /* February 16 and 6, January 27 and 17 */
  open_view (fixture);
  list = find (fixture->view, GTK_TYPE_LIST_VIEW);
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

static gboolean
is_at_end (Fixture *fixture)
{
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (find (fixture->view, GTK_TYPE_LIST_VIEW));

  return gtk_adjustment_get_value (place) > 0 &&
         gtk_adjustment_get_value (place) + gtk_adjustment_get_page_size (place) >=
             gtk_adjustment_get_upper (place) - 200;
}

static gboolean
has_rows (Fixture *fixture)
{
  return count_shown (fixture->view, ROUNDS_TYPE_NETWORK_ROW, NULL) > 0;
}

/* Five thousand conversations cost as many rows as fit a window and a margin. */
static void
test_many (Fixture *fixture, gconstpointer unused)
{
  GtkListView *list;

  create_talks (fixture, MANY, 1);
  open_view (fixture);
  wait_until (fixture, has_rows);
  list = find (fixture->view, GTK_TYPE_LIST_VIEW);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))), ==,
                    MANY);
  gtk_list_view_scroll_to (list, MANY / 2, GTK_LIST_SCROLL_NONE, NULL);
  turn ();
  gtk_list_view_scroll_to (list, MANY - 1, GTK_LIST_SCROLL_NONE, NULL);
  wait_until (fixture, is_at_end);
  g_assert_cmpuint (count_shown (fixture->view, ROUNDS_TYPE_NETWORK_ROW, NULL), <, 400);
}

static gboolean
has_search_entry (Fixture *fixture)
{
  return count_shown (fixture->view, GTK_TYPE_SEARCH_ENTRY, NULL) == 1;
}

static gboolean
has_found_one (Fixture *fixture)
{
  gpointer list = NULL;

  count_shown (fixture->view, GTK_TYPE_LIST_VIEW, &list);
  return list != NULL &&
         g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (list))) == 1;
}

static void
test_search (Fixture *fixture, gconstpointer unused)
{
  create_talks (fixture, 40, 1);
  open_view (fixture);
  rounds_timeline_view_start_search (ROUNDS_TIMELINE_VIEW (fixture->view));
  wait_until (fixture, has_search_entry);
  gtk_editable_set_text (find (fixture->view, GTK_TYPE_SEARCH_ENTRY), "NEEDLE");
  wait_until (fixture, has_found_one);
}

static guint
count_due_rows (Fixture *fixture)
{
  turn ();
  return count_shown (fixture->view, ROUNDS_TYPE_DUE_ROW, NULL);
}

/* What is due stands in the side; checked off it leaves, and undo brings it back. */
static void
test_due (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsObligation *obligation;
  RoundsMilestone *milestone;
  GtkWidget *row;

  open_view (fixture);
  g_assert_cmpuint (count_due_rows (fixture), ==, 0);
  milestone = rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "title",
                                  "Read the contract", "due-on", TODAY - 1, NULL);
  obligation = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                   ROUNDS_OBLIGATION_NOTICE, "due-on", TODAY + 3, NULL);
  g_assert_cmpuint (count_due_rows (fixture), ==, 2);
  row = find (fixture->view, ROUNDS_TYPE_DUE_ROW);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                   "Read the contract");
  gtk_check_button_set_active (find (row, GTK_TYPE_CHECK_BUTTON), TRUE);
  g_assert_cmpint (milestone->state, ==, ROUNDS_MILESTONE_DONE);
  g_assert_cmpint (milestone->done_on, ==, TODAY);
  g_assert_cmpuint (count_due_rows (fixture), ==, 1);
  gtk_check_button_set_active (
      find (find (fixture->view, ROUNDS_TYPE_DUE_ROW), GTK_TYPE_CHECK_BUTTON), TRUE);
  g_assert_true (obligation->settled);
  g_assert_cmpuint (count_due_rows (fixture), ==, 0);
  g_assert_true (rounds_history_undo (history));
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpuint (count_due_rows (fixture), ==, 2);
  g_assert_false (gtk_check_button_get_active (
      find (find (fixture->view, ROUNDS_TYPE_DUE_ROW), GTK_TYPE_CHECK_BUTTON)));
}

/* The first three days are shown, the others when they are asked for. */
static void
test_due_more (Fixture *fixture, gconstpointer unused)
{
  open_view (fixture);
  for (int i = 0; i < 5; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "due-on", TODAY + 20 * i, NULL);
  g_assert_cmpuint (count_due_rows (fixture), ==, 3);
  for (GtkWidget *list = find (fixture->view, ROUNDS_TYPE_DUE_ROW); list != NULL;
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
test_milestones (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsMilestone *milestone;
  GtkWidget *page;

  open_view (fixture);
  rounds_timeline_view_show_list (ROUNDS_TIMELINE_VIEW (fixture->view), "milestones");
  act (fixture, "timeline.add-milestone", NULL, 0);
  milestone = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_MILESTONE, 0);
  page = find (fixture->view, ROUNDS_TYPE_MILESTONE_PAGE);
  gtk_editable_set_text (find (page, ADW_TYPE_ENTRY_ROW), "Ask for an introduction");
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
has_milestone_rows (Fixture *fixture)
{
  return count_shown (fixture->view, ROUNDS_TYPE_MILESTONE_ROW, NULL) == 3;
}

/* Milestones stand by phase, those of none last, and move when they are given another one. */
static void
test_phases (Fixture *fixture, gconstpointer unused)
{
  const int phases[] = { 0, 3, 1 };
  GtkSelectionModel *model;
  RoundsMilestone *milestones[3];
  guint start, end;

  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    milestones[i] =
        rounds_plan_create (fixture->plan, ROUNDS_TYPE_MILESTONE, "phase", phases[i], NULL);
  open_view (fixture);
  rounds_timeline_view_show_list (ROUNDS_TIMELINE_VIEW (fixture->view), "milestones");
  wait_until (fixture, has_milestone_rows);
  model = gtk_list_view_get_model (find (fixture->view, GTK_TYPE_LIST_VIEW));
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
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/timeline/log", test_log },           { "/timeline/draft", test_draft },
    { "/timeline/months", test_months },     { "/timeline/many", test_many },
    { "/timeline/search", test_search },     { "/timeline/due", test_due },
    { "/timeline/due-more", test_due_more }, { "/timeline/milestones", test_milestones },
    { "/timeline/phases", test_phases },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

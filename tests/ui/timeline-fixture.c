/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-timeline-view.h"
#include "timeline-fixture.h"

static void
set_up (TimelineFixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TIMELINE_TODAY, FALSE);
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 1000, 700);
}

/** timeline_turn: does all that waits to be done */
void
timeline_turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/** timeline_wait_until: turns the main loop until @probe says so, for ten seconds at the most */
void
timeline_wait_until (TimelineFixture *fixture, gboolean (*probe) (TimelineFixture *fixture))
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  while (!probe (fixture) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (probe (fixture));
}

static gboolean
is_mapped (TimelineFixture *fixture)
{
  return gtk_widget_get_mapped (fixture->view) && gtk_widget_get_width (fixture->view) > 0;
}

/** timeline_open_view: shows the timeline of the plan */
void
timeline_open_view (TimelineFixture *fixture)
{
  fixture->view = g_object_new (ROUNDS_TYPE_TIMELINE_VIEW, "session", fixture->session, NULL);
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  gtk_window_present (fixture->window);
  timeline_wait_until (fixture, is_mapped);
  timeline_turn ();
}

static gboolean
is_view_gone (TimelineFixture *fixture)
{
  return fixture->view == NULL;
}

/* The next frame may still hold what was shown in the last one. */
static void
close_view (TimelineFixture *fixture)
{
  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  g_object_unref (fixture->view);
  timeline_wait_until (fixture, is_view_gone);
}

static void
tear_down (TimelineFixture *fixture, gconstpointer unused)
{
  if (fixture->view != NULL)
    close_view (fixture);
  gtk_window_destroy (fixture->window);
  timeline_turn ();
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/** timeline_count_shown: widgets of @type below @root that are shown; @first is given the first */
guint
timeline_count_shown (GtkWidget *root, GType type, gpointer *first)
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
      n_found += timeline_count_shown (child, type, first);
    }
  return n_found;
}

/** timeline_find: the first widget of @type that is shown; there has to be one */
gpointer
timeline_find (GtkWidget *root, GType type)
{
  gpointer found = NULL;

  timeline_count_shown (root, type, &found);
  g_assert_nonnull (found);
  return found;
}

/** timeline_find_row: (nullable): the first row called @title */
gpointer
timeline_find_row (GtkWidget *root, const char *title)
{
  if (ADW_IS_PREFERENCES_ROW (root) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = timeline_find_row (child, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/** timeline_run_tests: runs @tests, each with a fixture of its own */
int
timeline_run_tests (int argc, char *argv[], const TimelineTest *tests, guint n_tests)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, TimelineFixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

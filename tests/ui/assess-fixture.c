/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assess-fixture.h"
#include "rounds-assess-view.h"
#include "rounds-assessments.h"

void
assess_set_up (AssessFixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, ASSESS_TODAY, ROUNDS_SESSION_OWN);
  fixture->window = GTK_WINDOW (adw_window_new ());
  gtk_window_set_default_size (fixture->window, 900, 800);
}

/* The same with an assessment that was finished, and its result in the window. */
void
assess_set_up_result (AssessFixture *fixture, gconstpointer unused)
{
  assess_set_up (fixture, unused);
  fixture->assessment = rounds_assessments_start (fixture->plan, ASSESS_TODAY);
  g_object_set (fixture->assessment, "finished-on", ASSESS_TODAY, NULL);
  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, fixture->assessment, "emr"),
                "weight", 4, NULL);
  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, fixture->assessment, "work"),
                "weight", 1, NULL);
  assess_open_view (fixture);
}

void
assess_turn (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Shows a new view on the plan, as a new start of the program would. */
void
assess_open_view (AssessFixture *fixture)
{
  fixture->view = g_object_new (ROUNDS_TYPE_ASSESS_VIEW, "session", fixture->session, NULL);
  g_object_ref_sink (fixture->view);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  gtk_window_present (fixture->window);
  assess_turn ();
}

/* The next frame may still hold what was shown in the last one. */
void
assess_close_view (AssessFixture *fixture)
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  adw_window_set_content (ADW_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (fixture->view), (gpointer *) &fixture->view);
  g_object_unref (fixture->view);
  while (fixture->view != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (fixture->view);
}

void
assess_tear_down (AssessFixture *fixture, gconstpointer unused)
{
  if (fixture->view != NULL)
    assess_close_view (fixture);
  gtk_window_destroy (fixture->window);
  assess_turn ();
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/* The first widget of @type that is to be seen on the pages that are shown, with @title if one is
 * given. */
gpointer
assess_find (GtkWidget *root, GType type, const char *title)
{
  if (!gtk_widget_get_visible (root))
    return NULL;
  if (GTK_IS_STACK (root))
    return assess_find (gtk_stack_get_visible_child (GTK_STACK (root)), type, title);
  if (g_type_is_a (G_OBJECT_TYPE (root), type) &&
      (title == NULL ||
       g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = assess_find (child, type, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

RoundsAssessWizard *
assess_get_wizard (AssessFixture *fixture)
{
  return assess_find (fixture->view, ROUNDS_TYPE_ASSESS_WIZARD, NULL);
}

void
assess_act (gpointer widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  assess_turn ();
}

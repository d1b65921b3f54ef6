/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assessments.h"
#include "rounds-irritant-row.h"
#include "rounds-license.h"
#include "rounds-support-dialog.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

G_GNUC_UNUSED static void
run_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Finds a widget below @parent by the name of its type and its title. */
G_GNUC_UNUSED static GtkWidget *
find_row (GtkWidget *parent, GType type, const char *title)
{
  if (g_type_is_a (G_OBJECT_TYPE (parent), type) &&
      (title == NULL ||
       g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (parent)), title) == 0))
    return parent;
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, type, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_steps (Fixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, TODAY);

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);
  for (guint i = 0; i < rounds_assess_steps_count (); i++)
    {
      GtkWidget *step =
          g_object_ref_sink (rounds_assess_steps_create (i, fixture->session, assessment));

      g_test_message ("step %u", i);
      g_assert_cmpstr (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (step)) == fixture->plan
                           ? "same"
                           : "other",
                       ==, "same");
      g_assert_finalize_object (step);
    }
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_IRRITANT), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/assess/steps", Fixture, NULL, set_up, test_steps, tear_down);
  return g_test_run ();
}

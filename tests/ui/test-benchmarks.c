/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benchmark-group.h"
#include "rounds-benchmark-row.h"
#include "rounds-chart-frame.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-specialty-row.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsProfile *profile;
  RoundsSession *session;
  GtkWidget *window;
  GtkWidget *group;
} Fixture;

static void
turn_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  fixture->session = rounds_session_new (fixture->plan, NULL, 20500, FALSE);
  fixture->group = g_object_new (ROUNDS_TYPE_BENCHMARK_GROUP, "session", fixture->session, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 600, 800);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->group);
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (fixture->group))
    g_main_context_iteration (NULL, TRUE);
  turn_main_loop ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_object_ref (fixture->group);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->group);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

/* Depth first; counts the visible widgets of @type and gives the first. */
static guint
find_widgets (GtkWidget *widget, GType type, GtkWidget **first)
{
  guint n = 0;

  if (!gtk_widget_get_visible (widget))
    return 0;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    {
      n++;
      if (*first == NULL)
        *first = widget;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += find_widgets (child, type, first);
  return n;
}

static guint
count (Fixture *fixture, GType type)
{
  GtkWidget *first = NULL;

  return find_widgets (fixture->group, type, &first);
}

static GtkWidget *
find (Fixture *fixture, GType type)
{
  GtkWidget *first = NULL;

  g_assert_cmpuint (find_widgets (fixture->group, type, &first), >, 0);
  return first;
}

/* Nothing is listed and nothing drawn until the specialty is known; the row to choose it is there.
 */
static void
test_asks (Fixture *fixture, gconstpointer unused)
{
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_SPECIALTY_ROW), ==, 0);
  g_object_set (fixture->profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, NULL);
  turn_main_loop ();
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_SPECIALTY_ROW), ==, 1);
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_BENCHMARK_ROW), ==, 0);
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_CHART_FRAME), ==, 0);
  g_object_set (find (fixture, ROUNDS_TYPE_SPECIALTY_ROW), "text", "Family medicine", NULL);
  turn_main_loop ();
  g_assert_cmpstr (fixture->profile->specialty, ==, "Family medicine");
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_BENCHMARK_ROW), ==, 3);
  g_assert_cmpuint (count (fixture, ROUNDS_TYPE_CHART_FRAME), ==, 1);
}

/* Unfolding makes the rows inside; a change of one's own pay leaves it unfolded. */
static void
test_unfold (Fixture *fixture, gconstpointer unused)
{
  AdwExpanderRow *row;
  GtkWidget *first = NULL;
  RoundsRecord *option;

  g_object_set (fixture->profile, "profession", ROUNDS_PROFESSION_RN, "state", "CA", NULL);
  turn_main_loop ();
  row = ADW_EXPANDER_ROW (find (fixture, ROUNDS_TYPE_BENCHMARK_ROW));
  g_assert_cmpuint (find_widgets (GTK_WIDGET (row), ADW_TYPE_ACTION_ROW, &first), ==, 1);
  adw_expander_row_set_expanded (row, TRUE);
  g_assert_cmpuint (find_widgets (GTK_WIDGET (row), ADW_TYPE_ACTION_ROW, &first), >, 10);
  option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "role", ROUNDS_OPTION_TODAY,
                               "path-kind", ROUNDS_PATH_CLINICAL, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", rounds_record_get_id (option),
                      "pay", G_GINT64_CONSTANT (12000000), NULL);
  turn_main_loop ();
  g_assert_true (find (fixture, ROUNDS_TYPE_BENCHMARK_ROW) == GTK_WIDGET (row));
  g_assert_true (adw_expander_row_get_expanded (row));
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (row), "of 100 are paid less than you"));
}

/* What is taken from the list is kept as a code and read as a label; what is typed stays as it is.
 */
static void
test_specialty_row (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *row;
  GtkDropDown *list;
  g_autofree char *specialty = NULL;

  g_object_set (fixture->profile, "profession", ROUNDS_PROFESSION_DDS, NULL);
  turn_main_loop ();
  row = find (fixture, ROUNDS_TYPE_SPECIALTY_ROW);
  list = GTK_DROP_DOWN (find (fixture, GTK_TYPE_DROP_DOWN));
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (list)), ==, 6);
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 0);
  gtk_drop_down_set_selected (list, 2);
  g_assert_cmpstr (fixture->profile->specialty, ==, "general_dentistry");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "General dentistry");
  gtk_editable_set_text (GTK_EDITABLE (row), "General dent");
  g_assert_cmpstr (fixture->profile->specialty, ==, "General dent");
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (row), "orthodontics");
  g_object_get (row, "specialty", &specialty, NULL);
  g_assert_cmpstr (specialty, ==, "orthodontics");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "orthodontics");
  g_assert_cmpuint (gtk_drop_down_get_selected (list), ==, 4);
  g_object_set (fixture->profile, "specialty", "prosthodontics", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Prosthodontics");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/benchmarks/asks", Fixture, NULL, set_up, test_asks, tear_down);
  g_test_add ("/benchmarks/unfold", Fixture, NULL, set_up, test_unfold, tear_down);
  g_test_add ("/benchmarks/specialty-row", Fixture, NULL, set_up, test_specialty_row, tear_down);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-money-row.h"
#include "rounds-option.h"
#include "rounds-pay-card.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-view.h"
#include "rounds-plan-view.h"
#include "rounds-profile.h"

#define TODAY 20500 /* 2026-02-16 */

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  GtkWidget *window;
  GtkWidget *view;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer view_type)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, ROUNDS_SESSION_OWN);
  fixture->view = g_object_new (GPOINTER_TO_SIZE (view_type), "session", fixture->session, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->view);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer view_type)
{
  g_object_ref (fixture->view);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

static void
turn_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Depth first; counts the widgets of @type and gives the first. */
static guint
find_widgets (GtkWidget *widget, GType type, GtkWidget **first)
{
  guint n = 0;

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

static gboolean
has_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (has_label (child, text))
        return TRUE;
    }
  return FALSE;
}

/* Whoever wants to enter pay finds the inputs unfolded and can type the amount at once. */
static void
assert_pay_has_keyboard (Fixture *fixture)
{
  GtkWidget *inputs = NULL;
  GtkWidget *row = NULL;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  find_widgets (fixture->view, ROUNDS_TYPE_PAY_INPUTS, &inputs);
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (inputs)));
  find_widgets (inputs, ROUNDS_TYPE_MONEY_ROW, &row);
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, row));
}

/* Texas has no income tax: 100,000 less 13,170 federal (single, 2026) less 7,650 FICA is 79,180. */
static void
test_first_answer (Fixture *fixture, gconstpointer view_type)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  RoundsPayTerms *terms;
  GtkWidget *card = NULL;
  GtkWidget *inputs = NULL;
  GtkWidget *row = NULL;

  gtk_widget_activate_action (fixture->view, "pay.start", NULL);
  assert_pay_has_keyboard (fixture);
  turn_main_loop ();
  assert_pay_has_keyboard (fixture);
  g_assert_cmpuint (find_widgets (fixture->view, ROUNDS_TYPE_PAY_CARD, &card), ==, 1);
  g_assert_cmpuint (find_widgets (fixture->view, ROUNDS_TYPE_PAY_INPUTS, &inputs), ==, 1);
  g_assert_false (has_label (card, "$79,180"));

  /* Looking at an option leaves nothing to undo; entering its pay does. */
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 0);
  g_object_set (profile, "state", "TX", NULL);
  find_widgets (inputs, ROUNDS_TYPE_MONEY_ROW, &row);
  gtk_editable_set_text (GTK_EDITABLE (row), "100k");
  turn_main_loop ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "100k");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_assert_cmpint (terms->pay, ==, 10000000);
  g_assert_true (has_label (card, "$79,180"));

  rounds_history_undo (rounds_session_get_history (fixture->session));
  turn_main_loop ();
  g_assert_false (has_label (card, "$79,180"));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 0);
  rounds_history_redo (rounds_session_get_history (fixture->session));
  turn_main_loop ();
  g_assert_true (has_label (card, "$79,180"));
}

static void
test_edit (Fixture *fixture, gconstpointer view_type)
{
  RoundsRecord *option = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Today",
                                             "role", ROUNDS_OPTION_TODAY, NULL);

  turn_main_loop ();
  gtk_widget_activate_action (fixture->view, "pay.enter-pay", "x", rounds_record_get_id (option));
  assert_pay_has_keyboard (fixture);
}

static void
test_paper_follows (Fixture *fixture, gconstpointer view_type)
{
  GtkWidget *picture = NULL;
  guint n_pages;

  turn_main_loop ();
  g_assert_cmpuint (find_widgets (fixture->view, GTK_TYPE_PICTURE, &picture), ==, 0);
  for (int i = 0; i < 3; i++)
    rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "An option", NULL);
  turn_main_loop ();
  picture = NULL;
  n_pages = find_widgets (fixture->view, GTK_TYPE_PICTURE, &picture);
  g_assert_cmpuint (n_pages, >, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  g_test_add ("/pay/first-answer", Fixture, GSIZE_TO_POINTER (ROUNDS_TYPE_PAY_VIEW), set_up,
              test_first_answer, tear_down);
  g_test_add ("/pay/edit", Fixture, GSIZE_TO_POINTER (ROUNDS_TYPE_PAY_VIEW), set_up, test_edit,
              tear_down);
  g_test_add ("/plan/paper-follows", Fixture, GSIZE_TO_POINTER (ROUNDS_TYPE_PLAN_VIEW), set_up,
              test_paper_follows, tear_down);
  return g_test_run ();
}

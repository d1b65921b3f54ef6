/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <math.h>

#include "rounds-arithmetic-dialog.h"
#include "rounds-chart-expander.h"
#include "rounds-chart-frame.h"
#include "rounds-cost-line.h"
#include "rounds-household-dialog.h"
#include "rounds-household.h"
#include "rounds-option.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-card.h"
#include "rounds-pay-household.h"
#include "rounds-pay-terms.h"
#include "rounds-pay-view.h"
#include "rounds-profile.h"
#include "rounds-scenario-dialog.h"
#include "rounds-scenario-expander.h"
#include "rounds-scenario-table.h"
#include "rounds-solve-expander.h"
#include "rounds-step-row.h"

#define TODAY 20500 /* 2026-02-16 */

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
  GtkWidget *window;
  GtkWidget *view;
  RoundsOption *option; /* borrowed */
  RoundsPayTerms *terms; /* borrowed: of the option */
} Fixture;

static void
turn_main_loop (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static RoundsPayTerms *
add_option (Fixture *fixture, const char *name, RoundsOptionRole role, gint64 pay)
{
  fixture->option =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", name, "role", role, NULL);
  return rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                             rounds_record_get_id (ROUNDS_RECORD (fixture->option)), "pay", pay,
                             "hours-per-week", 40.0, "weeks-per-year", 48.0, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  add_option (fixture, "Clinic", ROUNDS_OPTION_TODAY, 20000000);
  fixture->terms = add_option (fixture, "Desk", ROUNDS_OPTION_NEW, 22000000);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, ROUNDS_SESSION_OWN);
  fixture->view = g_object_new (ROUNDS_TYPE_PAY_VIEW, "session", fixture->session, NULL);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->view);
  gtk_window_present (GTK_WINDOW (fixture->window));
  turn_main_loop ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_object_ref (fixture->view);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->view);
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

static void
enter_household (Fixture *fixture)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (8000000), "fixed-costs", G_GINT64_CONSTANT (500000),
                "loan-payments", G_GINT64_CONSTANT (0), "floor", G_GINT64_CONSTANT (900000), NULL);
  turn_main_loop ();
}

/* Depth first: the widget of @type at @position. */
static GtkWidget *
find_widget (GtkWidget *widget, GType type, guint *position)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*position)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type, position);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gpointer
find (gpointer widget, GType type, guint position)
{
  return find_widget (widget, type, &position);
}

/* Every text of labels within, one a line; those that are folded included. */
static void
collect_texts (GtkWidget *widget, GString *texts)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static char *
dup_texts (gpointer widget)
{
  GString *texts = g_string_new (NULL);

  collect_texts (widget, texts);
  return g_string_free (texts, FALSE);
}

static gboolean
says (gpointer widget, const char *text)
{
  g_autofree char *texts = dup_texts (widget);

  return strstr (texts, text) != NULL;
}

static void
unfold (gpointer row)
{
  adw_expander_row_set_expanded (row, TRUE);
  turn_main_loop ();
}

static void
test_headlines_follow (Fixture *fixture, gconstpointer unused)
{
  gpointer card = find (fixture->view, ROUNDS_TYPE_PAY_CARD, 1);
  g_autofree char *before = dup_texts (card);
  g_autofree char *after = NULL;

  g_assert_true (says (card, "Per real hour, after tax"));
  g_assert_true (says (card, "Break-even with staying"));
  g_object_set (fixture->terms, "pay", G_GINT64_CONSTANT (30000000), NULL);
  turn_main_loop ();
  after = dup_texts (card);
  g_assert_cmpstr (before, !=, after);
}

/* What the work costs comes off in full; what is set aside saves some tax. */
static void
test_costs_and_benefits (Fixture *fixture, gconstpointer unused)
{
  RoundsPayModel *model = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                                    ROUNDS_TYPE_PAY_MODEL);
  gint64 before = rounds_pay_model_get_figure (model, 1)->pay.take_home;
  gint64 after;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_COST_LINE, "option",
                      rounds_record_get_id (ROUNDS_RECORD (fixture->option)), "kind",
                      ROUNDS_COST_LICENSE, "amount", G_GINT64_CONSTANT (10000), "rhythm",
                      ROUNDS_COST_MONTHLY, NULL);
  after = rounds_pay_model_get_figure (model, 1)->pay.take_home;
  g_assert_cmpint (after, ==, before - 120000);
  g_object_set (fixture->terms, "deferral-401k", G_GINT64_CONSTANT (1000000), NULL);
  before = after;
  after = rounds_pay_model_get_figure (model, 1)->pay.take_home;
  g_assert_cmpint (after, >, before - 1000000);
  g_assert_cmpint (rounds_pay_model_get_figure (model, 1)->pay.set_aside, ==, 1000000);
}

static void
test_says_what_is_missing (Fixture *fixture, gconstpointer unused)
{
  gpointer card = find (fixture->view, ROUNDS_TYPE_PAY_CARD, 1);

  g_assert_true (says (card, "Enter savings, fixed costs, loan payments to see the runway"));
  g_assert_true (says (card, "Enter the floor to check against it"));
  unfold (find (fixture->view, ROUNDS_TYPE_CHART_EXPANDER, ROUNDS_CHART_OF_SAVINGS));
  g_assert_true (says (fixture->view, "savings are missing"));
  enter_household (fixture);
  g_assert_false (says (card, "to see the runway"));
  g_assert_false (says (card, "Enter the floor"));
  g_assert_true (says (card, "Lowest: "));
  g_assert_true (says (card, "Pay could fall by"));
}

static void
test_way_to_household (Fixture *fixture, gconstpointer unused)
{
  AdwWindow *window = ADW_WINDOW (fixture->window);
  AdwDialog *dialog;

  g_assert_null (adw_window_get_visible_dialog (window));
  gtk_widget_activate_action (fixture->view, "pay.enter-household", NULL);
  turn_main_loop ();
  dialog = adw_window_get_visible_dialog (window);
  g_assert_true (ROUNDS_IS_HOUSEHOLD_DIALOG (dialog));
  adw_dialog_force_close (dialog);
}

static void
test_unfolding_makes_chart (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < 3; i++)
    {
      gpointer row = find (fixture->view, ROUNDS_TYPE_CHART_EXPANDER, i);

      g_assert_null (find (row, ROUNDS_TYPE_CHART_FRAME, 0));
    }
  enter_household (fixture);
  for (guint i = 0; i < 3; i++)
    {
      gpointer row = find (fixture->view, ROUNDS_TYPE_CHART_EXPANDER, i);
      RoundsChartFrame *frame;

      unfold (row);
      frame = find (row, ROUNDS_TYPE_CHART_FRAME, 0);
      while (rounds_chart_frame_get_model (frame) == NULL)
        g_main_context_iteration (NULL, TRUE); /* the band comes from a thread */
      g_assert_cmpuint (rounds_chart_frame_get_model (frame)->series->len, >, 0);
    }
}

/* While a new band is computed, the old picture stays. */
static void
test_band_without_flicker (Fixture *fixture, gconstpointer unused)
{
  gpointer row = find (fixture->view, ROUNDS_TYPE_CHART_EXPANDER, ROUNDS_CHART_OF_SAVINGS);
  RoundsChartFrame *frame;
  g_autoptr (RoundsChartModel) before = NULL;

  enter_household (fixture);
  unfold (row);
  frame = find (row, ROUNDS_TYPE_CHART_FRAME, 0);
  while (rounds_chart_frame_get_model (frame) == NULL)
    g_main_context_iteration (NULL, TRUE);
  before = g_object_ref (rounds_chart_frame_get_model (frame));
  g_assert_nonnull (rounds_chart_model_get_series (before, 0)->low);
  g_object_set (fixture->terms, "pay", G_GINT64_CONSTANT (30000000), NULL);
  while (rounds_chart_frame_get_model (frame) == before)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (rounds_chart_model_get_series (rounds_chart_frame_get_model (frame), 0)->low);
}

static void
test_todays_money (Fixture *fixture, gconstpointer unused)
{
  gpointer row = find (fixture->view, ROUNDS_TYPE_CHART_EXPANDER, ROUNDS_CHART_OF_DIFFERENCE);
  RoundsPayAssumptions *assumptions =
      rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PAY_ASSUMPTIONS);
  RoundsHistory *history = rounds_session_get_history (fixture->session);

  unfold (row);
  g_assert_true (says (row, "In money as it will be paid; prices rise by 2.0% a year."));
  g_object_set (assumptions, "todays-money", TRUE, "inflation", 3.5, NULL);
  turn_main_loop ();
  g_assert_true (says (row, "In today’s money, at 3.5% inflation a year."));
  while (rounds_history_undo (history))
    turn_main_loop ();
  g_assert_false (assumptions->todays_money);
}

static void
test_solving_backwards (Fixture *fixture, gconstpointer unused)
{
  gpointer row = find (fixture->view, ROUNDS_TYPE_SOLVE_EXPANDER, 0);

  unfold (row);
  g_assert_true (says (row, "Enter the household’s floor to see this"));
  enter_household (fixture);
  g_assert_false (says (row, "Enter the household’s floor to see this"));
  g_assert_true (says (row, "a year on"));
}

static void
test_scenario (Fixture *fixture, gconstpointer unused)
{
  gpointer row = find (fixture->view, ROUNDS_TYPE_SCENARIO_EXPANDER, 1);
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  AdwDialog *dialog;
  RoundsScenario *scenario;
  gpointer entry;

  unfold (row);
  dialog = rounds_scenario_dialog_new_for_option (
      fixture->session, rounds_record_get_id (ROUNDS_RECORD (fixture->option)));
  adw_dialog_present (dialog, fixture->view);
  turn_main_loop ();
  entry = find (dialog, ADW_TYPE_ENTRY_ROW, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Half the pay");
  rounds_step_row_set_value (find (dialog, ROUNDS_TYPE_STEP_ROW, 0), 50);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "scenario-dialog.add", NULL);
  turn_main_loop ();
  scenario = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_SCENARIO, 0);
  g_assert_cmpfloat_with_epsilon (scenario->pay, 50, 1e-9);
  g_assert_true (isnan (scenario->growth));
  g_assert_true (says (find (row, ROUNDS_TYPE_SCENARIO_TABLE, 0), "Half the pay"));
  g_assert_true (says (row, "Pay at 50%"));

  rounds_history_undo (history);
  turn_main_loop ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_SCENARIO), ==, 0);
  g_assert_false (says (row, "Half the pay"));
}

static void
test_scenario_deleted (Fixture *fixture, gconstpointer unused)
{
  gpointer row = find (fixture->view, ROUNDS_TYPE_SCENARIO_EXPANDER, 1);
  RoundsScenario *scenario =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_SCENARIO, "name", "Later", "option",
                          rounds_record_get_id (ROUNDS_RECORD (fixture->option)), "gap", 6.0, NULL);
  AdwDialog *dialog;

  unfold (row);
  g_assert_true (says (row, "Gap +6 months"));
  dialog = rounds_scenario_dialog_new_for_scenario (fixture->session, scenario);
  adw_dialog_present (dialog, fixture->view);
  turn_main_loop ();
  gtk_widget_activate_action (GTK_WIDGET (dialog), "scenario-dialog.delete", NULL);
  turn_main_loop ();
  g_assert_false (says (row, "Later"));
  rounds_history_undo (rounds_session_get_history (fixture->session));
  turn_main_loop ();
  g_assert_true (says (row, "Gap +6 months"));
}

/* A dialog has a window of its own where its parent's cannot hold it. */
static gpointer
find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gpointer dialog = NULL;

  for (guint i = 0; dialog == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      dialog = find (window, type, 0);
    }
  return dialog;
}

static void
test_arithmetic (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog;

  enter_household (fixture);
  gtk_widget_activate_action (fixture->view, "pay.show-arithmetic", "x",
                              rounds_record_get_id (ROUNDS_RECORD (fixture->option)));
  turn_main_loop ();
  dialog = find_dialog (ROUNDS_TYPE_ARITHMETIC_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_true (says (dialog, "the taxes of 2026") && says (dialog, "Federal income tax"));
  g_assert_true (says (dialog, "Year 1: "));
  g_assert_true (says (dialog, "Real hours a year"));
  g_assert_true (says (dialog, "Household’s fixed costs"));
  g_assert_true (says (dialog, "Inflation"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  turn_main_loop ();
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  ADD ("/pay-charts/headlines-follow", test_headlines_follow);
  ADD ("/pay-charts/costs-and-benefits", test_costs_and_benefits);
  ADD ("/pay-charts/says-what-is-missing", test_says_what_is_missing);
  ADD ("/pay-charts/way-to-household", test_way_to_household);
  ADD ("/pay-charts/unfolding-makes-chart", test_unfolding_makes_chart);
  ADD ("/pay-charts/band-without-flicker", test_band_without_flicker);
  ADD ("/pay-charts/todays-money", test_todays_money);
  ADD ("/pay-charts/solving-backwards", test_solving_backwards);
  ADD ("/pay-charts/scenario", test_scenario);
  ADD ("/pay-charts/scenario-deleted", test_scenario_deleted);
  ADD ("/pay-charts/arithmetic", test_arithmetic);
  return g_test_run ();
}

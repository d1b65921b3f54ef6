/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "pay-form.h"
#include "rounds-household.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-scenario-expander.h"
#include "rounds-scenario-table.h"
#include "rounds-step-row.h"
#include "rounds-worked-row.h"

#define PAY "Pay, percent of the expected"
#define GAP "Gap without work, months more or less"

/* Trying a change, keeping it with one click, and the worked examples. */

static void
add_terms (PayForm *fixture, RoundsOption *option, gint64 pay)
{
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay", pay, NULL);
}

static void
enter_plan (PayForm *fixture)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (8000000), "fixed-costs", G_GINT64_CONSTANT (500000),
                "loan-payments", G_GINT64_CONSTANT (0), "floor", G_GINT64_CONSTANT (900000), NULL);
  add_terms (fixture, fixture->today, 20000000);
  add_terms (fixture, fixture->option, 22000000);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && says (child, text))
      return TRUE;
  return FALSE;
}

static GtkWidget *
find_button (GtkWidget *row, const char *title)
{
  return pay_form_find_row (row, ADW_TYPE_BUTTON_ROW, title);
}

static void
try (GtkWidget *row, const char *title, double value)
{
  rounds_step_row_set_value (ROUNDS_STEP_ROW (pay_form_find_row (row, ROUNDS_TYPE_STEP_ROW, title)),
                             value);
}

/* It scrolls, as it does in the view: what unfolds is higher than the window. */
static void
show_list (PayForm *fixture, GtkWidget *list)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  pay_form_show (fixture, scrolled);
}

static GtkWidget *
show_expander (PayForm *fixture, RoundsOption *option)
{
  GtkWidget *row = rounds_scenario_expander_new (fixture->session, option);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  show_list (fixture, list);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  pay_form_turn_main_loop ();
  return row;
}

/* What is tried shows at once; the plan, its history and its figures do not move. */
static void
test_trying_changes_nothing (PayForm *fixture, gconstpointer data)
{
  GtkWidget *row, *table, *save;
  RoundsStepRow *pay_row;

  enter_plan (fixture);
  row = show_expander (fixture, fixture->option);
  table = pay_form_find (row, ROUNDS_TYPE_SCENARIO_TABLE);
  save = find_button (row, "_Save as Scenario");
  g_assert_false (says (table, "What you try"));
  g_assert_false (gtk_widget_get_sensitive (save));
  try (row, PAY, 80);
  g_assert_true (says (table, "What you try"));
  g_assert_true (gtk_widget_get_sensitive (save));
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_SCENARIO), ==, 0);
  gtk_widget_activate (find_button (row, "_Back to What Is Expected"));
  g_assert_false (says (table, "What you try"));
  pay_row = ROUNDS_STEP_ROW (pay_form_find_row (row, ROUNDS_TYPE_STEP_ROW, PAY));
  g_assert_cmpfloat_with_epsilon (rounds_step_row_get_value (pay_row), 100, 1e-9);
}

/* One click keeps it, beside what is expected; the next try begins there again. */
static void
test_saved_with_one_click (PayForm *fixture, gconstpointer data)
{
  RoundsScenario *scenario;
  GtkWidget *row, *table;

  enter_plan (fixture);
  row = show_expander (fixture, fixture->option);
  table = pay_form_find (row, ROUNDS_TYPE_SCENARIO_TABLE);
  try (row, PAY, 80);
  try (row, GAP, 3);
  gtk_widget_activate (find_button (row, "_Save as Scenario"));
  pay_form_turn_main_loop ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_SCENARIO), ==, 1);
  scenario = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_SCENARIO, 0);
  g_assert_cmpint (scenario->option, ==, rounds_record_get_id (ROUNDS_RECORD (fixture->option)));
  g_assert_cmpfloat_with_epsilon (scenario->pay, 80, 1e-9);
  g_assert_cmpfloat_with_epsilon (scenario->gap, 3, 1e-9);
  g_assert_cmpstr (scenario->name, ==, "Pay at 80%, Gap +3 months");
  g_assert_true (says (table, scenario->name));
  g_assert_false (says (table, "What you try"));
  rounds_history_undo (rounds_session_get_history (fixture->session));
  pay_form_turn_main_loop ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_SCENARIO), ==, 0);
}

/* What is tried comes to what the scenario that is saved of it comes to. */
static void
test_same_figures (PayForm *fixture, gconstpointer data)
{
  RoundsForecastModel *model;
  g_autoptr (RoundsScenario) scenario = NULL;
  g_auto (RoundsForecastFigure) tried = { 0 };
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (fixture->option));
  const RoundsForecastFigure *saved;

  enter_plan (fixture);
  model = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                    ROUNDS_TYPE_FORECAST_MODEL);
  scenario = g_object_new (ROUNDS_TYPE_SCENARIO, "option", id, "pay", 80.0, "gap", 3.0, NULL);
  rounds_forecast_model_try (model, fixture->option, scenario, &tried);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_SCENARIO, "option", id, "name", "The same", "pay",
                      80.0, "gap", 3.0, NULL);
  saved = rounds_forecast_model_get_figure (
      model, (guint) rounds_forecast_model_find_option (model, id) + 1);
  g_assert_cmpstr (saved->scenario->name, ==, "The same");
  g_assert_cmpint (tried.take_home, ==, saved->take_home);
  g_assert_cmpint (tried.low.balance, ==, saved->low.balance);
  g_assert_cmpint (tried.forecast.cumulative[119], ==, saved->forecast.cumulative[119]);
}

/* Staying has no new pay to try, but a household. */
static void
test_staying (PayForm *fixture, gconstpointer data)
{
  GtkWidget *row;

  enter_plan (fixture);
  row = show_expander (fixture, fixture->today);
  g_assert_false (pay_form_has_row (row, PAY));
  g_assert_true (pay_form_has_row (row, "Partner income, percent of the expected"));
  try (row, "Fixed costs, percent of the expected", 90);
  g_assert_true (says (row, "What you try"));
}

/* The keyboard goes on from the last number, through the table, to what can be done with it. */
static void
test_keyboard (PayForm *fixture, gconstpointer data)
{
  GtkWidget *row, *last, *table;
  GtkRoot *root;
  int n_steps = 0;

  enter_plan (fixture);
  row = show_expander (fixture, fixture->today);
  last = pay_form_find_row (row, ROUNDS_TYPE_STEP_ROW, "Fixed costs, percent of the expected");
  table = pay_form_find (row, ROUNDS_TYPE_SCENARIO_TABLE);
  root = gtk_widget_get_root (row);
  do
    {
      g_assert_cmpint (++n_steps, <, 10);
      g_signal_emit_by_name (root, "move-focus", GTK_DIR_TAB_FORWARD);
    }
  while (!gtk_widget_is_ancestor (gtk_root_get_focus (root), last));
  g_signal_emit_by_name (root, "move-focus", GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (table, gtk_root_get_focus (root)));
  g_signal_emit_by_name (root, "move-focus", GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_root_get_focus (root) == find_button (row, "_Add Scenario…"));
}

static void
test_worked (PayForm *fixture, gconstpointer data)
{
  GtkWidget *row = g_object_new (ROUNDS_TYPE_WORKED_ROW, NULL);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  show_list (fixture, list);
  rounds_worked_row_set_figures (ROUNDS_WORKED_ROW (row),
                                 rounds_session_get_figures (fixture->session));
  g_assert_false (says (row, "About flat"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  g_assert_true (says (row, "About flat: "));
  g_assert_true (says (row, "A meaningful drop: "));
  g_assert_true (says (row, "Single, in Oregon"));
  g_assert_true (says (row, "Medscape Physician Compensation Report"));
  g_assert_true (says (row, "not the role itself"));
  /* Both starts are in one survey, which is quoted once. */
  g_assert_true (says (row, "Family medicine: $281,000 a year\nCardiology: $520,000 a year"));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/what-if/" path, PayForm, NULL, pay_form_set_up, function, pay_form_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  setlocale (LC_MONETARY, "en_US.UTF-8");
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  ADD ("trying-changes-nothing", test_trying_changes_nothing);
  ADD ("saved-with-one-click", test_saved_with_one_click);
  ADD ("same-figures", test_same_figures);
  ADD ("staying", test_staying);
  ADD ("keyboard", test_keyboard);
  ADD ("worked", test_worked);
  return g_test_run ();
}

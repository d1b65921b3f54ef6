/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "pay-form.h"
#include "rounds-assumed-chip.h"
#include "rounds-cost-form.h"
#include "rounds-income-form.h"
#include "rounds-kinds-form.h"
#include "rounds-line-row.h"
#include "rounds-lines-form.h"
#include "rounds-pay-dialog.h"
#include "rounds-profile.h"
#include "rounds-step-row.h"

static const struct
{
  RoundsIncomeKind kind;
  const char *shown; /* rows that the kind needs */
  const char *hidden;
} income_cases[] = {
  { ROUNDS_INCOME_SALARY, "Salary;Growth, percent a year;Months until it is paid",
    "Hours a week;Paid weeks a year;Threshold, wRVUs a year" },
  { ROUNDS_INCOME_HOURLY_1099, "Rate;Hours a week;Paid weeks a year;Months until it pays in full",
    "Paid hours a shift;Percent of the regular rate;The base is a draw;Taxed as" },
  { ROUNDS_INCOME_PROJECT_1099, "Fee;Projects a month;Taxed as", "Paid weeks a year;Hours a week" },
  { ROUNDS_INCOME_WRVU,
    "Base;wRVUs a year;Threshold, wRVUs a year;Rate above the threshold;The base is a draw",
    "Paid weeks a year;Least pay under the draw" },
  { ROUNDS_INCOME_SHIFTS, "Rate;Shifts a week;Paid hours a shift", "Percent of the regular rate" },
  { ROUNDS_INCOME_OVERTIME, "Regular rate;Percent of the regular rate", "Paid hours a shift" },
  { ROUNDS_INCOME_DIFFERENTIAL, "Differential;Hours a week that earn it", "Paid hours a shift" },
  { ROUNDS_INCOME_BONUS, "Bonus;Growth, percent a year", "Months until it pays in full" },
  { ROUNDS_INCOME_SIGN_ON, "All of it;Last month, if it comes in parts", "Growth, percent a year" },
  { ROUNDS_INCOME_EQUITY, "All that vests", "Growth, percent a year;Months until it is paid" },
  { ROUNDS_INCOME_PER_DIEM, "Rate;Hours a month", "Paid weeks a year" },
};

static void
test_income (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = ROUNDS_INCOME_LINE (rounds_line_list_add (
      ROUNDS_LINES_INCOME, fixture->plan, fixture->option, ROUNDS_INCOME_HOURLY_W2));
  GtkWidget *form =
      pay_form_show (fixture, rounds_income_form_new (fixture->session, fixture->option, line));
  AdwComboRow *kinds = ADW_COMBO_ROW (pay_form_find_row (form, ADW_TYPE_COMBO_ROW, "Kind"));

  for (guint i = 0; i < G_N_ELEMENTS (income_cases); i++)
    {
      g_object_set (line, "kind", income_cases[i].kind, NULL);
      pay_form_turn_main_loop ();
      pay_form_assert_rows (form, income_cases[i].shown, TRUE);
      pay_form_assert_rows (form, income_cases[i].hidden, FALSE);
      g_assert_cmpstr (gtk_string_object_get_string (
                           GTK_STRING_OBJECT (adw_combo_row_get_selected_item (kinds))),
                       ==,
                       rounds_line_list_get_name (ROUNDS_LINES_INCOME, (int) income_cases[i].kind));
    }
  adw_combo_row_set_selected (kinds, 0);
  g_assert_cmpint (line->terms.kind, ==, ROUNDS_INCOME_SALARY);
  pay_form_enter (form, "Salary", "90k");
  g_assert_cmpint (line->terms.amount, ==, 9000000);
  pay_form_enter (form, "Last month; empty while it goes on", "12");
  g_assert_cmpint (line->terms.end_month, ==, 11);
  rounds_step_row_set_value (
      ROUNDS_STEP_ROW (pay_form_find_row (form, ROUNDS_TYPE_STEP_ROW, "First month")), 3);
  g_assert_cmpint (line->terms.start_month, ==, 2);
  pay_form_undo (fixture);
  pay_form_undo (fixture);
  pay_form_undo (fixture);
  g_assert_cmpint (line->terms.start_month, ==, 0);
  g_assert_cmpint (line->terms.amount, ==, ROUNDS_MONEY_UNSET);
}

/* A last month before the first is not taken; one that was passed by the first says so. */
static void
test_months (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = ROUNDS_INCOME_LINE (rounds_line_list_add (
      ROUNDS_LINES_INCOME, fixture->plan, fixture->option, ROUNDS_INCOME_SALARY));
  GtkWidget *form =
      pay_form_show (fixture, rounds_income_form_new (fixture->session, fixture->option, line));
  const char *title = "Last month; empty while it goes on";
  RoundsStepRow *first =
      ROUNDS_STEP_ROW (pay_form_find_row (form, ROUNDS_TYPE_STEP_ROW, "First month"));
  GtkWidget *last = pay_form_find_row (form, ADW_TYPE_ENTRY_ROW, title);

  rounds_step_row_set_value (first, 5);
  pay_form_enter (form, title, "4");
  g_assert_cmpint (line->terms.end_month, ==, ROUNDS_INTEGER_UNSET);
  g_assert_true (gtk_widget_has_css_class (last, "error"));
  gtk_editable_set_text (GTK_EDITABLE (last), "8");
  g_assert_cmpint (line->terms.end_month, ==, 7);
  g_assert_false (gtk_widget_has_css_class (last, "error"));
  rounds_step_row_set_value (first, 9);
  g_assert_true (gtk_widget_has_css_class (last, "error"));
  rounds_step_row_set_value (first, 8);
  g_assert_false (gtk_widget_has_css_class (last, "error"));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (last)), ==, title);
}

/* An empty row says what is assumed for it; a filled one does not. */
static void
test_assumed (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = ROUNDS_INCOME_LINE (rounds_line_list_add (
      ROUNDS_LINES_INCOME, fixture->plan, fixture->today, ROUNDS_INCOME_SHIFTS));
  GtkWidget *form;
  GtkWidget *row;
  g_autofree char *value = NULL;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  g_object_set (line, "amount", G_GINT64_CONSTANT (5000), "quantity", 3.0, NULL);
  form = pay_form_show (fixture, rounds_income_form_new (fixture->session, fixture->today, line));
  row = pay_form_find_row (form, ADW_TYPE_ENTRY_ROW, "Paid hours a shift");
  g_assert_nonnull (pay_form_find (row, ROUNDS_TYPE_ASSUMED_CHIP));
  g_object_get (pay_form_find (row, ROUNDS_TYPE_ASSUMED_CHIP), "value", &value, NULL);
  g_assert_cmpstr (value, ==, "12 hours");
  pay_form_enter (form, "Paid hours a shift", "10");
  g_assert_null (pay_form_find (row, ROUNDS_TYPE_ASSUMED_CHIP));
  pay_form_undo (fixture);
  g_assert_nonnull (pay_form_find (row, ROUNDS_TYPE_ASSUMED_CHIP));
}

static void
test_draw (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = ROUNDS_INCOME_LINE (rounds_line_list_add (
      ROUNDS_LINES_INCOME, fixture->plan, fixture->today, ROUNDS_INCOME_WRVU));
  GtkWidget *form =
      pay_form_show (fixture, rounds_income_form_new (fixture->session, fixture->today, line));

  pay_form_enter (form, "wRVUs a year", "5,500");
  g_assert_cmpfloat_with_epsilon (line->terms.quantity, 5500, 1e-9);
  adw_switch_row_set_active (
      ADW_SWITCH_ROW (pay_form_find_row (form, ADW_TYPE_SWITCH_ROW, "The base is a draw")), TRUE);
  g_assert_true (line->terms.draw);
  pay_form_enter (form, "Least pay under the draw", "180k");
  g_assert_cmpint (line->terms.draw_floor, ==, 18000000);
}

static void
test_costs (PayForm *fixture, gconstpointer data)
{
  RoundsCostLine *line = ROUNDS_COST_LINE (
      rounds_line_list_add (ROUNDS_LINES_EXIT, fixture->plan, fixture->today, ROUNDS_COST_TAIL));
  GtkWidget *form =
      pay_form_show (fixture, rounds_cost_form_new (fixture->session, fixture->today, line));
  g_autofree char *cost = NULL;

  pay_form_assert_rows (form, "Malpractice premium;Times the premium;An employer pays it", TRUE);
  pay_form_assert_rows (form, "How often;First month", FALSE);
  pay_form_enter (form, "Malpractice premium", "12k");
  pay_form_enter (form, "Times the premium", "2.5");
  cost = rounds_line_describe (fixture->plan, ROUNDS_RECORD (line));
  g_assert_cmpstr (cost, ==, "$30,000 once");
  g_object_set (line, "kind", ROUNDS_COST_DISABILITY, "rhythm", ROUNDS_COST_MONTHLY, NULL);
  pay_form_assert_rows (form, "Premium;How often;First month", TRUE);
}

static gboolean
has_keyboard (GtkWidget *form)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (form));

  return focus != NULL && gtk_widget_is_ancestor (focus, form);
}

/* The keyboard comes to the page that has come, and not to the one that has gone; how many frames
 * that takes is up to the machine. */
static void
assert_gets_keyboard (GtkWidget *form)
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  g_assert_nonnull (form);
  while (!has_keyboard (form) && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_true (has_keyboard (form));
}

static GtkWidget *
show_dialog (RoundsPayDialog *dialog)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (ADW_DIALOG (dialog), window);
  pay_form_turn_main_loop ();
  return window;
}

/* What a page covers is out of reach of the keyboard. */
static void
assert_covers_list (RoundsPayDialog *dialog, GtkWidget *form)
{
  GtkWidget *row;

  rounds_pay_dialog_return (dialog);
  pay_form_turn_main_loop ();
  row = pay_form_find_row (form, ROUNDS_TYPE_LINE_ROW, "Legal Advice");
  adw_action_row_activate (ADW_ACTION_ROW (row));
  pay_form_turn_main_loop ();
  assert_gets_keyboard (pay_form_find_row (GTK_WIDGET (dialog), ROUNDS_TYPE_COST_FORM, NULL));
  g_assert_false (gtk_widget_get_mapped (form));
}

static void
test_list (PayForm *fixture, gconstpointer data)
{
  GtkWidget *form = rounds_lines_form_new (fixture->session, fixture->today, ROUNDS_LINES_EXIT);
  RoundsPayDialog *dialog =
      rounds_pay_dialog_new (fixture->session, fixture->today, "Exit Costs", form);
  GtkWidget *window = show_dialog (dialog);
  GtkWidget *kinds;
  GtkWidget *row;

  g_signal_emit_by_name (pay_form_find_row (form, ADW_TYPE_BUTTON_ROW, NULL), "activated");
  pay_form_turn_main_loop ();
  kinds = pay_form_find_row (GTK_WIDGET (dialog), ROUNDS_TYPE_KINDS_FORM, NULL);
  g_assert_nonnull (kinds);
  adw_action_row_activate (
      ADW_ACTION_ROW (pay_form_find_row (kinds, ADW_TYPE_ACTION_ROW, "Legal Advice")));
  pay_form_turn_main_loop ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_COST_LINE), ==, 1);
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Add Exit Cost");
  assert_gets_keyboard (pay_form_find_row (GTK_WIDGET (dialog), ROUNDS_TYPE_COST_FORM, NULL));
  assert_covers_list (dialog, form);

  /* The page of a line that undo takes away goes with it. */
  pay_form_undo (fixture);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_COST_LINE), ==, 0);
  g_assert_true (rounds_history_redo (rounds_session_get_history (fixture->session)));
  pay_form_turn_main_loop ();
  row = pay_form_find_row (form, ROUNDS_TYPE_LINE_ROW, "Legal Advice");
  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "remove");
  pay_form_turn_main_loop ();
  g_assert_null (pay_form_find_row (form, ROUNDS_TYPE_LINE_ROW, NULL));
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Remove Exit Cost");
  pay_form_undo (fixture);
  g_assert_nonnull (pay_form_find_row (form, ROUNDS_TYPE_LINE_ROW, "Legal Advice"));

  g_object_ref (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  pay_form_turn_main_loop ();
  g_assert_finalize_object (dialog);
}

/* A registered nurse is asked for shifts and not for wRVUs; only today's work pays on leaving. */
static void
test_kinds (PayForm *fixture, gconstpointer data)
{
  GtkWidget *kinds = pay_form_show (
      fixture, rounds_kinds_form_new (ROUNDS_LINES_INCOME, fixture->plan, fixture->option));

  pay_form_assert_rows (kinds, "wRVU Contract;Shifts;Overtime;Shift Differential;Hourly Contract",
                        TRUE);
  pay_form_assert_rows (kinds, "Severance;457(b) Payout", FALSE);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_RN, NULL);
  kinds = pay_form_show (
      fixture, rounds_kinds_form_new (ROUNDS_LINES_INCOME, fixture->plan, fixture->today));
  pay_form_assert_rows (kinds, "Shifts;Severance;457(b) Payout", TRUE);
  pay_form_assert_rows (kinds, "wRVU Contract", FALSE);
}

static void
add (const char *path, void (*test) (PayForm *, gconstpointer))
{
  g_test_add (path, PayForm, NULL, pay_form_set_up, test, pay_form_tear_down);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  setlocale (LC_MONETARY, "en_US.UTF-8");
  add ("/pay-lines/income", test_income);
  add ("/pay-lines/assumed", test_assumed);
  add ("/pay-lines/draw", test_draw);
  add ("/pay-lines/costs", test_costs);
  add ("/pay-lines/list", test_list);
  add ("/pay-lines/kinds", test_kinds);
  add ("/pay-lines/months", test_months);
  return g_test_run ();
}

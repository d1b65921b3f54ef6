/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "pay-form.h"
#include "rounds-compare-row.h"
#include "rounds-format.h"
#include "rounds-income-line.h"
#include "rounds-income-lines.h"
#include "rounds-money-rows.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-model.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"

#define TAKE_HOME "Household take-home a year"

/* Where pay is shown beside its entry: in Compare, and where income lines replace it. */

static void
enter_pay (PayForm *fixture, RoundsOption *option, gint64 pay)
{
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay", pay, "hours-per-week",
                      36.0, NULL);
}

/* What a row of money says of an option. */
static const char *
get_money (GtkWidget *rows, const char *title, guint option)
{
  for (GtkWidget *child = gtk_widget_get_first_child (rows); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      RoundsCompareRow *row = ROUNDS_COMPARE_ROW (child);

      if (g_str_equal (gtk_label_get_label (GTK_LABEL (rounds_compare_row_get_lead (row))), title))
        return gtk_label_get_label (GTK_LABEL (rounds_compare_row_get_cell (row, option)));
    }
  g_assert_not_reached ();
}

static GtkWidget *
show_rows (PayForm *fixture)
{
  g_autoptr (RoundsCompareColumns) columns = rounds_compare_columns_new ();
  g_autoptr (GPtrArray) options = g_ptr_array_new ();
  GtkWidget *rows = g_object_new (ROUNDS_TYPE_MONEY_ROWS, NULL);

  g_object_set (fixture->today, "compared", TRUE, NULL);
  g_object_set (fixture->option, "compared", TRUE, NULL);
  g_ptr_array_add (options, fixture->today);
  g_ptr_array_add (options, fixture->option);
  rounds_money_rows_build (ROUNDS_MONEY_ROWS (rows), columns,
                           rounds_session_get_figures (fixture->session), options);
  pay_form_show (fixture, rows);
  while (!gtk_widget_get_mapped (rows))
    g_main_context_iteration (NULL, TRUE);
  return rows;
}

/* Money is as Pay has it, and follows what is entered there. */
static void
test_follows_pay (PayForm *fixture, gconstpointer data)
{
  GtkWidget *rows = show_rows (fixture);
  RoundsPayModel *model = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                                    ROUNDS_TYPE_PAY_MODEL);
  g_autofree char *take_home = NULL;

  g_assert_cmpstr (get_money (rows, TAKE_HOME, 0), ==, "Not known yet");
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  enter_pay (fixture, fixture->today, 9000000);
  pay_form_turn_main_loop ();
  take_home = rounds_format_money (
      rounds_pay_model_find_figure (model, rounds_record_get_id (ROUNDS_RECORD (fixture->today)))
          ->pay.take_home);
  g_assert_cmpstr (get_money (rows, TAKE_HOME, 0), ==, take_home);
  g_assert_cmpstr (get_money (rows, "Change from today", 0), ==, "–");
  g_assert_cmpstr (get_money (rows, TAKE_HOME, 1), ==, "Not known yet");
  enter_pay (fixture, fixture->option, 9000000);
  pay_form_turn_main_loop ();
  g_assert_cmpstr (get_money (rows, TAKE_HOME, 1), ==, take_home);
  g_assert_cmpstr (get_money (rows, "Change from today", 1), ==, "$0 (0%)");
}

static void
add_line (PayForm *fixture, RoundsIncomeKind kind, gint64 amount)
{
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option",
                      rounds_record_get_id (ROUNDS_RECORD (fixture->option)), "kind", kind,
                      "amount", amount, NULL);
  pay_form_turn_main_loop ();
}

/* A bonus comes on top. Income lines in place of the one amount: their sum is shown, and what it
 * stands in for. */
static void
test_replaced (PayForm *fixture, gconstpointer data)
{
  GtkWidget *inputs, *row;

  enter_pay (fixture, fixture->option, 9000000);
  inputs = rounds_pay_inputs_new (fixture->session, fixture->option);
  pay_form_show (fixture, inputs);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "$90,000 a year · 36 hours a week");
  add_line (fixture, ROUNDS_INCOME_BONUS, 500000);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "$90,000 a year · 36 hours a week");
  g_assert_cmpint (rounds_income_lines_get_year (
                       fixture->plan, rounds_record_get_id (ROUNDS_RECORD (fixture->option))),
                   ==, 9500000);
  add_line (fixture, ROUNDS_INCOME_SALARY, 9600000);
  pay_form_turn_main_loop ();
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "$101,000 a year by income lines · 36 hours a week");
  row = pay_form_find_row (inputs, ADW_TYPE_ACTION_ROW, "Pay before tax");
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==,
                   "$101,000 a year by income lines. They count instead of $90,000 a year.");
}

#define ADD(path, function)                                                                        \
  g_test_add ("/money-rows/" path, PayForm, NULL, pay_form_set_up, function, pay_form_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  setlocale (LC_MONETARY, "en_US.UTF-8");
  ADD ("follows-pay", test_follows_pay);
  ADD ("replaced", test_replaced);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <math.h>

#include "pay-form.h"
#include "rounds-benefits-form.h"
#include "rounds-household-dialog.h"
#include "rounds-household.h"
#include "rounds-money-row.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-terms-form.h"
#include "rounds-transition-form.h"
#include "rounds-transition.h"

static void
test_two_numbers (PayForm *fixture, gconstpointer data)
{
  GtkWidget *inputs =
      pay_form_show (fixture, rounds_pay_inputs_new (fixture->session, fixture->option));
  RoundsPayTerms *terms;

  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "Nothing entered");
  pay_form_type (inputs, "Pay before tax", "$2", FALSE);
  pay_form_type (inputs, "Pay before tax", "$25", FALSE);
  pay_form_type (inputs, "Pay before tax", "$250", FALSE);
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Enter Pay and Hours");
  pay_form_undo (fixture);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 0);
  pay_form_enter (inputs, "Pay before tax", "$250/h");
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Enter Pay and Hours");
  pay_form_enter (inputs, "Scheduled hours a week", "36");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_assert_cmpint (terms->pay, ==, 25000);
  g_assert_cmpint (terms->unit, ==, ROUNDS_PAY_PER_HOUR);
  g_assert_cmpfloat_with_epsilon (terms->hours_per_week, 36, 1e-9);
  g_assert_cmpint (terms->option, ==, rounds_record_get_id (ROUNDS_RECORD (fixture->option)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "$250 an hour · 36 hours a week");
  pay_form_undo (fixture);
  pay_form_undo (fixture);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 0);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==,
                   "Nothing entered");
  g_assert_true (rounds_history_redo (rounds_session_get_history (fixture->session)));
  pay_form_turn_main_loop ();
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (inputs)), ==, "$250 an hour");
}

/* Bad input leaves what was entered before, and not the beginning of what is typed. */
static void
test_refused (PayForm *fixture, gconstpointer data)
{
  GtkWidget *inputs =
      pay_form_show (fixture, rounds_pay_inputs_new (fixture->session, fixture->option));
  RoundsPayTerms *terms;

  pay_form_enter (inputs, "Pay before tax", "$250/h");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  rounds_plan_settle (fixture->plan);
  pay_form_type (inputs, "Pay before tax", "30", FALSE);
  g_assert_cmpint (terms->pay, ==, 3000);
  pay_form_enter (inputs, "Pay before tax", "much");
  g_assert_cmpint (terms->pay, ==, 25000);
  pay_form_assert_fault (inputs, "Pay before tax",
                         "Not an amount; write it like 123,450.50 or 120k (still $250)");
  pay_form_enter (inputs, "Pay before tax", "120k");
  g_assert_cmpint (terms->pay, ==, 12000000);
  g_assert_cmpint (terms->unit, ==, ROUNDS_PAY_PER_HOUR);
}

/* The amount and the time that was typed with it go back together. */
static void
test_refused_with_time (PayForm *fixture, gconstpointer data)
{
  static const struct
  {
    const char *typed;
    gint64 pay;
    RoundsPayUnit unit;
  } steps[] = {
    { "$250/h", 25000, ROUNDS_PAY_PER_HOUR },
    { "$250/hx", 8000000, ROUNDS_PAY_PER_YEAR },
    { "$250/h", 25000, ROUNDS_PAY_PER_HOUR },
    { "much", 8000000, ROUNDS_PAY_PER_YEAR },
  };
  GtkWidget *inputs =
      pay_form_show (fixture, rounds_pay_inputs_new (fixture->session, fixture->option));
  GtkWidget *row = pay_form_find (inputs, ROUNDS_TYPE_MONEY_ROW);
  RoundsPayTerms *terms;

  pay_form_enter (inputs, "Pay before tax", "80k");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  rounds_plan_settle (fixture->plan);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (row), steps[i].typed);
      pay_form_turn_main_loop ();
      g_assert_cmpint (terms->pay, ==, steps[i].pay);
      g_assert_cmpint (terms->unit, ==, steps[i].unit);
    }
  gtk_editable_set_text (GTK_EDITABLE (row), "");
  pay_form_enter (inputs, "Pay before tax", "$250/h");
  rounds_plan_settle (fixture->plan);
  gtk_editable_set_text (GTK_EDITABLE (row), "$90k/y");
  g_assert_cmpint (terms->unit, ==, ROUNDS_PAY_PER_YEAR);
  gtk_editable_set_text (GTK_EDITABLE (row), "$90k/yx");
  g_assert_cmpint (terms->pay, ==, 25000);
  g_assert_cmpint (terms->unit, ==, ROUNDS_PAY_PER_HOUR);
}

/* An amount with its time is one thing that was typed, whatever of it is new. */
static void
test_amount_with_time (PayForm *fixture, gconstpointer data)
{
  static const struct
  {
    const char *typed[4];
    gint64 pay;
    RoundsPayUnit unit;
  } cases[] = {
    { { "$250/h" }, 25000, ROUNDS_PAY_PER_HOUR },
    { { "$2", "$250", "$250/", "$250/h" }, 25000, ROUNDS_PAY_PER_HOUR },
    { { "$200,000/h" }, 20000000, ROUNDS_PAY_PER_HOUR },
    { { "$90k/y" }, 9000000, ROUNDS_PAY_PER_YEAR },
  };
  GtkWidget *inputs =
      pay_form_show (fixture, rounds_pay_inputs_new (fixture->session, fixture->option));
  RoundsPayTerms *terms;

  pay_form_enter (inputs, "Pay before tax", "200k");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      rounds_plan_settle (fixture->plan);
      for (guint k = 0; k < 4 && cases[i].typed[k] != NULL; k++)
        {
          GtkWidget *row = pay_form_find (inputs, ROUNDS_TYPE_MONEY_ROW);

          gtk_editable_set_text (GTK_EDITABLE (row), cases[i].typed[k]);
        }
      pay_form_turn_main_loop ();
      g_assert_cmpint (terms->pay, ==, cases[i].pay);
      g_assert_cmpint (terms->unit, ==, cases[i].unit);
      g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Change of “Pay”");
      pay_form_undo (fixture);
      g_assert_cmpint (terms->pay, ==, 20000000);
      g_assert_cmpint (terms->unit, ==, ROUNDS_PAY_PER_YEAR);
    }
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Enter Pay and Hours");
}

/* The dialog and the row behind it edit the same record, also before there is one. */
static void
test_terms (PayForm *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) inputs =
      g_object_ref_sink (rounds_pay_inputs_new (fixture->session, fixture->today));
  GtkWidget *form =
      pay_form_show (fixture, rounds_terms_form_new (fixture->session, fixture->today));
  RoundsPayTerms *terms;

  pay_form_enter (form, "Unpaid CME, hours a year", "1,200");
  pay_form_enter (form, "Worked weeks a year", "46");
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 1);
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_assert_cmpfloat_with_epsilon (terms->cme_hours, 1200, 1e-9);
  pay_form_enter (form, "Worked weeks a year", "60");
  g_assert_cmpfloat_with_epsilon (terms->weeks_per_year, 46, 1e-9);
  pay_form_assert_fault (form, "Worked weeks a year", "From 0 to 53 (still 46)");
  pay_form_enter (inputs, "Scheduled hours a week", "40");
  g_assert_cmpfloat_with_epsilon (terms->hours_per_week, 40, 1e-9);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS), ==, 1);
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Change of “Scheduled hours a week”");
}

/* 2026: $24,500 for 401(k) and 403(b) together, $24,500 for a 457(b), $4,400 or $8,750 for an HSA.
 */
static void
test_limits (PayForm *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  GtkWidget *form =
      pay_form_show (fixture, rounds_benefits_form_new (fixture->session, fixture->today));
  RoundsPayTerms *terms;

  pay_form_enter (form, "401(k), your part", "20,000");
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  pay_form_enter (form, "403(b), your part", "4,500.01");
  g_assert_cmpint (terms->benefits.deferral_403b, ==, ROUNDS_MONEY_UNSET);
  pay_form_assert_fault (form, "403(b), your part",
                         "401(k) and 403(b) together: at most $24,500 in 2026");
  pay_form_enter (form, "403(b), your part", "4500");
  g_assert_cmpint (terms->benefits.deferral_403b, ==, 450000);
  pay_form_enter (form, "457(b), your part", "24,500");
  pay_form_enter (form, "457(b), your part", "24,501");
  g_assert_cmpint (terms->benefits.deferral_457b, ==, 2450000);
  pay_form_assert_fault (form, "457(b), your part", "At most $24,500 in 2026 (still $24,500)");
  pay_form_enter (form, "Health savings account", "8,750");
  g_object_set (household, "filing-status", ROUNDS_FILING_JOINT, NULL);
  pay_form_assert_fault (form, "Health savings account",
                         "For your household at most $4,400 in 2026");
  pay_form_enter (form, "Health savings account", "8750");
  g_assert_cmpint (terms->benefits.hsa, ==, 875000);
}

/* Today is in 2026: who was born in 1971 is 55 by its end, in 1963 63. */
static void
test_limits_by_age (PayForm *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  GtkWidget *form =
      pay_form_show (fixture, rounds_benefits_form_new (fixture->session, fixture->today));
  RoundsPayTerms *terms;

  pay_form_enter (form, "401(k), your part", "32,500");
  pay_form_assert_fault (form, "401(k), your part",
                         "401(k) and 403(b) together: at most $24,500 in 2026");
  pay_form_enter (form, "Year you were born, if you like", "1971");
  g_assert_cmpint (household->birth_year, ==, 1971);
  pay_form_turn_main_loop ();
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_assert_cmpint (terms->benefits.deferral_401k, ==, 3250000);
  pay_form_enter (form, "401(k), your part", "32,501");
  pay_form_assert_fault (form, "401(k), your part",
                         "401(k) and 403(b) together: at most $32,500 in 2026 (still $32,500)");
  pay_form_enter (form, "401(k), your part", "32,500");
  g_assert_cmpint (terms->benefits.deferral_401k, ==, 3250000);
  pay_form_enter (form, "457(b), your part", "32,501");
  pay_form_assert_fault (form, "457(b), your part", "Governmental plans: at most $32,500 in 2026");
  pay_form_enter (form, "Health savings account", "5,400");
  g_assert_cmpint (terms->benefits.hsa, ==, 540000);
  pay_form_enter (form, "Year you were born, if you like", "1963");
  pay_form_enter (form, "401(k), your part", "35,750");
  g_assert_cmpint (terms->benefits.deferral_401k, ==, 3575000);
}

/* What is expected lies between the least and the most; what is not keeps what was there. */
static void
test_transition_bounds (PayForm *fixture, gconstpointer data)
{
  static const struct
  {
    const char *row;
    const char *text;
    const char *why; /* NULL where it is taken */
  } steps[] = {
    { "Expected", "4", NULL },
    { "At the least", "5", "At most 4, the expected gap" },
    { "At the least", "2", NULL },
    { "At the most", "3", "At least 4, the expected gap" },
    { "At the most", "12", NULL },
    { "Expected", "13", "At most 12, the longest gap (still 4)" },
    { "Expected", "6", NULL },
    { "Pay at the least, percent", "110", "At most 100, the expected pay" },
    { "Pay at the least, percent", "90", NULL },
    { "Pay at the most, percent", "115", NULL },
  };
  GtkWidget *form =
      pay_form_show (fixture, rounds_transition_form_new (fixture->session, fixture->option));
  RoundsTransition *transition;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      pay_form_enter (form, steps[i].row, steps[i].text);
      pay_form_assert_fault (form, steps[i].row, steps[i].why);
    }
  transition = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_TRANSITION, 0);
  g_assert_cmpint (transition->terms.gap_low, ==, 2);
  g_assert_cmpint (transition->terms.gap_months, ==, 6);
  g_assert_cmpint (transition->terms.gap_high, ==, 12);
  g_assert_cmpfloat_with_epsilon (transition->terms.pay_low, 90, 1e-9);
  g_assert_cmpfloat_with_epsilon (transition->terms.pay_high, 115, 1e-9);
  rounds_plan_settle (fixture->plan);
  pay_form_type (form, "At the least", "7", FALSE);
  g_assert_cmpint (transition->terms.gap_low, ==, 2);
  pay_form_enter (form, "Expected", "8"); /* which makes room for it */
  g_assert_cmpint (transition->terms.gap_low, ==, 7);
  g_assert_cmpint (transition->terms.gap_months, ==, 8);
}

/* Growth is entered with the pay; a bound that it has overtaken says so when one comes to it. */
static void
test_overtaken_bound (PayForm *fixture, gconstpointer data)
{
  gint64 option = rounds_record_get_id (ROUNDS_RECORD (fixture->option));
  RoundsTransition *transition;
  GtkWidget *form;

  g_object_set (fixture->option, "compared", TRUE, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option", option, "pay",
                      G_GINT64_CONSTANT (20000000), "growth", 3.0, NULL);
  transition = rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "option", option,
                                   "growth-low", 1.0, "growth-high", 2.0, NULL);
  form = pay_form_show (fixture, rounds_transition_form_new (fixture->session, fixture->option));
  pay_form_assert_fault (form, "Growth at the most, percent a year",
                         "At least 3, the expected growth");
  pay_form_assert_fault (form, "Growth at the least, percent a year", NULL);
  g_assert_cmpfloat_with_epsilon (transition->terms.growth_high, 2, 1e-9);
  pay_form_enter (form, "Growth at the most, percent a year", "5");
  g_assert_cmpfloat_with_epsilon (transition->terms.growth_high, 5, 1e-9);
  pay_form_assert_fault (form, "Growth at the most, percent a year", NULL);
}

static void
test_transition (PayForm *fixture, gconstpointer data)
{
  GtkWidget *form =
      pay_form_show (fixture, rounds_transition_form_new (fixture->session, fixture->option));
  RoundsTransition *transition;

  pay_form_enter (form, "Expected", "4");
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Enter Transition");
  pay_form_enter (form, "Growth at the least, percent a year", "-2.5");
  transition = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_TRANSITION, 0);
  g_assert_cmpint (transition->terms.gap_months, ==, 4);
  g_assert_cmpfloat_with_epsilon (transition->terms.growth_low, -2.5, 1e-9);
  pay_form_enter (form, "Expected", "soon");
  pay_form_assert_fault (form, "Expected", "From 0 to 120 (still 4)");
  g_assert_cmpint (transition->terms.gap_months, ==, 4);
  pay_form_undo (fixture);
  pay_form_undo (fixture);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_TRANSITION), ==, 0);
}

static void
test_household (PayForm *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = rounds_household_dialog_new (fixture->plan);
  GtkWidget *body = GTK_WIDGET (dialog);

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  pay_form_turn_main_loop ();
  pay_form_assert_rows (body, "All taxes on pay, percent", FALSE);
  pay_form_enter (body, "Fixed costs, without loans", "7,200");
  g_assert_cmpint (household->fixed_costs, ==, 720000);
  g_assert_cmpstr (pay_form_get_undo_name (fixture), ==, "Change of “Fixed costs”");
  pay_form_enter (body, "Payments made that count, of 120", "13");
  pay_form_enter (body, "Payments made that count, of 120", "130");
  g_assert_cmpint (household->pslf_payments, ==, 13);
  pay_form_enter (body, "Interest, percent a year", "6.8");
  g_assert_cmpfloat_with_epsilon (household->loan_rate, 6.8, 1e-9);
  pay_form_enter (body, "Growth, percent a year", "-2.5");
  g_assert_cmpfloat_with_epsilon (household->partner_growth, -2.5, 1e-9);
  g_object_set (profile, "state", "ZZ", NULL);
  pay_form_turn_main_loop ();
  pay_form_enter (body, "All taxes on pay, percent", "31.5");
  g_assert_cmpfloat_with_epsilon (household->effective_rate, 31.5, 1e-9);
  pay_form_assert_rows (body, "Tax filing status;Children under 6", FALSE);
  pay_form_undo (fixture);
  g_assert_true (isnan (household->effective_rate));
  g_assert_cmpint (household->fixed_costs, ==, 720000);

  g_object_ref (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  pay_form_turn_main_loop ();
  g_assert_finalize_object (dialog);
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
  add ("/pay-inputs/two-numbers", test_two_numbers);
  add ("/pay-inputs/refused", test_refused);
  add ("/pay-inputs/refused-with-time", test_refused_with_time);
  add ("/pay-inputs/amount-with-time", test_amount_with_time);
  add ("/pay-inputs/terms", test_terms);
  add ("/pay-inputs/limits", test_limits);
  add ("/pay-inputs/limits-by-age", test_limits_by_age);
  add ("/pay-inputs/transition", test_transition);
  add ("/pay-inputs/transition-bounds", test_transition_bounds);
  add ("/pay-inputs/overtaken-bound", test_overtaken_bound);
  add ("/pay-inputs/household", test_household);
  return g_test_run ();
}

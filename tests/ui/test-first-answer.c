/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "pay-form.h"
#include "rounds-benefits-form.h"
#include "rounds-headline.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-pay-model.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-scenario-dialog.h"
#include "rounds-scenario.h"
#include "rounds-terms-form.h"

/* What two numbers say already, and what an option without a name is called. */

static const RoundsPayFigure *
find_figure (PayForm *fixture, RoundsOption *option)
{
  RoundsPayModel *model = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                                    ROUNDS_TYPE_PAY_MODEL);

  return rounds_pay_model_find_figure (model, rounds_record_get_id (ROUNDS_RECORD (option)));
}

static RoundsPayTerms *
enter_two_numbers (PayForm *fixture)
{
  return rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                             rounds_record_get_id (ROUNDS_RECORD (fixture->today)), "pay",
                             G_GINT64_CONSTANT (25000000), "hours-per-week", 45.0, NULL);
}

static char *
dup_headlines (const RoundsPayFigure *figure)
{
  g_autoptr (GArray) headlines = rounds_headline_list (figure, NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < headlines->len; i++)
    {
      const RoundsHeadline *line = &g_array_index (headlines, RoundsHeadline, i);

      g_string_append_printf (text, "%s: %s (%s)\n", line->label, line->value,
                              line->detail != NULL ? line->detail : "");
    }
  return g_string_free (text, FALSE);
}

/* $250,000 over 45 hours in each of 48 weeks are $115.74 an hour. */
static void
test_two_numbers (PayForm *fixture, gconstpointer data)
{
  RoundsPayTerms *terms = enter_two_numbers (fixture);
  const RoundsPayFigure *figure = find_figure (fixture, fixture->today);

  g_assert_cmpint (figure->pay.gross_per_hour, ==, 11574);
  g_assert_true (figure->weeks_assumed);
  g_object_set (terms, "weeks-per-year", 50.0, NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.gross_per_hour, ==, 11111);
  g_assert_false (figure->weeks_assumed);
}

/* Median pay of the Bureau of Labor Statistics counts 2,080 hours as well: 52 weeks of 40. They are
 * worked in 48 of them, so that an hour of work is worth more than its rate. */
static void
test_hourly_wages (PayForm *fixture, gconstpointer data)
{
  RoundsPayTerms *terms = enter_two_numbers (fixture);
  GtkWidget *form =
      pay_form_show (fixture, rounds_terms_form_new (fixture->session, fixture->today));
  const RoundsPayFigure *figure;

  pay_form_assert_rows (form, "Paid weeks a year", FALSE);
  g_object_set (terms, "pay", G_GINT64_CONSTANT (6800), "unit", ROUNDS_PAY_PER_HOUR,
                "hours-per-week", 40.0, NULL);
  pay_form_assert_rows (form, "Paid weeks a year", TRUE);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.gross, ==, 14144000);
  g_assert_cmpint (figure->pay.gross_per_hour, ==, 7367);
  pay_form_enter (form, "Paid weeks a year", "48");
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.gross, ==, 13056000);
  g_object_set (terms, "employment", ROUNDS_EMPLOYMENT_1099, NULL);
  pay_form_assert_rows (form, "Paid weeks a year", FALSE);
}

/* Of contracts by the hour and by the project, the hours that lack are those of a project. */
static void
test_hours_of_projects (PayForm *fixture, gconstpointer data)
{
  gint64 today = rounds_record_get_id (ROUNDS_RECORD (fixture->today));
  RoundsIncomeLine *projects;
  g_autofree char *without = NULL, *with = NULL;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", today, "kind",
                      ROUNDS_INCOME_HOURLY_1099, "amount", G_GINT64_CONSTANT (9500), "quantity",
                      15.0, "weeks", 48.0, NULL);
  projects = rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", today, "kind",
                                 ROUNDS_INCOME_PROJECT_1099, "amount", G_GINT64_CONSTANT (20000),
                                 "quantity", 20.0, NULL);
  without = dup_headlines (find_figure (fixture, fixture->today));
  g_test_message ("%s", without);
  g_assert_nonnull (strstr (without, "Enter the hours that each project takes to see this"));
  g_object_set (projects, "shift-hours", 3.0, NULL);
  with = dup_headlines (find_figure (fixture, fixture->today));
  g_assert_nonnull (strstr (with, "$80.83 before tax, over 1,440 hours a year"));
}

/* Federal income tax of 2026 on $250,000 less the standard deduction of $16,100 is $51,304;
 * Social Security takes $11,439, Medicare $3,625, and above $200,000 another $450. */
static void
test_before_state (PayForm *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  const RoundsPayFigure *figure;
  g_autofree char *text = NULL;
  gint64 left;

  enter_two_numbers (fixture);
  g_object_set (profile, "state", "", NULL);
  figure = find_figure (fixture, fixture->today);
  left = figure->pay.before_state;
  g_assert_cmpint (figure->pay.gap, ==, ROUNDS_YEAR_PAY_NEEDS_STATE);
  g_assert_cmpint (figure->pay.take_home, ==, ROUNDS_MONEY_UNSET);
  text = dup_headlines (figure);
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, "Choose the state you live in"));
  g_assert_nonnull (strstr (text, "before state taxes and without deducting them: $183,182"));
  g_assert_nonnull (strstr (text, "over 2,160 hours a year, 48 weeks assumed"));
  /* $20,000 itemized instead of $16,100, in the bracket of 32 % */
  g_object_set (household, "other-deductions", G_GINT64_CONSTANT (2000000), NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.before_state, ==, left + 390000 * 32 / 100);
  g_object_set (household, "other-deductions", ROUNDS_MONEY_UNSET, NULL);
  g_object_set (household, "filing-status", ROUNDS_FILING_JOINT, NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.before_state, ==, ROUNDS_MONEY_UNSET);
  g_object_set (household, "filing-status", ROUNDS_FILING_SINGLE, NULL);
  g_object_set (profile, "state", "TX", NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.take_home, ==, left);
  g_assert_cmpint (figure->pay.before_state, ==, ROUNDS_MONEY_UNSET);
}

/* Contractors are told at the top of the form what no figure counts, and only then. */
static void
test_contractor_benefits (PayForm *fixture, gconstpointer data)
{
  RoundsPayTerms *terms =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                          rounds_record_get_id (ROUNDS_RECORD (fixture->today)), "pay",
                          G_GINT64_CONSTANT (12000000), "employment", ROUNDS_EMPLOYMENT_1099, NULL);
  GtkWidget *form =
      pay_form_show (fixture, rounds_benefits_form_new (fixture->session, fixture->today));
  GtkWidget *group = pay_form_find (form, ADW_TYPE_PREFERENCES_GROUP);
  const char *text = "403(b): only an employer’s wages can carry this, so no figure counts it.";

  pay_form_enter (form, "401(k), your part", "20,000");
  g_assert_false (g_str_has_prefix (
      adw_preferences_group_get_description (ADW_PREFERENCES_GROUP (group)), text));
  pay_form_enter (form, "403(b), your part", "4,000");
  pay_form_turn_main_loop ();
  g_assert_cmpint (terms->benefits.deferral_403b, ==, 400000);
  g_assert_true (g_str_has_prefix (
      adw_preferences_group_get_description (ADW_PREFERENCES_GROUP (group)), text));
}

/* Outside the United States the person's own rate is the tax; without it there is no answer. */
static void
test_abroad (PayForm *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  const RoundsPayFigure *figure;

  enter_two_numbers (fixture);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "ZZ", NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.gap, ==, ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE);
  g_assert_cmpint (figure->pay.take_home, ==, ROUNDS_MONEY_UNSET);
  g_object_set (household, "effective-rate", 40.0, NULL);
  figure = find_figure (fixture, fixture->today);
  g_assert_cmpint (figure->pay.take_home, ==, 15000000);
}

static void
test_unnamed (PayForm *fixture, gconstpointer data)
{
  g_object_set (fixture->option, "name", "", "destination", "clinical_informatics", "compared",
                TRUE, NULL);
  g_assert_cmpstr (find_figure (fixture, fixture->option)->title, ==, "Clinical informatics");
}

/* The dialog of a new scenario closes with the option, that of an old one with the scenario. */
static void
test_scenario_dialog (PayForm *fixture, gconstpointer data)
{
  gint64 option = rounds_record_get_id (ROUNDS_RECORD (fixture->option));
  RoundsScenario *scenario = rounds_plan_create (fixture->plan, ROUNDS_TYPE_SCENARIO, "option",
                                                 option, "name", "Low", NULL);
  AdwDialog *dialogs[] = {
    rounds_scenario_dialog_new_for_option (fixture->session, option),
    rounds_scenario_dialog_new_for_scenario (fixture->session, scenario),
  };

  pay_form_show (fixture, gtk_label_new ("behind"));
  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      g_object_add_weak_pointer (G_OBJECT (dialogs[i]), (gpointer *) &dialogs[i]);
      adw_dialog_present (dialogs[i], fixture->window);
    }
  pay_form_turn_main_loop ();
  g_assert_nonnull (dialogs[0]);
  g_assert_nonnull (dialogs[1]);
  rounds_plan_delete (fixture->plan, fixture->option);
  while (dialogs[0] != NULL || dialogs[1] != NULL)
    g_main_context_iteration (NULL, TRUE);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/first-answer/" path, PayForm, NULL, pay_form_set_up, function, pay_form_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  setlocale (LC_MONETARY, "en_US.UTF-8");
  ADD ("two-numbers", test_two_numbers);
  ADD ("hourly-wages", test_hourly_wages);
  ADD ("hours-of-projects", test_hours_of_projects);
  ADD ("before-state", test_before_state);
  ADD ("contractor-benefits", test_contractor_benefits);
  ADD ("abroad", test_abroad);
  ADD ("unnamed", test_unnamed);
  ADD ("scenario-dialog", test_scenario_dialog);
  return g_test_run ();
}

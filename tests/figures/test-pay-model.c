/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-arithmetic.h"
#include "rounds-figures.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-license.h"
#include "rounds-money.h"
#include "rounds-pay-model.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"

#define DOLLARS(amount) (G_GINT64_CONSTANT (amount) * 100)

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsPayModel *model;
  RoundsProfile *profile;
  RoundsHousehold *household;
} Fixture;

static void
create_option (RoundsPlan *plan, RoundsOptionRole role, gint64 pay)
{
  gint64 id = rounds_record_get_id (
      rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, "name", "Work", NULL));

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option", id, "pay", pay, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer year)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures =
      rounds_figures_new (fixture->plan, rounds_date_new (GPOINTER_TO_INT (year), 3, 1));
  fixture->model = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_PAY_MODEL);
  fixture->profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  fixture->household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  create_option (fixture->plan, ROUNDS_OPTION_TODAY, DOLLARS (560000));
  create_option (fixture->plan, ROUNDS_OPTION_NEW, DOLLARS (330000));
}

static void
tear_down (Fixture *fixture, gconstpointer year)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

/* Itemizing: the state tax alone, and with 12,000 of one’s own beside the reduced limit on it. */
static void
test_other_deductions (Fixture *fixture, gconstpointer year)
{
  const RoundsPayFigure *figure;

  g_object_set (fixture->profile, "state", "CA", NULL);
  figure = rounds_pay_model_get_figure (fixture->model, 1);
  g_assert_cmpint (figure->pay.federal_tax, ==, 7499241);
  g_object_set (fixture->household, "other-deductions", DOLLARS (12000), NULL);
  figure = rounds_pay_model_get_figure (fixture->model, 0);
  g_assert_cmpint (figure->pay.federal_tax, ==, 15220425);
}

/* The hours of the arithmetic are listed line by line, and add up to those that the pay is spread
 * over: 36 × 48 scheduled, 4 × 50 of overtime, 10 × 12 per diem, 5 × 48 on the way. */
static void
test_hours (Fixture *fixture, gconstpointer year)
{
  RoundsPayTerms *terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 1);
  g_autoptr (GPtrArray) sections = NULL;
  const RoundsArithmeticSection *hours;
  double sum = 0;

  g_object_set (fixture->profile, "state", "TX", NULL);
  g_object_set (terms, "hours-per-week", 36.0, "weeks-per-year", 48.0, "commute-hours", 5.0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", terms->option, "kind",
                      ROUNDS_INCOME_OVERTIME, "amount", DOLLARS (45), "quantity", 4.0, "weeks",
                      50.0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", terms->option, "kind",
                      ROUNDS_INCOME_PER_DIEM, "amount", DOLLARS (60), "quantity", 10.0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", terms->option, "kind",
                      ROUNDS_INCOME_DIFFERENTIAL, "amount", DOLLARS (5), "quantity", 12.0, NULL);
  sections = rounds_arithmetic_list_year (rounds_pay_model_get_figure (fixture->model, 1));
  hours = g_ptr_array_index (sections, sections->len - 1);
  g_assert_cmpuint (hours->lines->len, ==, 4);
  for (guint i = 0; i < hours->lines->len; i++)
    {
      const RoundsArithmeticLine *line = &g_array_index (hours->lines, RoundsArithmeticLine, i);

      g_test_message ("%s %s (%s)", line->label, line->amount, line->source);
      sum += g_ascii_strtod (line->amount, NULL);
    }
  g_assert_cmpfloat_with_epsilon (sum, 1728 + 200 + 120 + 240, 1e-9);
  g_assert_cmpfloat_with_epsilon (g_ascii_strtod (hours->total, NULL), sum, 1e-9);
}

/* One rate on all pay of the household, a partner's included, whatever was once said of filing. */
static void
test_abroad (Fixture *fixture, gconstpointer year)
{
  const RoundsPayFigure *figure;

  g_object_set (fixture->profile, "state", "ZZ", NULL);
  figure = rounds_pay_model_get_figure (fixture->model, 0);
  g_assert_cmpint (figure->pay.gap, ==, ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE);
  g_assert_nonnull (figure->problem);
  g_assert_cmpint (figure->pay.take_home, ==, ROUNDS_MONEY_UNSET);

  g_object_set (fixture->household, "effective-rate", 34.5, NULL);
  figure = rounds_pay_model_get_figure (fixture->model, 0);
  g_assert_null (figure->problem);
  g_assert_cmpint (figure->pay.federal_tax, ==, DOLLARS (193200));
  g_assert_cmpint (figure->pay.take_home, ==, DOLLARS (366800));

  g_object_set (fixture->household, "partner-income", DOLLARS (40000), NULL);
  figure = rounds_pay_model_get_figure (fixture->model, 0);
  g_assert_cmpint (figure->pay.partner_gross, ==, DOLLARS (40000));
  g_assert_cmpint (figure->pay.take_home, ==, DOLLARS (393000));
  g_assert_cmpint (figure->pay.added, ==, DOLLARS (366800));
}

static gboolean
says (Fixture *fixture, const char *text)
{
  return g_strv_contains (rounds_pay_model_get_notes (fixture->model), text);
}

/* In the United States a partner who files alone is no part of the return; that is said. */
static void
test_partner (Fixture *fixture, gconstpointer year)
{
  const char *left_out = "Not counted: partner income. It counts with the tax filing status "
                         "“Married, filing jointly”.";
  gint64 alone;

  g_object_set (fixture->profile, "state", "TX", NULL);
  alone = rounds_pay_model_get_figure (fixture->model, 0)->pay.take_home;
  g_assert_false (says (fixture, left_out));
  g_object_set (fixture->household, "partner-income", DOLLARS (40000), NULL);
  g_assert_cmpint (rounds_pay_model_get_figure (fixture->model, 0)->pay.take_home, ==, alone);
  g_assert_true (says (fixture, left_out));
  g_object_set (fixture->household, "filing-status", ROUNDS_FILING_JOINT, NULL);
  g_assert_cmpint (rounds_pay_model_get_figure (fixture->model, 0)->pay.take_home, >, alone);
  g_assert_false (says (fixture, left_out));
}

/* A license that is kept costs something every year, so a change of it is one of the pay. */
static void
test_license (Fixture *fixture, gconstpointer year)
{
  RoundsRecord *license;
  gint64 without;

  g_object_set (fixture->profile, "state", "TX", NULL);
  license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "TX", "decision",
                                ROUNDS_LICENSE_KEEP, "yearly-cost", DOLLARS (0), NULL);
  without = rounds_pay_model_get_figure (fixture->model, 1)->pay.take_home;
  g_object_set (license, "yearly-cost", DOLLARS (900), NULL);
  g_assert_cmpint (rounds_pay_model_get_figure (fixture->model, 1)->pay.take_home, ==,
                   without - DOLLARS (900));
}

/* What is wrong is said with the names on screen. */
static void
test_problem (Fixture *fixture, gconstpointer year)
{
  RoundsPayTerms *terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 1);

  g_object_set (fixture->profile, "state", "TX", NULL);
  g_object_set (terms, "pay", DOLLARS (900), "premiums", DOLLARS (3000), NULL);
  g_assert_cmpstr (rounds_pay_model_get_figure (fixture->model, 1)->problem, ==,
                   "Premiums: deferrals, HSA and premiums together are more than the wages");
}

/* A line without its hours is named; the amount of pay stands in for no line. */
static void
test_unfinished_line (Fixture *fixture, gconstpointer year)
{
  RoundsPayTerms *terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 1);
  RoundsRecord *line;

  g_object_set (fixture->profile, "state", "TX", NULL);
  line = rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", terms->option,
                             "kind", ROUNDS_INCOME_OVERTIME, NULL);
  g_assert_cmpstr (rounds_pay_model_get_figure (fixture->model, 1)->problem, ==,
                   "The income line “Overtime” is not finished: enter “Regular rate”.");
  g_object_set (line, "label", "Weekends", "amount", DOLLARS (60), NULL);
  g_assert_cmpstr (rounds_pay_model_get_figure (fixture->model, 1)->problem, ==,
                   "The income line “Weekends” is not finished: enter “Overtime hours a week”.");
  g_object_set (line, "kind", ROUNDS_INCOME_WRVU, "quantity", 5000.0, NULL);
  g_assert_cmpstr (rounds_pay_model_get_figure (fixture->model, 1)->problem, ==,
                   "The income line “Weekends” is not finished: enter “Threshold, wRVUs a year”.");
  g_object_set (line, "kind", ROUNDS_INCOME_OVERTIME, "quantity", 4.0, NULL);
  g_assert_null (rounds_pay_model_get_figure (fixture->model, 1)->problem);
  g_object_set (terms, "pay", ROUNDS_MONEY_UNSET, NULL);
  g_assert_cmpstr (rounds_pay_model_get_figure (fixture->model, 1)->problem, ==,
                   "Enter the pay to see what is left of it.");
}

/* A year that has no tables uses the newest, and says so. */
static void
test_tax_year (Fixture *fixture, gconstpointer year)
{
  const char *text = "There are no tax tables for 2028; those of 2026, the newest, were used.";

  g_object_set (fixture->profile, "state", "TX", NULL);
  g_assert_cmpint (rounds_pay_model_get_tax_year (fixture->model), ==,
                   MIN (GPOINTER_TO_INT (year), 2026));
  g_assert_cmpint (says (fixture, text), ==, GPOINTER_TO_INT (year) == 2028);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, year, function)                                                                  \
  g_test_add (path, Fixture, GINT_TO_POINTER (year), set_up, function, tear_down)
  ADD ("/pay-model/other-deductions", 2026, test_other_deductions);
  ADD ("/pay-model/hours", 2026, test_hours);
  ADD ("/pay-model/abroad", 2026, test_abroad);
  ADD ("/pay-model/partner", 2026, test_partner);
  ADD ("/pay-model/license", 2026, test_license);
  ADD ("/pay-model/problem", 2026, test_problem);
  ADD ("/pay-model/unfinished-line", 2026, test_unfinished_line);
  ADD ("/pay-model/tax-year/2025", 2025, test_tax_year);
  ADD ("/pay-model/tax-year/2026", 2026, test_tax_year);
  ADD ("/pay-model/tax-year/2028", 2028, test_tax_year);
#undef ADD
  return g_test_run ();
}

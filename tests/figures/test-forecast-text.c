/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <string.h>

#include "forecast-fixture.h"
#include "rounds-arithmetic.h"
#include "rounds-assumption-text.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"

static void
assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_words (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  g_autofree char *flip = NULL;

  figure = forecast_fixture_get_figure (fixture);
  assert_text (rounds_forecast_text_dup_title (figure), "Product");
  assert_text (rounds_forecast_text_dup_baseline (figure), "Compared with going on as today.");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Feasible");
  assert_text (rounds_forecast_text_dup_runway (figure), "Savings last through all 10 years");
  g_object_set (fixture->way, "notice-months", 0, "gap-months", 8, "gap-high", 8, NULL);
  assert_text (rounds_forecast_text_dup_runway (forecast_fixture_get_figure (fixture)),
               "5 months, short from April 2027");
  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (12000000), "growth", 2.0, NULL);
  figure = forecast_fixture_get_figure (fixture);
  assert_text (rounds_forecast_text_dup_break_even (figure), "Never within 10 years");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Not yet");
  flip = rounds_forecast_text_dup_flip (figure,
                                        rounds_forecast_model_get_floor_check (fixture->model, 1));
  g_assert_true (g_str_has_prefix (flip, "It would meet the floor with $"));
  g_object_set (fixture->pay, "pay", G_GINT64_CONSTANT (60000000), NULL);
  assert_text (rounds_forecast_text_dup_break_even (forecast_fixture_get_figure (fixture)),
               "From January 2028, after 15 months");
}

static void
assert_flip (ForecastFixture *fixture, const char *expected)
{
  assert_text (
      rounds_forecast_text_dup_flip (forecast_fixture_get_figure (fixture),
                                     rounds_forecast_model_get_floor_check (fixture->model, 1)),
      expected);
}

/* At the floor to the cent, no fall of $0 is told; of several pays the one that is meant is named.
 */
static void
test_at_the_floor (ForecastFixture *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  gint64 month = forecast_fixture_get_figure (fixture)->take_home;
  g_autofree char *margin = NULL, *flip = NULL, *pay = NULL;

  g_object_set (household, "floor", month, NULL);
  margin = rounds_forecast_text_dup_margin (forecast_fixture_get_figure (fixture));
  g_assert_true (g_str_has_suffix (margin, ", just at the floor."));
  assert_flip (fixture, "Just at the floor: with less pay it would be under it.");
  g_object_set (household, "floor", month - 10000, NULL);
  flip = rounds_forecast_text_dup_flip (forecast_fixture_get_figure (fixture),
                                        rounds_forecast_model_get_floor_check (fixture->model, 1));
  g_assert_true (g_str_has_prefix (flip, "Pay could fall by $"));
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "kind",
                      ROUNDS_INCOME_HOURLY_W2, "label", "Night review", "amount",
                      G_GINT64_CONSTANT (11400), "quantity", 30.0, "weeks", 50.0, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option", fixture->option, "kind",
                      ROUNDS_INCOME_BONUS, "amount", G_GINT64_CONSTANT (1000000), NULL);
  g_clear_pointer (&flip, g_free);
  flip = rounds_forecast_text_dup_flip (forecast_fixture_get_figure (fixture),
                                        rounds_forecast_model_get_floor_check (fixture->model, 1));
  g_assert_true (g_str_has_suffix (flip, " more a year from “Night review”."));
  pay = rounds_forecast_text_dup_floor_pay (
      forecast_fixture_get_figure (fixture),
      rounds_forecast_model_get_solution (fixture->model, 1, 5));
  g_assert_true (g_str_has_suffix (pay, " an hour on, for “Night review”; other pay stays as it "
                                        "is"));
}

/* Every amount of the whole calculation says where it comes from, and no assumption stands twice
 * under one name. */
static void
test_sources (ForecastFixture *fixture, gconstpointer data)
{
  RoundsPayModel *pay = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_PAY_MODEL);
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) taken = NULL;
  const RoundsArithmeticSection *assumed;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "filing-status",
                ROUNDS_FILING_JOINT, "partner-income", G_GINT64_CONSTANT (11000000), NULL);
  g_object_set (fixture->pay, "deferral-401k", G_GINT64_CONSTANT (2000000), "cme-hours", 40.0,
                "hours-per-week", 40.0, NULL);
  for (int i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) sections =
          i == 0 ? rounds_arithmetic_list_year (rounds_pay_model_get_figure (pay, 1))
                 : rounds_arithmetic_list_months (forecast_fixture_get_figure (fixture));

      for (guint k = 0; k < sections->len; k++)
        {
          const RoundsArithmeticSection *section = g_ptr_array_index (sections, k);

          for (guint n = 0; n < section->lines->len; n++)
            g_assert_nonnull (g_array_index (section->lines, RoundsArithmeticLine, n).source);
        }
    }
  taken = rounds_arithmetic_list_taken (forecast_fixture_get_figure (fixture), NULL);
  assumed = g_ptr_array_index (taken, taken->len - 1);
  g_assert_cmpstr (assumed->title, ==, "Assumed");
  for (guint i = 0; i < assumed->lines->len; i++)
    g_assert_true (
        g_hash_table_add (labels, g_array_index (assumed->lines, RoundsArithmeticLine, i).label));
  g_assert_true (g_hash_table_contains (labels, "From work to wages (today’s work)"));
  g_assert_true (g_hash_table_contains (labels, "From work to wages (Product)"));
}

/* What is missing is named, and what does not depend on it is still there. */
static void
test_unknown (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  g_autoptr (GPtrArray) gaps = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) more = NULL;

  none = rounds_forecast_text_list_gaps (forecast_fixture_get_figure (fixture));
  g_assert_cmpuint (none->len, ==, 0);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                ROUNDS_MONEY_UNSET, "floor", ROUNDS_MONEY_UNSET, NULL);
  figure = forecast_fixture_get_figure (fixture);
  gaps = rounds_forecast_text_list_gaps (figure);
  g_assert_cmpuint (gaps->len, ==, 1);
  assert_text (rounds_forecast_text_dup_runway (figure), "Not known yet");
  assert_text (rounds_forecast_text_dup_verdict (figure), "Not known yet");
  g_assert_true (rounds_forecast_figure_is_known (figure));
  g_assert_null (rounds_forecast_chart_new_runway (fixture->model, 1, TRUE));
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pay",
                ROUNDS_MONEY_UNSET, NULL);
  more = rounds_forecast_text_list_gaps (forecast_fixture_get_figure (fixture));
  g_assert_cmpstr (g_ptr_array_index (more, 1), ==, "Work of today: An amount of pay is missing");
  assert_text (rounds_forecast_text_dup_break_even (forecast_fixture_get_figure (fixture)),
               "Not known yet");
  g_assert_null (rounds_forecast_chart_new_cumulative (fixture->model, 0));
}

/* Who is already out lives on the savings from today on: $40,000 at $7,000 a month (R006). */
static void
test_already_out (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure;
  g_autoptr (RoundsChartModel) runway = NULL;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "situation",
                ROUNDS_SITUATION_ALREADY_OUT, NULL);
  g_object_set (fixture->way, "gap-months", 9, "gap-high", 12, "last-pay-months", 0, NULL);
  figure = forecast_fixture_get_figure (fixture);
  g_assert_cmpint (figure->flow.months[0].phase, ==, ROUNDS_CASH_GAP);
  assert_text (rounds_forecast_text_dup_runway (figure), "5 months, short from April 2027");
  assert_text (rounds_forecast_text_dup_baseline (figure),
               "Compared with the last work, as if it had gone on.");
  runway = rounds_forecast_chart_new_runway (fixture->model, 1, TRUE);
  g_assert_cmpuint (runway->series->len, ==, 1);

  rounds_plan_delete (fixture->plan, rounds_plan_lookup (fixture->plan, fixture->staying));
  figure = forecast_fixture_get_figure (fixture);
  assert_text (rounds_forecast_text_dup_runway (figure), "5 months, short from April 2027");
  assert_text (rounds_forecast_text_dup_break_even (figure), "Not known yet");
  assert_text (rounds_forecast_text_dup_baseline (figure),
               "There is no work of today to compare with.");
}

static char *
dup_loans (ForecastFixture *fixture)
{
  return rounds_forecast_text_dup_loans_whole (forecast_fixture_get_figure (fixture));
}

/* The lines of the arithmetic add up to its total, and the total is in how far ahead one is. */
static void
assert_arithmetic (ForecastFixture *fixture)
{
  const char *const amounts[] = { "−$10000.00", "−$10000.00", "$10000.00" };
  g_autoptr (GPtrArray) sections =
      rounds_arithmetic_list_months (forecast_fixture_get_figure (fixture));
  const RoundsArithmeticSection *section = g_ptr_array_index (sections, 1);

  g_assert_cmpstr (section->title, ==, "Loan forgiveness (PSLF), against staying");
  g_assert_cmpstr (section->total, ==, "−$10000.00");
  g_assert_cmpuint (section->lines->len, ==, G_N_ELEMENTS (amounts));
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    g_assert_cmpstr (g_array_index (section->lines, RoundsArithmeticLine, i).amount, ==,
                     amounts[i]);
  g_assert_nonnull (
      strstr (g_array_index (section->lines, RoundsArithmeticLine, 0).source, "34 CFR 685.219"));
}

static void
assert_forgiven (ForecastFixture *fixture)
{
  assert_text (
      rounds_forecast_text_dup_loans (rounds_forecast_model_get_figure (fixture->model, 0)),
      "Forgiven in April 2029");
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", FALSE,
                NULL);
  assert_text (rounds_forecast_text_dup_loans_reason (forecast_fixture_get_figure (fixture)),
               "Loans are forgiven in August 2029, unlike by staying.");
}

/* 30 payments from November 2026 on make it April 2029. */
static void
test_loans (ForecastFixture *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  g_autoptr (GPtrArray) gaps = NULL;
  g_autofree char *loans = NULL;

  g_assert_null (dup_loans (fixture));
  g_object_set (household, "pslf-payments", 90, NULL);
  g_assert_null (dup_loans (fixture));
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", TRUE,
                NULL);
  assert_text (dup_loans (fixture),
               "Not known yet: enter the balance expected to be forgiven. By staying, loans would "
               "be forgiven in April 2029. On this way the 90 payments made so far lead to no "
               "forgiveness, unless a later employer counts. That costs you the balance and its "
               "interest.");
  g_assert_false (rounds_forecast_figure_is_known (forecast_fixture_get_figure (fixture)));
  gaps = rounds_forecast_text_list_gaps (forecast_fixture_get_figure (fixture));
  g_assert_cmpuint (gaps->len, ==, 2);
  g_object_set (household, "pslf-forgiveness", G_GINT64_CONSTANT (1000000), NULL);
  g_assert_true (g_str_has_prefix (loans = dup_loans (fixture),
                                   "Not known yet: enter the interest on the loans. By staying"));
  g_object_set (household, "loan-rate", 0.0, NULL);
  assert_text (dup_loans (fixture),
               "−$10000 over 10 years. By staying, $10000 of loans would be forgiven in April "
               "2029. On this way the 90 payments made so far lead to no forgiveness, unless a "
               "later employer counts. You pay the "
               "loans off in February 2030.");
  assert_arithmetic (fixture);
  g_object_set (household, "pslf-forgiveness", G_GINT64_CONSTANT (50000000), NULL);
  assert_text (
      dup_loans (fixture),
      "−$500000 over 10 years. By staying, $500000 of loans would be forgiven in April "
      "2029. On this way the 90 payments made so far lead to no forgiveness, unless a later "
      "employer counts. That costs you "
      "the balance and its interest.");
}

/* What goes on counting toward forgiveness on the new way, or only there. */
static void
test_loans_kept (ForecastFixture *fixture, gconstpointer data)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "pslf-payments", 90,
                "pslf-forgiveness", G_GINT64_CONSTANT (50000000), "loan-rate", 0.0, NULL);
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", TRUE,
                NULL);
  g_object_set (fixture->pay, "pslf", TRUE, NULL);
  assert_text (dup_loans (fixture),
               "−$3000 over 10 years. By staying, $500000 of loans would be forgiven in April "
               "2029. On this way they are forgiven in July 2029.");
  assert_forgiven (fixture);
}

/* What comes after the years that are looked at is said, and counts in no figure. */
static void
test_loans_beyond (ForecastFixture *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);

  g_object_set (household, "pslf-payments", 30, NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PAY_ASSUMPTIONS),
                "horizon-years", 5, NULL);
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", TRUE,
                NULL);
  assert_text (dup_loans (fixture),
               "Not within 5 years. By staying, loans would be forgiven in April 2034, which no "
               "figure here counts. On this way the 30 payments made so far lead to no "
               "forgiveness, unless a later employer counts.");
  g_assert_true (rounds_forecast_figure_is_known (forecast_fixture_get_figure (fixture)));
  g_object_set (fixture->pay, "pslf", TRUE, NULL);
  assert_text (dup_loans (fixture),
               "Not within 5 years. By staying, loans would be forgiven in April 2034, which no "
               "figure here counts.");
  assert_text (
      rounds_forecast_text_dup_loans_whole (rounds_forecast_model_get_figure (fixture->model, 0)),
      "Not within 5 years. Loans would be forgiven in April 2034, which no figure here "
      "counts.");
}

static void
test_charts (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure = forecast_fixture_get_figure (fixture);
  g_autoptr (RoundsChartModel) cumulative =
      rounds_forecast_chart_new_cumulative (fixture->model, fixture->option);
  g_autoptr (RoundsChartModel) all = rounds_forecast_chart_new_cumulative (fixture->model, 0);
  g_autoptr (RoundsChartModel) runway = rounds_forecast_chart_new_runway (fixture->model, 1, TRUE);
  g_autoptr (RoundsChartModel) swings = rounds_forecast_chart_new_swings (fixture->model, 1);
  RoundsSeries *savings = rounds_chart_model_get_series (runway, 0);

  g_assert_cmpuint (all->series->len, ==, 1);
  g_assert_cmpuint (cumulative->series->len, ==, 2);
  g_assert_cmpint (cumulative->start_year, ==, 2026);
  g_assert_cmpint (cumulative->start_month, ==, 11);
  g_assert_cmpuint (all->events->len, ==, figure->forecast.break_even > 0 ? 1 : 0);
  g_assert_cmpfloat_with_epsilon (
      rounds_series_get_value (rounds_chart_model_get_series (all, 0), 119),
      (double) figure->forecast.cumulative[119], 0.5);
  g_assert_cmpuint (runway->series->len, ==, 2);
  g_assert_true (rounds_series_has_band (savings));
  g_assert_cmpfloat_with_epsilon (rounds_series_get_value (savings, 5),
                                  (double) figure->flow.months[5].balance, 0.5);
  g_assert_cmpuint (swings->series->len, ==, 2);
  g_assert_cmpuint (g_strv_length (swings->categories), >=, 3);
  g_assert_null (rounds_forecast_chart_new_swings (fixture->model, 0));
}

static void
test_assumption_lines (ForecastFixture *fixture, gconstpointer data)
{
  const RoundsForecastFigure *figure = forecast_fixture_get_figure (fixture);
  g_autoptr (GArray) lines = rounds_assumption_text_list (figure);

  g_assert_cmpuint (lines->len, >, 8);
  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (lines, RoundsAssumptionLine, i);

      g_assert_nonnull (line->source);
      g_assert_cmpstr (line->title, !=, "");
      g_assert_true (line->value != NULL || isnan (line->number));
    }
  g_assert_null (rounds_assumption_text_find (figure, ROUNDS_ASSUMPTION_GAP, TRUE));
  g_assert_nonnull (rounds_assumption_text_find (figure, ROUNDS_ASSUMPTION_NOTICE, TRUE));
}

#define ADD(path, function)                                                                        \
  g_test_add ("/forecast-text/" path, ForecastFixture, NULL, forecast_fixture_set_up, function,    \
              forecast_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("words", test_words);
  ADD ("at-the-floor", test_at_the_floor);
  ADD ("sources", test_sources);
  ADD ("unknown", test_unknown);
  ADD ("already-out", test_already_out);
  ADD ("loans", test_loans);
  ADD ("loans-kept", test_loans_kept);
  ADD ("loans-beyond", test_loans_beyond);
  ADD ("charts", test_charts);
  ADD ("assumption-lines", test_assumption_lines);
  return g_test_run ();
}

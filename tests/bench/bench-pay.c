/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "pay-case.h"
#include "rounds-cost-line.h"
#include "rounds-figures.h"
#include "rounds-floor.h"
#include "rounds-forecast-model.h"
#include "rounds-forecast.h"
#include "rounds-household.h"
#include "rounds-money.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-sensitivity.h"
#include "rounds-simulation.h"
#include "rounds-tax-library.h"
#include "rounds-transition.h"

/* How long one edit of the pay pane takes to be reckoned through: by the engine alone and, as a
 * median, through the live model with three options beside today's and two scenarios; and the band
 * of the runway. The engine's are the best of a few rounds, in milliseconds. */

#define ROUNDS 9
#define EDITS 41
#define RECOMPUTE_LIMIT_MS 5
#define LAZY_LIMIT_MS 30
#define SIMULATION_LIMIT_MS 50

static void
recompute (const RoundsCashFlowInput *input)
{
  const RoundsForecastTerms terms = { .discount = 3, .inflation = NAN };
  g_auto (RoundsForecast) forecast = { 0 };
  RoundsSwing swings[ROUNDS_SENSITIVITY_N_INPUTS];
  RoundsSensitivityBar bars[ROUNDS_SENSITIVITY_N_INPUTS];
  RoundsRanges ranges = rounds_ranges_from_input (input);
  guint n = rounds_sensitivity_list_swings (&ranges, swings);

  if (!rounds_forecast_run (input, &terms, &forecast, NULL) ||
      !rounds_sensitivity_run (input, &terms, ROUNDS_SENSITIVITY_CUMULATIVE, 36, swings, n, bars,
                               NULL))
    g_error ("The months could not be computed");
}

static void
simulate (const RoundsCashFlowInput *input)
{
  g_auto (RoundsSimulation) simulation = { 0 };
  RoundsRanges ranges = rounds_ranges_from_input (input);

  if (!rounds_simulation_run (input, &ranges, 1, ROUNDS_SIMULATION_PATHS, &simulation, NULL, NULL))
    g_error ("The band could not be computed");
}

static double
measure (void (*work) (const RoundsCashFlowInput *), const RoundsCashFlowInput *input)
{
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      work (input);
      best = MIN (best, (double) (g_get_monotonic_time () - start) / 1000.0);
    }
  return best;
}

static RoundsPayTerms *
add_option (RoundsPlan *plan, RoundsOptionRole role, gint64 pay)
{
  gint64 id =
      rounds_record_get_id (rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, NULL));

  if (role != ROUNDS_OPTION_TODAY)
    {
      rounds_plan_create (plan, ROUNDS_TYPE_TRANSITION, "option", id, "gap-months", 3, NULL);
      rounds_plan_create (plan, ROUNDS_TYPE_COST_LINE, "option", id, "kind", ROUNDS_COST_TAIL,
                          "amount", G_GINT64_CONSTANT (1200000), NULL);
    }
  if (pay == 22000000)
    {
      rounds_plan_create (plan, ROUNDS_TYPE_SCENARIO, "option", id, "gap", 6.0, NULL);
      rounds_plan_create (plan, ROUNDS_TYPE_SCENARIO, "option", id, "pay", 80.0, NULL);
    }
  return rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option", id, "pay", pay, NULL);
}

static RoundsPlan *
create_plan (RoundsPayTerms **edited)
{
  RoundsPlan *plan = rounds_plan_new ();

  rounds_plan_set_loaded (plan, TRUE);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "state", "CA", NULL);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "filing-status",
                ROUNDS_FILING_JOINT, "partner-income", G_GINT64_CONSTANT (6000000), "savings",
                G_GINT64_CONSTANT (8000000), "fixed-costs", G_GINT64_CONSTANT (700000),
                "loan-payments", G_GINT64_CONSTANT (100000), "floor", G_GINT64_CONSTANT (1100000),
                NULL);
  add_option (plan, ROUNDS_OPTION_TODAY, 26000000);
  add_option (plan, ROUNDS_OPTION_CHANGE_SETTING, 24000000);
  add_option (plan, ROUNDS_OPTION_NEW, 12000000);
  *edited = add_option (plan, ROUNDS_OPTION_NEW, 22000000);
  return plan;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const double *x = a, *y = b;

  return *x < *y ? -1 : *x > *y;
}

typedef void (*ReadFunc) (RoundsForecastModel *model);

static void
read_figures (RoundsForecastModel *model)
{
  if (rounds_forecast_model_get_n_figures (model) != 6)
    g_error ("The options could not be computed");
}

static void
read_floors (RoundsForecastModel *model)
{
  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    rounds_forecast_model_get_floor_check (model, i);
}

static void
read_swings (RoundsForecastModel *model)
{
  guint n_bars;

  rounds_forecast_model_get_swings (model, 3, &n_bars);
}

static void
read_solution (RoundsForecastModel *model)
{
  rounds_forecast_model_get_solution (model, 3, 5);
}

/* The median of the time from an edit until @read has its answer, less what came before. */
static double
measure_edits (ReadFunc read)
{
  RoundsPayTerms *edited;
  g_autoptr (RoundsPlan) plan = create_plan (&edited);
  g_autoptr (RoundsFigures) figures = rounds_figures_new (plan, rounds_date_new (2026, 11, 20));
  RoundsForecastModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_FORECAST_MODEL);
  double times[EDITS];

  read_figures (model);
  for (guint i = 0; i < EDITS; i++)
    {
      gint64 start;

      g_object_set (edited, "pay", (gint64) (20000000 + i * 10000), NULL);
      if (read != read_figures)
        read_figures (model);
      start = g_get_monotonic_time ();
      read (model);
      times[i] = (double) (g_get_monotonic_time () - start) / 1000.0;
    }
  qsort (times, EDITS, sizeof *times, compare);
  return times[EDITS / 2];
}

int
main (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 0, &error);
  PayCase pay;

  if (tables == NULL)
    g_error ("%s", error->message);
  pay_case_init (&pay, tables, "CA", 30000000, 24000000);
  rounds_income_terms_init (&pay.option[1], ROUNDS_INCOME_HOURLY_1099, 15000);
  pay.option[1].quantity = 6;
  pay.option[0].growth = 3;
  pay.input.option.n_lines = 2;
  pay_case_add_cost (&pay, ROUNDS_COST_TAIL, 1200000, ROUNDS_COST_ONCE);
  pay.input.transition.gap_months = 4;
  pay.input.transition.gap_low = 1;
  pay.input.transition.gap_high = 9;
  pay.input.transition.pay_low = 85;
  pay.input.transition.pay_high = 115;
  pay.input.transition.growth_low = 0;
  pay.input.transition.growth_high = 5;
  printf ("recompute_ms %.2f ms %d\n", measure (recompute, &pay.input), RECOMPUTE_LIMIT_MS);
  printf ("edit_model_ms %.2f ms %d\n", measure_edits (read_figures), RECOMPUTE_LIMIT_MS);
  printf ("edit_floors_ms %.2f ms %d\n", measure_edits (read_floors), LAZY_LIMIT_MS);
  printf ("edit_swings_ms %.2f ms %d\n", measure_edits (read_swings), LAZY_LIMIT_MS);
  printf ("edit_solution_ms %.2f ms %d\n", measure_edits (read_solution), LAZY_LIMIT_MS);
  printf ("simulation_10000 %.2f ms %d\n", measure (simulate, &pay.input), SIMULATION_LIMIT_MS);
  return 0;
}

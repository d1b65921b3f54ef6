/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <stdio.h>

#include "pay-case.h"
#include "rounds-floor.h"
#include "rounds-forecast.h"
#include "rounds-money.h"
#include "rounds-sensitivity.h"
#include "rounds-simulation.h"
#include "rounds-tax-library.h"

/* How long one edit of the pay pane takes to be reckoned through, and the band of the runway; the
 * best of a few rounds, in milliseconds. */

#define ROUNDS 9
#define RECOMPUTE_LIMIT_MS 5
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
  printf ("simulation_10000 %.2f ms %d\n", measure (simulate, &pay.input), SIMULATION_LIMIT_MS);
  return 0;
}

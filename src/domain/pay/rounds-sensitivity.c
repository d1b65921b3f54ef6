/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "rounds-money.h"
#include "rounds-sensitivity.h"

/* Where nobody has said how far an input may swing: a tenth, a point, three months. */
static const RoundsSwing usual[ROUNDS_SENSITIVITY_N_INPUTS] = {
  { ROUNDS_SENSITIVITY_PAY, -0.1, 0.1 },
  { ROUNDS_SENSITIVITY_GROWTH, -1, 1 },
  { ROUNDS_SENSITIVITY_GAP, -3, 3 },
  { ROUNDS_SENSITIVITY_RAMP, -3, 3 },
  { ROUNDS_SENSITIVITY_LEAVING_COSTS, -0.1, 0.1 },
  { ROUNDS_SENSITIVITY_PARTNER_INCOME, -0.1, 0.1 },
  { ROUNDS_SENSITIVITY_FIXED_COSTS, -0.1, 0.1 },
};

static void
narrow (RoundsSwing *swing, double low, double high)
{
  if (low < 0 || high > 0)
    *swing = (RoundsSwing) { swing->input, low, high };
}

/**
 * rounds_sensitivity_list_swings:
 * @swings: (out caller-allocates): the person's own ranges, and usual ones for the rest
 *
 * Returns: how many there are
 */
guint
rounds_sensitivity_list_swings (const RoundsRanges *ranges,
                                RoundsSwing swings[ROUNDS_SENSITIVITY_N_INPUTS])
{
  g_return_val_if_fail (ranges != NULL && swings != NULL, 0);

  memcpy (swings, usual, sizeof usual);
  narrow (&swings[ROUNDS_SENSITIVITY_PAY], ranges->pay_low, ranges->pay_high);
  narrow (&swings[ROUNDS_SENSITIVITY_GROWTH], ranges->growth_low, ranges->growth_high);
  narrow (&swings[ROUNDS_SENSITIVITY_GAP], ranges->gap_low, ranges->gap_high);
  return ROUNDS_SENSITIVITY_N_INPUTS;
}

static void
apply (RoundsCashChange *change, RoundsSensitivityInput input, double by)
{
  switch (input)
    {
    case ROUNDS_SENSITIVITY_PAY:
      change->pay += by;
      break;
    case ROUNDS_SENSITIVITY_GROWTH:
      change->growth += by;
      break;
    case ROUNDS_SENSITIVITY_GAP:
      change->gap += (int) lround (by);
      break;
    case ROUNDS_SENSITIVITY_RAMP:
      change->ramp += (int) lround (by);
      break;
    case ROUNDS_SENSITIVITY_LEAVING_COSTS:
      change->leaving_costs += by;
      break;
    case ROUNDS_SENSITIVITY_PARTNER_INCOME:
      change->partner_income += by;
      break;
    case ROUNDS_SENSITIVITY_FIXED_COSTS:
      change->fixed_costs += by;
      break;
    case ROUNDS_SENSITIVITY_N_INPUTS:
    default:
      g_assert_not_reached ();
    }
}

static gint64
read_outcome (const RoundsForecast *forecast, RoundsSensitivityOutcome outcome, guint month)
{
  guint n = forecast->n_months;

  switch (outcome)
    {
    case ROUNDS_SENSITIVITY_CUMULATIVE:
      return n == 0 || month == 0 ? 0 : forecast->cumulative[MIN (month, n) - 1];
    case ROUNDS_SENSITIVITY_BREAK_EVEN:
      if (n == 0 || forecast->cumulative[n - 1] == ROUNDS_MONEY_UNSET)
        return ROUNDS_MONEY_UNSET;
      return forecast->break_even == ROUNDS_BREAK_EVEN_NEVER ? (gint64) n : forecast->break_even;
    case ROUNDS_SENSITIVITY_LOWEST_BALANCE:
      return forecast->option.balance;
    default:
      g_return_val_if_reached (ROUNDS_MONEY_UNSET);
    }
}

static int
compare_widths (const void *a, const void *b)
{
  const RoundsSensitivityBar *x = a, *y = b;

  if (x->width != y->width)
    return x->width < y->width ? 1 : -1;
  return (int) x->swing.input - (int) y->swing.input;
}

/**
 * rounds_sensitivity_run:
 * @month: for %ROUNDS_SENSITIVITY_CUMULATIVE, after how many months; 36 for three years
 * @swings: (array length=n_swings): what to swing
 * @bars: (out caller-allocates) (array length=n_swings): the widest first
 *
 * Swings one input at a time and looks at what becomes of the outcome.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_sensitivity_run (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                        RoundsSensitivityOutcome outcome, guint month, const RoundsSwing *swings,
                        guint n_swings, RoundsSensitivityBar *bars, GError **error)
{
  g_return_val_if_fail (input != NULL && terms != NULL, FALSE);
  g_return_val_if_fail (n_swings == 0 || (swings != NULL && bars != NULL), FALSE);

  for (guint i = 0; i < n_swings; i++)
    {
      gint64 results[2];

      for (guint side = 0; side < 2; side++)
        {
          g_auto (RoundsForecast) forecast = { 0 };
          RoundsCashFlowInput swung = *input;

          apply (&swung.change, swings[i].input, side == 0 ? swings[i].low : swings[i].high);
          if (!rounds_forecast_run (&swung, terms, &forecast, error))
            return FALSE;
          results[side] = read_outcome (&forecast, outcome, month);
        }
      bars[i] = (RoundsSensitivityBar) { swings[i], results[0], results[1], ROUNDS_MONEY_UNSET };
      if (results[0] != ROUNDS_MONEY_UNSET && results[1] != ROUNDS_MONEY_UNSET)
        bars[i].width = ABS (results[1] - results[0]);
    }
  if (n_swings > 0)
    qsort (bars, n_swings, sizeof *bars, compare_widths);
  return TRUE;
}

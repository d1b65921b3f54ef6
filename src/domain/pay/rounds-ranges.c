/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-money.h"
#include "rounds-ranges.h"

/**
 * rounds_ranges_expected_growth:
 *
 * Returns: the growth of the work's pay, percent a year, weighted by what each line pays; evenly
 *   while nothing is known of that
 */
double
rounds_ranges_expected_growth (const RoundsWork *work)
{
  double pay = 0, growth = 0, evenly = 0;
  guint n = 0;

  g_return_val_if_fail (work != NULL, 0);

  for (guint i = 0; i < work->n_lines; i++)
    {
      const RoundsIncomeTerms *terms = &work->lines[i];
      double dollars = rounds_money_to_dollars (rounds_income_year (terms));
      double percent = isnan (terms->growth) ? 0 : terms->growth;

      if (terms->of_license || rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_ONE_TIME)
        continue;
      n++;
      evenly += percent;
      if (isnan (dollars))
        continue;
      pay += dollars;
      growth += dollars * percent;
    }
  if (pay > 0)
    return growth / pay;
  return n > 0 ? evenly / n : 0;
}

static double
below (double change)
{
  return isnan (change) ? 0 : fmin (change, 0);
}

static double
above (double change)
{
  return isnan (change) ? 0 : fmax (change, 0);
}

/**
 * rounds_ranges_from_input:
 *
 * Returns: the lows and highs of the transition, relative to what the option's lines expect
 */
RoundsRanges
rounds_ranges_from_input (const RoundsCashFlowInput *input)
{
  const RoundsTransitionTerms *terms;
  RoundsRanges ranges = { 0 };
  double growth;
  int gap;

  g_return_val_if_fail (input != NULL, ranges);

  terms = &input->transition;
  growth = rounds_ranges_expected_growth (&input->option);
  gap = MAX (terms->gap_months, 0);
  ranges.pay_low = below (terms->pay_low / 100 - 1);
  ranges.pay_high = above (terms->pay_high / 100 - 1);
  ranges.growth_low = below (terms->growth_low - growth);
  ranges.growth_high = above (terms->growth_high - growth);
  if (terms->gap_low != ROUNDS_INTEGER_UNSET)
    ranges.gap_low = MIN (terms->gap_low - gap, 0);
  if (terms->gap_high != ROUNDS_INTEGER_UNSET)
    ranges.gap_high = MAX (terms->gap_high - gap, 0);
  return ranges;
}

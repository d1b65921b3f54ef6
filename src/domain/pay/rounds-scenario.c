/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-scenario.h"

/** CHANGE_MAX: months; further than any engine looks */
#define CHANGE_MAX 600

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsScenario, option, "option", N_ ("Option")),
  ROUNDS_TEXT (RoundsScenario, name, "name", N_ ("Name")),
  ROUNDS_REAL (RoundsScenario, pay, "pay", N_ ("Pay, in percent of the expected")),
  ROUNDS_REAL (RoundsScenario, growth, "growth", N_ ("Points of growth more")),
  ROUNDS_REAL (RoundsScenario, gap, "gap", N_ ("Months of gap more")),
  ROUNDS_REAL (RoundsScenario, ramp, "ramp", N_ ("Months to full pay more")),
  ROUNDS_REAL (RoundsScenario, leaving_costs, "leaving-costs",
               N_ ("Costs of leaving, in percent of the expected")),
  ROUNDS_REAL (RoundsScenario, partner_income, "partner-income",
               N_ ("Partner income, in percent of the expected")),
  ROUNDS_REAL (RoundsScenario, fixed_costs, "fixed-costs",
               N_ ("Fixed costs, in percent of the expected")),
};

ROUNDS_DEFINE_RECORD (RoundsScenario, rounds_scenario, "scenario", fields)

/* Nothing can fall below nothing. */
static double
part (double percent)
{
  return isfinite (percent) ? fmax (percent, 0) / 100 - 1 : 0;
}

static int
months (double change)
{
  return isfinite (change) ? (int) lround (CLAMP (change, -CHANGE_MAX, CHANGE_MAX)) : 0;
}

/** rounds_scenario_get_change: the scenario as the month engine takes it */
RoundsCashChange
rounds_scenario_get_change (RoundsScenario *self)
{
  g_return_val_if_fail (ROUNDS_IS_SCENARIO (self), (RoundsCashChange) { 0 });

  return (RoundsCashChange) {
    .pay = part (self->pay),
    .growth = isfinite (self->growth) ? self->growth : 0,
    .gap = months (self->gap),
    .ramp = months (self->ramp),
    .leaving_costs = part (self->leaving_costs),
    .partner_income = part (self->partner_income),
    .fixed_costs = part (self->fixed_costs),
  };
}

/** rounds_scenario_is_expected: whether it changes nothing */
gboolean
rounds_scenario_is_expected (RoundsScenario *self)
{
  g_return_val_if_fail (ROUNDS_IS_SCENARIO (self), TRUE);

  return isnan (self->pay) && isnan (self->growth) && isnan (self->gap) && isnan (self->ramp) &&
         isnan (self->leaving_costs) && isnan (self->partner_income) && isnan (self->fixed_costs);
}

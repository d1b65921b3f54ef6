/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-field.h"
#include "rounds-forecast-parts.h"
#include "rounds-money.h"
#include "rounds-solve.h"

/* A figure that could be walked can be walked again: what fails here is a change that leads beyond
 * what tax law knows (a deferral over its limit, say), and is left unknown. */

void
rounds_forecast_parts_ensure_floor (RoundsForecastParts *self, const RoundsForecastFigure *figure)
{
  const RoundsCashCase *pay_case = figure->pay_case;

  if (self->has_floor)
    return;
  self->has_floor = TRUE;
  self->floor = (RoundsFloorCheck) { .verdict = ROUNDS_FLOOR_UNKNOWN,
                                     .take_home = ROUNDS_MONEY_UNSET,
                                     .margin = ROUNDS_MONEY_UNSET,
                                     .lever_amount = ROUNDS_MONEY_UNSET };
  if (figure->problem == NULL && pay_case->floor != ROUNDS_MONEY_UNSET)
    rounds_floor_check (&pay_case->input, pay_case->floor, &self->floor, NULL);
}

void
rounds_forecast_parts_ensure_solution (RoundsForecastParts *self,
                                       const RoundsForecastFigure *figure, int years)
{
  const RoundsCashCase *pay_case = figure->pay_case;
  RoundsForecastSolution *solution = &self->solution;
  guint line;

  if (self->has_solution && solution->years == years)
    return;
  self->has_solution = TRUE;
  *solution = (RoundsForecastSolution) { .line = -1,
                                         .for_floor = ROUNDS_MONEY_UNSET,
                                         .for_break_even = ROUNDS_MONEY_UNSET,
                                         .years = years };
  if (figure->problem != NULL || !pay_case->input.moves || pay_case->main_line < 0)
    return;
  solution->line = pay_case->main_line;
  line = (guint) solution->line;
  solution->kind = pay_case->input.option.lines[line].kind;
  if (pay_case->floor != ROUNDS_MONEY_UNSET)
    rounds_solve_for_floor (&pay_case->input, line, pay_case->floor, &solution->for_floor, NULL);
  if (pay_case->has_today)
    rounds_solve_for_break_even (&pay_case->input, &pay_case->terms, line, years * 12 - 1,
                                 &solution->for_break_even, NULL);
}

/* The difference from staying where there is work to compare with, else the lowest balance. */
void
rounds_forecast_parts_ensure_bars (RoundsForecastParts *self, const RoundsForecastFigure *figure,
                                   guint month)
{
  const RoundsCashCase *pay_case = figure->pay_case;
  RoundsSwing swings[ROUNDS_SENSITIVITY_N_INPUTS];
  guint n;

  if (self->has_bars)
    return;
  self->has_bars = TRUE;
  self->n_bars = 0;
  if (figure->problem != NULL || !pay_case->input.moves)
    return;
  n = rounds_sensitivity_list_swings (&pay_case->ranges, swings);
  if (rounds_sensitivity_run (&pay_case->input, &pay_case->terms,
                              pay_case->has_today ? ROUNDS_SENSITIVITY_CUMULATIVE
                                                  : ROUNDS_SENSITIVITY_LOWEST_BALANCE,
                              month, swings, n, self->bars, NULL))
    self->n_bars = n;
}

/** rounds_forecast_parts_take_band: @band is moved */
void
rounds_forecast_parts_take_band (RoundsForecastParts *self, RoundsSimulation *band)
{
  rounds_simulation_clear (&self->band);
  self->band = *band;
  *band = (RoundsSimulation) { 0 };
  self->has_band = TRUE;
}

void
rounds_forecast_parts_clear (RoundsForecastParts *self)
{
  rounds_simulation_clear (&self->band);
}

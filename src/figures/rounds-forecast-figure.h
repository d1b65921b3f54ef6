/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-case.h"
#include "rounds-cash-years.h"
#include "rounds-floor.h"
#include "rounds-option.h"
#include "rounds-scenario.h"
#include "rounds-sensitivity.h"
#include "rounds-simulation.h"

G_BEGIN_DECLS

/**
 * RoundsForecastSolution:
 * @line: the option's line whose amount is looked for; -1 while it has none
 * @kind: of that line: an amount of a salary is of a year, of hourly pay of an hour
 * @for_floor: the least amount with which a steady month meets the floor
 * @for_break_even: the least amount with which the option breaks even in time
 * @years: within how many years that is
 *
 * Solving backwards. Cents; %ROUNDS_MONEY_UNSET where there is no such amount, or it is unknown.
 */
typedef struct
{
  int line;
  RoundsIncomeKind kind;
  gint64 for_floor;
  gint64 for_break_even;
  int years;
} RoundsForecastSolution;

/**
 * RoundsForecastFigure:
 * @option: (owned): to where
 * @title: (owned): what to call it
 * @scenario: (owned) (nullable): with which changes
 * @pay_case: (owned) (nullable): what the plan says, and what was assumed; %NULL without tables
 * @stay: months of staying, under the same scenario; none when there is no work to compare with
 * @flow: months of going
 * @forecast: the two set against each other; no months when there is nothing to compare
 * @low: where the savings are lowest, and how long they last
 * @take_home: of a steady month in today's money
 * @verdict: of it against the household's floor
 * @problem: (owned) (nullable): why nothing could be computed, in words
 *
 * What becomes of the household's money on the way to one option. That of today's work itself has
 * no @forecast, and its @flow is that of staying. Only rounds_forecast_model gives the parts that
 * take longer.
 */
typedef struct
{
  RoundsOption *option;
  char *title;
  RoundsScenario *scenario;
  RoundsCashCase *pay_case;
  RoundsCashFlow stay;
  RoundsCashFlow flow;
  RoundsForecast forecast;
  RoundsForecastLow low;
  gint64 take_home;
  RoundsFloorVerdict verdict;
  char *problem;
} RoundsForecastFigure;

void rounds_forecast_figure_init (RoundsForecastFigure *self, RoundsPlan *plan,
                                  RoundsOption *option, RoundsScenario *scenario);
void rounds_forecast_figure_compute (RoundsForecastFigure *self, RoundsPlan *plan,
                                     const RoundsTaxTables *tables, RoundsDate today);
void rounds_forecast_figure_clear (RoundsForecastFigure *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsForecastFigure, rounds_forecast_figure_clear)

gboolean rounds_forecast_figure_is_staying (const RoundsForecastFigure *self);
gboolean rounds_forecast_figure_is_known (const RoundsForecastFigure *self);
RoundsDate rounds_forecast_figure_get_month (const RoundsForecastFigure *self, int month);
gboolean rounds_forecast_figure_parts_loans (const RoundsForecastFigure *self);
gint64 rounds_forecast_figure_get_loans_gain (const RoundsForecastFigure *self);
GArray *rounds_forecast_figure_list_years (const RoundsForecastFigure *self);

G_END_DECLS

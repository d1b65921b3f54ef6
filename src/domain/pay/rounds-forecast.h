/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-break-even.h"
#include "rounds-cash-flow.h"

G_BEGIN_DECLS

/**
 * RoundsForecastTerms:
 * @discount: percent a year, for the net present value; %NAN for none
 * @todays_money: whether figures are in the money of month 0
 * @inflation: percent a year; %NAN while unset, then both kinds of money are the same
 */
typedef struct
{
  double discount;
  gboolean todays_money;
  double inflation;
} RoundsForecastTerms;

/** RoundsForecastLow: where the savings are lowest */
typedef struct
{
  gint64 balance; /* %ROUNDS_MONEY_UNSET while unknown */
  int month; /* -1 while unknown */
  int runway; /* months that the savings last; -1 when they last through all months */
  gboolean known;
} RoundsForecastLow;

/**
 * RoundsForecast:
 * @difference: of each month: take-home less value forfeited, the option's less today's; and where
 *   PSLF forgives loans on one of the two ways, what loans cost less: payments and balance
 * @cumulative: their sums
 * @break_even: month from whose end on the option is no longer behind; 0 when it never is;
 *   %ROUNDS_BREAK_EVEN_NEVER when it is in the last month, or unknown
 * @beyond: break-even after the last month if its last year goes on as it is; or
 *   %ROUNDS_BREAK_EVEN_NEVER
 * @present_value: of the differences at the discount rate; %ROUNDS_MONEY_UNSET without one
 *
 * The option against staying. Money in cents, %ROUNDS_MONEY_UNSET where unknown. Clear with
 * rounds_forecast_clear().
 */
typedef struct
{
  gint64 *difference; /* owned */
  gint64 *cumulative; /* owned */
  guint n_months;
  int break_even;
  int beyond;
  gint64 present_value;
  RoundsForecastLow stay;
  RoundsForecastLow option;
} RoundsForecast;

void rounds_forecast_compute (const RoundsCashFlow *stay, const RoundsCashFlow *option,
                              const RoundsForecastTerms *terms, RoundsForecast *forecast);
gboolean rounds_forecast_run (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                              RoundsForecast *forecast, GError **error);
gint64 rounds_forecast_in_todays_money (gint64 cents, double inflation, guint month);
RoundsForecastLow rounds_forecast_find_low (const RoundsCashFlow *flow);
void rounds_forecast_clear (RoundsForecast *forecast);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsForecast, rounds_forecast_clear)

G_END_DECLS

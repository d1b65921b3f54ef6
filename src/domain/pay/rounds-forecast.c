/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-forecast.h"
#include "rounds-money.h"

/**
 * rounds_forecast_in_todays_money:
 * @inflation: percent a year; %NAN for none
 *
 * Returns: what @cents of @month would buy in month 0, in cents
 */
gint64
rounds_forecast_in_todays_money (gint64 cents, double inflation, guint month)
{
  if (isnan (inflation))
    return cents;
  return rounds_money_from_dollars (rounds_money_to_dollars (cents) /
                                    pow (1 + inflation / 100, month / 12.0));
}

static gint64
minus (gint64 a, gint64 b)
{
  return b == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : rounds_money_add (a, -b);
}

static gint64
gain (const RoundsCashMonth *month)
{
  return minus (month->take_home, month->forfeited);
}

/* What loans cost less than by staying. Where both ways pay the same, known or not, that is
 * nothing.
 */
static gint64
loans_gain (const RoundsCashMonth *option, const RoundsCashMonth *stay)
{
  gint64 payments = option->loans == stay->loans ? 0 : minus (stay->loans, option->loans);

  return rounds_money_add (payments, minus (option->unforgiven, stay->unforgiven));
}

static gint64
present_value (const RoundsForecast *forecast, double discount)
{
  double sum = 0;

  if (isnan (discount))
    return ROUNDS_MONEY_UNSET;
  for (guint i = 0; i < forecast->n_months; i++)
    sum += rounds_money_to_dollars (forecast->difference[i]) / pow (1 + discount / 100, i / 12.0);
  return rounds_money_from_dollars (sum);
}

/* A balance that is forgiven on one of the ways in the last year, which comes but once. */
static gint64
find_last_forgiven (const RoundsCashFlow *stay, const RoundsCashFlow *option, double inflation)
{
  const int months[] = { stay->forgiven_month, option->forgiven_month };
  gint64 sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (months) && months[0] != months[1]; i++)
    if (months[i] >= 0 && months[i] + 12 >= (int) stay->n_months)
      {
        gint64 cents =
            minus (option->months[months[i]].unforgiven, stay->months[months[i]].unforgiven);

        sum = rounds_money_add (
            sum, rounds_forecast_in_todays_money (cents, inflation, (guint) months[i]));
      }
  return sum;
}

/* Goes on with the average of the last year, when the option is behind at the end. */
static int
look_beyond (const RoundsForecast *forecast, gint64 once)
{
  guint n = forecast->n_months;
  gint64 year;

  if (forecast->break_even != ROUNDS_BREAK_EVEN_NEVER || n <= 12)
    return ROUNDS_BREAK_EVEN_NEVER;
  year = minus (minus (forecast->cumulative[n - 1], forecast->cumulative[n - 13]), once);
  return rounds_break_even_formula (n - 1, forecast->cumulative[n - 1],
                                    year == ROUNDS_MONEY_UNSET ? year : year / 12);
}

/**
 * rounds_forecast_find_low:
 *
 * Returns: the lowest balance of the savings, its month, and how long they last
 */
RoundsForecastLow
rounds_forecast_find_low (const RoundsCashFlow *flow)
{
  RoundsForecastLow low = { ROUNDS_MONEY_UNSET, -1, -1, TRUE };

  g_return_val_if_fail (flow != NULL, low);

  for (guint i = 0; i < flow->n_months; i++)
    {
      gint64 balance = flow->months[i].balance;

      if (balance == ROUNDS_MONEY_UNSET)
        return (RoundsForecastLow) { ROUNDS_MONEY_UNSET, -1, -1, FALSE };
      if (low.month < 0 || balance < low.balance)
        {
          low.balance = balance;
          low.month = (int) i;
        }
      if (balance < 0 && low.runway < 0)
        low.runway = (int) i;
    }
  return low;
}

/**
 * rounds_forecast_compute:
 * @stay: the months with today's work
 * @option: as many months with the option
 * @forecast: (out caller-allocates): clear it with rounds_forecast_clear()
 *
 * Sets the option against staying.
 */
void
rounds_forecast_compute (const RoundsCashFlow *stay, const RoundsCashFlow *option,
                         const RoundsForecastTerms *terms, RoundsForecast *forecast)
{
  double inflation;
  gint64 sum = 0;

  g_return_if_fail (stay != NULL && option != NULL && terms != NULL && forecast != NULL);
  g_return_if_fail (stay->n_months == option->n_months);

  inflation = terms->todays_money ? terms->inflation : NAN;
  *forecast = (RoundsForecast) { .n_months = stay->n_months,
                                 .difference = g_new (gint64, stay->n_months),
                                 .cumulative = g_new (gint64, stay->n_months) };
  for (guint i = 0; i < stay->n_months; i++)
    {
      gint64 difference = minus (gain (&option->months[i]), gain (&stay->months[i]));

      difference = rounds_money_add (difference, loans_gain (&option->months[i], &stay->months[i]));
      forecast->difference[i] = rounds_forecast_in_todays_money (difference, inflation, i);
      sum = rounds_money_add (sum, forecast->difference[i]);
      forecast->cumulative[i] = sum;
    }
  forecast->break_even = rounds_break_even_search (forecast->cumulative, forecast->n_months);
  forecast->beyond = look_beyond (forecast, find_last_forgiven (stay, option, inflation));
  forecast->present_value = present_value (forecast, terms->discount);
  forecast->stay = rounds_forecast_find_low (stay);
  forecast->option = rounds_forecast_find_low (option);
}

/**
 * rounds_forecast_run:
 * @input: its `moves` counts for nothing: both ways are walked
 * @forecast: (out caller-allocates): clear it with rounds_forecast_clear()
 *
 * Walks the months of staying and of moving and sets them against each other.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_forecast_run (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                     RoundsForecast *forecast, GError **error)
{
  g_auto (RoundsCashFlow) stay = { 0 };
  g_auto (RoundsCashFlow) option = { 0 };
  RoundsCashFlowInput way;

  g_return_val_if_fail (input != NULL && terms != NULL && forecast != NULL, FALSE);

  *forecast = (RoundsForecast) { 0 };
  way = *input;
  way.moves = FALSE;
  if (!rounds_cash_flow_compute (&way, &stay, error))
    return FALSE;
  way.moves = TRUE;
  if (!rounds_cash_flow_compute (&way, &option, error))
    return FALSE;
  rounds_forecast_compute (&stay, &option, terms, forecast);
  return TRUE;
}

void
rounds_forecast_clear (RoundsForecast *forecast)
{
  g_return_if_fail (forecast != NULL);

  g_clear_pointer (&forecast->difference, g_free);
  g_clear_pointer (&forecast->cumulative, g_free);
  forecast->n_months = 0;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-comparison.h"
#include "rounds-forecast-figure.h"
#include "rounds-pay-text.h"
#include "rounds-money.h"

static gboolean
walk (RoundsForecastFigure *self, GError **error)
{
  RoundsCashFlowInput input = self->pay_case->input;

  if (!rounds_cash_flow_compute (&input, &self->flow, error))
    return FALSE;
  self->low = rounds_forecast_find_low (&self->flow);
  if (input.moves && self->pay_case->has_today)
    {
      input.moves = FALSE;
      if (!rounds_cash_flow_compute (&input, &self->stay, error))
        return FALSE;
      rounds_forecast_compute (&self->stay, &self->flow, &self->pay_case->terms, &self->forecast);
    }
  return rounds_floor_find_take_home (&self->pay_case->input, &self->take_home, error);
}

/**
 * rounds_forecast_figure_init:
 * @option: of @plan
 * @scenario: (nullable): of it
 *
 * Sets what the figure is about; nothing of it is known yet.
 */
void
rounds_forecast_figure_init (RoundsForecastFigure *self, RoundsPlan *plan, RoundsOption *option,
                             RoundsScenario *scenario)
{
  g_return_if_fail (self != NULL && ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option));

  *self = (RoundsForecastFigure) { .option = g_object_ref (option),
                                   .title = rounds_option_dup_title (plan, option),
                                   .low = { ROUNDS_MONEY_UNSET, -1, -1, FALSE },
                                   .take_home = ROUNDS_MONEY_UNSET };
  if (scenario != NULL)
    self->scenario = g_object_ref (scenario);
}

/**
 * rounds_forecast_figure_compute:
 * @self: of which only the option and the scenario are set, with rounds_forecast_figure_init()
 */
void
rounds_forecast_figure_compute (RoundsForecastFigure *self, RoundsPlan *plan,
                                const RoundsTaxTables *tables, RoundsDate today)
{
  g_autoptr (GError) error = NULL;
  RoundsCashChange change = { 0 };

  g_return_if_fail (self != NULL && tables != NULL);

  if (self->scenario != NULL)
    change = rounds_scenario_get_change (self->scenario);
  self->pay_case = rounds_cash_case_new (plan, rounds_record_get_id (ROUNDS_RECORD (self->option)),
                                         tables, today, &change);
  if (walk (self, &error))
    self->verdict = rounds_floor_judge (self->take_home, self->pay_case->floor);
  else
    self->problem = rounds_pay_text_dup_problem (error);
}

void
rounds_forecast_figure_clear (RoundsForecastFigure *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->option);
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->scenario);
  g_clear_pointer (&self->pay_case, rounds_cash_case_unref);
  rounds_cash_flow_clear (&self->stay);
  rounds_cash_flow_clear (&self->flow);
  rounds_forecast_clear (&self->forecast);
  g_clear_pointer (&self->problem, g_free);
}

/** rounds_forecast_figure_is_staying: whether it is that of today's work */
gboolean
rounds_forecast_figure_is_staying (const RoundsForecastFigure *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->option->role == ROUNDS_OPTION_TODAY;
}

/** rounds_forecast_figure_is_known: whether the difference from staying is known in every month */
gboolean
rounds_forecast_figure_is_known (const RoundsForecastFigure *self)
{
  guint n;

  g_return_val_if_fail (self != NULL, FALSE);

  n = self->forecast.n_months;
  return n > 0 && self->forecast.cumulative[n - 1] != ROUNDS_MONEY_UNSET;
}

/** rounds_forecast_figure_get_month: the first day of a month, counted from 0 */
RoundsDate
rounds_forecast_figure_get_month (const RoundsForecastFigure *self, int month)
{
  g_return_val_if_fail (self != NULL && self->pay_case != NULL, ROUNDS_DATE_NONE);

  return rounds_date_add_months (self->pay_case->input.start, month);
}

/** rounds_forecast_figure_parts_loans: whether PSLF forgives loans within the months on one of the
 *   two ways, and on the other later or never, so that loans matter to the difference */
gboolean
rounds_forecast_figure_parts_loans (const RoundsForecastFigure *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->forecast.n_months > 0 && self->stay.last_payment != self->flow.last_payment &&
         (self->stay.forgiven_month >= 0 || self->flow.forgiven_month >= 0);
}

/** rounds_forecast_figure_list_years: (transfer full) (element-type RoundsCashYear): the arithmetic
 */
GArray *
rounds_forecast_figure_list_years (const RoundsForecastFigure *self)
{
  gboolean compared;

  g_return_val_if_fail (self != NULL, NULL);

  compared = self->forecast.n_months > 0;
  return rounds_cash_years_list (compared ? &self->stay : NULL, &self->flow,
                                 compared ? &self->forecast : NULL);
}

/** rounds_forecast_figure_get_loans_gain: cents over all months by which loans leave the household
 *   better off than by staying, payments and balance; %ROUNDS_MONEY_UNSET while unknown */
gint64
rounds_forecast_figure_get_loans_gain (const RoundsForecastFigure *self)
{
  g_autoptr (GArray) years = rounds_forecast_figure_list_years (self);
  RoundsCashYear total;

  rounds_cash_years_total (years, &total);
  if (total.sum.loans == ROUNDS_MONEY_UNSET)
    return ROUNDS_MONEY_UNSET;
  return rounds_money_add (rounds_money_add (total.stay_loans, -total.sum.loans), total.unforgiven);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-assumption-text.h"
#include "rounds-break-even.h"
#include "rounds-figures-export-private.h"
#include "rounds-forecast-model.h"
#include "rounds-forecast-text.h"

/** BREAK_EVEN_YEARS: within how many years the pay that is looked for should break even */
#define BREAK_EVEN_YEARS 5

static void
add_owned_text (GVariantDict *dict, const char *name, char *text)
{
  rounds_export_add_text (dict, name, text);
  g_free (text);
}

static void
add_month (GVariantDict *dict, const char *name, const RoundsForecastFigure *figure, int month)
{
  g_autofree char *iso = NULL;

  if (month >= 0)
    iso = rounds_date_to_iso (rounds_forecast_figure_get_month (figure, month));
  rounds_export_add_text (dict, name, iso);
}

/* Counted from 0, the month of the start; null for never and for unknown, which the text tells
 * apart. */
static void
add_count (GVariantDict *dict, const char *name, int months)
{
  if (months >= 0)
    g_variant_dict_insert (dict, name, "i", months);
  else
    rounds_export_add_text (dict, name, NULL);
}

static void
add_break_even (GVariantDict *dict, const RoundsForecastFigure *figure)
{
  int month = rounds_forecast_figure_is_known (figure) ? figure->forecast.break_even
                                                       : ROUNDS_BREAK_EVEN_NEVER;
  guint n = figure->forecast.n_months;

  add_count (dict, "break_even_month", month);
  add_month (dict, "break_even_on", figure, month);
  add_owned_text (dict, "break_even", rounds_forecast_text_dup_break_even (figure));
  rounds_export_add_money (dict, "cumulative_cents",
                           n > 0 ? figure->forecast.cumulative[n - 1] : ROUNDS_MONEY_UNSET);
  rounds_export_add_money (dict, "present_value_cents",
                           n > 0 ? figure->forecast.present_value : ROUNDS_MONEY_UNSET);
}

static void
add_savings (GVariantDict *dict, const RoundsForecastFigure *figure)
{
  g_variant_dict_insert (dict, "runway_known", "b", figure->low.known);
  add_count (dict, "runway_months", figure->low.known ? figure->low.runway : -1);
  add_owned_text (dict, "runway", rounds_forecast_text_dup_runway (figure));
  rounds_export_add_money (dict, "lowest_balance_cents", figure->low.balance);
  add_month (dict, "lowest_balance_on", figure, figure->low.month);
}

static void
add_floor (GVariantDict *dict, const RoundsForecastFigure *figure, const RoundsFloorCheck *check)
{
  rounds_export_add_money (dict, "steady_month_take_home_cents", figure->take_home);
  add_owned_text (dict, "floor_verdict", rounds_forecast_text_dup_verdict (figure));
  add_owned_text (dict, "floor_flip", rounds_forecast_text_dup_flip (figure, check));
  rounds_export_add_money (dict, "floor_flip_cents", check->lever_amount);
}

static void
add_loans (GVariantDict *dict, const RoundsForecastFigure *figure)
{
  add_month (dict, "loans_forgiven_on", figure, figure->flow.forgiven_month);
  add_month (dict, "loans_forgiven_staying_on", figure, figure->stay.forgiven_month);
  add_month (dict, "loans_repaid_on", figure, figure->flow.repaid_month);
  rounds_export_add_money (dict, "loan_forgiveness_cents",
                           rounds_forecast_figure_parts_loans (figure)
                               ? rounds_forecast_figure_get_loans_gain (figure)
                               : 0);
  add_owned_text (dict, "loans", rounds_forecast_text_dup_loans_whole (figure));
}

static void
add_solution (GVariantDict *dict, const RoundsForecastSolution *solution)
{
  rounds_export_add_money (dict, "pay_for_floor_cents", solution->for_floor);
  rounds_export_add_money (dict, "pay_for_break_even_cents", solution->for_break_even);
  g_variant_dict_insert (dict, "pay_for_break_even_years", "i", solution->years);
}

static GVariant *
export_band (const RoundsSimulation *band)
{
  static const guint years[] = { 1, 2, 5, 10 };
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; band != NULL && band->known && i < G_N_ELEMENTS (years); i++)
    {
      g_auto (GVariantDict) row = G_VARIANT_DICT_INIT (NULL);
      guint month = years[i] * 12 - 1;

      if (month >= band->n_months)
        break;
      g_variant_dict_insert (&row, "year", "u", years[i]);
      rounds_export_add_money (&row, "p10_cents", band->low[month]);
      rounds_export_add_money (&row, "p50_cents", band->middle[month]);
      rounds_export_add_money (&row, "p90_cents", band->high[month]);
      g_variant_builder_add_value (&rows, g_variant_dict_end (&row));
    }
  g_variant_dict_insert_value (&dict, "balances", g_variant_builder_end (&rows));
  rounds_export_add_number (&dict, "runs_out", band != NULL && band->known ? band->runs_out : NAN);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_assumptions (const RoundsForecastFigure *figure)
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_autoptr (GArray) lines = rounds_assumption_text_list (figure);

  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (lines, RoundsAssumptionLine, i);
      g_auto (GVariantDict) row = G_VARIANT_DICT_INIT (NULL);

      rounds_export_add_text (&row, "key", line->key);
      rounds_export_add_text (&row, "title", line->title);
      rounds_export_add_number (&row, "value", line->number);
      rounds_export_add_text (&row, "source", line->source);
      g_variant_dict_insert (&row, "of_option", "b", line->of_option);
      g_variant_builder_add_value (&rows, g_variant_dict_end (&row));
    }
  return g_variant_builder_end (&rows);
}

static GVariant *
export_year (const RoundsCashYear *year, guint number)
{
  g_auto (GVariantDict) row = G_VARIANT_DICT_INIT (NULL);

  if (number > 0)
    g_variant_dict_insert (&row, "year", "u", number);
  rounds_export_add_money (&row, "pay_cents", year->sum.pay);
  rounds_export_add_money (&row, "partner_pay_cents", year->sum.partner);
  rounds_export_add_money (&row, "set_aside_cents", year->sum.set_aside);
  rounds_export_add_money (&row, "taxes_withheld_cents", year->sum.withheld);
  rounds_export_add_money (&row, "estimated_taxes_cents", year->sum.estimates);
  rounds_export_add_money (&row, "costs_cents", year->sum.costs);
  rounds_export_add_money (&row, "take_home_cents", year->sum.take_home);
  rounds_export_add_money (&row, "fixed_costs_cents", year->sum.fixed_costs);
  rounds_export_add_money (&row, "loan_payments_cents", year->sum.loans);
  rounds_export_add_money (&row, "left_cents", year->sum.left);
  rounds_export_add_money (&row, "balance_cents", year->sum.balance);
  rounds_export_add_money (&row, "forfeited_cents", year->sum.forfeited);
  rounds_export_add_money (&row, "staying_take_home_cents", year->stay);
  rounds_export_add_money (&row, "staying_loan_payments_cents", year->stay_loans);
  rounds_export_add_money (&row, "loan_balance_pslf_cents", year->unforgiven);
  rounds_export_add_money (&row, "difference_cents", year->difference);
  rounds_export_add_money (&row, "cumulative_cents", year->cumulative);
  return g_variant_dict_end (&row);
}

static void
add_arithmetic (GVariantDict *dict, const RoundsForecastFigure *figure)
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_autoptr (GArray) years = rounds_forecast_figure_list_years (figure);
  RoundsCashYear total;

  for (guint i = 0; i < years->len; i++)
    g_variant_builder_add_value (&rows,
                                 export_year (&g_array_index (years, RoundsCashYear, i), i + 1));
  rounds_cash_years_total (years, &total);
  g_variant_dict_insert_value (dict, "years", g_variant_builder_end (&rows));
  g_variant_dict_insert_value (dict, "total", export_year (&total, 0));
}

static GVariant *
export_figure (RoundsForecastModel *model, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, position);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autoptr (GPtrArray) gaps = rounds_forecast_text_list_gaps (figure);

  rounds_export_add_text (&dict, "option", figure->title);
  rounds_export_add_text (&dict, "scenario",
                          figure->scenario != NULL ? figure->scenario->name : NULL);
  if (figure->pay_case != NULL)
    {
      add_month (&dict, "starts_on", figure, 0);
      add_break_even (&dict, figure);
      add_savings (&dict, figure);
      add_loans (&dict, figure);
      add_floor (&dict, figure, rounds_forecast_model_get_floor_check (model, position));
      add_solution (&dict, rounds_forecast_model_get_solution (model, position, BREAK_EVEN_YEARS));
      g_variant_dict_insert_value (
          &dict, "band", export_band (rounds_forecast_model_compute_band (model, position)));
      g_variant_dict_insert_value (&dict, "assumptions", export_assumptions (figure));
      add_arithmetic (&dict, figure);
    }
  g_variant_dict_insert_value (&dict, "missing",
                               g_variant_new_strv ((const char *const *) gaps->pdata, gaps->len));
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_forecast: (transfer floating): one entry for each option and scenario */
GVariant *
rounds_figures_export_forecast (RoundsForecastModel *model)
{
  g_auto (GVariantBuilder) figures = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  guint n_figures = rounds_forecast_model_get_n_figures (model);

  for (guint i = 0; i < n_figures; i++)
    g_variant_builder_add_value (&figures, export_figure (model, i));
  return g_variant_builder_end (&figures);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures-export-private.h"
#include "rounds-gig-text.h"

static GVariant *
export_trade_off (const RoundsGigFigure *figure)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *missing = rounds_gig_text_dup_missing (figure);
  const RoundsTradeOff *result = &figure->trade_off;

  rounds_export_add_text (&dict, "option", figure->title);
  rounds_export_add_text (&dict, "career", figure->career != NULL ? figure->career_title : NULL);
  rounds_export_add_number (&dict, "gig_hours_a_week", figure->input.gig_hours);
  rounds_export_add_money (&dict, "gig_rate_cents", figure->input.gig_rate);
  rounds_export_add_number (&dict, "gig_contract_part", figure->contract_part);
  rounds_export_add_number (&dict, "gig_tax_percent", figure->input.gig_tax);
  rounds_export_add_money (&dict, "take_home_now_a_month_cents", figure->input.take_home_now);
  rounds_export_add_money (&dict, "take_home_then_a_month_cents", figure->input.take_home_then);
  rounds_export_add_number (&dict, "delay_months", result->delay);
  rounds_export_add_number (&dict, "wait_months", result->wait_months);
  rounds_export_add_money (&dict, "gig_month_cents", result->gig_month);
  rounds_export_add_money (&dict, "gig_total_cents", result->gig_total);
  rounds_export_add_money (&dict, "pay_forgone_cents", result->forgone);
  rounds_export_add_money (&dict, "gig_first_cents", result->gig_first);
  rounds_export_add_money (&dict, "search_first_cents", result->search_first);
  rounds_export_add_text (&dict, "missing", missing);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_gigs (GArray *gigs)
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < gigs->len; i++)
    {
      const RoundsGigLine *line = &g_array_index (gigs, RoundsGigLine, i);
      g_auto (GVariantDict) row = G_VARIANT_DICT_INIT (NULL);

      rounds_export_add_text (&row, "name", line->name);
      rounds_export_add_money (&row, "rate_cents", line->gig.rate);
      rounds_export_add_number (&row, "hours_a_week", line->gig.hours);
      rounds_export_add_text (&row, "taxed_as", line->contract ? "1099" : "w2");
      rounds_export_add_number (&row, "taken_hours_a_week", line->taken);
      rounds_export_add_money (&row, "year_cents", line->year);
      g_variant_builder_add_value (&rows, g_variant_dict_end (&row));
    }
  return g_variant_builder_end (&rows);
}

static GVariant *
export_portfolio (const RoundsGigFigure *figure)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *text = rounds_gig_text_dup_portfolio (figure);
  const RoundsPortfolio *portfolio = &figure->portfolio;

  rounds_export_add_text (&dict, "option", figure->title);
  g_variant_dict_insert_value (&dict, "gigs", export_gigs (figure->gigs));
  rounds_export_add_number (&dict, "weeks_a_year", figure->weeks);
  rounds_export_add_money (&dict, "target_cents", figure->target);
  rounds_export_add_number (&dict, "hour_limit", figure->hour_limit);
  rounds_export_add_number (&dict, "hours_a_week", portfolio->hours);
  rounds_export_add_money (&dict, "income_cents", portfolio->income);
  rounds_export_add_money (&dict, "option_gross_cents", figure->option_year);
  rounds_export_add_money (&dict, "shortfall_cents", portfolio->shortfall);
  g_variant_dict_insert (&dict, "reached", "b", portfolio->reached);
  g_variant_dict_insert (&dict, "full", "b", portfolio->full);
  g_variant_dict_insert (&dict, "not_counted", "u", portfolio->n_unknown);
  g_variant_dict_insert (&dict, "without_hours", "u", portfolio->n_without_hours);
  rounds_export_add_text (&dict, "text", text);
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_trade_offs: (transfer floating): one entry for each compared job */
GVariant *
rounds_figures_export_trade_offs (RoundsGigModel *model)
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < rounds_gig_model_get_n_figures (model); i++)
    g_variant_builder_add_value (&rows, export_trade_off (rounds_gig_model_get_figure (model, i)));
  return g_variant_builder_end (&rows);
}

/** rounds_figures_export_portfolios: (transfer floating): one entry for each compared job */
GVariant *
rounds_figures_export_portfolios (RoundsGigModel *model)
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < rounds_gig_model_get_n_figures (model); i++)
    g_variant_builder_add_value (&rows, export_portfolio (rounds_gig_model_get_figure (model, i)));
  return g_variant_builder_end (&rows);
}

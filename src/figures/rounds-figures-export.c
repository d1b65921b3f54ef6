/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-count-model.h"
#include "rounds-comparison.h"
#include "rounds-figures-export-private.h"
#include "rounds-figures-export-benchmarks.h"
#include "rounds-figures-export-cells.h"
#include "rounds-figures-export-dated.h"
#include "rounds-figures-export-assessment.h"
#include "rounds-figures-export.h"
#include "rounds-outcome-model.h"
#include "rounds-pay-model.h"
#include "rounds-ranking-model.h"
#include "rounds-ranking-text.h"

static GVariant *
export_pay_figure (const RoundsPayFigure *figure)
{
  const RoundsYearPay *pay = &figure->pay;
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  rounds_export_add_text (&dict, "option", figure->title);
  rounds_export_add_money (&dict, "gross_cents", pay->gross);
  rounds_export_add_money (&dict, "partner_gross_cents", pay->partner_gross);
  rounds_export_add_money (&dict, "federal_income_tax_cents", pay->federal_tax);
  rounds_export_add_money (&dict, "payroll_taxes_cents", pay->payroll_tax);
  rounds_export_add_money (&dict, "state_income_tax_cents", pay->state_tax);
  rounds_export_add_money (&dict, "set_aside_cents", pay->set_aside);
  rounds_export_add_text (&dict, "not_set_aside", figure->left_out);
  rounds_export_add_money (&dict, "take_home_cents", pay->take_home);
  rounds_export_add_money (&dict, "before_state_taxes_cents", pay->before_state);
  rounds_export_add_money (&dict, "take_home_added_cents", pay->added);
  rounds_export_add_money (&dict, "change_from_today_cents", figure->change);
  rounds_export_add_money (&dict, "monthly_margin_over_floor_cents", figure->floor_margin);
  rounds_export_add_number (&dict, "real_hours", pay->real_hours);
  rounds_export_add_money (&dict, "gross_per_real_hour_cents", pay->gross_per_hour);
  rounds_export_add_money (&dict, "added_per_real_hour_cents", pay->added_per_hour);
  rounds_export_add_text (&dict, "problem", figure->problem);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_pay (RoundsPayModel *model)
{
  g_auto (GVariantBuilder) options = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    g_variant_builder_add_value (&options,
                                 export_pay_figure (rounds_pay_model_get_figure (model, i)));
  g_variant_dict_insert (&dict, "tax_year", "i", rounds_pay_model_get_tax_year (model));
  g_variant_dict_insert_value (&dict, "options", g_variant_builder_end (&options));
  g_variant_dict_insert_value (&dict, "notes",
                               g_variant_new_strv (rounds_pay_model_get_notes (model), -1));
  return g_variant_dict_end (&dict);
}

static GVariant *
export_score (RoundsRankingModel *model, guint position)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);
  const RoundsRankingScore *score = &ranking->scores[position];
  g_autofree char *option =
      rounds_option_dup_title (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model)),
                               rounds_ranking_model_get_option (model, position));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  rounds_export_add_text (&dict, "option", option);
  rounds_export_add_number (&dict, "score", rounds_ranking_score_get_value (score));
  g_variant_dict_insert (&dict, "rank", "u", score->rank);
  g_variant_dict_insert (&dict, "marked", "u", score->n_marked);
  g_variant_dict_insert (&dict, "missing", "u", score->n_missing);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_ranking (RoundsRankingModel *model)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);
  g_auto (GVariantBuilder) scores = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *verdict = rounds_ranking_text_dup_verdict (model);

  for (guint i = 0; i < ranking->n_options; i++)
    g_variant_builder_add_value (&scores, export_score (model, ranking->order[i]));
  rounds_export_add_text (&dict, "verdict", verdict);
  rounds_export_add_number (&dict, "margin", ranking->margin);
  g_variant_dict_insert (&dict, "no_clear_winner", "b", ranking->verdict == ROUNDS_RANKING_CLOSE);
  g_variant_dict_insert_value (&dict, "options", g_variant_builder_end (&scores));
  return g_variant_dict_end (&dict);
}

static void
add_date (GVariantDict *dict, const char *name, RoundsDate date)
{
  g_autofree char *iso = rounds_date_to_iso (date);

  rounds_export_add_text (dict, name, iso);
}

static GVariant *
export_count (RoundsCountModel *model)
{
  const RoundsPace *pace = rounds_count_model_get_pace (model);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dict, "counted", "u", rounds_count_model_get_counted (model));
  g_variant_dict_insert (&dict, "target", "u", rounds_count_model_get_target (model));
  rounds_export_add_number (&dict, "people_per_week", pace->per_week);
  rounds_export_add_number (&dict, "people_per_week_to_finish", pace->needed_per_week);
  add_date (&dict, "finish_early", pace->has_forecast ? pace->early : ROUNDS_DATE_NONE);
  add_date (&dict, "finish_expected", pace->has_forecast ? pace->expected : ROUNDS_DATE_NONE);
  add_date (&dict, "finish_late", pace->has_forecast ? pace->late : ROUNDS_DATE_NONE);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_card (const RoundsAnswerCard *card)
{
  g_auto (GVariantBuilder) reasons = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("as"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < card->reasons->len; i++)
    g_variant_builder_add (
        &reasons, "s", ((const RoundsAnswerReason *) g_ptr_array_index (card->reasons, i))->text);
  rounds_export_add_text (&dict, "question", card->question);
  rounds_export_add_text (&dict, "outcome", card->title);
  rounds_export_add_text (&dict, "sentence", card->sentence);
  g_variant_dict_insert (&dict, "is_open", "b", card->is_open);
  g_variant_dict_insert_value (&dict, "reasons", g_variant_builder_end (&reasons));
  return g_variant_dict_end (&dict);
}

static GVariant *
export_assessment (RoundsOutcomeModel *model)
{
  g_auto (GVariantBuilder) cards = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint question = 1; rounds_outcome_model_get_assessment (model) != NULL && question <= 4;
       question++)
    {
      const RoundsAnswerCard *card = rounds_outcome_model_get_card (model, question);

      if (card != NULL)
        g_variant_builder_add_value (&cards, export_card (card));
    }
  return g_variant_builder_end (&cards);
}

/* What money comes to: the pay, the months, the gigs and what others are paid. */
static void
insert_money (GVariantDict *dict, RoundsFigures *figures)
{
  g_variant_dict_insert_value (
      dict, "pay", export_pay (rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL)));
  g_variant_dict_insert_value (dict, "forecast",
                               rounds_figures_export_forecast (
                                   rounds_figures_get_model (figures, ROUNDS_TYPE_FORECAST_MODEL)));
  g_variant_dict_insert_value (
      dict, "trade_offs",
      rounds_figures_export_trade_offs (rounds_figures_get_model (figures, ROUNDS_TYPE_GIG_MODEL)));
  g_variant_dict_insert_value (
      dict, "portfolios",
      rounds_figures_export_portfolios (rounds_figures_get_model (figures, ROUNDS_TYPE_GIG_MODEL)));
  g_variant_dict_insert_value (dict, "benchmarks", rounds_figures_export_benchmarks (figures));
  g_variant_dict_insert_value (
      dict, "worked_examples",
      rounds_figures_export_worked (rounds_figures_get_model (figures, ROUNDS_TYPE_WORKED_MODEL)));
}

/**
 * rounds_figures_export:
 *
 * Returns: (transfer floating): every derived figure of the plan, `a{sv}`, from the same live
 * models that screen and paper read; money in cents, an empty maybe for what nobody knows
 */
GVariant *
rounds_figures_export (RoundsFigures *figures)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *today = NULL;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), NULL);

  today = rounds_date_to_iso (rounds_figures_get_today (figures));
  rounds_export_add_text (&dict, "today", today);
  insert_money (&dict, figures);
  g_variant_dict_insert_value (
      &dict, "assessment",
      export_assessment (rounds_figures_get_model (figures, ROUNDS_TYPE_OUTCOME_MODEL)));
  g_variant_dict_insert_value (
      &dict, "ranking",
      export_ranking (rounds_figures_get_model (figures, ROUNDS_TYPE_RANKING_MODEL)));
  g_variant_dict_insert_value (
      &dict, "cells",
      rounds_figures_export_cells (rounds_figures_get_model (figures, ROUNDS_TYPE_CELL_MODEL)));
  g_variant_dict_insert_value (
      &dict, "count", export_count (rounds_figures_get_model (figures, ROUNDS_TYPE_COUNT_MODEL)));
  g_variant_dict_insert_value (
      &dict, "skills",
      rounds_figures_export_skills (rounds_figures_get_model (figures, ROUNDS_TYPE_SKILL_MODEL)));
  g_variant_dict_insert_value (&dict, "common_questions", rounds_figures_export_common (figures));
  g_variant_dict_insert_value (&dict, "uncertainties",
                               rounds_figures_export_uncertainties (figures));
  g_variant_dict_insert_value (&dict, "dated", rounds_figures_export_dated (figures));
  return g_variant_dict_end (&dict);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures-export-private.h"
#include "rounds-worked-text.h"

static void
add_source (GVariantBuilder *sources, const RoundsWorkedSource *source)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  rounds_export_add_text (&dict, "figure", source->title);
  rounds_export_add_text (&dict, "text", source->text);
  rounds_export_add_text (&dict, "address", source->address);
  g_variant_builder_add_value (sources, g_variant_dict_end (&dict));
}

static GVariant *
export_figure (RoundsWorkedModel *model, const RoundsWorkedFigure *figure)
{
  g_autofree char *household = rounds_worked_text_dup_household (model, figure);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  rounds_export_add_text (&dict, "example", figure->example->code);
  rounds_export_add_text (&dict, "specialty", figure->example->specialty->code);
  rounds_export_add_text (&dict, "role", figure->example->role->role);
  rounds_export_add_text (&dict, "household", household);
  rounds_export_add_money (&dict, "pay_before_cents", figure->example->pay_before);
  rounds_export_add_money (&dict, "pay_after_cents", figure->example->pay_after);
  rounds_export_add_money (&dict, "take_home_before_cents", figure->before);
  rounds_export_add_money (&dict, "take_home_after_cents", figure->after);
  rounds_export_add_money (&dict, "change_cents", figure->change);
  rounds_export_add_number (&dict, "change_share", figure->share);
  rounds_export_add_text (&dict, "verdict", rounds_worked_text_get_verdict (figure));
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_worked: (transfer floating): the worked examples and where their figures
 *   come from */
GVariant *
rounds_figures_export_worked (RoundsWorkedModel *model)
{
  g_autoptr (GArray) sources = rounds_worked_text_list_sources (model);
  g_auto (GVariantBuilder) examples = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantBuilder) cited = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < rounds_worked_model_get_n_figures (model); i++)
    g_variant_builder_add_value (&examples,
                                 export_figure (model, rounds_worked_model_get_figure (model, i)));
  for (guint i = 0; i < sources->len; i++)
    add_source (&cited, &g_array_index (sources, RoundsWorkedSource, i));
  g_variant_dict_insert_value (&dict, "examples", g_variant_builder_end (&examples));
  g_variant_dict_insert_value (&dict, "sources", g_variant_builder_end (&cited));
  rounds_export_add_text (&dict, "problem", rounds_worked_model_get_problem (model));
  return g_variant_dict_end (&dict);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-dated-model.h"
#include "rounds-figures-export-dated.h"

static const char *const kinds[] = {
  [ROUNDS_DATED_OBLIGATION] = "obligation",
  [ROUNDS_DATED_LICENSE_RENEWAL] = "license-renewal",
  [ROUNDS_DATED_LICENSE_LAPSE] = "license-lapse",
  [ROUNDS_DATED_LICENSE_DECISION] = "license-decision",
  [ROUNDS_DATED_NOTICE] = "notice",
  [ROUNDS_DATED_LAST_DAY] = "last-day",
  [ROUNDS_DATED_MILESTONE] = "milestone",
  [ROUNDS_DATED_TALK] = "conversation",
};

static const char *const dues[] = {
  [ROUNDS_DUE_OVERDUE] = "overdue",
  [ROUNDS_DUE_SOON] = "soon",
  [ROUNDS_DUE_LATER] = "later",
  [ROUNDS_DUE_UNDATED] = "undated",
};

static GVariant *
export_item (RoundsDatedModel *model, guint position)
{
  const RoundsDatedItem *item = rounds_dated_model_get_item (model, position);
  g_autofree char *title = rounds_dated_model_dup_title (model, position);
  g_autofree char *day = NULL;
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  if (item->date != ROUNDS_DATE_NONE)
    {
      day = rounds_date_to_iso (item->date);
      g_variant_dict_insert (&dict, "date", "s", day);
    }
  g_variant_dict_insert (&dict, "kind", "s", kinds[item->kind]);
  g_variant_dict_insert (&dict, "due", "s", dues[item->due]);
  g_variant_dict_insert (&dict, "title", "s", title);
  g_variant_dict_insert (&dict, "record", "x", item->record);
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_dated: (private): (transfer floating): the days ahead, `a{sv}` */
GVariant *
rounds_figures_export_dated (RoundsFigures *figures)
{
  RoundsDatedModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_DATED_MODEL);
  g_auto (GVariantBuilder) items = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < rounds_dated_model_get_n_items (model); i++)
    g_variant_builder_add_value (&items, export_item (model, i));
  g_variant_dict_insert (&dict, "calling", "u", rounds_dated_model_get_n_calling (model));
  g_variant_dict_insert_value (&dict, "items", g_variant_builder_end (&items));
  return g_variant_dict_end (&dict);
}

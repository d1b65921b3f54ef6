/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-comparison.h"
#include "rounds-figures-export-cells.h"
#include "rounds-figures-export-private.h"

static GVariant *
export_cell (RoundsPlan *plan, const RoundsCell *cell)
{
  g_autofree char *option = rounds_option_dup_title (plan, cell->option);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  rounds_export_add_text (&dict, "option", option);
  rounds_export_add_text (&dict, "property", cell->property);
  rounds_export_add_text (&dict, "title", cell->title);
  rounds_export_add_text (&dict, "shown", rounds_cell_get_text (cell));
  rounds_export_add_text (&dict, "data", cell->said);
  rounds_export_add_text (&dict, "reason", cell->own != NULL ? cell->own->reason : NULL);
  g_variant_dict_insert (&dict, "is_own", "b", cell->own != NULL);
  return g_variant_dict_end (&dict);
}

/** rounds_figures_export_cells: (transfer floating): what is shown of the work and the path of each
 *   compared option, and whether that is the person's own word, `aa{sv}` */
GVariant *
rounds_figures_export_cells (RoundsCellModel *model)
{
  g_auto (GVariantBuilder) cells = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  RoundsPlan *plan;

  g_return_val_if_fail (ROUNDS_IS_CELL_MODEL (model), NULL);

  plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model));
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    for (guint row = 0; row < rounds_cell_model_get_n_rows (model, group); row++)
      for (guint i = 0; i < rounds_cell_model_get_n_options (model); i++)
        g_variant_builder_add_value (
            &cells, export_cell (plan, rounds_cell_model_get_cell (model, group, row, i)));
  return g_variant_builder_end (&cells);
}

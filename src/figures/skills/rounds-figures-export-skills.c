/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures-export-skills.h"
#include "rounds-skill-text.h"

static GVariant *
none (void)
{
  return g_variant_new_maybe (G_VARIANT_TYPE_VARIANT, NULL);
}

/* Null for what O*NET recommends not to use. */
static void
add_rating (GVariantDict *dict, const char *name, int hundredths)
{
  if (hundredths != ROUNDS_SKILL_UNKNOWN)
    g_variant_dict_insert (dict, name, "d", hundredths / 100.0);
  else
    g_variant_dict_insert_value (dict, name, none ());
}

static GVariant *
export_row (const RoundsSkillMatchRow *row)
{
  guint n_elements;
  const RoundsSkillElement *elements = rounds_skill_elements_list (&n_elements);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  g_variant_dict_insert (&dict, "element", "s", elements[row->element].id);
  g_variant_dict_insert (&dict, "name", "s", rounds_skill_text_get_name (row));
  add_rating (&dict, "importance_there", row->to.importance);
  add_rating (&dict, "level_there", row->to.level);
  add_rating (&dict, "importance_here", row->from.importance);
  add_rating (&dict, "level_here", row->from.level);
  g_variant_dict_insert (&dict, "relevant_here", "b", !row->from.not_relevant);
  return g_variant_dict_end (&dict);
}

static GVariant *
export_rows (GArray *const lists[ROUNDS_SKILL_N_DOMAINS])
{
  g_auto (GVariantBuilder) rows = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      for (guint k = 0; k < lists[i]->len; k++)
        g_variant_builder_add_value (
            &rows, export_row (&g_array_index (lists[i], RoundsSkillMatchRow, k)));
    }
  return g_variant_builder_end (&rows);
}

static GVariant *
export_fit (RoundsSkillModel *model, const RoundsSkillFit *fit)
{
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);
  g_autofree char *problem = rounds_skill_text_dup_problem (model, fit);

  g_variant_dict_insert (&dict, "destination", "s", fit->destination);
  g_variant_dict_insert_value (
      &dict, "occupation",
      fit->occupation != NULL ? g_variant_new_string (fit->occupation->title) : none ());
  g_variant_dict_insert_value (&dict, "problem",
                               problem != NULL ? g_variant_new_string (problem) : none ());
  if (fit->match != NULL)
    {
      g_variant_dict_insert_value (&dict, "gaps", export_rows (fit->match->gaps));
      g_variant_dict_insert_value (&dict, "carried", export_rows (fit->match->carried));
    }
  return g_variant_dict_end (&dict);
}

/**
 * rounds_figures_export_skills: (private):
 *
 * Returns: (transfer floating): what carries over to each occupation of the shortlist, and the
 *   gaps; importance from 1 to 5, level from 0 to 7
 */
GVariant *
rounds_figures_export_skills (RoundsSkillModel *model)
{
  const RoundsOccupation *own = rounds_skill_model_get_own (model);
  g_auto (GVariantBuilder) fits = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < rounds_skill_model_get_n_fits (model); i++)
    g_variant_builder_add_value (&fits, export_fit (model, rounds_skill_model_get_fit (model, i)));
  g_variant_dict_insert_value (&dict, "occupation",
                               own != NULL ? g_variant_new_string (own->title) : none ());
  g_variant_dict_insert_value (&dict, "fits", g_variant_builder_end (&fits));
  g_variant_dict_insert (&dict, "source", "s", rounds_skill_model_get_attribution (model));
  return g_variant_dict_end (&dict);
}

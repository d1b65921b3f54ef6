/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-benchmark-model.h"
#include "rounds-benchmark-text.h"
#include "rounds-figures-export-benchmarks.h"

static void
add_nothing (GVariantDict *dict, const char *name)
{
  g_variant_dict_insert_value (dict, name, g_variant_new_maybe (G_VARIANT_TYPE_VARIANT, NULL));
}

static void
add_text (GVariantDict *dict, const char *name, const char *text)
{
  if (text != NULL)
    g_variant_dict_insert (dict, name, "s", text);
  else
    add_nothing (dict, name);
}

static void
add_cents (GVariantDict *dict, const char *name, gint64 cents)
{
  if (cents != ROUNDS_MONEY_UNSET)
    g_variant_dict_insert (dict, name, "x", cents);
  else
    add_nothing (dict, name);
}

static void
add_percentiles (GVariantDict *dict, const RoundsBenchmark *benchmark)
{
  for (guint i = benchmark->first; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      g_autofree char *name =
          g_strdup_printf ("percentile_%d_cents", rounds_benchmark_get_rank (i));

      add_cents (dict, name, benchmark->percentiles[i].cents);
    }
  if (rounds_benchmark_is_top_coded (benchmark))
    add_cents (dict, "highest_published_cents", benchmark->ceiling);
}

static GVariant *
export_benchmark (RoundsBenchmarkModel *model, guint index)
{
  const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (model, index);
  RoundsPlace place = rounds_benchmark_model_get_place (model, index);
  g_autofree char *title = rounds_benchmark_text_dup_title (benchmark);
  g_autofree char *words = rounds_benchmark_text_dup_place (benchmark, place);
  g_autoptr (GPtrArray) cautions = rounds_benchmark_text_list_cautions (benchmark);
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  add_text (&dict, "title", title);
  add_text (&dict, "source", benchmark->source->title);
  add_text (&dict, "address", benchmark->source->address);
  add_text (&dict, "paid_in", benchmark->source->year);
  add_text (&dict, "population", benchmark->source->population);
  g_variant_dict_insert (&dict, "is_estimate", "b", benchmark->kind == ROUNDS_BENCHMARK_LOCALIZED);
  add_cents (&dict, "average_cents", benchmark->mean);
  if (benchmark->kind != ROUNDS_BENCHMARK_SURVEY)
    add_percentiles (&dict, benchmark);
  add_text (&dict, "where_todays_pay_lies", words);
  if (isfinite (place.percentile))
    g_variant_dict_insert (&dict, "percentile_of_todays_pay", "d", place.percentile);
  g_variant_dict_insert_value (
      &dict, "cautions",
      g_variant_new_strv ((const char *const *) cautions->pdata, (gssize) cautions->len));
  return g_variant_dict_end (&dict);
}

/**
 * rounds_figures_export_benchmarks:
 *
 * Returns: (transfer floating): what others in the person's specialty are paid, `a{sv}`: money in
 *   cents, an empty maybe for what nobody knows or published
 */
GVariant *
rounds_figures_export_benchmarks (RoundsFigures *figures)
{
  RoundsBenchmarkModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_BENCHMARK_MODEL);
  const RoundsSpecialty *specialty = rounds_benchmark_model_get_specialty (model);
  g_autofree char *request = rounds_benchmark_text_dup_request (model);
  g_autofree char *note = rounds_benchmark_text_dup_note (model);
  g_auto (GVariantBuilder) list = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantDict) dict = G_VARIANT_DICT_INIT (NULL);

  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    g_variant_builder_add_value (&list, export_benchmark (model, i));
  add_text (&dict, "specialty", specialty != NULL ? specialty->code : NULL);
  add_cents (&dict, "todays_pay_cents", rounds_benchmark_model_get_today (model));
  add_text (&dict, "request", request);
  add_text (&dict, "note", note);
  add_text (&dict, "problem", rounds_benchmark_model_get_problem (model));
  g_variant_dict_insert_value (&dict, "benchmarks", g_variant_builder_end (&list));
  return g_variant_dict_end (&dict);
}

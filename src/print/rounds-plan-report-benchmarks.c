/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benchmark-text.h"
#include "rounds-format.h"
#include "rounds-plan-report-private.h"

static void
add_own (const RoundsPlanReport *self, RoundsBenchmarkModel *model)
{
  gint64 today = rounds_benchmark_model_get_today (model);
  g_autofree char *amount = rounds_format_money (today);
  g_autofree char *lead_in = NULL;
  g_autofree char *text = NULL;
  RoundsBlock *block;

  if (today == ROUNDS_MONEY_UNSET)
    return;
  /* Translators: %s is an amount of money */
  text = g_strdup_printf (_ ("%s a year, before tax"), amount);
  lead_in = rounds_plan_report_dup_lead_in (_ ("Your pay today"));
  block = rounds_block_new_list_item (lead_in, text);
  rounds_block_keep_with_next (block);
  rounds_report_take_block (self->report, block);
}

static void
add_table (const RoundsPlanReport *self, RoundsBenchmarkModel *model)
{
  const RoundsSpecialty *specialty = rounds_benchmark_model_get_specialty (model);
  RoundsTable *table = rounds_table_new (_ (specialty->label));

  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("A year"), ROUNDS_COLUMN_NUMBER);
  rounds_table_add_column (table, _ ("Paid in"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Where your pay lies"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (model, i);
      g_autofree char *title = rounds_benchmark_text_dup_title (benchmark);
      g_autofree char *value = rounds_benchmark_text_dup_value (benchmark);
      g_autofree char *place =
          rounds_benchmark_text_dup_place (benchmark, rounds_benchmark_model_get_place (model, i));
      const char *cells[] = { title, value, _ (benchmark->source->year),
                              place != NULL ? place : "–", NULL };

      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/* A caution with the titles of all figures that it holds for. */
typedef struct
{
  char *text; /* owned */
  GString *titles; /* owned */
} Caution;

static void
clear_caution (Caution *caution)
{
  g_clear_pointer (&caution->text, g_free);
  g_string_free (caution->titles, TRUE);
}

static void
take_caution (GArray *cautions, const char *text, const char *title)
{
  Caution caution;

  for (guint i = 0; i < cautions->len; i++)
    {
      Caution *known = &g_array_index (cautions, Caution, i);

      if (!g_str_equal (known->text, text))
        continue;
      /* Translators: put between the titles of figures that a caution holds for */
      g_string_append_printf (known->titles, "%s%s", _ ("; "), title);
      return;
    }
  caution = (Caution) { g_strdup (text), g_string_new (title) };
  g_array_append_val (cautions, caution);
}

/* What to know before relying on the figures, each caution once. */
static void
add_cautions (const RoundsPlanReport *self, RoundsBenchmarkModel *model)
{
  g_autoptr (GArray) cautions = g_array_new (FALSE, FALSE, sizeof (Caution));

  g_array_set_clear_func (cautions, (GDestroyNotify) clear_caution);
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      const RoundsBenchmark *benchmark = rounds_benchmark_model_get_benchmark (model, i);
      g_autoptr (GPtrArray) texts = rounds_benchmark_text_list_cautions (benchmark);
      g_autofree char *title = rounds_benchmark_text_dup_title (benchmark);

      for (guint k = 0; k < texts->len; k++)
        take_caution (cautions, g_ptr_array_index (texts, k), title);
    }
  for (guint i = 0; i < cautions->len; i++)
    {
      const Caution *caution = &g_array_index (cautions, Caution, i);
      g_autofree char *note = NULL;

      /* Translators: the titles of some figures, and what to know before relying on them */
      note = g_strdup_printf (_ ("%s: %s"), caution->titles->str, caution->text);
      rounds_plan_report_add_note (self, note);
    }
}

/* Where the figures are from, each publication once. */
static void
add_sources (const RoundsPlanReport *self, RoundsBenchmarkModel *model)
{
  g_autofree char *attribution = rounds_benchmark_text_dup_attribution (model);
  const RoundsBenchmarkSource *last = NULL;

  if (attribution != NULL)
    rounds_plan_report_add_note (self, attribution);
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      const RoundsBenchmarkSource *source = rounds_benchmark_model_get_benchmark (model, i)->source;
      g_autofree char *note = NULL;

      if (last != NULL && g_str_equal (last->address, source->address))
        continue;
      last = source;
      /* Translators: the title of a publication and the address that it was read at */
      note = g_strdup_printf (_ ("%s: %s"), source->title, source->address);
      rounds_plan_report_add_note (self, note);
    }
}

/** rounds_plan_report_add_benchmarks: (private): what the specialty pays, and where today's pay
 * lies
 */
void
rounds_plan_report_add_benchmarks (const RoundsPlanReport *self)
{
  RoundsBenchmarkModel *model =
      rounds_figures_get_model (self->figures, ROUNDS_TYPE_BENCHMARK_MODEL);
  g_autofree char *note = NULL;

  if (rounds_benchmark_model_get_n_benchmarks (model) == 0 ||
      !rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY))
    return;
  note = rounds_benchmark_text_dup_note (model);
  rounds_plan_report_add_heading (self, 1, _ ("What Your Specialty Pays"));
  add_own (self, model);
  add_table (self, model);
  if (note != NULL)
    rounds_plan_report_add_note (self, note);
  add_cautions (self, model);
  add_sources (self, model);
}

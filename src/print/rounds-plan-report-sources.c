/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-forecast-model.h"
#include "rounds-forecast-text.h"
#include "rounds-pay-model.h"
#include "rounds-plan-report-private.h"
#include "rounds-source-text.h"

/* What the printed taxes rest on, each reference once. */
static GPtrArray *
collect_references (RoundsPayModel *model)
{
  GPtrArray *references = g_ptr_array_new ();

  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      GArray *lines = rounds_pay_model_get_figure (model, i)->pay.taxes.lines;

      for (guint k = 0; lines != NULL && k < lines->len; k++)
        {
          const RoundsTaxSource *source = g_array_index (lines, RoundsTaxLine, k).source;

          if (source != NULL && source->reference != NULL &&
              !g_ptr_array_find_with_equal_func (references, source->reference, g_str_equal, NULL))
            g_ptr_array_add (references, (gpointer) source->reference);
        }
    }
  return references;
}

/* Only where forgiveness is spoken of above. */
static void
add_loans (const RoundsPlanReport *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_FORECAST_MODEL);
  g_autofree char *source = rounds_forecast_text_dup_loans_source ();

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      g_autofree char *text =
          rounds_forecast_text_dup_loans (rounds_forecast_model_get_figure (model, i));

      if (text == NULL)
        continue;
      rounds_plan_report_add_note (self, source);
      return;
    }
}

/**
 * rounds_plan_report_add_sources: (private):
 *
 * What was assumed, and where the figures that nobody typed in come from. All of them are about
 * money, so they go with it.
 */
void
rounds_plan_report_add_sources (const RoundsPlanReport *self)
{
  RoundsPayModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL);
  const char *const *notes = rounds_pay_model_get_notes (model);
  g_autoptr (GPtrArray) references = NULL;
  g_autoptr (GPtrArray) publications = NULL;
  g_autofree char *year = NULL;

  if (notes[0] == NULL || !rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Assumptions and Sources"));
  for (guint i = 0; notes[i] != NULL; i++)
    rounds_plan_report_add_item (self, NULL, notes[i]);
  references = collect_references (model);
  if (references->len > 0)
    {
      /* Translators: %d is a year */
      year = g_strdup_printf (_ ("Taxes follow the published federal and state figures for %d."),
                              rounds_pay_model_get_tax_year (model));
      rounds_plan_report_add_item (self, NULL, year);
    }
  rounds_plan_report_add_assumed (self);
  publications = rounds_source_text_list (references);
  for (guint i = 0; i < publications->len; i++)
    rounds_plan_report_add_note (self, g_ptr_array_index (publications, i));
  add_loans (self);
  rounds_plan_report_add_note (
      self, _ ("Money, tax, license and contract figures are estimates, not advice."));
}

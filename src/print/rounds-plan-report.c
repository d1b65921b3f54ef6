/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-outcome-model.h"
#include "rounds-pay-model.h"
#include "rounds-plan-report-private.h"
#include "rounds-text-style.h"

/** rounds_plan_report_add_heading: (private): @level from 1 */
void
rounds_plan_report_add_heading (const RoundsPlanReport *self, int level, const char *text)
{
  rounds_report_take_block (self->report, rounds_block_new_heading (level, text));
}

/** rounds_plan_report_add_text: (private): a paragraph; @lead_in is nullable */
void
rounds_plan_report_add_text (const RoundsPlanReport *self, const char *lead_in, const char *text)
{
  rounds_report_take_block (self->report, rounds_block_new_paragraph (lead_in, text));
}

/** rounds_plan_report_add_item: (private): an item of a list; @lead_in is nullable */
void
rounds_plan_report_add_item (const RoundsPlanReport *self, const char *lead_in, const char *text)
{
  rounds_report_take_block (self->report, rounds_block_new_list_item (lead_in, text));
}

/** rounds_plan_report_add_note: (private): small print */
void
rounds_plan_report_add_note (const RoundsPlanReport *self, const char *text)
{
  rounds_report_take_block (self->report, rounds_block_new_note (text));
}

/** rounds_plan_report_dup_name: (private): @name in full, or its initials where names are left off
 */
char *
rounds_plan_report_dup_name (const RoundsPlanReport *self, const char *name)
{
  g_auto (GStrv) words = NULL;
  GString *initials;

  if (rounds_report_options_shows (self->options, ROUNDS_REPORT_NAMES))
    return g_strdup (name);
  words = g_strsplit (name, " ", -1);
  initials = g_string_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      g_string_append_unichar (initials, g_utf8_get_char (words[i]));
      g_string_append (initials, ". ");
    }
  return g_strchomp (g_string_free (initials, FALSE));
}

static void
add_reasons (const RoundsPlanReport *self, const RoundsAnswerCard *card)
{
  for (guint i = 0; i < card->reasons->len; i++)
    {
      const RoundsAnswerReason *reason = g_ptr_array_index (card->reasons, i);

      if (reason->weight == NULL || *reason->weight == '\0')
        rounds_plan_report_add_item (self, NULL, reason->text);
      else
        {
          /* Translators: an answer and what it weighs, as in "Call, nights or weekends: a lot" */
          g_autofree char *text = g_strdup_printf (_ ("%s: %s"), reason->text, reason->weight);

          rounds_plan_report_add_item (self, NULL, text);
        }
    }
}

static void
add_card (const RoundsPlanReport *self, const RoundsAnswerCard *card)
{
  /* Translators: an outcome at the start of a paragraph on paper, as in "The pivot is real." */
  g_autofree char *title = g_strdup_printf (_ ("%s."), card->title);

  rounds_plan_report_add_heading (self, 2, card->question);
  rounds_plan_report_add_text (self, title, card->sentence);
  add_reasons (self, card);
  if (card->change != NULL && *card->change != '\0')
    rounds_plan_report_add_text (self, _ ("What would change it:"), card->change);
  for (guint i = 0; i < card->actions->len; i++)
    rounds_plan_report_add_item (self, _ ("Next:"), g_ptr_array_index (card->actions, i));
}

/** rounds_plan_report_add_outcome: (private): the four questions, each with its reasons */
void
rounds_plan_report_add_outcome (const RoundsPlanReport *self)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_OUTCOME_MODEL);
  RoundsAssessment *assessment = rounds_outcome_model_get_assessment (model);
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (assessment == NULL)
    return;
  day = rounds_format_date (assessment->taken_on);
  /* Translators: %s is a date */
  text = g_strdup_printf (_ ("Answered on %s."), day);
  rounds_plan_report_add_heading (self, 1, _ ("Assessment"));
  rounds_plan_report_add_text (self, NULL, text);
  for (guint question = 1; question <= 4; question++)
    {
      const RoundsAnswerCard *card = rounds_outcome_model_get_card (model, question);

      if (card != NULL)
        add_card (self, card);
    }
}

/** rounds_plan_report_add_sources: (private): what was assumed, and where figures come from */
void
rounds_plan_report_add_sources (const RoundsPlanReport *self)
{
  RoundsPayModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_PAY_MODEL);
  const char *const *notes = rounds_pay_model_get_notes (model);
  g_autofree char *year = NULL;

  if (notes[0] == NULL)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Assumptions and Sources"));
  /* Translators: %d is a year */
  year = g_strdup_printf (_ ("Taxes follow the published federal and state figures for %d."),
                          rounds_pay_model_get_tax_year (model));
  rounds_plan_report_add_item (self, NULL, year);
  for (guint i = 0; notes[i] != NULL; i++)
    rounds_plan_report_add_item (self, NULL, notes[i]);
  rounds_plan_report_add_note (
      self, _ ("Money, tax, license and contract figures are estimates, not advice."));
}

/**
 * rounds_plan_report_new:
 * @figures: of the plan
 * @options: what is left on the paper
 *
 * Writes the plan as a report. Every line of it traces to an answer, an entry or a cited figure.
 *
 * Returns: (transfer full): the report
 */
RoundsReport *
rounds_plan_report_new (RoundsFigures *figures, RoundsReportOptions *options)
{
  const struct
  {
    RoundsReportSwitch what;
    void (*add) (const RoundsPlanReport *self);
  } sections[] = {
    { ROUNDS_REPORT_OUTCOME, rounds_plan_report_add_outcome },
    { ROUNDS_REPORT_COMPARISON, rounds_plan_report_add_comparison },
    { ROUNDS_REPORT_PAY, rounds_plan_report_add_pay },
    { ROUNDS_REPORT_CONVERSATIONS, rounds_plan_report_add_conversations },
    { ROUNDS_REPORT_SOURCES, rounds_plan_report_add_sources },
  };
  RoundsPlanReport self = { .figures = figures, .options = options };
  g_autofree char *date = NULL;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures) && ROUNDS_IS_REPORT_OPTIONS (options), NULL);

  date = rounds_format_date (rounds_figures_get_today (figures));
  self.report = rounds_report_new (_ ("My Plan"), rounds_figures_get_today (figures), date);
  rounds_report_set_paper (self.report, rounds_report_options_get_paper (options));
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      if (rounds_report_options_shows (options, sections[i].what))
        sections[i].add (&self);
    }
  return self.report;
}

/** rounds_plan_report_paginate: (transfer full): the same laid out on pages; needs no display */
RoundsPages *
rounds_plan_report_paginate (RoundsFigures *figures, RoundsReportOptions *options)
{
  g_autoptr (RoundsReport) report = rounds_plan_report_new (figures, options);
  PangoContext *context = rounds_text_style_create_context ();
  RoundsPageSize size = rounds_paper_get_size (rounds_report_options_get_paper (options));

  RoundsPages *pages = rounds_pages_new (report, context, &size);

  g_object_unref (context);
  return pages;
}

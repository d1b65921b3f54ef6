/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-initials.h"
#include "rounds-plan-report-private.h"

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

/**
 * rounds_plan_report_dup_lead_in: (private):
 *
 * Returns: (transfer full): @label and a colon
 */
char *
rounds_plan_report_dup_lead_in (const char *label)
{
  /* Translators: what the text after it is about, in bold */
  return g_strdup_printf (_ ("%s:"), label);
}

/** rounds_plan_report_add_labeled: (private): an item of a list that begins with what it is about
 */
void
rounds_plan_report_add_labeled (const RoundsPlanReport *self, const char *label, const char *text)
{
  g_autofree char *lead_in = rounds_plan_report_dup_lead_in (label);

  rounds_plan_report_add_item (self, lead_in, text);
}

/** rounds_plan_report_dup_name: (private): @name in full, or its initials where names are left off
 */
char *
rounds_plan_report_dup_name (const RoundsPlanReport *self, const char *name)
{
  g_autofree char *shown = NULL;

  if (rounds_report_options_shows (self->options, ROUNDS_REPORT_NAMES))
    shown = g_strdup (name);
  else
    shown = rounds_initials_from_name (name);
  return *shown != '\0' ? g_steal_pointer (&shown) : g_strdup (_ ("Someone"));
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
    { ROUNDS_REPORT_OUTCOME, rounds_plan_report_add_setting },
    { ROUNDS_REPORT_OUTCOME, rounds_plan_report_add_common },
    { ROUNDS_REPORT_SKILLS, rounds_plan_report_add_skills },
    { ROUNDS_REPORT_COMPARISON, rounds_plan_report_add_comparison },
    { ROUNDS_REPORT_PAY, rounds_plan_report_add_pay },
    { ROUNDS_REPORT_PAY, rounds_plan_report_add_gigs },
    { ROUNDS_REPORT_PAY, rounds_plan_report_add_benchmarks },
    { ROUNDS_REPORT_DATES, rounds_plan_report_add_dates },
    { ROUNDS_REPORT_CONVERSATIONS, rounds_plan_report_add_conversations },
    { ROUNDS_REPORT_QUESTIONS, rounds_plan_report_add_uncertainties },
    { ROUNDS_REPORT_QUESTIONS, rounds_plan_report_add_questions },
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
  if (rounds_report_get_n_blocks (self.report) == 0)
    rounds_plan_report_add_text (&self, NULL,
                                 _ ("Nothing to print yet. What you answer, compare and log "
                                    "appears here."));
  return self.report;
}

/** rounds_plan_report_paginate: (transfer full): the same laid out on pages; needs no display */
RoundsPages *
rounds_plan_report_paginate (RoundsFigures *figures, RoundsReportOptions *options)
{
  g_autoptr (RoundsReport) report = rounds_plan_report_new (figures, options);

  return rounds_pages_new (report, NULL, NULL);
}

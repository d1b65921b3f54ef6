/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"
#include "rounds-plan-report.h"

G_BEGIN_DECLS

/**
 * RoundsPlanReport:
 *
 * What the sections of the paper plan are written from and into; all borrowed.
 */
typedef struct
{
  RoundsReport *report;
  RoundsFigures *figures;
  RoundsReportOptions *options;
} RoundsPlanReport;

void rounds_plan_report_add_heading (const RoundsPlanReport *self, int level, const char *text);
void rounds_plan_report_add_text (const RoundsPlanReport *self, const char *lead_in,
                                  const char *text);
void rounds_plan_report_add_item (const RoundsPlanReport *self, const char *lead_in,
                                  const char *text);
void rounds_plan_report_add_note (const RoundsPlanReport *self, const char *text);
void rounds_plan_report_add_labeled (const RoundsPlanReport *self, const char *label,
                                     const char *text);
void rounds_plan_report_take_chart (const RoundsPlanReport *self, RoundsChartModel *chart,
                                    double lowest, const char *note);
char *rounds_plan_report_dup_lead_in (const char *label);
char *rounds_plan_report_dup_name (const RoundsPlanReport *self, const char *name);

/* One section each; a section with nothing to say leaves nothing behind. */
void rounds_plan_report_add_outcome (const RoundsPlanReport *self);
void rounds_plan_report_add_setting (const RoundsPlanReport *self);
void rounds_plan_report_add_common (const RoundsPlanReport *self);
void rounds_plan_report_add_uncertainties (const RoundsPlanReport *self);
void rounds_plan_report_add_shortlist (const RoundsPlanReport *self);
void rounds_plan_report_add_comparison (const RoundsPlanReport *self);
void rounds_plan_report_add_pay (const RoundsPlanReport *self);
void rounds_plan_report_add_months (const RoundsPlanReport *self);
void rounds_plan_report_add_assumed (const RoundsPlanReport *self);
void rounds_plan_report_add_gigs (const RoundsPlanReport *self);
void rounds_plan_report_add_benchmarks (const RoundsPlanReport *self);
void rounds_plan_report_add_dates (const RoundsPlanReport *self);
void rounds_plan_report_add_conversations (const RoundsPlanReport *self);
void rounds_plan_report_add_skills (const RoundsPlanReport *self);
void rounds_plan_report_add_questions (const RoundsPlanReport *self);
void rounds_plan_report_add_sources (const RoundsPlanReport *self);

G_END_DECLS

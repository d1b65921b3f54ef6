/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-paper.h"

G_BEGIN_DECLS

/**
 * RoundsReportSwitch:
 * @ROUNDS_REPORT_OUTCOME: the result of the assessment with its reasons
 * @ROUNDS_REPORT_COMPARISON: the options side by side
 * @ROUNDS_REPORT_PAY: pay, take-home and their chart
 * @ROUNDS_REPORT_DATES: days ahead and milestones
 * @ROUNDS_REPORT_CONVERSATIONS: who was talked to, and the count
 * @ROUNDS_REPORT_QUESTIONS: what is still open
 * @ROUNDS_REPORT_SOURCES: assumptions and where the figures come from
 * @ROUNDS_REPORT_NAMES: names of people in full; initials otherwise
 * @ROUNDS_REPORT_MONEY: amounts of money
 * @ROUNDS_REPORT_NOTES: private notes
 *
 * What a person may leave off the paper: sections first, then what is private in them.
 */
typedef enum
{
  ROUNDS_REPORT_OUTCOME,
  ROUNDS_REPORT_COMPARISON,
  ROUNDS_REPORT_PAY,
  ROUNDS_REPORT_DATES,
  ROUNDS_REPORT_CONVERSATIONS,
  ROUNDS_REPORT_QUESTIONS,
  ROUNDS_REPORT_SOURCES,
  ROUNDS_REPORT_NAMES,
  ROUNDS_REPORT_MONEY,
  ROUNDS_REPORT_NOTES,
} RoundsReportSwitch;

#define ROUNDS_REPORT_N_SWITCHES (ROUNDS_REPORT_NOTES + 1)

#define ROUNDS_TYPE_REPORT_OPTIONS (rounds_report_options_get_type ())
G_DECLARE_FINAL_TYPE (RoundsReportOptions, rounds_report_options, ROUNDS, REPORT_OPTIONS, GObject)

RoundsReportOptions *rounds_report_options_new (void);

RoundsPaper rounds_report_options_get_paper (RoundsReportOptions *self);
gboolean rounds_report_options_shows (RoundsReportOptions *self, RoundsReportSwitch what);

G_END_DECLS

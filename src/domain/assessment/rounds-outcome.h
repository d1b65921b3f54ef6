/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_Q1_HEAVY: the mark from which on something is a problem: "a lot" */
#define ROUNDS_Q1_HEAVY 3

/**
 * RoundsQ1Outcome:
 * @ROUNDS_Q1_NOT_ENOUGH: the answers do not tell yet; see #RoundsQ1Missing
 * @ROUNDS_Q1_SETTING_PROBLEM: change the setting first (R014)
 * @ROUNDS_Q1_CARE_UNTESTED: the act of care weighs most, but no remedy was tried and not enough
 * @ROUNDS_Q1_PIVOT_IS_REAL: the act of care weighs most, and a remedy was tried and was not enough
 * @ROUNDS_Q1_MIXED: both weigh the same
 *
 * The answer to question 1, leave direct care or leave the setting (R015).
 */
typedef enum
{
  ROUNDS_Q1_NOT_ENOUGH,
  ROUNDS_Q1_SETTING_PROBLEM,
  ROUNDS_Q1_CARE_UNTESTED,
  ROUNDS_Q1_PIVOT_IS_REAL,
  ROUNDS_Q1_MIXED,
} RoundsQ1Outcome;

/**
 * RoundsQ1Missing:
 * @ROUNDS_Q1_MISSING_SETTING: nothing about the setting is marked
 * @ROUNDS_Q1_MISSING_CARE: nothing about the act of care is marked
 * @ROUNDS_Q1_MISSING_WEIGHT: both are marked, but nothing weighs a lot
 * @ROUNDS_Q1_MISSING_RESULT: a remedy was tried, but not what came of it, and no other one tells
 *
 * What the answers leave open.
 */
typedef enum
{
  ROUNDS_Q1_MISSING_NOTHING = 0,
  ROUNDS_Q1_MISSING_SETTING = 1 << 0,
  ROUNDS_Q1_MISSING_CARE = 1 << 1,
  ROUNDS_Q1_MISSING_WEIGHT = 1 << 2,
  ROUNDS_Q1_MISSING_RESULT = 1 << 3,
} RoundsQ1Missing;

/** RoundsIrritantAnswer: one mark; @weight is 0 to 4 or %ROUNDS_INTEGER_UNSET */
typedef struct
{
  RoundsIrritantKind kind;
  int weight;
} RoundsIrritantAnswer;

/** RoundsRemedyAnswer: how far one remedy has been tried and what came of it */
typedef struct
{
  RoundsRemedyKind kind;
  RoundsRemedyState state;
  RoundsRemedyResult result;
} RoundsRemedyAnswer;

/**
 * RoundsQ1Reason:
 * @is_remedy: whether @index counts remedies; otherwise it counts irritants
 * @index: position of the answer in what was given
 * @weight: of the irritant, 1 to 4; 0 for a remedy
 * @against: whether the answer speaks against the outcome
 */
typedef struct
{
  gboolean is_remedy;
  guint index;
  int weight;
  gboolean against;
} RoundsQ1Reason;

/**
 * RoundsQ1Result:
 * @setting: heaviest mark of the setting, 0 to 4, or %ROUNDS_INTEGER_UNSET
 * @care: heaviest mark of the act of care. Two scores, never one (R011)
 * @missing: of #RoundsQ1Missing
 * @has_helped: whether a remedy was tried and helped
 * @reasons: (element-type RoundsQ1Reason): the answers that led there, those for it first, each by
 *   weight
 */
typedef struct
{
  RoundsQ1Outcome outcome;
  int setting;
  int care;
  guint missing;
  gboolean has_helped;
  GArray *reasons;
} RoundsQ1Result;

void rounds_q1_decide (const RoundsIrritantAnswer *irritants, guint n_irritants,
                       const RoundsRemedyAnswer *remedies, guint n_remedies,
                       RoundsQ1Result *result);
void rounds_q1_result_clear (RoundsQ1Result *result);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsQ1Result, rounds_q1_result_clear)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assessment.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/**
 * RoundsAnswerTopic:
 * @ROUNDS_ANSWER_IRRITANT: key: code of a built-in one; kind: #RoundsIrritantKind; mark: its weight
 * @ROUNDS_ANSWER_OWN_IRRITANT: key: the person's words for it; kind and mark as of a built-in one
 * @ROUNDS_ANSWER_REMEDY: kind: #RoundsRemedyKind; mark: #RoundsRemedyState and #RoundsRemedyResult,
 *   see ROUNDS_ANSWER_REMEDY_MARK()
 * @ROUNDS_ANSWER_DESTINATION: key: code of a destination on the shortlist
 * @ROUNDS_ANSWER_LICENSE: key: its state; kind: #RoundsLicenseDecision; mark: years or unset
 * @ROUNDS_ANSWER_REFLECTION: text: whether the license is part of the long-term identity
 * @ROUNDS_ANSWER_FLOOR: amount: least take-home of a month
 * @ROUNDS_ANSWER_AGREEMENT: kind: #RoundsAgreement
 *
 * What an answer of the four questions is about, in their order.
 */
typedef enum
{
  ROUNDS_ANSWER_IRRITANT,
  ROUNDS_ANSWER_OWN_IRRITANT,
  ROUNDS_ANSWER_REMEDY,
  ROUNDS_ANSWER_DESTINATION,
  ROUNDS_ANSWER_LICENSE,
  ROUNDS_ANSWER_REFLECTION,
  ROUNDS_ANSWER_FLOOR,
  ROUNDS_ANSWER_AGREEMENT,
} RoundsAnswerTopic;

/** ROUNDS_ANSWER_REMEDY_MARK: state and result of a remedy as one mark */
#define ROUNDS_ANSWER_REMEDY_MARK(state, result) ((int) (state) * 10 + (int) (result))

/** ROUNDS_ANSWER_REMEDY_STATE: the #RoundsRemedyState in such a mark */
#define ROUNDS_ANSWER_REMEDY_STATE(mark) ((RoundsRemedyState) ((mark) / 10))

/** ROUNDS_ANSWER_REMEDY_RESULT: the #RoundsRemedyResult in such a mark */
#define ROUNDS_ANSWER_REMEDY_RESULT(mark) ((RoundsRemedyResult) ((mark) % 10))

/**
 * RoundsAnswer:
 * @key: (owned): which one of its topic; empty where there is only one
 * @amount: cents
 * @text: (owned): in the person's words
 *
 * One answer as it stood in one assessment; see #RoundsAnswerTopic for what @kind, @mark and the
 * other members mean in each topic.
 */
typedef struct
{
  RoundsAnswerTopic topic;
  const char *key;
  int kind;
  int mark;
  gint64 amount;
  const char *text;
} RoundsAnswer;

/**
 * RoundsAnswerChange:
 * @before: (nullable): the earlier answer; %NULL if there was none
 * @after: (nullable): the later one; %NULL if it was withdrawn
 * @differs: whether they say something else
 *
 * An answer in two assessments. Never are both missing.
 */
typedef struct
{
  const RoundsAnswer *before;
  const RoundsAnswer *after;
  gboolean differs;
} RoundsAnswerChange;

GPtrArray *rounds_answers_collect (RoundsPlan *plan, RoundsAssessment *assessment,
                                   RoundsDate today);
void rounds_answers_keep (RoundsPlan *plan, RoundsAssessment *assessment);
GArray *rounds_answers_diff (GPtrArray *before, GPtrArray *after);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-common-answer.h"
#include "rounds-figures.h"

G_BEGIN_DECLS

/**
 * RoundsCommonQuestion:
 * @ROUNDS_COMMON_PAY: will I take a major pay cut? (R040)
 * @ROUNDS_COMMON_TRAINING: will I be wasting my training? (R027)
 * @ROUNDS_COMMON_LICENSE: should I keep my license active? (R033)
 * @ROUNDS_COMMON_FIRST_ROLE: which role is easiest to land first? (R058)
 *
 * What everybody asks.
 */
typedef enum
{
  ROUNDS_COMMON_PAY,
  ROUNDS_COMMON_TRAINING,
  ROUNDS_COMMON_LICENSE,
  ROUNDS_COMMON_FIRST_ROLE,
} RoundsCommonQuestion;

/** ROUNDS_N_COMMON_QUESTIONS: how many there are */
#define ROUNDS_N_COMMON_QUESTIONS (ROUNDS_COMMON_FIRST_ROLE + 1)

#define ROUNDS_TYPE_COMMON_QUESTIONS (rounds_common_questions_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCommonQuestions, rounds_common_questions, ROUNDS, COMMON_QUESTIONS,
                      RoundsLiveModel)

const RoundsCommonAnswer *rounds_common_questions_get_answer (RoundsCommonQuestions *self,
                                                              RoundsCommonQuestion question);

/* One builder each. */
RoundsCommonAnswer *rounds_common_pay_new (RoundsFigures *figures);
RoundsCommonAnswer *rounds_common_training_new (RoundsFigures *figures);
RoundsCommonAnswer *rounds_common_license_new (RoundsFigures *figures);
RoundsCommonAnswer *rounds_common_first_role_new (RoundsFigures *figures);

G_END_DECLS

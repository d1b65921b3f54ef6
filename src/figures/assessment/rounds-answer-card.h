/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-milestone.h"

G_BEGIN_DECLS

/**
 * RoundsAnswerReason:
 * @text: (owned): the answer that was given
 * @weight: (owned): what it weighs, in words
 * @against: whether it speaks against the outcome
 */
typedef struct
{
  char *text;
  char *weight;
  gboolean against;
} RoundsAnswerReason;

/**
 * RoundsAnswerAction:
 * @code: (owned): stable name, by which the milestone made of it is known
 * @text: (owned): what to do
 * @milestone: (transfer none) (nullable): made of it already
 */
typedef struct
{
  char *code;
  char *text;
  RoundsMilestone *milestone;
} RoundsAnswerAction;

/**
 * RoundsAnswerCard:
 * @question: (transfer none): what was asked
 * @title: (owned): the outcome in a few words
 * @sentence: (owned): the outcome in one sentence
 * @change: (owned): what would change it
 * @is_open: whether answers are missing, so that the outcome is only partial
 * @reasons: (element-type RoundsAnswerReason): the answers that led there
 * @actions: (element-type RoundsAnswerAction): what to do next
 *
 * The outcome of one of the four questions in words, for screen and paper.
 */
typedef struct
{
  const char *question;
  char *title;
  char *sentence;
  char *change;
  gboolean is_open;
  GPtrArray *reasons;
  GPtrArray *actions;
} RoundsAnswerCard;

RoundsAnswerCard *rounds_answer_card_new (const char *question);
void rounds_answer_card_free (RoundsAnswerCard *self);
void rounds_answer_card_add_reason (RoundsAnswerCard *self, const char *text, const char *weight,
                                    gboolean against);
void rounds_answer_card_add_action (RoundsAnswerCard *self, const char *code, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsAnswerCard, rounds_answer_card_free)

G_END_DECLS

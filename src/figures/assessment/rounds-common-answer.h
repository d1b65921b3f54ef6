/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsPlace: where in the program something can be changed; training is marked where the
 *   destinations are */
typedef enum
{
  ROUNDS_PLACE_PROFILE,
  ROUNDS_PLACE_SETTING,
  ROUNDS_PLACE_REMEDIES,
  ROUNDS_PLACE_DESTINATIONS,
  ROUNDS_PLACE_TRAINING,
  ROUNDS_PLACE_SKILLS,
  ROUNDS_PLACE_LICENSE,
  ROUNDS_PLACE_DECISION,
  ROUNDS_PLACE_HOUSEHOLD,
  ROUNDS_PLACE_MONEY,
  ROUNDS_PLACE_TIES,
  ROUNDS_PLACE_COMPARE,
  ROUNDS_PLACE_PAY,
  ROUNDS_PLACE_TIMELINE,
} RoundsPlace;

/** ROUNDS_N_PLACES: how many places there are */
#define ROUNDS_N_PLACES (ROUNDS_PLACE_TIMELINE + 1)

/**
 * RoundsBasis:
 * @label: (owned): what is known
 * @value: (owned): how it stands
 * @place: where it can be changed
 * @subject: (owned): what of that place it is about: the code of a destination, the id of another
 *   record, or nothing
 *
 * One thing that an answer is based on.
 */
typedef struct
{
  char *label;
  char *value;
  RoundsPlace place;
  char *subject;
} RoundsBasis;

/**
 * RoundsCommonAnswer:
 * @question: (transfer none): what people ask
 * @title: (owned): the answer in a few words
 * @sentence: (owned): the answer in one sentence
 * @missing: (element-type utf8): what is missing, each with what it would settle
 * @basis: (element-type RoundsBasis): what the answer is based on
 * @is_money: whether it is made of amounts of money
 *
 * The answer to a question that everybody asks, from the person's own data.
 */
typedef struct
{
  const char *question;
  char *title;
  char *sentence;
  GPtrArray *missing;
  GPtrArray *basis;
  gboolean is_money;
} RoundsCommonAnswer;

RoundsCommonAnswer *rounds_common_answer_new (const char *question);
void rounds_common_answer_free (RoundsCommonAnswer *self);
void rounds_common_answer_take_basis (RoundsCommonAnswer *self, RoundsPlace place,
                                      const char *subject, char *label, char *value);
void rounds_common_answer_take_basis_of (RoundsCommonAnswer *self, RoundsPlace place,
                                         gpointer record, char *label, char *value);
void rounds_common_answer_take_missing (RoundsCommonAnswer *self, char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsCommonAnswer, rounds_common_answer_free)

G_END_DECLS

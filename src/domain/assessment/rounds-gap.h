/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_UNCERTAINTY_MOST: more open questions than this are no longer the key ones (F7) */
#define ROUNDS_UNCERTAINTY_MOST 7

/** ROUNDS_UNCERTAINTY_LEAST: with fewer, something is usually overlooked */
#define ROUNDS_UNCERTAINTY_LEAST 4

/**
 * RoundsGapKind:
 * @ROUNDS_GAP_CLOSE_CALL: one step of a mark or a weight would put another option first
 * @ROUNDS_GAP_REMEDY: the act of care weighs most, and no remedy has been tried in earnest (R015)
 * @ROUNDS_GAP_FLOOR: the household floor is not set (R039)
 * @ROUNDS_GAP_TIE: whether a visa or a non-compete clause lets one go is not settled (F7)
 * @ROUNDS_GAP_PAY: what a compared option pays is not known (R040)
 * @ROUNDS_GAP_LICENSE_NEED: whether a listed field of work asks for a license is not known (R028)
 * @ROUNDS_GAP_OUTCOMES: nobody has told yet how it went three years in (R044)
 * @ROUNDS_GAP_LICENSE_DECISION: what becomes of the license is open (R031)
 * @ROUNDS_GAP_AGREEMENT: whoever shares the household has not agreed yet (R034)
 * @ROUNDS_GAP_TRAINING: how much of the training a listed field uses is only our mark (R026)
 * @ROUNDS_GAP_MARK: a criterion of a compared option has no mark
 *
 * What a plan does not know about itself, the most telling first.
 */
typedef enum
{
  ROUNDS_GAP_CLOSE_CALL,
  ROUNDS_GAP_REMEDY,
  ROUNDS_GAP_FLOOR,
  ROUNDS_GAP_TIE,
  ROUNDS_GAP_PAY,
  ROUNDS_GAP_LICENSE_NEED,
  ROUNDS_GAP_OUTCOMES,
  ROUNDS_GAP_LICENSE_DECISION,
  ROUNDS_GAP_AGREEMENT,
  ROUNDS_GAP_TRAINING,
  ROUNDS_GAP_MARK,
} RoundsGapKind;

/** ROUNDS_GAP_N_KINDS: how many kinds of gaps there are */
#define ROUNDS_GAP_N_KINDS (ROUNDS_GAP_MARK + 1)

/** ROUNDS_GAP_SUBJECT_SIZE: room for two ids, or the code of a field of work */
#define ROUNDS_GAP_SUBJECT_SIZE 48

/**
 * RoundsGap:
 * @subject: what it is about: the code of a field of work, or ids; empty where there is only one
 */
typedef struct
{
  RoundsGapKind kind;
  char subject[ROUNDS_GAP_SUBJECT_SIZE];
} RoundsGap;

char *rounds_gap_dup_code (const RoundsGap *gap);
guint rounds_gaps_choose (RoundsGap *gaps, guint n_gaps, const char *const *taken, guint limit);

G_END_DECLS

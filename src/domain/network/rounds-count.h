/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-date.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_COUNT_TARGET: people to talk to before deciding (R042) */
#define ROUNDS_COUNT_TARGET 20

/**
 * RoundsCountReason:
 * @ROUNDS_COUNT_COUNTED: pivoted, into a shortlisted destination, and a conversation was held
 * @ROUNDS_COUNT_NOT_PIVOTED: has not left direct care: a recruiter, a colleague
 * @ROUNDS_COUNT_NO_CONVERSATION: nobody has talked with the person yet
 * @ROUNDS_COUNT_IN_THE_FUTURE: all conversations are dated after today
 * @ROUNDS_COUNT_DESTINATION_MISSING: it is not said where the person went
 * @ROUNDS_COUNT_NOT_SHORTLISTED: the person went somewhere that is not under consideration
 *
 * Whether a person counts toward twenty and, if not, the first thing in the way. The two about the
 * destination come last: when one of them is the reason, putting it right is all that is missing.
 */
typedef enum
{
  ROUNDS_COUNT_COUNTED,
  ROUNDS_COUNT_NOT_PIVOTED,
  ROUNDS_COUNT_NO_CONVERSATION,
  ROUNDS_COUNT_IN_THE_FUTURE,
  ROUNDS_COUNT_DESTINATION_MISSING,
  ROUNDS_COUNT_NOT_SHORTLISTED,
} RoundsCountReason;

/**
 * RoundsCountTalk:
 * @person: id
 * @held_on: the day; a talk without one is taken as not held yet
 */
typedef struct
{
  gint64 person;
  RoundsDate held_on;
} RoundsCountTalk;

/**
 * RoundsCountPerson:
 * @id: of the person
 * @destination: (nullable): code of the field the person moved into; empty or %NULL if not said
 * @outcome: three years in; "not said" still is the outcome of someone who moved (R044)
 * @reason: (out): the verdict
 * @n_talks: (out): conversations held until today
 * @first_talk: (out): day of the first of them, or %ROUNDS_DATE_NONE
 * @last_talk: (out): day of the last of them, or %ROUNDS_DATE_NONE
 * @next_talk: (out): day of the first one that lies ahead, or %ROUNDS_DATE_NONE
 */
typedef struct
{
  gint64 id;
  const char *destination;
  RoundsThreeYearOutcome outcome;

  RoundsCountReason reason;
  guint n_talks;
  RoundsDate first_talk;
  RoundsDate last_talk;
  RoundsDate next_talk;
} RoundsCountPerson;

guint rounds_count_people (RoundsCountPerson *people, gsize n_people, const RoundsCountTalk *talks,
                           gsize n_talks, const char *const *shortlist, RoundsDate today);

G_END_DECLS

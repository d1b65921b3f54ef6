/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-floor.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/* Enumerations of what ships about fields of work. 0 is always unknown. */

/** RoundsNeed: whether a license, a residency or a certificate is asked for (R028) */
typedef enum
{
  ROUNDS_NEED_UNKNOWN,
  ROUNDS_NEED_NOT_NEEDED,
  ROUNDS_NEED_HELPS,
  ROUNDS_NEED_REQUIRED,
} RoundsNeed;

/** RoundsPathWay: how a field of work is taken up (R060 to R068) */
typedef enum
{
  ROUNDS_WAY_UNKNOWN,
  ROUNDS_WAY_JOB,
  ROUNDS_WAY_CAREER,
  ROUNDS_WAY_BOTH,
} RoundsPathWay;

/** RoundsRemote: where the work is done */
typedef enum
{
  ROUNDS_REMOTE_UNKNOWN,
  ROUNDS_REMOTE_FULLY,
  ROUNDS_REMOTE_MOSTLY,
  ROUNDS_REMOTE_HYBRID,
  ROUNDS_REMOTE_MIXED, /* depends on the post */
  ROUNDS_REMOTE_FIELD, /* a base at home, work in the field */
  ROUNDS_REMOTE_ON_SITE,
} RoundsRemote;

/** RoundsTravel: how much of it there is */
typedef enum
{
  ROUNDS_TRAVEL_UNKNOWN,
  ROUNDS_TRAVEL_NONE,
  ROUNDS_TRAVEL_LOW,
  ROUNDS_TRAVEL_SOME,
  ROUNDS_TRAVEL_HIGH,
} RoundsTravel;

/** RoundsFrequency: how often nights and weekends are worked */
typedef enum
{
  ROUNDS_FREQUENCY_UNKNOWN,
  ROUNDS_FREQUENCY_NONE,
  ROUNDS_FREQUENCY_RARE,
  ROUNDS_FREQUENCY_SOME,
  ROUNDS_FREQUENCY_OFTEN,
} RoundsFrequency;

/** RoundsPossible: whether it can be done part time or beside other work */
typedef enum
{
  ROUNDS_POSSIBLE_UNKNOWN,
  ROUNDS_POSSIBLE_NO,
  ROUNDS_POSSIBLE_RARE,
  ROUNDS_POSSIBLE_SOMETIMES,
  ROUNDS_POSSIBLE_YES,
} RoundsPossible;

/** RoundsEntryDifficulty: how hard the first post is to get */
typedef enum
{
  ROUNDS_ENTRY_UNKNOWN,
  ROUNDS_ENTRY_LOWER,
  ROUNDS_ENTRY_MIDDLE,
  ROUNDS_ENTRY_HIGHER,
  ROUNDS_ENTRY_HARDEST,
} RoundsEntryDifficulty;

/** RoundsTruth: yes, no, or nobody knows */
typedef enum
{
  ROUNDS_TRUTH_UNKNOWN,
  ROUNDS_TRUTH_NO,
  ROUNDS_TRUTH_YES,
} RoundsTruth;

/**
 * RoundsDestinationTraits:
 * @suits: whether there is a role for the person's profession
 * @nearness: 1 far from care to 5 in the room with people; 0 unknown
 * @feasibility: against the household's floor (R039), as the money of the plan has it
 * @haystack: (nullable): all that a search looks through, case-folded
 *
 * What filters look at. Zeroed, everything is unknown, as it is for a destination of the person's
 * own.
 */
typedef struct
{
  RoundsPathWay way;
  RoundsNeed license;
  RoundsNeed residency;
  RoundsRemote remote;
  RoundsTravel travel;
  RoundsEntryDifficulty entry;
  RoundsTruth first_landing;
  RoundsTruth suits;
  int nearness;
  gboolean shortlisted;
  RoundsFloorVerdict feasibility;
  const char *haystack;
} RoundsDestinationTraits;

G_END_DECLS

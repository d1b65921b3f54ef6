/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-occupation.h"

G_BEGIN_DECLS

/** ROUNDS_SKILL_IMPORTANT: hundredths; from here on an importance rounds to O*NET's 3, "important"
 */
#define ROUNDS_SKILL_IMPORTANT 250

/** ROUNDS_SKILL_LEVEL_MARGIN: hundredths; one whole step of O*NET's seven is a gap */
#define ROUNDS_SKILL_LEVEL_MARGIN 100

/** ROUNDS_SKILL_STYLE_MARGIN: hundredths of importance; work styles differ by less, and have no
 * level */
#define ROUNDS_SKILL_STYLE_MARGIN 50

/**
 * RoundsSkillMatchRow:
 * @element: its position in rounds_skill_elements_list()
 * @from: what the person's occupation asks
 * @to: what the destination asks
 * @step: how much more the destination asks, in hundredths of a level, of importance for work
 *   styles; negative where it asks less; %ROUNDS_SKILL_STEP_UNKNOWN without a level to compare
 */
typedef struct
{
  guint element;
  RoundsSkillRating from;
  RoundsSkillRating to;
  int step;
} RoundsSkillMatchRow;

/** ROUNDS_SKILL_STEP_UNKNOWN: the occupation of the person has no usable level */
#define ROUNDS_SKILL_STEP_UNKNOWN G_MININT

/**
 * RoundsSkillMatch:
 * @gaps: (element-type RoundsSkillMatchRow): by domain, the widest first
 * @carried: (element-type RoundsSkillMatchRow): by domain, what the destination values most first
 *
 * What an occupation brings to another one and what it lacks. There is no single percentage: nearly
 * everything carries over for nearly everybody, so that a share says little and the gaps say much.
 */
typedef struct
{
  GArray *gaps[ROUNDS_SKILL_N_DOMAINS];
  GArray *carried[ROUNDS_SKILL_N_DOMAINS];
} RoundsSkillMatch;

RoundsSkillMatch *rounds_skill_match_new (const RoundsOccupation *from, const RoundsOccupation *to);
void rounds_skill_match_free (RoundsSkillMatch *self);
guint rounds_skill_match_count_gaps (const RoundsSkillMatch *self);
guint rounds_skill_match_count_carried (const RoundsSkillMatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsSkillMatch, rounds_skill_match_free)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-skill-elements.h"

G_BEGIN_DECLS

/** ROUNDS_SKILL_UNKNOWN: a rating that O*NET recommends not to use, or does not collect */
#define ROUNDS_SKILL_UNKNOWN (-1)

/**
 * RoundsSkillRating:
 * @importance: hundredths of O*NET's scale from 1 to 5; %ROUNDS_SKILL_UNKNOWN where suppressed
 * @level: hundredths of O*NET's scale from 0 to 7; %ROUNDS_SKILL_UNKNOWN where suppressed, where
 *   the element is not relevant, and for work styles, which have no level
 * @not_relevant: O*NET marks the element as no part of the occupation
 *
 * How much an occupation asks of one element.
 */
typedef struct
{
  int importance;
  int level;
  gboolean not_relevant;
} RoundsSkillRating;

/**
 * RoundsOccupationActivity:
 * @name: of a generalized work activity, translated
 * @share: of the tasks of the occupation that belong to it, from 0 to 1
 */
typedef struct
{
  const char *name;
  double share;
} RoundsOccupationActivity;

/**
 * RoundsOccupation:
 * @code: of O*NET-SOC ("29-1215.00")
 * @title: in O*NET's words, in the plural, translated
 * @is_rated: whether O*NET has ratings of it; nothing is borrowed from a neighbor
 * @ratings: one for each of rounds_skill_elements_list(), if it is rated
 * @activities: (array length=n_activities): what most of its tasks are
 * @tasks: (nullable) (array zero-terminated=1): detailed activities, the commonest first,
 * translated
 *
 * An occupation as O*NET describes it. All of it belongs to whoever read it.
 */
typedef struct
{
  const char *code;
  const char *title;
  gboolean is_rated;
  RoundsSkillRating ratings[ROUNDS_SKILL_N_ELEMENTS];
  RoundsOccupationActivity *activities;
  guint n_activities;
  const char *const *tasks;
} RoundsOccupation;

G_END_DECLS

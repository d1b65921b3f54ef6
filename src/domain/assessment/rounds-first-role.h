/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsFit: whether one condition holds */
typedef enum
{
  ROUNDS_FIT_UNKNOWN,
  ROUNDS_FIT_NO,
  ROUNDS_FIT_YES,
} RoundsFit;

/**
 * RoundsFirstRoleCondition:
 * @ROUNDS_FIRST_ROLE_PROFESSION: there is a role in it for the person's profession
 * @ROUNDS_FIRST_ROLE_LICENSE: the license that it asks for is at hand
 * @ROUNDS_FIRST_ROLE_FLOOR: it reaches the household's floor
 *
 * What a first landing has to meet besides being one (R058).
 */
typedef enum
{
  ROUNDS_FIRST_ROLE_PROFESSION,
  ROUNDS_FIRST_ROLE_LICENSE,
  ROUNDS_FIRST_ROLE_FLOOR,
} RoundsFirstRoleCondition;

/** ROUNDS_FIRST_ROLE_N_CONDITIONS: how many conditions there are */
#define ROUNDS_FIRST_ROLE_N_CONDITIONS (ROUNDS_FIRST_ROLE_FLOOR + 1)

/**
 * RoundsFirstRole:
 * @first_landing: whether it is one of the strongest first landings (R049)
 * @fits: by #RoundsFirstRoleCondition
 */
typedef struct
{
  gboolean first_landing;
  RoundsFit fits[ROUNDS_FIRST_ROLE_N_CONDITIONS];
} RoundsFirstRole;

RoundsFit rounds_first_role_decide (const RoundsFirstRole *role);

G_END_DECLS

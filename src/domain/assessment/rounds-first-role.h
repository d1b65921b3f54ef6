/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-traits.h"

G_BEGIN_DECLS

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
 * @holds: whether each #RoundsFirstRoleCondition holds
 */
typedef struct
{
  gboolean first_landing;
  RoundsTruth holds[ROUNDS_FIRST_ROLE_N_CONDITIONS];
} RoundsFirstRole;

RoundsTruth rounds_first_role_decide (const RoundsFirstRole *role);

G_END_DECLS

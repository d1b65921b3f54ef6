/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PROFILE (rounds_profile_get_type ())
G_DECLARE_FINAL_TYPE (RoundsProfile, rounds_profile, ROUNDS, PROFILE, RoundsRecord)

/**
 * RoundsProfile:
 *
 * Who the plan is for. Members are read directly and written as properties.
 */
struct _RoundsProfile
{
  RoundsRecord parent_instance;

  RoundsProfession profession;
  char *specialty;
  char *state; /* two letters, or "ZZ" outside the United States */
  RoundsSituation situation;
  RoundsAim aim;
  RoundsDate start_on; /* month 1 of the timeline begins here */
};

gboolean rounds_profile_change_profession (RoundsPlan *plan, RoundsProfession profession);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-profile.h"

static const RoundsField fields[] = {
  ROUNDS_ENUM (RoundsProfile, profession, "profession", N_ ("Profession"),
               rounds_profession_get_type, ROUNDS_PROFESSION_UNSET),
  ROUNDS_TEXT (RoundsProfile, specialty, "specialty", N_ ("Specialty")),
  ROUNDS_TEXT (RoundsProfile, state, "state", N_ ("State")),
  ROUNDS_ENUM (RoundsProfile, situation, "situation", N_ ("Start situation"),
               rounds_situation_get_type, ROUNDS_SITUATION_EMPLOYED),
  ROUNDS_ENUM (RoundsProfile, aim, "aim", N_ ("Aim"), rounds_aim_get_type, ROUNDS_AIM_UNDECIDED),
  ROUNDS_DATE (RoundsProfile, start_on, "start-on", N_ ("Plan start")),
};

ROUNDS_DEFINE_RECORD (RoundsProfile, rounds_profile, "profile", fields, record_class->is_single = TRUE)

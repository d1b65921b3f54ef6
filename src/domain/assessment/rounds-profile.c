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

/**
 * rounds_profile_change_profession:
 *
 * Changes whom the plan is for (R005), as one act. A specialty was said of the profession before,
 * and would choose the wrong pay and the wrong words for the new one: it is cleared, to be asked
 * again. A specialty that was said while no profession was chosen yet stays.
 *
 * Returns: whether a specialty was cleared
 */
gboolean
rounds_profile_change_profession (RoundsPlan *plan, RoundsProfession profession)
{
  RoundsProfile *profile;
  gboolean clears;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), FALSE);

  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  if (profile->profession == profession)
    return FALSE;
  clears = profile->profession != ROUNDS_PROFESSION_UNSET && *profile->specialty != '\0';
  rounds_plan_begin_act (plan, _ ("Change Profession"));
  if (clears)
    g_object_set (profile, "specialty", "", NULL);
  g_object_set (profile, "profession", profession, NULL);
  rounds_plan_end_act (plan);
  return clears;
}

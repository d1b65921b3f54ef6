/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-setting-text.h"

/* For every clinician: no step names what only one profession has. Who is leaving, or has left,
 * cannot change that place any more: where @away is given, it is what to ask of the next one. */
static const struct
{
  const char *code;
  const char *step;
  const char *away;
} steps[] = {
  { "hospital", N_ ("Ask two people at another facility how the same work feels there"), NULL },
  { "practice", N_ ("Spend a day with another practice, unit or group"), NULL },
  { "manager", N_ ("Say in writing what would have to change, and by when you look again"),
    N_ ("Before you sign, ask two people who work under the new manager") },
  { "safety", N_ ("Report it, and ask in writing what will be done"),
    N_ ("Before you sign, ask what was done after the last incident there") },
  { "commute", N_ ("List the places within a commute you would accept"), NULL },
  { "call-schedule", N_ ("Write down the schedule you could live with, and ask for it"), NULL },
  { "volume", N_ ("Ask what fewer patients would mean for your pay"), NULL },
  { "staffing", N_ ("Before any change, ask for the staffing of the last ten shifts there"), NULL },
  { "emr", N_ ("Ask for a day with somebody who knows the record well, or for help with typing"),
    N_ ("Before you sign, ask which record they use, and who helps with typing") },
  { "documentation", N_ ("Count charting after hours for two weeks, and show the count"),
    N_ ("Before you sign, ask how much charting is done after hours there") },
  { "authorization", N_ ("Ask who else could take on authorizations"), NULL },
};

static const char *
find_step (const char *code, RoundsSituation situation)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (!g_str_equal (code, steps[i].code))
        continue;
      return situation != ROUNDS_SITUATION_EMPLOYED && steps[i].away != NULL ? steps[i].away
                                                                             : steps[i].step;
    }
  return NULL;
}

/**
 * rounds_setting_text_get_step:
 * @situation: where the person starts (R006)
 *
 * Returns: (transfer none) (nullable): a first step against a built-in irritant of the setting
 *   (R014); %NULL for one of the person's own, who knows better, and for those of the act of care
 */
const char *
rounds_setting_text_get_step (RoundsIrritant *irritant, RoundsSituation situation)
{
  const char *step;

  g_return_val_if_fail (ROUNDS_IS_IRRITANT (irritant), NULL);

  if (irritant->kind != ROUNDS_IRRITANT_SETTING)
    return NULL;
  step = find_step (irritant->code, situation);
  return step != NULL ? _ (step) : NULL;
}

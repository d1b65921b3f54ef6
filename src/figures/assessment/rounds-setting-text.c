/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-setting-text.h"

/* For every clinician: no step names what only one profession has. */
static const struct
{
  const char *code;
  const char *step;
} steps[] = {
  { "hospital", N_ ("Ask two people at another facility how the same work feels there") },
  { "practice", N_ ("Spend a day with another practice, unit or group") },
  { "manager", N_ ("Say in writing what would have to change, and by when you look again") },
  { "safety", N_ ("Report it, and ask in writing what will be done") },
  { "commute", N_ ("List the places within a commute you would accept") },
  { "call-schedule", N_ ("Write down the schedule you could live with, and ask for it") },
  { "volume", N_ ("Ask what fewer patients an hour would mean for your pay") },
  { "staffing", N_ ("Before any change, ask for the staffing of the last ten shifts there") },
  { "emr", N_ ("Ask for a day with somebody who knows the record well, or for help with typing") },
  { "documentation", N_ ("Count charting after hours for two weeks, and show the count") },
  { "authorization", N_ ("Ask who else could take on authorizations") },
};

/**
 * rounds_setting_text_get_step:
 *
 * Returns: (transfer none) (nullable): a first step against a built-in irritant of the setting
 *   (R014); %NULL for one of the person's own, who knows better, and for those of the act of care
 */
const char *
rounds_setting_text_get_step (RoundsIrritant *irritant)
{
  g_return_val_if_fail (ROUNDS_IS_IRRITANT (irritant), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (irritant->kind == ROUNDS_IRRITANT_SETTING && g_str_equal (irritant->code, steps[i].code))
        return _ (steps[i].step);
    }
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-irritant-kinds.h"

/* The source names the hospital, the practice, the call schedule and the electronic record (R012);
 * the others come from the same field. They name what any clinician meets, so that no profession
 * reads another one's list. */
static const RoundsIrritantTemplate kinds[] = {
  { "hospital", N_ ("The hospital or facility"), ROUNDS_IRRITANT_PLACE },
  { "practice", N_ ("The practice, unit or group"), ROUNDS_IRRITANT_PLACE },
  { "manager", N_ ("My employer or manager"), ROUNDS_IRRITANT_PLACE },
  { "safety", N_ ("Violence, or not feeling safe at work"), ROUNDS_IRRITANT_PLACE },
  { "commute", N_ ("The commute"), ROUNDS_IRRITANT_PLACE },
  { "call-schedule", N_ ("Call, nights or weekends"), ROUNDS_IRRITANT_LOAD },
  { "volume", N_ ("Too many patients, too little time"), ROUNDS_IRRITANT_LOAD },
  { "staffing", N_ ("Too few colleagues on a shift"), ROUNDS_IRRITANT_LOAD },
  { "emr", N_ ("The electronic record"), ROUNDS_IRRITANT_LOAD },
  { "documentation", N_ ("Charting and messages after hours"), ROUNDS_IRRITANT_LOAD },
  { "authorization", N_ ("Insurers and prior authorization"), ROUNDS_IRRITANT_LOAD },
  { "energy", N_ ("Being with patients no longer gives me energy"), ROUNDS_IRRITANT_ACT },
  { "work", N_ ("The clinical work itself"), ROUNDS_IRRITANT_ACT },
  { "responsibility", N_ ("Being responsible for how it turns out"), ROUNDS_IRRITANT_ACT },
  { "emotional-weight", N_ ("The emotional weight of illness and loss"), ROUNDS_IRRITANT_ACT },
  { "curiosity", N_ ("I am no longer curious about the field"), ROUNDS_IRRITANT_ACT },
  { "presence", N_ ("Being needed by others all day"), ROUNDS_IRRITANT_ACT },
};

/** rounds_irritant_kinds_list: (transfer none) (array length=n_kinds): the built-in irritants
 *   (R012) */
const RoundsIrritantTemplate *
rounds_irritant_kinds_list (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/** rounds_irritant_kinds_find: (transfer none) (nullable): the built-in irritant with @code (R012);
 *   %NULL for the person's own, and for a code of another version */
const RoundsIrritantTemplate *
rounds_irritant_kinds_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strcmp0 (kinds[i].code, code) == 0)
        return &kinds[i];
    }
  return NULL;
}

/** rounds_irritant_group_get_kind: setting or act of care, unless the person says otherwise (R011,
 *   R012) */
RoundsIrritantKind
rounds_irritant_group_get_kind (RoundsIrritantGroup group)
{
  return group == ROUNDS_IRRITANT_ACT ? ROUNDS_IRRITANT_CARE : ROUNDS_IRRITANT_SETTING;
}

/**
 * rounds_irritant_get_label:
 *
 * Returns: (transfer none): the translated label of a built-in irritant, the person's words
 *   otherwise; valid until the irritant changes
 */
const char *
rounds_irritant_get_label (RoundsIrritant *irritant)
{
  const RoundsIrritantTemplate *kind;

  g_return_val_if_fail (ROUNDS_IS_IRRITANT (irritant), "");

  kind = rounds_irritant_kinds_find (irritant->code);
  return kind != NULL ? _ (kind->label) : irritant->label;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-remedy.h"

static const RoundsField fields[] = {
  ROUNDS_ENUM (RoundsRemedy, kind, "kind", N_ ("Remedy"), rounds_remedy_kind_get_type,
               ROUNDS_REMEDY_SPECIALTY),
  ROUNDS_ENUM (RoundsRemedy, state, "state", N_ ("State"), rounds_remedy_state_get_type,
               ROUNDS_REMEDY_NOT_TRIED),
  ROUNDS_DATE (RoundsRemedy, started_on, "started-on", N_ ("Started")),
  ROUNDS_DATE (RoundsRemedy, ended_on, "ended-on", N_ ("Ended")),
  ROUNDS_ENUM (RoundsRemedy, result, "result", N_ ("Result"), rounds_remedy_result_get_type,
               ROUNDS_REMEDY_RESULT_UNKNOWN),
  ROUNDS_TEXT (RoundsRemedy, note, "note", N_ ("Note")),
};

ROUNDS_DEFINE_RECORD (RoundsRemedy, rounds_remedy, "remedy", fields)

/**
 * rounds_remedy_find_fault:
 *
 * A remedy is an experiment with dates (R013). Only what counts in the state that it has now:
 * without a start nothing has begun, and only what was tried has an end.
 *
 * Returns: what is wrong with its days as seen on @today; the order first
 */
RoundsRemedyFault
rounds_remedy_find_fault (const RoundsRemedy *remedy, RoundsDate today)
{
  gboolean has_end;

  g_return_val_if_fail (remedy != NULL, ROUNDS_REMEDY_FAULT_NONE);

  if (remedy->state == ROUNDS_REMEDY_NOT_TRIED)
    return ROUNDS_REMEDY_FAULT_NONE;
  has_end = remedy->state == ROUNDS_REMEDY_TRIED && remedy->ended_on != ROUNDS_DATE_NONE;
  if (has_end && remedy->started_on != ROUNDS_DATE_NONE && remedy->ended_on < remedy->started_on)
    return ROUNDS_REMEDY_FAULT_ORDER;
  if (remedy->started_on != ROUNDS_DATE_NONE && remedy->started_on > today)
    return ROUNDS_REMEDY_FAULT_STARTS_LATER;
  return has_end && remedy->ended_on > today ? ROUNDS_REMEDY_FAULT_ENDS_LATER
                                             : ROUNDS_REMEDY_FAULT_NONE;
}

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

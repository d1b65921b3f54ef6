/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-uncertainty.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsUncertainty, code, "code", N_ ("Kind")),
  ROUNDS_TEXT (RoundsUncertainty, question, "question", N_ ("Question")),
  ROUNDS_TEXT (RoundsUncertainty, destination, "destination", N_ ("Destination")),
  ROUNDS_ENUM (RoundsUncertainty, state, "state", N_ ("State"), rounds_uncertainty_state_get_type,
               ROUNDS_UNCERTAINTY_OPEN),
  ROUNDS_TEXT (RoundsUncertainty, answer, "answer", N_ ("Answer")),
  ROUNDS_REFERENCE (RoundsUncertainty, settled_by, "settled-by", N_ ("Settled by")),
  ROUNDS_DATE (RoundsUncertainty, settled_on, "settled-on", N_ ("Settled")),
};

ROUNDS_DEFINE_RECORD (RoundsUncertainty, rounds_uncertainty, "uncertainty", fields)

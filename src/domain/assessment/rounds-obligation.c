/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-obligation.h"

static const RoundsField fields[] = {
  ROUNDS_ENUM (RoundsObligation, kind, "kind", N_ ("Kind"), rounds_obligation_kind_get_type,
               ROUNDS_OBLIGATION_OTHER),
  ROUNDS_TEXT (RoundsObligation, label, "label", N_ ("What ties you")),
  ROUNDS_DATE (RoundsObligation, due_on, "due-on", N_ ("Date")),
  ROUNDS_OPTIONAL_INTEGER (RoundsObligation, months, "months", N_ ("Months"), 600),
  ROUNDS_OPTIONAL_INTEGER (RoundsObligation, miles, "miles", N_ ("Miles"), 9999),
  ROUNDS_OPTIONAL_INTEGER (RoundsObligation, hours, "hours", N_ ("Hours"), 99999),
  ROUNDS_MONEY (RoundsObligation, cost, "cost", N_ ("Cost")),
  ROUNDS_BOOLEAN (RoundsObligation, settled, "settled", N_ ("Settled"), FALSE),
  ROUNDS_TEXT (RoundsObligation, note, "note", N_ ("Note")),
};

ROUNDS_DEFINE_RECORD (RoundsObligation, rounds_obligation, "obligation", fields)

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-override.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsCellOverride, option, "option", N_ ("Option")),
  ROUNDS_TEXT (RoundsCellOverride, property, "property", N_ ("Property")),
  ROUNDS_TEXT (RoundsCellOverride, value, "value", N_ ("Your own words")),
  ROUNDS_TEXT (RoundsCellOverride, reason, "reason", N_ ("Reason")),
};

ROUNDS_DEFINE_RECORD (RoundsCellOverride, rounds_cell_override, "cell_override", fields)

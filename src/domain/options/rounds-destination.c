/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-destination.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsDestination, code, "code", N_ ("Destination")),
  ROUNDS_TEXT (RoundsDestination, name, "name", N_ ("Name")),
  ROUNDS_BOOLEAN (RoundsDestination, shortlisted, "shortlisted", N_ ("Shortlist"), FALSE),
  ROUNDS_OPTIONAL_INTEGER (RoundsDestination, interest, "interest", N_ ("Interest"), 4),
  ROUNDS_OPTIONAL_INTEGER (RoundsDestination, training_used, "training-used",
                           N_ ("Training used on day one"), 4),
  ROUNDS_TEXT (RoundsDestination, reason, "reason", N_ ("Reason")),
};

ROUNDS_DEFINE_RECORD (RoundsDestination, rounds_destination, "destination", fields)

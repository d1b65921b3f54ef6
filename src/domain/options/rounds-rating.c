/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-rating.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsRating, option, "option", N_ ("Option")),
  ROUNDS_OWNER (RoundsRating, criterion, "criterion", N_ ("Criterion")),
  ROUNDS_OPTIONAL_INTEGER (RoundsRating, mark, "mark", N_ ("Mark"), 4),
  ROUNDS_TEXT (RoundsRating, reason, "reason", N_ ("Reason")),
};

ROUNDS_DEFINE_RECORD (RoundsRating, rounds_rating, "rating", fields)

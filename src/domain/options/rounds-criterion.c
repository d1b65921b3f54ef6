/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-criterion.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsCriterion, code, "code", N_ ("Criterion")),
  ROUNDS_TEXT (RoundsCriterion, name, "name", N_ ("Name")),
  ROUNDS_INTEGER (RoundsCriterion, weight, "weight", N_ ("Weight"), 0, 4, 2),
};

ROUNDS_DEFINE_RECORD (RoundsCriterion, rounds_criterion, "criterion", fields)

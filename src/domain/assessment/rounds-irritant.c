/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-irritant.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsIrritant, assessment, "assessment", N_ ("Assessment")),
  ROUNDS_TEXT (RoundsIrritant, code, "code", N_ ("Irritant")),
  ROUNDS_TEXT (RoundsIrritant, label, "label", N_ ("Irritant")),
  ROUNDS_ENUM (RoundsIrritant, kind, "kind", N_ ("Setting or care"), rounds_irritant_kind_get_type,
               ROUNDS_IRRITANT_SETTING),
  ROUNDS_OPTIONAL_INTEGER (RoundsIrritant, weight, "weight", N_ ("Weight"), 4),
};

ROUNDS_DEFINE_RECORD (RoundsIrritant, rounds_irritant, "irritant", fields)

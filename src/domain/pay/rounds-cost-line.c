/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-cost-line.h"

#define MONTHS_MAX 600

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsCostLine, option, "option", N_ ("Option")),
  ROUNDS_TEXT (RoundsCostLine, label, "label", N_ ("Name")),
  ROUNDS_ENUM (RoundsCostLine, terms.kind, "kind", N_ ("Kind"), rounds_cost_kind_get_type,
               ROUNDS_COST_OTHER),
  ROUNDS_MONEY (RoundsCostLine, terms.amount, "amount", N_ ("Amount")),
  ROUNDS_ENUM (RoundsCostLine, terms.rhythm, "rhythm", N_ ("How often"),
               rounds_cost_rhythm_get_type, ROUNDS_COST_ONCE),
  ROUNDS_INTEGER (RoundsCostLine, terms.start_month, "start-month", N_ ("First month"), 0,
                  MONTHS_MAX, 0),
  ROUNDS_OPTIONAL_INTEGER (RoundsCostLine, terms.end_month, "end-month", N_ ("Last month"),
                           MONTHS_MAX),
  ROUNDS_REAL (RoundsCostLine, terms.multiple, "multiple", N_ ("Multiple of the premium")),
  ROUNDS_BOOLEAN (RoundsCostLine, terms.covered, "covered", N_ ("Paid by an employer"), FALSE),
  ROUNDS_BOOLEAN (RoundsCostLine, terms.occurrence, "occurrence", N_ ("Occurrence policy"), FALSE),
};

ROUNDS_DEFINE_RECORD (RoundsCostLine, rounds_cost_line, "cost_line", fields)

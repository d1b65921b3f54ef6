/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-pay-assumptions.h"

#define HORIZON_MAX 40

static const RoundsField fields[] = {
  ROUNDS_REAL (RoundsPayAssumptions, inflation, "inflation", N_ ("Inflation a year")),
  ROUNDS_REAL (RoundsPayAssumptions, discount, "discount", N_ ("Discount rate a year")),
  ROUNDS_OPTIONAL_INTEGER (RoundsPayAssumptions, horizon_years, "horizon-years",
                           N_ ("Years to look ahead"), HORIZON_MAX),
  ROUNDS_BOOLEAN (RoundsPayAssumptions, todays_money, "todays-money", N_ ("Today’s money"), FALSE),
};

ROUNDS_DEFINE_RECORD (RoundsPayAssumptions, rounds_pay_assumptions, "pay_assumptions", fields, record_class->is_single = TRUE)

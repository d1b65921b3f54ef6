/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-transition.h"

#define MONTHS_MAX 120

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsTransition, option, "option", N_ ("Option")),
  ROUNDS_DATE (RoundsTransition, terms.notice_on, "notice-on", N_ ("Notice given on")),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.notice_months, "notice-months",
                           N_ ("Months of notice"), MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.last_pay_months, "last-pay-months",
                           N_ ("Months until the last pay"), MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.gap_months, "gap-months",
                           N_ ("Months without work"), MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.gap_low, "gap-low", N_ ("Shortest gap"),
                           MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.gap_high, "gap-high", N_ ("Longest gap"),
                           MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsTransition, terms.ramp_months, "ramp-months",
                           N_ ("Months to full pay"), MONTHS_MAX),
  ROUNDS_REAL (RoundsTransition, terms.pay_low, "pay-low",
               N_ ("Least pay, in percent of the expected")),
  ROUNDS_REAL (RoundsTransition, terms.pay_high, "pay-high",
               N_ ("Most pay, in percent of the expected")),
  ROUNDS_REAL (RoundsTransition, terms.growth_low, "growth-low", N_ ("Least growth a year")),
  ROUNDS_REAL (RoundsTransition, terms.growth_high, "growth-high", N_ ("Most growth a year")),
};

ROUNDS_DEFINE_RECORD (RoundsTransition, rounds_transition, "transition", fields)

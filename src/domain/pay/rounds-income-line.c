/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-income-line.h"

#define MONTHS_MAX 600

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsIncomeLine, option, "option", N_ ("Option")),
  ROUNDS_TEXT (RoundsIncomeLine, label, "label", N_ ("Name")),
  ROUNDS_ENUM (RoundsIncomeLine, terms.kind, "kind", N_ ("Kind"), rounds_income_kind_get_type,
               ROUNDS_INCOME_SALARY),
  ROUNDS_MONEY (RoundsIncomeLine, terms.amount, "amount", N_ ("Amount")),
  ROUNDS_REAL (RoundsIncomeLine, terms.quantity, "quantity", N_ ("Quantity")),
  ROUNDS_REAL (RoundsIncomeLine, terms.weeks, "weeks", N_ ("Weeks a year")),
  ROUNDS_INTEGER (RoundsIncomeLine, terms.start_month, "start-month", N_ ("First month"), 0,
                  MONTHS_MAX, 0),
  ROUNDS_OPTIONAL_INTEGER (RoundsIncomeLine, terms.end_month, "end-month", N_ ("Last month"),
                           MONTHS_MAX),
  ROUNDS_REAL (RoundsIncomeLine, terms.growth, "growth", N_ ("Growth a year")),
  ROUNDS_OPTIONAL_INTEGER (RoundsIncomeLine, terms.ramp_months, "ramp-months",
                           N_ ("Months to full pay"), MONTHS_MAX),
  ROUNDS_OPTIONAL_INTEGER (RoundsIncomeLine, terms.pay_lag_months, "pay-lag-months",
                           N_ ("Months until it is paid"), MONTHS_MAX),
  ROUNDS_REAL (RoundsIncomeLine, terms.threshold, "threshold", N_ ("wRVU threshold")),
  ROUNDS_MONEY (RoundsIncomeLine, terms.rate, "rate", N_ ("Rate per wRVU")),
  ROUNDS_REAL (RoundsIncomeLine, terms.share, "share", N_ ("Share of the rate")),
  ROUNDS_BOOLEAN (RoundsIncomeLine, terms.draw, "draw", N_ ("Base is a draw"), FALSE),
  ROUNDS_MONEY (RoundsIncomeLine, terms.draw_floor, "draw-floor", N_ ("Least pay under a draw")),
  ROUNDS_REAL (RoundsIncomeLine, terms.shift_hours, "shift-hours", N_ ("Hours a shift")),
  ROUNDS_REAL (RoundsIncomeLine, terms.cap, "cap", N_ ("Most hours there are")),
  ROUNDS_ENUM (RoundsIncomeLine, terms.tax_form, "tax-form", N_ ("Taxed as"),
               rounds_tax_form_get_type, ROUNDS_TAX_FORM_USUAL),
};

ROUNDS_DEFINE_RECORD (RoundsIncomeLine, rounds_income_line, "income_line", fields)

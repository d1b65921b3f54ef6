/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-license.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsLicense, state, "state", N_ ("State")),
  ROUNDS_ENUM (RoundsLicense, status, "status", N_ ("Status"), rounds_license_status_get_type,
               ROUNDS_LICENSE_ACTIVE),
  ROUNDS_DATE (RoundsLicense, renewal_on, "renewal-on", N_ ("Renewal date")),
  ROUNDS_MONEY (RoundsLicense, yearly_cost, "yearly-cost", N_ ("Yearly cost")),
  ROUNDS_ENUM (RoundsLicense, decision, "decision", N_ ("License decision"),
               rounds_license_decision_get_type, ROUNDS_LICENSE_UNDECIDED),
  ROUNDS_OPTIONAL_INTEGER (RoundsLicense, keep_years, "keep-years", N_ ("Years to keep it"), 60),
  ROUNDS_DATE (RoundsLicense, decide_by, "decide-by", N_ ("Decide by")),
  ROUNDS_TEXT (RoundsLicense, reason, "reason", N_ ("Reason")),
  ROUNDS_REAL (RoundsLicense, per_diem_hours, "per-diem-hours", N_ ("Per diem hours")),
  ROUNDS_MONEY (RoundsLicense, per_diem_rate, "per-diem-rate", N_ ("Per diem rate")),
  ROUNDS_OPTIONAL_INTEGER (RoundsLicense, per_diem_years, "per-diem-years", N_ ("Per diem years"),
                           60),
};

ROUNDS_DEFINE_RECORD (RoundsLicense, rounds_license, "license", fields)

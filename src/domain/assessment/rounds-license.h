/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LICENSE (rounds_license_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLicense, rounds_license, ROUNDS, LICENSE, RoundsRecord)

/**
 * RoundsLicense:
 *
 * A license to practice in one state. Members are read directly and written as properties.
 */
struct _RoundsLicense
{
  RoundsRecord parent_instance;

  char *state; /* two letters */
  RoundsLicenseStatus status;
  RoundsDate renewal_on;
  gint64 yearly_cost; /* cents, renewal, education and certification of a year */
  RoundsLicenseDecision decision;
  int keep_years; /* for "keep for some years"; unset is ROUNDS_INTEGER_UNSET */
  RoundsDate decide_by; /* for "undecided" */
  char *reason;

  /* Some work per diem for a few years to keep the license live and the way back open (R030). */
  double per_diem_hours; /* a month; NAN while unset */
  gint64 per_diem_rate; /* cents, of an hour */
  int per_diem_years; /* after the move; unset is ROUNDS_INTEGER_UNSET */
};

G_END_DECLS

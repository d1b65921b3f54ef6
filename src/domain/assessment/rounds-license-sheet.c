/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-license-sheet.h"
#include "rounds-licenses.h"

#define MONTHS_PER_YEAR 12

/* Rounded to the cent; no more than money can be. */
static gint64
find_per_diem_pay (const RoundsLicense *license)
{
  double cents;

  if (rounds_licenses_get_per_diem_years (license) == 0 || !isfinite (license->per_diem_hours) ||
      license->per_diem_hours < 0 || license->per_diem_rate == ROUNDS_MONEY_UNSET)
    return ROUNDS_MONEY_UNSET;
  cents = license->per_diem_hours * (double) license->per_diem_rate * MONTHS_PER_YEAR;
  return cents < (double) ROUNDS_MONEY_MAX ? llround (cents) : ROUNDS_MONEY_UNSET;
}

/**
 * rounds_license_sheet_compute:
 * @sheet: (out): what keeping @license costs
 *
 * Computes what keeping @license costs, to be held against what coming back costs (R033), and what
 * per diem work earns beside it (R030). A license that is kept for some years costs the sum of
 * these years. Per diem hours are those of a month, so a year earns twelve times their pay; a
 * license that is not kept earns nothing. Where something is missing the result is unset, never
 * zero.
 */
void
rounds_license_sheet_compute (const RoundsLicense *license, RoundsLicenseSheet *sheet)
{
  g_return_if_fail (license != NULL && sheet != NULL);

  *sheet = (RoundsLicenseSheet) {
    .yearly_cost = license->yearly_cost,
    .years =
        license->decision == ROUNDS_LICENSE_KEEP_YEARS ? license->keep_years : ROUNDS_INTEGER_UNSET,
    .kept_cost = ROUNDS_MONEY_UNSET,
    .per_diem_pay = find_per_diem_pay (license),
    .per_diem_margin = ROUNDS_MONEY_UNSET,
  };
  if (sheet->yearly_cost == ROUNDS_MONEY_UNSET)
    return;
  if (sheet->years != ROUNDS_INTEGER_UNSET)
    sheet->kept_cost = sheet->yearly_cost * sheet->years;
  if (sheet->per_diem_pay != ROUNDS_MONEY_UNSET)
    sheet->per_diem_margin = sheet->per_diem_pay - sheet->yearly_cost;
}

/**
 * rounds_license_sheet_get_years_bought:
 * @return_cost: cents that coming back may cost
 *
 * Returns: for how many years @return_cost would keep the license (R033); %NAN without a yearly
 *   cost
 */
double
rounds_license_sheet_get_years_bought (const RoundsLicenseSheet *sheet, gint64 return_cost)
{
  g_return_val_if_fail (sheet != NULL, NAN);

  if (sheet->yearly_cost == ROUNDS_MONEY_UNSET || sheet->yearly_cost <= 0 ||
      return_cost == ROUNDS_MONEY_UNSET)
    return NAN;
  return (double) return_cost / (double) sheet->yearly_cost;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-license.h"

G_BEGIN_DECLS

/**
 * RoundsLicenseSheet:
 * @yearly_cost: cents of a year of keeping it; %ROUNDS_MONEY_UNSET while not entered
 * @years: for how many years it is to be kept; %ROUNDS_INTEGER_UNSET where nobody said
 * @kept_cost: cents of all these years; %ROUNDS_MONEY_UNSET without either
 * @per_diem_pay: cents a year before tax; %ROUNDS_MONEY_UNSET while hours or rate are missing
 * @per_diem_margin: cents a year that per diem leaves after the yearly cost, before tax; below zero
 *   if it does not pay for the license; %ROUNDS_MONEY_UNSET without either
 *
 * What a license costs to keep, and what per diem work brings (R030, R033).
 */
typedef struct
{
  gint64 yearly_cost;
  int years;
  gint64 kept_cost;
  gint64 per_diem_pay;
  gint64 per_diem_margin;
} RoundsLicenseSheet;

void rounds_license_sheet_compute (const RoundsLicense *license, RoundsLicenseSheet *sheet);
double rounds_license_sheet_get_years_bought (const RoundsLicenseSheet *sheet, gint64 return_cost);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-library.h"

G_BEGIN_DECLS

/** TaxYear: the tax tables of 2026, as they ship */
typedef struct
{
  RoundsTaxLibrary *library;
  const RoundsTaxTables *tables;
} TaxYear;

void tax_year_set_up (TaxYear *fixture, gconstpointer data);
void tax_year_tear_down (TaxYear *fixture, gconstpointer data);

G_END_DECLS

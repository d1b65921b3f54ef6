/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-household.h"
#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/**
 * RoundsTaxError:
 * @ROUNDS_TAX_ERROR_HOUSEHOLD: a figure of the household cannot be right
 * @ROUNDS_TAX_ERROR_TABLES: the tables hold something that the engine does not know
 */
typedef enum
{
  ROUNDS_TAX_ERROR_HOUSEHOLD,
  ROUNDS_TAX_ERROR_TABLES,
} RoundsTaxError;

#define ROUNDS_TAX_ERROR (rounds_tax_error_quark ())
GQuark rounds_tax_error_quark (void);

/** RoundsTaxField: the figure that an error is about, named as in #RoundsTaxHousehold */
typedef struct
{
  const char *name; /* static */
  int earner; /* 0 or 1; -1 for the household itself */
} RoundsTaxField;

gboolean rounds_tax_household_check (const RoundsTaxTables *tables,
                                     const RoundsTaxHousehold *household, RoundsTaxField *field,
                                     GError **error);
gboolean rounds_tax_household_check_federal (const RoundsTaxTables *tables,
                                             const RoundsTaxHousehold *household, GError **error);
gboolean rounds_tax_status_from_name (const char *name, RoundsFilingStatus *status);

G_END_DECLS

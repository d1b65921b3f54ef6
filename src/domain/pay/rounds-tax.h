/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-check.h"
#include "rounds-tax-household.h"
#include "rounds-tax-result.h"

G_BEGIN_DECLS

gboolean rounds_tax_compute (const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
                             RoundsTaxResult *result, GError **error);

gboolean rounds_tax_compute_before_state (const RoundsTaxTables *tables,
                                          const RoundsTaxHousehold *household, double *left,
                                          GError **error);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefits.h"
#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsBenefit: a payment that a yearly limit holds for */
typedef enum
{
  ROUNDS_BENEFIT_401K,
  ROUNDS_BENEFIT_403B,
  ROUNDS_BENEFIT_457B,
  ROUNDS_BENEFIT_HSA,
} RoundsBenefit;

gint64 rounds_benefit_get_limit (const RoundsTaxTables *tables, RoundsBenefit benefit,
                                 gboolean family);
gint64 rounds_benefits_get_room (const RoundsBenefits *benefits, const RoundsTaxTables *tables,
                                 RoundsBenefit benefit, gboolean family);

G_END_DECLS

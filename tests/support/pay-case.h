/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-flow.h"

G_BEGIN_DECLS

#define LINES_MAX 4

/** PayCase: an input of the month engine with its lines; borrowed by @input */
typedef struct
{
  RoundsIncomeTerms today[LINES_MAX];
  RoundsIncomeTerms option[LINES_MAX];
  RoundsCostTerms costs[LINES_MAX];
  RoundsCashFlowInput input;
} PayCase;

void pay_case_init (PayCase *pay, const RoundsTaxTables *tables, const char *state, gint64 today,
                    gint64 option);
void pay_case_add_cost (PayCase *pay, RoundsCostKind kind, gint64 amount, RoundsCostRhythm rhythm);
gint64 pay_case_sum_taxes (const RoundsCashFlow *flow, guint from, guint n);

G_END_DECLS

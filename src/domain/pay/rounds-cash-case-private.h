/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-case.h"
#include "rounds-pay-assumptions.h"

G_BEGIN_DECLS

void rounds_cash_case_fill_in (RoundsCashCase *self, const RoundsPayAssumptions *given);

G_END_DECLS

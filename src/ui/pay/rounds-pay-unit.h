/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-money-row.h"
#include "rounds-option-record.h"

G_BEGIN_DECLS

void rounds_pay_unit_follow (RoundsOptionRecord *terms, RoundsMoneyRow *row);

G_END_DECLS

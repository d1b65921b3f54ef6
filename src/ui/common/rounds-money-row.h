/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-checked-row.h"
#include "rounds-money.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MONEY_ROW (rounds_money_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMoneyRow, rounds_money_row, ROUNDS, MONEY_ROW, RoundsCheckedRow)

/**
 * RoundsMoneyCheck:
 * @amount: cents, as typed
 *
 * Returns: (transfer full) (nullable): what is wrong with it, in words
 */
typedef char *(*RoundsMoneyCheck) (gint64 amount, gpointer user_data);

gint64 rounds_money_row_get_amount (RoundsMoneyRow *self);
void rounds_money_row_set_amount (RoundsMoneyRow *self, gint64 amount);
void rounds_money_row_set_check (RoundsMoneyRow *self, RoundsMoneyCheck check, gpointer user_data);

G_END_DECLS

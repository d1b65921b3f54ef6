/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-checked-row.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_INTEGER_ROW (rounds_integer_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIntegerRow, rounds_integer_row, ROUNDS, INTEGER_ROW, RoundsCheckedRow)

/**
 * RoundsIntegerCheck:
 * @value: as typed
 *
 * Returns: (transfer full) (nullable): what is wrong with it, in words
 */
typedef char *(*RoundsIntegerCheck) (int value, gpointer user_data);

int rounds_integer_row_get_value (RoundsIntegerRow *self);
void rounds_integer_row_set_value (RoundsIntegerRow *self, int value);
void rounds_integer_row_set_check (RoundsIntegerRow *self, RoundsIntegerCheck check,
                                   gpointer user_data);

G_END_DECLS

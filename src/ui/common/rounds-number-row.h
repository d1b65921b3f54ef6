/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-checked-row.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_NUMBER_ROW (rounds_number_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsNumberRow, rounds_number_row, ROUNDS, NUMBER_ROW, RoundsCheckedRow)

/**
 * RoundsNumberCheck:
 * @number: as typed
 *
 * Returns: (transfer full) (nullable): what is wrong with it, in words
 */
typedef char *(*RoundsNumberCheck) (double number, gpointer user_data);

double rounds_number_row_get_number (RoundsNumberRow *self);
void rounds_number_row_set_number (RoundsNumberRow *self, double number);
void rounds_number_row_set_check (RoundsNumberRow *self, RoundsNumberCheck check,
                                  gpointer user_data);

G_END_DECLS

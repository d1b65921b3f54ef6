/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-compare-columns.h"
#include "rounds-figures.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_MONEY_ROWS (rounds_money_rows_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMoneyRows, rounds_money_rows, ROUNDS, MONEY_ROWS, GtkBox)

void rounds_money_rows_build (RoundsMoneyRows *self, RoundsCompareColumns *columns,
                              RoundsFigures *figures, GPtrArray *options);

G_END_DECLS

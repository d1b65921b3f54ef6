/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-cell-model.h"
#include "rounds-compare-columns.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CELL_ROWS (rounds_cell_rows_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCellRows, rounds_cell_rows, ROUNDS, CELL_ROWS, GtkBox)

void rounds_cell_rows_build (RoundsCellRows *self, RoundsCompareColumns *columns,
                             RoundsCellModel *model, RoundsCellGroup group);
void rounds_cell_rows_update (RoundsCellRows *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_WORKED_ROW (rounds_worked_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsWorkedRow, rounds_worked_row, ROUNDS, WORKED_ROW, AdwExpanderRow)

void rounds_worked_row_set_figures (RoundsWorkedRow *self, RoundsFigures *figures);

G_END_DECLS

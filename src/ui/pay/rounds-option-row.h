/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OPTION_ROW (rounds_option_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOptionRow, rounds_option_row, ROUNDS, OPTION_ROW, AdwComboRow)

void rounds_option_row_set_plan (RoundsOptionRow *self, RoundsPlan *plan);
void rounds_option_row_set_option (RoundsOptionRow *self, gint64 option);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION_ROW (rounds_destination_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationRow, rounds_destination_row, ROUNDS, DESTINATION_ROW,
                      AdwComboRow)

void rounds_destination_row_set_plan (RoundsDestinationRow *self, RoundsPlan *plan);
const char *rounds_destination_row_get_code (RoundsDestinationRow *self);
void rounds_destination_row_set_code (RoundsDestinationRow *self, const char *code);

G_END_DECLS

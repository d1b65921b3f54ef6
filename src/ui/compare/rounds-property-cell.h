/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-cell-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PROPERTY_CELL (rounds_property_cell_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPropertyCell, rounds_property_cell, ROUNDS, PROPERTY_CELL, AdwBin)

GtkWidget *rounds_property_cell_new (RoundsPlan *plan);
void rounds_property_cell_update (RoundsPropertyCell *self, const RoundsCell *cell);

G_END_DECLS

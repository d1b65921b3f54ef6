/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-comparison.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MARK_CELL (rounds_mark_cell_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMarkCell, rounds_mark_cell, ROUNDS, MARK_CELL, AdwBin)

GtkWidget *rounds_mark_cell_new (RoundsPlan *plan, RoundsOption *option,
                                 RoundsCriterion *criterion);
void rounds_mark_cell_update (RoundsMarkCell *self);

G_END_DECLS

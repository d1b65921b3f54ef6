/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-uncertainty-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_UNCERTAINTY_ROW (rounds_uncertainty_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsUncertaintyRow, rounds_uncertainty_row, ROUNDS, UNCERTAINTY_ROW,
                      AdwExpanderRow)

GtkWidget *rounds_uncertainty_row_new (RoundsFigures *figures);
void rounds_uncertainty_row_show (RoundsUncertaintyRow *self, const RoundsOpenQuestion *question);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_STEP_ROW (rounds_step_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsStepRow, rounds_step_row, ROUNDS, STEP_ROW, AdwActionRow)

GtkWidget *rounds_step_row_new (GtkAdjustment *adjustment, guint digits);
double rounds_step_row_get_value (RoundsStepRow *self);
void rounds_step_row_set_value (RoundsStepRow *self, double value);

G_END_DECLS

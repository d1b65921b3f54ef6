/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LINE_ROW (rounds_line_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLineRow, rounds_line_row, ROUNDS, LINE_ROW, AdwActionRow)

GtkWidget *rounds_line_row_new (RoundsPlan *plan, RoundsRecord *line);
RoundsRecord *rounds_line_row_get_line (RoundsLineRow *self);

G_END_DECLS

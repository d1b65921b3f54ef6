/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-line-list.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LINE_KIND_ROW (rounds_line_kind_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLineKindRow, rounds_line_kind_row, ROUNDS, LINE_KIND_ROW, AdwComboRow)

void rounds_line_kind_row_set_line (RoundsLineKindRow *self, RoundsRecord *line,
                                    RoundsLineList list, RoundsPlan *plan, RoundsOption *option);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_STATE_ROW (rounds_state_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsStateRow, rounds_state_row, ROUNDS, STATE_ROW, AdwComboRow)

G_END_DECLS

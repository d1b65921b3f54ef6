/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-network-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COUNT_ROW (rounds_count_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCountRow, rounds_count_row, ROUNDS, COUNT_ROW, AdwActionRow)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_SPECIALTY_ROW (rounds_specialty_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSpecialtyRow, rounds_specialty_row, ROUNDS, SPECIALTY_ROW, AdwEntryRow)

G_END_DECLS

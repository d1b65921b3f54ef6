/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_TEXT_ROW (rounds_text_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTextRow, rounds_text_row, ROUNDS, TEXT_ROW, AdwEntryRow)

const char *rounds_text_row_get_value (RoundsTextRow *self);
void rounds_text_row_set_value (RoundsTextRow *self, const char *value);
char *rounds_text_row_take (RoundsTextRow *self);

G_END_DECLS

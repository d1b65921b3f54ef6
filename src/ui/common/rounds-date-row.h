/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-date.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DATE_ROW (rounds_date_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDateRow, rounds_date_row, ROUNDS, DATE_ROW, AdwActionRow)

RoundsDate rounds_date_row_get_date (RoundsDateRow *self);
void rounds_date_row_set_date (RoundsDateRow *self, RoundsDate date);
void rounds_date_row_set_note (RoundsDateRow *self, const char *note);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_HISTORY_ROW (rounds_history_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHistoryRow, rounds_history_row, ROUNDS, HISTORY_ROW, AdwPreferencesRow)

GtkWidget *rounds_history_row_new (const char *what, const char *before, const char *after);

G_END_DECLS

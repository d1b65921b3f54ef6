/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_NOTE_ROW (rounds_note_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsNoteRow, rounds_note_row, ROUNDS, NOTE_ROW, AdwPreferencesRow)

G_END_DECLS

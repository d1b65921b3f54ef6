/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-answer-card.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ACTION_ROW (rounds_action_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsActionRow, rounds_action_row, ROUNDS, ACTION_ROW, AdwActionRow)

GtkWidget *rounds_action_row_new (void);
const char *rounds_action_row_get_code (RoundsActionRow *self);
void rounds_action_row_show (RoundsActionRow *self, const RoundsAnswerAction *action);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-dated-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DUE_ROW (rounds_due_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDueRow, rounds_due_row, ROUNDS, DUE_ROW, AdwActionRow)

GtkWidget *rounds_due_row_new (void);
void rounds_due_row_show (RoundsDueRow *self, RoundsDatedModel *model, guint position);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-destination-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FIELD_ROW (rounds_field_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsFieldRow, rounds_field_row, ROUNDS, FIELD_ROW, AdwExpanderRow)

GtkWidget *rounds_field_row_new (RoundsPlan *plan, const RoundsDestinationEntry *entry,
                                 RoundsProfession profession);
GtkWidget *rounds_field_row_open (RoundsFieldRow *self);

G_END_DECLS

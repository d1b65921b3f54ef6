/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-destination-kinds.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION_ROW (rounds_destination_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationRow, rounds_destination_row, ROUNDS, DESTINATION_ROW,
                      AdwExpanderRow)

GtkWidget *rounds_destination_row_new (RoundsPlan *plan, const RoundsDestinationKind *kind);

G_END_DECLS

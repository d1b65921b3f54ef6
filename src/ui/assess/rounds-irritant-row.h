/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assessments.h"
#include "rounds-irritant-kinds.h"
#include "rounds-scale-row.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_IRRITANT_ROW (rounds_irritant_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIrritantRow, rounds_irritant_row, ROUNDS, IRRITANT_ROW, RoundsScaleRow)

GtkWidget *rounds_irritant_row_new (RoundsPlan *plan, RoundsAssessment *assessment,
                                    const RoundsIrritantTemplate *built_in,
                                    RoundsIrritant *irritant);
void rounds_irritant_row_sync (RoundsIrritantRow *self);

G_END_DECLS

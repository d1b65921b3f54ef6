/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-gap.h"

G_BEGIN_DECLS

GArray *rounds_plan_gaps_collect (RoundsFigures *figures);
char *rounds_plan_gap_dup_destination (RoundsFigures *figures, const RoundsGap *gap);
void rounds_plan_gap_get_ids (const RoundsGap *gap, gint64 *first, gint64 *second);

G_END_DECLS

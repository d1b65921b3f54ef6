/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-compare-row.h"
#include "rounds-path-properties.h"
#include "rounds-ranking-model.h"

G_BEGIN_DECLS

/* A row of the comparison that says how one property usually is on the path of each option. */

GtkWidget *rounds_path_row_new (RoundsCompareColumns *columns, RoundsRankingModel *model,
                                const RoundsPathProperty *property);
void rounds_path_row_update (RoundsCompareRow *row, RoundsRankingModel *model,
                             const RoundsPathProperty *property);

G_END_DECLS

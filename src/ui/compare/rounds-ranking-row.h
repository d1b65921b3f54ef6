/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-ranking-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_RANKING_ROW (rounds_ranking_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRankingRow, rounds_ranking_row, ROUNDS, RANKING_ROW, AdwBin)

GtkWidget *rounds_ranking_row_new (RoundsRankingModel *model, guint position);
void rounds_ranking_row_update (RoundsRankingRow *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_RANKING_LIST (rounds_ranking_list_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRankingList, rounds_ranking_list, ROUNDS, RANKING_LIST, GtkWidget)

void rounds_ranking_list_clear (RoundsRankingList *self);
void rounds_ranking_list_add (RoundsRankingList *self, GtkWidget *row);
GtkWidget *rounds_ranking_list_get_row (RoundsRankingList *self, guint position);
void rounds_ranking_list_set_order (RoundsRankingList *self, const guint *order, guint n_rows);

G_END_DECLS

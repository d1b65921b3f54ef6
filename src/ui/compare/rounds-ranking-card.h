/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-ranking-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_RANKING_CARD (rounds_ranking_card_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRankingCard, rounds_ranking_card, ROUNDS, RANKING_CARD, AdwBin)

void rounds_ranking_card_set_narrow (RoundsRankingCard *self, gboolean narrow);
void rounds_ranking_card_build (RoundsRankingCard *self, RoundsRankingModel *model);
void rounds_ranking_card_update (RoundsRankingCard *self);

G_END_DECLS

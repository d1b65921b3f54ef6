/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-comparison.h"
#include "rounds-live-model.h"
#include "rounds-ranking.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_RANKING_MODEL (rounds_ranking_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRankingModel, rounds_ranking_model, ROUNDS, RANKING_MODEL,
                      RoundsLiveModel)

guint rounds_ranking_model_get_n_options (RoundsRankingModel *self);
RoundsOption *rounds_ranking_model_get_option (RoundsRankingModel *self, guint position);
guint rounds_ranking_model_get_n_criteria (RoundsRankingModel *self);
RoundsCriterion *rounds_ranking_model_get_criterion (RoundsRankingModel *self, guint position);

const RoundsRanking *rounds_ranking_model_get_ranking (RoundsRankingModel *self);
int rounds_ranking_model_get_mark (RoundsRankingModel *self, guint option, guint criterion);
double rounds_ranking_model_get_contribution (RoundsRankingModel *self, guint option,
                                              guint criterion);

G_END_DECLS

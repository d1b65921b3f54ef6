/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-ranking-model.h"

G_BEGIN_DECLS

/* What a ranking says, in words for people: for the screen and for paper. */

char *rounds_ranking_text_dup_verdict (RoundsRankingModel *model);
char *rounds_ranking_text_dup_explanation (RoundsRankingModel *model);
char *rounds_ranking_text_dup_flip (RoundsRankingModel *model);
char *rounds_ranking_text_dup_reasons (RoundsRankingModel *model, gboolean in_favor);

char *rounds_ranking_text_dup_score (RoundsRankingModel *model, guint option);
char *rounds_ranking_text_dup_standing (RoundsRankingModel *model, guint option);
char *rounds_ranking_text_dup_part (RoundsRankingModel *model, guint option, guint criterion);

G_END_DECLS

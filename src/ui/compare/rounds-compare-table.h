/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"
#include "rounds-ranking-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COMPARE_TABLE (rounds_compare_table_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCompareTable, rounds_compare_table, ROUNDS, COMPARE_TABLE, AdwBin)

void rounds_compare_table_update (RoundsCompareTable *self, RoundsRankingModel *model,
                                  RoundsFigures *figures);
void rounds_compare_table_show_option (RoundsCompareTable *self, RoundsOption *option);
void rounds_compare_table_step (RoundsCompareTable *self, int by);
void rounds_compare_table_edit_name (RoundsCompareTable *self, RoundsCriterion *criterion);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-criterion.h"
#include "rounds-option.h"
#include "rounds-plan.h"
#include "rounds-rating.h"

G_BEGIN_DECLS

/** ROUNDS_COMPARISON_MOST: how many options are compared at once */
#define ROUNDS_COMPARISON_MOST 4

GPtrArray *rounds_comparison_list (RoundsPlan *plan, gboolean compared);
RoundsOption *rounds_comparison_find_role (RoundsPlan *plan, RoundsOptionRole role);
gboolean rounds_comparison_is_full (RoundsPlan *plan);
gboolean rounds_option_is_complete (RoundsOption *option);
char *rounds_option_dup_title (RoundsPlan *plan, RoundsOption *option);

void rounds_comparison_start (RoundsPlan *plan);
RoundsOption *rounds_comparison_add_role (RoundsPlan *plan, RoundsOptionRole role);

RoundsRating *rounds_rating_lookup (RoundsPlan *plan, gint64 option, gint64 criterion);
void rounds_rating_set (RoundsPlan *plan, gint64 option, gint64 criterion, const char *property,
                        const GValue *value);

G_END_DECLS

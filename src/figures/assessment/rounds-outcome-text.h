/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-outcome.h"

G_BEGIN_DECLS

const char *rounds_outcome_get_title (const RoundsQ1Result *result);
const char *rounds_outcome_get_sentence (const RoundsQ1Result *result);
const char *rounds_outcome_get_change (const RoundsQ1Result *result);
char *rounds_outcome_dup_missing (const RoundsQ1Result *result);
const char *rounds_outcome_get_weight_word (int weight);
const char *rounds_remedy_get_name (RoundsRemedyKind kind);
const char *rounds_remedy_get_advice (RoundsRemedyKind kind);
const char *rounds_remedy_answer_get_text (const RoundsRemedyAnswer *answer);

G_END_DECLS

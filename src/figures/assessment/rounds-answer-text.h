/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-answers.h"
#include "rounds-assessments.h"

G_BEGIN_DECLS

char *rounds_answer_text_dup_label (RoundsPlan *plan, const RoundsAnswer *answer);
const char *rounds_answer_text_get_missing (RoundsAnswerTopic topic);
char *rounds_answer_text_dup_value (const RoundsAnswer *answer);
char *rounds_answer_text_dup_day (RoundsAssessment *assessment);
GPtrArray *rounds_answer_text_list_days (GPtrArray *assessments);
const char *rounds_answer_text_get_outcome (RoundsPlan *plan, RoundsAssessment *assessment,
                                            RoundsDate today);

G_END_DECLS

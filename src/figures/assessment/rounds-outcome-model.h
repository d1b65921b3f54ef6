/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-live-model.h"
#include "rounds-question-cards.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OUTCOME_MODEL (rounds_outcome_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOutcomeModel, rounds_outcome_model, ROUNDS, OUTCOME_MODEL,
                      RoundsLiveModel)

RoundsAssessment *rounds_outcome_model_get_assessment (RoundsOutcomeModel *self);
const RoundsQ1Result *rounds_outcome_model_get_result (RoundsOutcomeModel *self);
const RoundsAnswerCard *rounds_outcome_model_get_card (RoundsOutcomeModel *self, guint question);

G_END_DECLS

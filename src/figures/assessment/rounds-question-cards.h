/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-answer-card.h"
#include "rounds-assessments.h"
#include "rounds-destination-model.h"

G_BEGIN_DECLS

/** ROUNDS_N_QUESTIONS: the four questions before commitment (R002) */
#define ROUNDS_N_QUESTIONS 4

RoundsAnswerCard *rounds_setting_card_new (RoundsPlan *plan, RoundsAssessment *assessment,
                                           RoundsDate today);
RoundsAnswerCard *rounds_destination_card_new (RoundsPlan *plan);
RoundsAnswerCard *rounds_license_card_new (RoundsPlan *plan, RoundsAssessment *assessment,
                                           RoundsDestinationModel *destinations, RoundsDate today);
RoundsAnswerCard *rounds_household_card_new (RoundsPlan *plan);
const char *rounds_question_get_text (guint question);

G_END_DECLS

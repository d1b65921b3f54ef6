/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assessment.h"
#include "rounds-irritant.h"
#include "rounds-outcome.h"
#include "rounds-plan.h"
#include "rounds-remedy.h"

G_BEGIN_DECLS

RoundsAssessment *rounds_assessments_get_latest (RoundsPlan *plan);
RoundsAssessment *rounds_assessments_start (RoundsPlan *plan, RoundsDate today);
GPtrArray *rounds_assessments_list_irritants (RoundsPlan *plan, RoundsAssessment *assessment);
GPtrArray *rounds_assessments_list_remedies (RoundsPlan *plan);
void rounds_assessments_decide (RoundsPlan *plan, RoundsAssessment *assessment,
                                RoundsQ1Result *result);
RoundsRemedyAnswer rounds_remedy_get_answer_on (RoundsRemedy *remedy, RoundsDate date);

G_END_DECLS

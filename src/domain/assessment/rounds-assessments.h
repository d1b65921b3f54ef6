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
GPtrArray *rounds_assessments_list (RoundsPlan *plan);
RoundsAssessment *rounds_assessments_start (RoundsPlan *plan, RoundsDate today);
GPtrArray *rounds_assessments_list_irritants (RoundsPlan *plan, RoundsAssessment *assessment);
RoundsIrritant *rounds_assessments_find_irritant (RoundsPlan *plan, RoundsAssessment *assessment,
                                                  const char *code);
RoundsIrritant *rounds_assessments_ensure_irritant (RoundsPlan *plan, RoundsAssessment *assessment,
                                                    const char *code);
RoundsRemedy *rounds_assessments_find_remedy (RoundsPlan *plan, RoundsRemedyKind kind);
GArray *rounds_assessments_collect_remedies (RoundsPlan *plan, RoundsAssessment *assessment,
                                             RoundsDate today);
void rounds_assessments_decide (RoundsPlan *plan, RoundsAssessment *assessment, RoundsDate today,
                                RoundsQ1Result *result);

G_END_DECLS

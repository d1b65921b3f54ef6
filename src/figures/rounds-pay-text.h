/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefit-places.h"
#include "rounds-household.h"
#include "rounds-pay-terms.h"
#include "rounds-plan.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

G_BEGIN_DECLS

char *rounds_pay_text_describe (RoundsPlan *plan, RoundsPayTerms *terms, gint64 option);
char *rounds_pay_text_dup_replaced (RoundsPlan *plan, RoundsPayTerms *terms, gint64 option);
char *rounds_pay_text_describe_hours (RoundsPayTerms *terms);
char *rounds_pay_text_describe_benefits (RoundsPayTerms *terms);
char *rounds_pay_text_describe_transition (RoundsTransition *transition);
const char *rounds_pay_text_describe_filing (RoundsFilingStatus status);
char *rounds_pay_text_describe_household (RoundsProfile *profile, RoundsHousehold *household);
char *rounds_pay_text_dup_left_out (const RoundsBenefits *benefits,
                                    const RoundsBenefitPlaces *places);
char *rounds_pay_text_dup_problem (const GError *error);

G_END_DECLS

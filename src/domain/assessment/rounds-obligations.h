/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cost.h"
#include "rounds-obligation-kinds.h"
#include "rounds-obligation.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

const char *rounds_obligations_get_title (RoundsPlan *plan, RoundsObligation *obligation);
RoundsObligation *rounds_obligations_find (RoundsPlan *plan, RoundsObligationKind kind);
RoundsDate rounds_obligations_get_date (RoundsPlan *plan, RoundsObligation *obligation);
int rounds_obligations_get_notice (RoundsPlan *plan);
gboolean rounds_obligations_get_cost (RoundsObligation *obligation, RoundsCostTerms *terms);

G_END_DECLS

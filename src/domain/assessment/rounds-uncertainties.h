/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-person.h"
#include "rounds-plan.h"
#include "rounds-uncertainty.h"

G_BEGIN_DECLS

RoundsUncertainty *rounds_uncertainties_add (RoundsPlan *plan, const char *code,
                                             const char *question, const char *destination);
void rounds_uncertainties_settle (RoundsPlan *plan, RoundsUncertainty *uncertainty,
                                  const char *answer, gint64 person, RoundsDate today);
void rounds_uncertainties_reopen (RoundsPlan *plan, RoundsUncertainty *uncertainty);
GPtrArray *rounds_uncertainties_list_people (RoundsPlan *plan, const char *destination);
GPtrArray *rounds_uncertainties_list_returned (RoundsPlan *plan);

G_END_DECLS

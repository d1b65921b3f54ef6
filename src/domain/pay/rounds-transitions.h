/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"
#include "rounds-transition.h"

G_BEGIN_DECLS

RoundsDate rounds_transition_get_last_day (RoundsTransition *transition);
RoundsDate rounds_transitions_get_first_last_day (RoundsPlan *plan);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-milestone.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

RoundsMilestone *rounds_milestones_find (RoundsPlan *plan, const char *origin);
RoundsMilestone *rounds_milestones_adopt (RoundsPlan *plan, const char *origin, const char *title,
                                          gint64 assessment);
void rounds_milestones_set_state (RoundsPlan *plan, RoundsMilestone *milestone,
                                  RoundsMilestoneState state, RoundsDate today);
int rounds_milestones_compare (gconstpointer a, gconstpointer b);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-milestone.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

const char *rounds_text_for_phase (int phase);
const char *rounds_text_for_milestone_title (RoundsMilestone *milestone);
char *rounds_text_for_milestone_day (RoundsMilestone *milestone, RoundsDate today);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HISTORY_GROUP (rounds_history_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHistoryGroup, rounds_history_group, ROUNDS, HISTORY_GROUP, AdwBin)

void rounds_history_group_show (RoundsHistoryGroup *self, RoundsPlan *plan, RoundsDate today);

G_END_DECLS

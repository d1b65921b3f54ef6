/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"
#include "rounds-milestone.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MILESTONE_ROW (rounds_milestone_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMilestoneRow, rounds_milestone_row, ROUNDS, MILESTONE_ROW, AdwBin)

GtkWidget *rounds_milestone_row_new (RoundsFigures *figures);
void rounds_milestone_row_set_milestone (RoundsMilestoneRow *self, RoundsMilestone *milestone);

G_END_DECLS

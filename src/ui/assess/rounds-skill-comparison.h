/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SKILL_COMPARISON (rounds_skill_comparison_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSkillComparison, rounds_skill_comparison, ROUNDS, SKILL_COMPARISON,
                      GtkBox)

void rounds_skill_comparison_set_figures (RoundsSkillComparison *self, RoundsFigures *figures);
GtkWidget *rounds_skill_comparison_choose (RoundsSkillComparison *self, const char *destination);

G_END_DECLS

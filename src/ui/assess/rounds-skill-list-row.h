/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-skill-match.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SKILL_LIST_ROW (rounds_skill_list_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSkillListRow, rounds_skill_list_row, ROUNDS, SKILL_LIST_ROW,
                      AdwExpanderRow)

void rounds_skill_list_row_clear (RoundsSkillListRow *self);
void rounds_skill_list_row_add (RoundsSkillListRow *self, const char *title, const char *detail);
void rounds_skill_list_row_show (RoundsSkillListRow *self, GArray *rows);

G_END_DECLS

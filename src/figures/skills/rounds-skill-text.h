/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-skill-model.h"

G_BEGIN_DECLS

const char *rounds_skill_text_get_domain (RoundsSkillDomain domain);
const char *rounds_skill_text_get_name (const RoundsSkillMatchRow *row);
char *rounds_skill_text_dup_numbers (const RoundsSkillMatchRow *row);
char *rounds_skill_text_dup_names (GArray *rows, guint n_most);
char *rounds_skill_text_dup_summary (const RoundsSkillMatch *match);
char *rounds_skill_text_dup_problem (RoundsSkillModel *model, const RoundsSkillFit *fit);
char *rounds_skill_text_dup_share (const RoundsOccupationActivity *activity);

G_END_DECLS

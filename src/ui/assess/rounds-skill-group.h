/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"
#include "rounds-skill.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SKILL_GROUP (rounds_skill_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSkillGroup, rounds_skill_group, ROUNDS, SKILL_GROUP,
                      AdwPreferencesGroup)

GtkWidget *rounds_skill_group_new (RoundsSession *session, RoundsSkill *skill);
void rounds_skill_group_open (RoundsSkillGroup *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-occupation.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/** RoundsSkillLibrary: the part of the O*NET database that ships; all that is looked up in it lives
 * as long as it does */
typedef struct _RoundsSkillLibrary RoundsSkillLibrary;

RoundsSkillLibrary *rounds_skill_library_open (GError **error);
RoundsSkillLibrary *rounds_skill_library_read (GBytes *json, GError **error);
void rounds_skill_library_free (RoundsSkillLibrary *library);

GPtrArray *rounds_skill_library_list (RoundsSkillLibrary *library);
const RoundsOccupation *rounds_skill_library_find (RoundsSkillLibrary *library, const char *code);
const RoundsOccupation *rounds_skill_library_find_career (RoundsSkillLibrary *library,
                                                          RoundsProfession profession,
                                                          const char *specialty);
GPtrArray *rounds_skill_library_list_destination (RoundsSkillLibrary *library, const char *code);
const char *rounds_skill_library_get_vintage (RoundsSkillLibrary *library);
const char *rounds_skill_library_get_attribution (RoundsSkillLibrary *library);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsSkillLibrary, rounds_skill_library_free)

G_END_DECLS

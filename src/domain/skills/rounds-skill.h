/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SKILL (rounds_skill_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSkill, rounds_skill, ROUNDS, SKILL, RoundsRecord)

/**
 * RoundsSkill:
 *
 * A line of the skill sheet: what one does in care, said as business says it (R007, R103). Members
 * are read directly and written as properties.
 */
struct _RoundsSkill
{
  RoundsRecord parent_instance;

  char *task; /* what it is called in care */
  char *wording; /* what business calls it */
  char *evidence; /* what shows it */
  char *destinations; /* codes of the fields of work that need it, spaces between them */
};

gboolean rounds_skill_serves (RoundsSkill *self, const char *code);
char *rounds_skill_dup_destinations (RoundsSkill *self, const char *code, gboolean serves);
void rounds_skill_add_suggestions (RoundsPlan *plan);

G_END_DECLS

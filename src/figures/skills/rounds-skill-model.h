/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-live-model.h"
#include "rounds-skill-match.h"

G_BEGIN_DECLS

/**
 * RoundsSkillFit:
 * @destination: code of a shortlisted field of work
 * @occupation: (nullable): an occupation that stands for it; %NULL for a field of the person's own
 * @match: (nullable): what carries over and what is missing; %NULL where O*NET has no ratings
 *
 * What a person brings to one occupation. Valid until the plan changes.
 */
typedef struct
{
  char *destination;
  const RoundsOccupation *occupation;
  RoundsSkillMatch *match;
} RoundsSkillFit;

#define ROUNDS_TYPE_SKILL_MODEL (rounds_skill_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSkillModel, rounds_skill_model, ROUNDS, SKILL_MODEL, RoundsLiveModel)

const RoundsOccupation *rounds_skill_model_get_own (RoundsSkillModel *self);
guint rounds_skill_model_get_n_fits (RoundsSkillModel *self);
const RoundsSkillFit *rounds_skill_model_get_fit (RoundsSkillModel *self, guint position);
GPtrArray *rounds_skill_model_list_fits (RoundsSkillModel *self, const char *destination);
const RoundsSkillFit *rounds_skill_model_find_closest (RoundsSkillModel *self,
                                                       const char *destination);
GPtrArray *rounds_skill_model_list_destinations (RoundsSkillModel *self);
const char *rounds_skill_model_get_attribution (RoundsSkillModel *self);

G_END_DECLS

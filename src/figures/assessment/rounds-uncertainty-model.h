/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-gap.h"
#include "rounds-uncertainties.h"

G_BEGIN_DECLS

/**
 * RoundsOpenQuestion:
 * @record: (owned) (nullable): what was kept of it; %NULL for a suggestion
 * @code: (owned): of the gap of the plan that it came from; empty for the person's own
 * @question: (owned): what is asked
 * @effect: (owned): what the answer would change; empty for the person's own
 * @destination: (owned): code of the field of work that it is about; empty for none
 * @people: (owned) (element-type RoundsPerson): who in the list could settle it
 */
typedef struct
{
  RoundsUncertainty *record;
  char *code;
  char *question;
  char *effect;
  char *destination;
  GPtrArray *people;
} RoundsOpenQuestion;

#define ROUNDS_TYPE_UNCERTAINTY_MODEL (rounds_uncertainty_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsUncertaintyModel, rounds_uncertainty_model, ROUNDS, UNCERTAINTY_MODEL,
                      RoundsLiveModel)

guint rounds_uncertainty_model_get_n_questions (RoundsUncertaintyModel *self);
const RoundsOpenQuestion *rounds_uncertainty_model_get_question (RoundsUncertaintyModel *self,
                                                                 guint position);
guint rounds_uncertainty_model_get_n_open (RoundsUncertaintyModel *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination.h"
#include "rounds-figures.h"
#include "rounds-household.h"
#include "rounds-license.h"
#include "rounds-milestones.h"
#include "rounds-obligation.h"
#include "rounds-outcome-model.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

/**
 * RoundsOutcomeModel:
 *
 * What the latest assessment comes to: the outcome of question 1 and a card for each of the four
 * questions. Without an assessment there is none.
 */
struct _RoundsOutcomeModel
{
  RoundsLiveModel parent_instance;

  RoundsAssessment *assessment; /* owned, nullable */
  RoundsQ1Result result;
  RoundsAnswerCard *cards[ROUNDS_N_QUESTIONS]; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (RoundsOutcomeModel, rounds_outcome_model, ROUNDS_TYPE_LIVE_MODEL)

static void
clear (RoundsOutcomeModel *self)
{
  g_clear_object (&self->assessment);
  rounds_q1_result_clear (&self->result);
  for (guint i = 0; i < ROUNDS_N_QUESTIONS; i++)
    g_clear_pointer (&self->cards[i], rounds_answer_card_free);
}

/* A transition, because a non-compete clause of some months ends so long after the last day that is
 * planned: see rounds_obligations_get_date(). */
static gboolean
rounds_outcome_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_PROFILE (record) || ROUNDS_IS_ASSESSMENT (record) ||
         ROUNDS_IS_IRRITANT (record) || ROUNDS_IS_REMEDY (record) ||
         ROUNDS_IS_DESTINATION (record) || ROUNDS_IS_LICENSE (record) ||
         ROUNDS_IS_HOUSEHOLD (record) || ROUNDS_IS_OBLIGATION (record) ||
         ROUNDS_IS_TRANSITION (record) || ROUNDS_IS_MILESTONE (record);
}

static void
find_milestones (const RoundsAnswerCard *card, RoundsPlan *plan)
{
  for (guint i = 0; i < card->actions->len; i++)
    {
      RoundsAnswerAction *action = card->actions->pdata[i];

      action->milestone = rounds_milestones_find (plan, action->code);
    }
}

static void
rounds_outcome_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsOutcomeModel *self = ROUNDS_OUTCOME_MODEL (model);

  clear (self);
  g_set_object (&self->assessment, rounds_assessments_get_latest (plan));
  if (self->assessment == NULL)
    return;
  rounds_assessments_decide (plan, self->assessment, today, &self->result);
  self->cards[0] = rounds_setting_card_new (plan, self->assessment, today);
  self->cards[1] = rounds_destination_card_new (plan);
  self->cards[2] =
      rounds_license_card_new (plan, self->assessment,
                               rounds_figures_get_model (rounds_live_model_get_figures (model),
                                                         ROUNDS_TYPE_DESTINATION_MODEL),
                               today);
  self->cards[3] = rounds_household_card_new (plan);
  for (guint i = 0; i < ROUNDS_N_QUESTIONS; i++)
    find_milestones (self->cards[i], plan);
}

static void
rounds_outcome_model_dispose (GObject *object)
{
  clear (ROUNDS_OUTCOME_MODEL (object));
  G_OBJECT_CLASS (rounds_outcome_model_parent_class)->dispose (object);
}

static void
rounds_outcome_model_class_init (RoundsOutcomeModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_outcome_model_dispose;
  ROUNDS_LIVE_MODEL_CLASS (klass)->concerns = rounds_outcome_model_concerns;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_outcome_model_compute;
}

static void
rounds_outcome_model_init (RoundsOutcomeModel *self)
{
}

/** rounds_outcome_model_get_assessment: (transfer none) (nullable): the one that holds now */
RoundsAssessment *
rounds_outcome_model_get_assessment (RoundsOutcomeModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_OUTCOME_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->assessment;
}

/** rounds_outcome_model_get_result: (transfer none) (nullable): the outcome of question 1; valid
 *   until the plan changes */
const RoundsQ1Result *
rounds_outcome_model_get_result (RoundsOutcomeModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_OUTCOME_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->assessment != NULL ? &self->result : NULL;
}

/**
 * rounds_outcome_model_get_card:
 * @question: 1 to 4
 *
 * Returns: (transfer none) (nullable): the outcome of a question in words; valid until the plan
 *   changes
 */
const RoundsAnswerCard *
rounds_outcome_model_get_card (RoundsOutcomeModel *self, guint question)
{
  g_return_val_if_fail (ROUNDS_IS_OUTCOME_MODEL (self), NULL);
  g_return_val_if_fail (question >= 1 && question <= ROUNDS_N_QUESTIONS, NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->cards[question - 1];
}

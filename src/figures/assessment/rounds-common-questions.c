/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-common-questions.h"

/**
 * RoundsCommonQuestions:
 *
 * The four questions that everybody asks, answered from the person's own data, live. It rests on
 * other models, so any change of the plan makes it stale.
 */
struct _RoundsCommonQuestions
{
  RoundsLiveModel parent_instance;

  RoundsCommonAnswer *answers[ROUNDS_N_COMMON_QUESTIONS]; /* owned, nullable */
};

G_DEFINE_FINAL_TYPE (RoundsCommonQuestions, rounds_common_questions, ROUNDS_TYPE_LIVE_MODEL)

static void
clear (RoundsCommonQuestions *self)
{
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    g_clear_pointer (&self->answers[i], rounds_common_answer_free);
}

static void
rounds_common_questions_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsCommonQuestions *self = ROUNDS_COMMON_QUESTIONS (model);
  RoundsFigures *figures = rounds_live_model_get_figures (model);
  RoundsCommonAnswer *(*const builders[]) (RoundsFigures *) = {
    [ROUNDS_COMMON_PAY] = rounds_common_pay_new,
    [ROUNDS_COMMON_TRAINING] = rounds_common_training_new,
    [ROUNDS_COMMON_LICENSE] = rounds_common_license_new,
    [ROUNDS_COMMON_FIRST_ROLE] = rounds_common_first_role_new,
  };

  clear (self);
  if (!rounds_plan_get_loaded (plan))
    return;
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    self->answers[i] = builders[i](figures);
}

static void
rounds_common_questions_finalize (GObject *object)
{
  clear (ROUNDS_COMMON_QUESTIONS (object));
  G_OBJECT_CLASS (rounds_common_questions_parent_class)->finalize (object);
}

static void
rounds_common_questions_class_init (RoundsCommonQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_common_questions_finalize;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_common_questions_compute;
}

static void
rounds_common_questions_init (RoundsCommonQuestions *self)
{
}

/**
 * rounds_common_questions_get_answer:
 *
 * Returns: (transfer none) (nullable): the answer as it stands; valid until the plan changes; %NULL
 *   while the plan is not loaded
 */
const RoundsCommonAnswer *
rounds_common_questions_get_answer (RoundsCommonQuestions *self, RoundsCommonQuestion question)
{
  g_return_val_if_fail (ROUNDS_IS_COMMON_QUESTIONS (self), NULL);
  g_return_val_if_fail (question < ROUNDS_N_COMMON_QUESTIONS, NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->answers[question];
}

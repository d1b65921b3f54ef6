/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-ranking-model.h"

/**
 * RoundsRankingModel:
 *
 * The compared options in order of merit, live. What is said about it in words stands in
 * rounds-ranking-text.h; screen and paper read both.
 */
struct _RoundsRankingModel
{
  RoundsLiveModel parent_instance;

  GPtrArray *options; /* owned RoundsOption, in the order of columns */
  GPtrArray *criteria; /* owned RoundsCriterion */
  int *weights; /* per criterion */
  int *marks; /* option by option, per criterion */
  RoundsRanking *ranking; /* owned, NULL until computed */
};

G_DEFINE_FINAL_TYPE (RoundsRankingModel, rounds_ranking_model, ROUNDS_TYPE_LIVE_MODEL)

static RoundsRankingInput
get_input (RoundsRankingModel *self)
{
  return (RoundsRankingInput) { self->options->len, self->criteria->len, self->weights,
                                self->marks };
}

static void
clear (RoundsRankingModel *self)
{
  g_clear_pointer (&self->ranking, rounds_ranking_free);
  g_clear_pointer (&self->marks, g_free);
  g_clear_pointer (&self->weights, g_free);
  g_clear_pointer (&self->criteria, g_ptr_array_unref);
  g_clear_pointer (&self->options, g_ptr_array_unref);
}

static void
collect_criteria (RoundsRankingModel *self, RoundsPlan *plan)
{
  const guint n_criteria = rounds_plan_count_records (plan, ROUNDS_TYPE_CRITERION);

  self->criteria = g_ptr_array_new_with_free_func (g_object_unref);
  self->weights = g_new0 (int, n_criteria);
  for (guint i = 0; i < n_criteria; i++)
    {
      RoundsCriterion *criterion = rounds_plan_get_record (plan, ROUNDS_TYPE_CRITERION, i);

      g_ptr_array_add (self->criteria, g_object_ref (criterion));
      self->weights[i] = criterion->weight;
    }
}

static void
collect_marks (RoundsRankingModel *self, RoundsPlan *plan)
{
  self->marks = g_new0 (int, self->options->len * self->criteria->len);
  for (guint i = 0; i < self->options->len; i++)
    for (guint k = 0; k < self->criteria->len; k++)
      {
        RoundsRating *rating =
            rounds_rating_lookup (plan, rounds_record_get_id (self->options->pdata[i]),
                                  rounds_record_get_id (self->criteria->pdata[k]));

        self->marks[i * self->criteria->len + k] =
            rating != NULL ? rating->mark : ROUNDS_INTEGER_UNSET;
      }
}

static gboolean
rounds_ranking_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OPTION (record) || ROUNDS_IS_CRITERION (record) || ROUNDS_IS_RATING (record);
}

static void
rounds_ranking_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsRankingModel *self = ROUNDS_RANKING_MODEL (model);
  RoundsRankingInput input;

  clear (self);
  self->options = rounds_comparison_list (plan, TRUE);
  collect_criteria (self, plan);
  collect_marks (self, plan);
  input = get_input (self);
  self->ranking = rounds_ranking_compute (&input);
}

static void
rounds_ranking_model_finalize (GObject *object)
{
  clear (ROUNDS_RANKING_MODEL (object));
  G_OBJECT_CLASS (rounds_ranking_model_parent_class)->finalize (object);
}

static void
rounds_ranking_model_class_init (RoundsRankingModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_ranking_model_finalize;
  model_class->concerns = rounds_ranking_model_concerns;
  model_class->compute = rounds_ranking_model_compute;
}

static void
rounds_ranking_model_init (RoundsRankingModel *self)
{
}

guint
rounds_ranking_model_get_n_options (RoundsRankingModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->options->len;
}

/** rounds_ranking_model_get_option: (transfer none): the option in column @position */
RoundsOption *
rounds_ranking_model_get_option (RoundsRankingModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_ranking_model_get_n_options (self), NULL);

  return g_ptr_array_index (self->options, position);
}

guint
rounds_ranking_model_get_n_criteria (RoundsRankingModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->criteria->len;
}

/** rounds_ranking_model_get_criterion: (transfer none): the criterion in row @position */
RoundsCriterion *
rounds_ranking_model_get_criterion (RoundsRankingModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_ranking_model_get_n_criteria (self), NULL);

  return g_ptr_array_index (self->criteria, position);
}

/** rounds_ranking_model_get_ranking: (transfer none): valid until the plan changes */
const RoundsRanking *
rounds_ranking_model_get_ranking (RoundsRankingModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->ranking;
}

/** rounds_ranking_model_get_mark: 0 to 4, or %ROUNDS_INTEGER_UNSET */
int
rounds_ranking_model_get_mark (RoundsRankingModel *self, guint option, guint criterion)
{
  g_return_val_if_fail (option < rounds_ranking_model_get_n_options (self), ROUNDS_INTEGER_UNSET);
  g_return_val_if_fail (criterion < self->criteria->len, ROUNDS_INTEGER_UNSET);

  return self->marks[option * self->criteria->len + criterion];
}

/** rounds_ranking_model_get_contribution: the part of a score that is a criterion's; %NAN unmarked
 */
double
rounds_ranking_model_get_contribution (RoundsRankingModel *self, guint option, guint criterion)
{
  RoundsRankingInput input;

  g_return_val_if_fail (option < rounds_ranking_model_get_n_options (self), NAN);
  g_return_val_if_fail (criterion < self->criteria->len, NAN);

  input = get_input (self);
  return rounds_ranking_get_contribution (self->ranking, &input, option, criterion);
}

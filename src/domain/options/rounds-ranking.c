/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-ranking.h"

/* Scores are compared as fractions of integers, so that a tie is a tie and no rounding ever decides
 * who comes first. */

typedef struct
{
  RoundsRankingFlip flip;
  double lead; /* of the second over the first after the step */
} Candidate;

static int
get_mark (const RoundsRankingInput *input, guint option, guint criterion)
{
  return input->marks[option * input->n_criteria + criterion];
}

/* Positive when @a is the higher score. */
static int
compare_scores (const RoundsRankingScore *a, const RoundsRankingScore *b)
{
  int left = a->points * b->weight, right = b->points * a->weight;

  return (left > right) - (left < right);
}

static RoundsRankingScore
score_option (const RoundsRankingInput *input, guint option)
{
  RoundsRankingScore score = { 0 };
  int whole_weight = 0;

  for (guint i = 0; i < input->n_criteria; i++)
    {
      const int mark = get_mark (input, option, i), weight = input->weights[i];

      if (weight == 0)
        continue;
      whole_weight += weight;
      if (mark == ROUNDS_INTEGER_UNSET)
        {
          score.n_missing++;
          continue;
        }
      score.points += weight * mark;
      score.weight += weight;
      score.n_marked++;
    }
  score.is_ranked = score.weight > 0 && 2 * score.weight >= whole_weight;
  return score;
}

static int
compare_options (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const guint x = *(const guint *) a, y = *(const guint *) b;
  const RoundsRankingScore *scores = user_data;
  int order = (int) scores[y].is_ranked - (int) scores[x].is_ranked;

  if (order == 0 && scores[x].is_ranked)
    order = compare_scores (&scores[y], &scores[x]);
  return order != 0 ? order : (int) x - (int) y;
}

static void
rank_options (RoundsRanking *self)
{
  for (guint i = 0; i < self->n_options; i++)
    self->order[i] = i;
  g_sort_array (self->order, self->n_options, sizeof (guint), compare_options, self->scores);
  for (guint i = 0; i < self->n_ranked; i++)
    {
      RoundsRankingScore *score = &self->scores[self->order[i]];
      const RoundsRankingScore *before = i > 0 ? &self->scores[self->order[i - 1]] : NULL;

      /* Equal scores share a rank. */
      score->rank = before != NULL && compare_scores (before, score) == 0 ? before->rank : i + 1;
    }
}

/* Whether some filling of the missing marks puts @other before @leader: its missing marks at their
 * best against the leader's at their worst. Unranked options can come forward too. */
static gboolean
could_pass (const RoundsRankingInput *input, guint leader, guint other)
{
  int low = 0, high = 0, gaps = 0;

  for (guint i = 0; i < input->n_criteria; i++)
    {
      const int weight = input->weights[i];
      const int ours = get_mark (input, leader, i), theirs = get_mark (input, other, i);

      low += weight * (ours == ROUNDS_INTEGER_UNSET ? 0 : ours);
      high += weight * (theirs == ROUNDS_INTEGER_UNSET ? ROUNDS_MARK_MAX : theirs);
      gaps += (ours == ROUNDS_INTEGER_UNSET || theirs == ROUNDS_INTEGER_UNSET) ? weight : 0;
    }
  return gaps > 0 && high > low;
}

/* Tries the one step that @flip describes on a copy of the numbers. */
static void
try_step (const RoundsRankingInput *input, const RoundsRanking *self, RoundsRankingFlip flip,
          GArray *candidates)
{
  const guint n_marks = input->n_options * input->n_criteria;
  g_autofree int *weights = g_memdup2 (input->weights, input->n_criteria * sizeof (int));
  g_autofree int *marks = g_memdup2 (input->marks, n_marks * sizeof (int));
  const RoundsRankingInput changed = { input->n_options, input->n_criteria, weights, marks };
  RoundsRankingScore first, second;

  if (flip.to < 0 || flip.to > ROUNDS_MARK_MAX)
    return;
  if (flip.option < 0)
    weights[flip.criterion] = flip.to;
  else
    marks[(guint) flip.option * input->n_criteria + flip.criterion] = flip.to;
  first = score_option (&changed, self->order[0]);
  second = score_option (&changed, self->order[1]);
  if (first.is_ranked && second.is_ranked && compare_scores (&second, &first) > 0)
    {
      const Candidate candidate = { flip, rounds_ranking_score_get_value (&second) -
                                              rounds_ranking_score_get_value (&first) };

      g_array_append_val (candidates, candidate);
    }
}

/* The step of the largest effect first; then marks before weights, since a mark is easier to have
 * got wrong than what one cares about; then in the order of the criteria. */
static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *x = a, *y = b;

  if (fabs (x->lead - y->lead) > 1e-9)
    return x->lead > y->lead ? -1 : 1;
  if ((x->flip.option < 0) != (y->flip.option < 0))
    return x->flip.option < 0 ? 1 : -1;
  return x->flip.criterion < y->flip.criterion ? -1 : x->flip.criterion > y->flip.criterion;
}

static void
find_flips (RoundsRanking *self, const RoundsRankingInput *input)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < input->n_criteria; i++)
    for (int step = -1; step <= 1; step += 2)
      {
        const int weight = input->weights[i];

        try_step (input, self, (RoundsRankingFlip) { -1, i, weight, weight + step }, candidates);
        for (guint k = 0; k < 2; k++)
          {
            const guint option = self->order[k];
            const int mark = get_mark (input, option, i);

            if (mark != ROUNDS_INTEGER_UNSET)
              try_step (input, self, (RoundsRankingFlip) { (int) option, i, mark, mark + step },
                        candidates);
          }
      }
  g_array_sort (candidates, compare_candidates);
  for (guint i = 0; i < candidates->len; i++)
    g_array_append_val (self->flips, g_array_index (candidates, Candidate, i).flip);
}

static void
judge (RoundsRanking *self, const RoundsRankingInput *input)
{
  const RoundsRankingScore *first, *second;

  if (self->n_ranked < 2)
    return;
  first = &self->scores[self->order[0]];
  second = &self->scores[self->order[1]];
  self->margin = rounds_ranking_score_get_value (first) - rounds_ranking_score_get_value (second);
  /* margin < 10 % of the range, in integers */
  self->is_thin = 10 * (first->points * second->weight - second->points * first->weight) <
                  ROUNDS_MARK_MAX * first->weight * second->weight;
  find_flips (self, input);
  self->verdict = ROUNDS_RANKING_CLEAR;
  for (guint i = 1; i < self->n_options; i++)
    if (could_pass (input, self->order[0], self->order[i]))
      self->verdict = ROUNDS_RANKING_LEADING;
  if (self->is_thin || self->flips->len > 0)
    self->verdict = ROUNDS_RANKING_CLOSE;
}

/**
 * rounds_ranking_compute:
 * @input: weights and marks
 *
 * Ranks options by Σ weight × mark ÷ Σ weight over the criteria that are marked. An option with
 * marks for less than half of the whole weight is not ranked. The call is close when the first two
 * are less than 10 % of the range apart or when one step of one weight or mark turns them (oracle
 * h3).
 *
 * Returns: (transfer full): the ranking; it does not keep @input
 */
RoundsRanking *
rounds_ranking_compute (const RoundsRankingInput *input)
{
  RoundsRanking *self;

  g_return_val_if_fail (input != NULL, NULL);
  g_return_val_if_fail (input->n_criteria == 0 || input->weights != NULL, NULL);
  g_return_val_if_fail (input->n_options * input->n_criteria == 0 || input->marks != NULL, NULL);

  self = g_new0 (RoundsRanking, 1);
  self->n_options = input->n_options;
  self->scores = g_new0 (RoundsRankingScore, input->n_options);
  self->order = g_new0 (guint, input->n_options);
  self->flips = g_array_new (FALSE, FALSE, sizeof (RoundsRankingFlip));
  for (guint i = 0; i < input->n_options; i++)
    {
      self->scores[i] = score_option (input, i);
      self->n_ranked += self->scores[i].is_ranked ? 1 : 0;
    }
  rank_options (self);
  judge (self, input);
  return self;
}

void
rounds_ranking_free (RoundsRanking *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->flips);
  g_free (self->scores);
  g_free (self->order);
  g_free (self);
}

/** rounds_ranking_score_get_value: 0 to 4; %NAN while nothing is marked */
double
rounds_ranking_score_get_value (const RoundsRankingScore *score)
{
  g_return_val_if_fail (score != NULL, NAN);

  return score->weight > 0 ? (double) score->points / score->weight : NAN;
}

/**
 * rounds_ranking_get_contribution:
 * @input: what @self was computed from
 *
 * Returns: the part of the option's score that comes from one criterion, weight × mark ÷ Σ weight;
 *   the parts of an option add up to its score. %NAN when the criterion is not marked or does not
 *   count
 */
double
rounds_ranking_get_contribution (const RoundsRanking *self, const RoundsRankingInput *input,
                                 guint option, guint criterion)
{
  int mark, weight;

  g_return_val_if_fail (self != NULL && input != NULL, NAN);
  g_return_val_if_fail (option < input->n_options && criterion < input->n_criteria, NAN);

  mark = get_mark (input, option, criterion);
  weight = input->weights[criterion];
  if (mark == ROUNDS_INTEGER_UNSET || weight == 0)
    return NAN;
  return (double) (weight * mark) / self->scores[option].weight;
}

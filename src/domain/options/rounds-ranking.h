/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "rounds-field.h"

G_BEGIN_DECLS

/** ROUNDS_MARK_MAX: marks and weights go from 0 to this; it is also the range of a score */
#define ROUNDS_MARK_MAX 4

/** ROUNDS_RANKING_CLOSE_MARGIN: under this share of the range a lead is too close to call */
#define ROUNDS_RANKING_CLOSE_MARGIN 0.1

/**
 * RoundsRankingInput:
 * @n_options: how many options are compared
 * @n_criteria: how many criteria there are
 * @weights: (array length=n_criteria): 0 to 4; a criterion of weight 0 does not count
 * @marks: option by option, a mark per criterion, 0 to 4 or %ROUNDS_INTEGER_UNSET
 */
typedef struct
{
  guint n_options;
  guint n_criteria;
  const int *weights;
  const int *marks;
} RoundsRankingInput;

/**
 * RoundsRankingScore:
 * @points: Σ weight × mark over the marked criteria
 * @weight: Σ weight of the marked criteria; 0 when nothing is marked
 * @n_marked: marked criteria that count
 * @n_missing: criteria that count and have no mark: unknown, never 0
 * @is_ranked: whether criteria of at least half the whole weight are marked
 * @rank: from 1; 0 when not ranked
 */
typedef struct
{
  int points;
  int weight;
  guint n_marked;
  guint n_missing;
  gboolean is_ranked;
  guint rank;
} RoundsRankingScore;

/**
 * RoundsRankingFlip:
 * @option: whose mark it is; -1 when the step is one of weight
 * @criterion: position of the criterion
 * @from: the weight or mark as it is
 * @to: one step up or down
 *
 * One step that would put the second option before the first.
 */
typedef struct
{
  int option;
  guint criterion;
  int from;
  int to;
} RoundsRankingFlip;

/**
 * RoundsRankingVerdict:
 * @ROUNDS_RANKING_UNDECIDED: fewer than two options are ranked
 * @ROUNDS_RANKING_CLOSE: no clear winner: a thin margin, or one step turns it
 * @ROUNDS_RANKING_LEADING: a clear lead so far, but missing marks could still turn it
 * @ROUNDS_RANKING_CLEAR: a clear first
 */
typedef enum
{
  ROUNDS_RANKING_UNDECIDED,
  ROUNDS_RANKING_CLOSE,
  ROUNDS_RANKING_LEADING,
  ROUNDS_RANKING_CLEAR,
} RoundsRankingVerdict;

/**
 * RoundsRanking:
 * @verdict: what can honestly be said
 * @n_options: length of @scores and @order
 * @n_ranked: how many of @order have a rank
 * @scores: a score per option, in the order of the input
 * @order: positions of the options: ranked ones, best first, then the others
 * @margin: between the first two, in points of the range; 0 unless two are ranked
 * @is_thin: whether @margin is under 10 % of the range
 * @flips: (element-type RoundsRankingFlip): steps that turn the first two, the most effective first
 */
typedef struct
{
  RoundsRankingVerdict verdict;
  guint n_options;
  guint n_ranked;
  RoundsRankingScore *scores;
  guint *order;
  double margin;
  gboolean is_thin;
  GArray *flips;
} RoundsRanking;

RoundsRanking *rounds_ranking_compute (const RoundsRankingInput *input);
void rounds_ranking_free (RoundsRanking *self);

double rounds_ranking_score_get_value (const RoundsRankingScore *score);
double rounds_ranking_get_contribution (const RoundsRanking *self, const RoundsRankingInput *input,
                                        guint option, guint criterion);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsRanking, rounds_ranking_free)

G_END_DECLS

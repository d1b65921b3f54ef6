/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-ranking.h"

#define MAX_CRITERIA 4
#define MAX_OPTIONS 3
#define __ ROUNDS_INTEGER_UNSET

typedef struct
{
  const char *name;
  guint n_options;
  guint n_criteria;
  int weights[MAX_CRITERIA];
  int marks[MAX_OPTIONS][MAX_CRITERIA];

  RoundsRankingVerdict verdict;
  guint n_ranked;
  guint order[MAX_OPTIONS];
  guint ranks[MAX_OPTIONS]; /* of the options, in the order of the input */
  double first_score;
  double margin;
  gboolean is_thin;
  guint n_flips;
  RoundsRankingFlip flip; /* the first, when there is one */
} Case;

static const Case cases[] = {
  { .name = "nothing", .verdict = ROUNDS_RANKING_UNDECIDED },
  { .name = "one-option",
    .n_options = 1,
    .n_criteria = 2,
    .weights = { 4, 2 },
    .marks = { { 3, 3 } },
    .verdict = ROUNDS_RANKING_UNDECIDED,
    .n_ranked = 1,
    .ranks = { 1 },
    .first_score = 3 },
  { .name = "no-marks",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 2 },
    .marks = { { __, __ }, { __, __ } },
    .verdict = ROUNDS_RANKING_UNDECIDED,
    .order = { 0, 1 } },
  { .name = "no-weight",
    .n_options = 2,
    .n_criteria = 1,
    .weights = { 0 },
    .marks = { { 4 }, { 0 } },
    .verdict = ROUNDS_RANKING_UNDECIDED,
    .order = { 0, 1 } },
  /* (4·4 + 2·3) ÷ 6 = 3.67 against (4·1 + 2·1) ÷ 6 = 1 */
  { .name = "clear",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 2 },
    .marks = { { 1, 1 }, { 4, 3 } },
    .verdict = ROUNDS_RANKING_CLEAR,
    .n_ranked = 2,
    .order = { 1, 0 },
    .ranks = { 2, 1 },
    .first_score = 22.0 / 6,
    .margin = 16.0 / 6 },
  /* 26 ÷ 10 against 23 ÷ 10: 0.3 is under 0.4, and one step of the first mark is worth 0.4 */
  { .name = "oracle-thin",
    .n_options = 2,
    .n_criteria = 3,
    .weights = { 4, 3, 3 },
    .marks = { { 2, 3, 3 }, { 2, 2, 3 } },
    .verdict = ROUNDS_RANKING_CLOSE,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 2.6,
    .margin = 0.3,
    .is_thin = TRUE,
    .n_flips = 2,
    .flip = { 0, 0, 2, 1 } },
  /* 22 ÷ 6 against 19 ÷ 6: 0.5 is a fair margin, but one step of a mark of weight 4 is worth 0.67
   */
  { .name = "one-step-only-ties",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 2 },
    .marks = { { 4, 3 }, { 3, 3 } },
    .verdict = ROUNDS_RANKING_CLEAR,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 22.0 / 6,
    .margin = 4.0 / 6 },
  /* 15 ÷ 5 against 12 ÷ 5: 0.6 is a fair margin, but one step of a mark of weight 4 is worth 0.8 */
  { .name = "oracle-one-step-turns",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 1 },
    .marks = { { 3, 3 }, { 3, 0 } },
    .verdict = ROUNDS_RANKING_CLOSE,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 3,
    .margin = 0.6,
    .n_flips = 2,
    .flip = { 0, 0, 3, 2 } },
  /* a tie; one step down of the first weight makes it 4 ÷ 3 against 8 ÷ 3 */
  { .name = "oracle-one-step-of-weight",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 2, 2 },
    .marks = { { 4, 0 }, { 0, 4 } },
    .verdict = ROUNDS_RANKING_CLOSE,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 1 },
    .first_score = 2,
    .is_thin = TRUE,
    .n_flips = 4,
    .flip = { -1, 0, 2, 1 } },
  /* the margin is 10 % of the range exactly, which is not under it: 4 ÷ 10 */
  { .name = "at-the-margin",
    .n_options = 2,
    .n_criteria = 4,
    .weights = { 4, 2, 2, 2 },
    .marks = { { 4, 0, 0, 2 }, { 4, 0, 0, 0 } },
    .verdict = ROUNDS_RANKING_CLEAR,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 2,
    .margin = 0.4 },
  /* a missing mark is not a 0: 12 ÷ 4 = 3, though 12 ÷ 8 would be 1.5 */
  { .name = "missing-is-unknown",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 4 },
    .marks = { { 3, __ }, { 0, 4 } },
    .verdict = ROUNDS_RANKING_LEADING,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 3,
    .margin = 1 },
  /* whatever is missing cannot turn it: at worst 16 ÷ 6, the other at best 8 ÷ 6 */
  { .name = "missing-but-settled",
    .n_options = 2,
    .n_criteria = 2,
    .weights = { 4, 2 },
    .marks = { { 4, __ }, { 0, __ } },
    .verdict = ROUNDS_RANKING_CLEAR,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 4,
    .margin = 4 },
  /* a third option without enough marks could still come first */
  { .name = "unranked-could-lead",
    .n_options = 3,
    .n_criteria = 3,
    .weights = { 4, 2, 2 },
    .marks = { { 0, 1, 0 }, { __, 4, __ }, { 3, 3, 3 } },
    .verdict = ROUNDS_RANKING_LEADING,
    .n_ranked = 2,
    .order = { 2, 0, 1 },
    .ranks = { 2, 0, 1 },
    .first_score = 3,
    .margin = 2.75 },
  /* a criterion of weight 0 is neither counted nor missing */
  { .name = "weight-zero-is-left-out",
    .n_options = 2,
    .n_criteria = 3,
    .weights = { 4, 4, 0 },
    .marks = { { 4, 4, __ }, { 0, 0, 4 } },
    .verdict = ROUNDS_RANKING_CLEAR,
    .n_ranked = 2,
    .order = { 0, 1 },
    .ranks = { 1, 2 },
    .first_score = 4,
    .margin = 4 },
};

static void
fill_marks (const Case *c, int *marks)
{
  for (guint i = 0; i < c->n_options; i++)
    for (guint k = 0; k < c->n_criteria; k++)
      marks[i * c->n_criteria + k] = c->marks[i][k];
}

static void
check_flips (const Case *c, const RoundsRanking *ranking)
{
  const RoundsRankingFlip *flip;

  g_assert_cmpuint (ranking->flips->len, ==, c->n_flips);
  if (c->n_flips == 0)
    return;
  flip = &g_array_index (ranking->flips, RoundsRankingFlip, 0);
  g_assert_cmpint (flip->option, ==, c->flip.option);
  g_assert_cmpuint (flip->criterion, ==, c->flip.criterion);
  g_assert_cmpint (flip->from, ==, c->flip.from);
  g_assert_cmpint (flip->to, ==, c->flip.to);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  int marks[MAX_OPTIONS * MAX_CRITERIA];
  const RoundsRankingInput input = { c->n_options, c->n_criteria, c->weights, marks };
  g_autoptr (RoundsRanking) ranking = NULL;

  fill_marks (c, marks);
  ranking = rounds_ranking_compute (&input);
  g_assert_cmpint (ranking->verdict, ==, c->verdict);
  g_assert_cmpuint (ranking->n_ranked, ==, c->n_ranked);
  for (guint i = 0; i < c->n_options; i++)
    {
      g_assert_cmpuint (ranking->order[i], ==, c->order[i]);
      g_assert_cmpuint (ranking->scores[i].rank, ==, c->ranks[i]);
    }
  if (c->n_ranked > 0)
    g_assert_cmpfloat_with_epsilon (
        rounds_ranking_score_get_value (&ranking->scores[ranking->order[0]]), c->first_score, 1e-9);
  g_assert_cmpfloat_with_epsilon (ranking->margin, c->margin, 1e-9);
  g_assert_cmpint (ranking->is_thin, ==, c->is_thin);
  check_flips (c, ranking);
}

/* Every step that the ranking names does turn the first two, and every score is the sum of its
 * parts: over all marks of a small comparison. */
static void
test_every_flip_flips (void)
{
  const int weights[] = { 4, 3, 1 };

  for (guint n = 0; n < 5 * 5 * 5; n++)
    {
      int marks[] = { 2, 3, 1, (int) (n % 5), (int) (n / 5 % 5), (int) (n / 25) };
      const RoundsRankingInput input = { 2, 3, weights, marks };
      g_autoptr (RoundsRanking) ranking = rounds_ranking_compute (&input);
      double sum = 0;

      for (guint i = 0; i < 3; i++)
        sum += rounds_ranking_get_contribution (ranking, &input, 1, i);
      g_assert_cmpfloat_with_epsilon (sum, rounds_ranking_score_get_value (&ranking->scores[1]),
                                      1e-9);
      for (guint i = 0; i < ranking->flips->len; i++)
        {
          const RoundsRankingFlip flip = g_array_index (ranking->flips, RoundsRankingFlip, i);
          int new_weights[] = { 4, 3, 1 };
          const RoundsRankingInput turned = { 2, 3, new_weights, marks };
          g_autoptr (RoundsRanking) after = NULL;
          int *changed = flip.option < 0 ? &new_weights[flip.criterion]
                                         : &marks[(guint) flip.option * 3 + flip.criterion];

          g_assert_cmpint (*changed, ==, flip.from);
          g_assert_cmpint (ABS (flip.to - flip.from), ==, 1);
          *changed = flip.to;
          after = rounds_ranking_compute (&turned);
          *changed = flip.from;
          g_assert_cmpuint (after->order[0], ==, ranking->order[1]);
          g_assert_cmpfloat (after->margin, >, 0);
        }
    }
}

static void
test_contribution_of_the_unknown (void)
{
  const int weights[] = { 4, 0, 2 }, marks[] = { 3, 4, __ };
  const RoundsRankingInput input = { 1, 3, weights, marks };
  g_autoptr (RoundsRanking) ranking = rounds_ranking_compute (&input);

  g_assert_cmpfloat_with_epsilon (rounds_ranking_get_contribution (ranking, &input, 0, 0), 3, 1e-9);
  g_assert_true (isnan (rounds_ranking_get_contribution (ranking, &input, 0, 1)));
  g_assert_true (isnan (rounds_ranking_get_contribution (ranking, &input, 0, 2)));
  g_assert_cmpuint (ranking->scores[0].n_marked, ==, 1);
  g_assert_cmpuint (ranking->scores[0].n_missing, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ranking/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/ranking/every-flip-flips", test_every_flip_flips);
  g_test_add_func ("/ranking/contribution-of-the-unknown", test_contribution_of_the_unknown);
  return g_test_run ();
}

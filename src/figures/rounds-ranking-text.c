/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-criterion-kinds.h"
#include "rounds-format.h"
#include "rounds-ranking-text.h"

/* How many criteria are named as reasons; the rest is one click away. */
#define MOST_REASONS 3

typedef struct
{
  guint criterion;
  double difference;
} Reason;

static char *
dup_title (RoundsRankingModel *model, guint option)
{
  return rounds_option_dup_title (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model)),
                                  rounds_ranking_model_get_option (model, option));
}

static const char *
get_criterion_title (RoundsRankingModel *model, guint criterion)
{
  return rounds_criterion_get_title (rounds_ranking_model_get_criterion (model, criterion));
}

/* Scores carry one digit after the point, differences two: a thin lead is never shown as 0.0. */
static char *
dup_points (double points)
{
  return g_strdup_printf ("%.2f", points);
}

static guint
count_missing (RoundsRankingModel *model)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);
  guint n_missing = 0;

  for (guint i = 0; i < ranking->n_options; i++)
    n_missing += ranking->scores[i].n_missing;
  return n_missing;
}

static gboolean
has_weight (RoundsRankingModel *model)
{
  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (model); i++)
    if (rounds_ranking_model_get_criterion (model, i)->weight > 0)
      return TRUE;
  return FALSE;
}

static char *
dup_undecided_verdict (RoundsRankingModel *model)
{
  if (rounds_ranking_model_get_n_options (model) < 2)
    return g_strdup (_ ("Nothing to compare yet"));
  if (!has_weight (model))
    return g_strdup (_ ("No criterion has weight yet"));
  return g_strdup (_ ("Not enough marks yet"));
}

/**
 * rounds_ranking_text_dup_verdict:
 *
 * Returns: (transfer full): what can honestly be said, in a few words
 */
char *
rounds_ranking_text_dup_verdict (RoundsRankingModel *model)
{
  const RoundsRanking *ranking;
  g_autofree char *first = NULL;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  ranking = rounds_ranking_model_get_ranking (model);
  if (ranking->n_ranked > 0)
    first = dup_title (model, ranking->order[0]);
  switch (ranking->verdict)
    {
    case ROUNDS_RANKING_UNDECIDED:
      return dup_undecided_verdict (model);
    case ROUNDS_RANKING_CLOSE:
      return g_strdup (_ ("No clear winner"));
    case ROUNDS_RANKING_LEADING:
      /* Translators: %s is the name of an option */
      return g_strdup_printf (_ ("%s leads so far"), first);
    case ROUNDS_RANKING_CLEAR:
      /* Translators: %s is the name of an option */
      return g_strdup_printf (_ ("%s comes first"), first);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_undecided_explanation (RoundsRankingModel *model)
{
  if (rounds_ranking_model_get_n_options (model) < 2)
    return g_strdup (_ ("Add a second option to set beside the first."));
  if (!has_weight (model))
    return g_strdup (_ ("Say what matters to you: give at least one criterion a weight."));
  return g_strdup (_ ("An option is ranked once criteria of half the weight have a mark. Missing "
                      "marks count as unknown, not as zero."));
}

static char *
dup_close_explanation (const RoundsRanking *ranking, const char *first, const char *second)
{
  g_autofree char *margin = dup_points (ranking->margin);
  g_autofree char *threshold = dup_points (ROUNDS_RANKING_CLOSE_MARGIN * ROUNDS_MARK_MAX);

  if (ranking->margin <= 0)
    /* Translators: both are names of options */
    return g_strdup_printf (_ ("“%s” and “%s” are level."), first, second);
  if (ranking->is_thin)
    /* Translators: two names of options, then two numbers such as 0.2 and 0.4 */
    return g_strdup_printf (
        _ ("“%s” and “%s” are %s apart on a scale of 4. Under %s is too close to call."), first,
        second, margin, threshold);
  /* Translators: name of an option, a number such as 0.6, name of another option */
  return g_strdup_printf (_ ("“%s” is %s ahead of “%s” on a scale of 4, but one step turns it."),
                          first, margin, second);
}

static char *
dup_missing_note (RoundsRankingModel *model, gboolean is_open)
{
  const guint n = count_missing (model);

  if (n == 0)
    return g_strdup ("");
  if (is_open)
    return g_strdup_printf (ngettext (" %u mark is missing and could still turn it.",
                                      " %u marks are missing and could still turn it.", n),
                            n);
  return g_strdup_printf (ngettext (" %u mark is missing.", " %u marks are missing.", n), n);
}

/**
 * rounds_ranking_text_dup_explanation:
 *
 * Returns: (transfer full): the sentences below the verdict: how far apart, and what is missing
 */
char *
rounds_ranking_text_dup_explanation (RoundsRankingModel *model)
{
  const RoundsRanking *ranking;
  g_autofree char *first = NULL, *second = NULL, *text = NULL, *missing = NULL, *margin = NULL;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  ranking = rounds_ranking_model_get_ranking (model);
  if (ranking->verdict == ROUNDS_RANKING_UNDECIDED)
    return dup_undecided_explanation (model);
  first = dup_title (model, ranking->order[0]);
  second = dup_title (model, ranking->order[1]);
  missing = dup_missing_note (model, ranking->verdict == ROUNDS_RANKING_LEADING);
  margin = dup_points (ranking->margin);
  if (ranking->verdict == ROUNDS_RANKING_CLOSE)
    text = dup_close_explanation (ranking, first, second);
  else
    /* Translators: a number such as 0.9, then the name of an option */
    text = g_strdup_printf (_ ("%s ahead of “%s” on a scale of 4."), margin, second);
  return g_strconcat (text, missing, NULL);
}

/**
 * rounds_ranking_text_dup_flip:
 *
 * Returns: (transfer full) (nullable): the one step that would turn the first two
 */
char *
rounds_ranking_text_dup_flip (RoundsRankingModel *model)
{
  const RoundsRanking *ranking;
  const RoundsRankingFlip *flip;
  g_autofree char *second = NULL, *option = NULL;
  const char *criterion;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  ranking = rounds_ranking_model_get_ranking (model);
  if (ranking->flips->len == 0)
    return NULL;
  flip = &g_array_index (ranking->flips, RoundsRankingFlip, 0);
  criterion = get_criterion_title (model, flip->criterion);
  second = dup_title (model, ranking->order[1]);
  if (flip->option < 0)
    /* Translators: criterion, weight now, weight then, name of the option that would lead */
    return g_strdup_printf (
        _ ("One step would do it: the weight of “%s” from %d to %d puts “%s” first."), criterion,
        flip->from, flip->to, second);
  option = dup_title (model, (guint) flip->option);
  /* Translators: criterion, option, mark now, mark then, name of the option that would lead */
  return g_strdup_printf (_ ("One step would do it: “%s” of “%s” from %d to %d puts “%s” first."),
                          criterion, option, flip->from, flip->to, second);
}

static int
compare_reasons (gconstpointer a, gconstpointer b)
{
  double x = fabs (((const Reason *) a)->difference), y = fabs (((const Reason *) b)->difference);

  return (y > x) - (y < x);
}

/* What sets the first two apart, among the criteria that both have marks for. */
static GArray *
collect_reasons (RoundsRankingModel *model, gboolean in_favor)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);
  GArray *reasons = g_array_new (FALSE, FALSE, sizeof (Reason));

  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (model); i++)
    {
      Reason reason = { i,
                        rounds_ranking_model_get_contribution (model, ranking->order[0], i) -
                            rounds_ranking_model_get_contribution (model, ranking->order[1], i) };

      if (in_favor ? reason.difference > 0.005 : reason.difference < -0.005)
        g_array_append_val (reasons, reason);
    }
  g_array_sort (reasons, compare_reasons);
  return reasons;
}

/* A criterion that only one of the first two has a mark for: then the parts of their scores do not
 * add up to the margin, and no reasons are given that would be wrong. */
static const char *
find_one_sided (RoundsRankingModel *model)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (model);

  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (model); i++)
    {
      const int first = rounds_ranking_model_get_mark (model, ranking->order[0], i);
      const int second = rounds_ranking_model_get_mark (model, ranking->order[1], i);

      if (rounds_ranking_model_get_criterion (model, i)->weight > 0 &&
          (first == ROUNDS_INTEGER_UNSET) != (second == ROUNDS_INTEGER_UNSET))
        return get_criterion_title (model, i);
    }
  return NULL;
}

/* "Growth (+0.43), Pay against our floor (+0.21)" */
static char *
dup_reason_list (RoundsRankingModel *model, GArray *reasons, gboolean in_favor)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < MIN (reasons->len, MOST_REASONS); i++)
    {
      const Reason *reason = &g_array_index (reasons, Reason, i);
      g_autofree char *points = dup_points (fabs (reason->difference));
      g_autofree char *change = rounds_format_signed (in_favor ? "+" : "−", points);

      g_strv_builder_take (
          builder,
          g_strdup_printf ("%s (%s)", get_criterion_title (model, reason->criterion), change));
    }
  parts = g_strv_builder_end (builder);
  /* Translators: between the members of a list of criteria */
  return g_strjoinv (_ (", "), parts);
}

/**
 * rounds_ranking_text_dup_reasons:
 * @in_favor: what speaks for the first option rather than for the second
 *
 * Returns: (transfer full) (nullable): the criteria with the most effect and their parts of the
 *   margin, or %NULL when there are none
 */
char *
rounds_ranking_text_dup_reasons (RoundsRankingModel *model, gboolean in_favor)
{
  const RoundsRanking *ranking;
  const char *one_sided;
  g_autoptr (GArray) reasons = NULL;
  g_autofree char *list = NULL, *leader = NULL;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  ranking = rounds_ranking_model_get_ranking (model);
  if (ranking->n_ranked < 2)
    return NULL;
  one_sided = find_one_sided (model);
  if (one_sided != NULL)
    /* Translators: %s is the name of a criterion */
    return in_favor ? g_strdup_printf (_ ("Only one of the two has a mark for “%s”. Mark both to "
                                          "see what sets them apart."),
                                       one_sided)
                    : NULL;
  reasons = collect_reasons (model, in_favor);
  if (reasons->len == 0)
    return NULL;
  list = dup_reason_list (model, reasons, in_favor);
  leader = dup_title (model, ranking->order[0]);
  /* Translators: the name of an option, then a list of criteria and their points */
  return in_favor ? g_strdup_printf (_ ("For “%s”: %s"), leader, list)
                  : g_strdup_printf (_ ("Against it: %s"), list);
}

/** rounds_ranking_text_dup_score: "2.9", or a dash while nothing is marked */
char *
rounds_ranking_text_dup_score (RoundsRankingModel *model, guint option)
{
  const RoundsRankingScore *score;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  score = &rounds_ranking_model_get_ranking (model)->scores[option];
  if (score->weight == 0)
    return g_strdup ("–");
  return g_strdup_printf ("%.1f", rounds_ranking_score_get_value (score));
}

/**
 * rounds_ranking_text_dup_standing:
 *
 * Returns: (transfer full): where the option stands, or why it has no rank yet
 */
char *
rounds_ranking_text_dup_standing (RoundsRankingModel *model, guint option)
{
  const RoundsRankingScore *score;
  guint n_criteria;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  score = &rounds_ranking_model_get_ranking (model)->scores[option];
  n_criteria = score->n_marked + score->n_missing;
  if (score->n_marked == 0)
    return g_strdup (_ ("Not ranked: no marks yet"));
  if (!score->is_ranked)
    return g_strdup_printf (ngettext ("Not ranked: %u of %u mark, less than half of the weight",
                                      "Not ranked: %u of %u marks, less than half of the weight",
                                      n_criteria),
                            score->n_marked, n_criteria);
  if (score->n_missing > 0)
    return g_strdup_printf (
        ngettext ("%u of %u criterion marked", "%u of %u criteria marked", n_criteria),
        score->n_marked, n_criteria);
  return g_strdup_printf (ngettext ("%u criterion marked", "All %u criteria marked", n_criteria),
                          n_criteria);
}

/**
 * rounds_ranking_text_dup_part:
 *
 * Returns: (transfer full): how a criterion enters the option's score: weight, mark and part
 */
char *
rounds_ranking_text_dup_part (RoundsRankingModel *model, guint option, guint criterion)
{
  double part;
  int weight, mark;
  g_autofree char *points = NULL;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  part = rounds_ranking_model_get_contribution (model, option, criterion);
  weight = rounds_ranking_model_get_criterion (model, criterion)->weight;
  mark = rounds_ranking_model_get_mark (model, option, criterion);
  if (weight == 0)
    return g_strdup (_ ("weight 0: does not count"));
  if (isnan (part))
    return g_strdup_printf (_ ("weight %d, no mark: unknown"), weight);
  points = g_strdup_printf ("%.2f", part);
  /* Translators: weight and mark of a criterion, and the part of the score that comes from it */
  return g_strdup_printf (_ ("weight %d × mark %d: %s"), weight, mark, points);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-benchmark-text.h"
#include "rounds-format.h"
#include "rounds-us-states.h"

#define MEDIAN 2

/* What a percentile is called inside a sentence. */
static const char *
get_percentile_name (int rank)
{
  switch (rank)
    {
    case 10:
      return C_ ("percentile", "the 10th percentile");
    case 25:
      return C_ ("percentile", "the 25th percentile");
    case 50:
      return C_ ("percentile", "the median");
    case 75:
      return C_ ("percentile", "the 75th percentile");
    case 90:
    default:
      return C_ ("percentile", "the 90th percentile");
    }
}

static const char *
get_percentile_label (int rank)
{
  switch (rank)
    {
    case 10:
      return C_ ("percentile", "10th percentile");
    case 25:
      return C_ ("percentile", "25th percentile");
    case 50:
      return C_ ("percentile", "Median");
    case 75:
      return C_ ("percentile", "75th percentile");
    case 90:
    default:
      return C_ ("percentile", "90th percentile");
    }
}

static char *
describe_percentile (const RoundsBenchmark *benchmark, guint index)
{
  const RoundsPercentile *percentile = &benchmark->percentiles[index];
  g_autofree char *ceiling = NULL;

  if (percentile->state != ROUNDS_PERCENTILE_TOP_CODED)
    return rounds_format_money (percentile->cents);
  ceiling = rounds_format_money (benchmark->ceiling);
  /* Translators: a wage above the highest that is published; %s is that one */
  return g_strdup_printf (C_ ("wage", "at least %s"), ceiling);
}

/**
 * rounds_benchmark_text_dup_title:
 *
 * Returns: (transfer full): what a benchmark is, short enough for the title of a row
 */
char *
rounds_benchmark_text_dup_title (const RoundsBenchmark *benchmark)
{
  const char *state;

  g_return_val_if_fail (benchmark != NULL, NULL);

  state = benchmark->state != NULL ? rounds_us_states_get_name (benchmark->state) : NULL;
  switch (benchmark->kind)
    {
    case ROUNDS_BENCHMARK_LOCALIZED:
      /* Translators: wages of a state that were estimated; %s is the state */
      return g_strdup_printf (_ ("%s, estimated"), state);
    case ROUNDS_BENCHMARK_STATE:
      /* Translators: wages of a state; %s is the state */
      return g_strdup_printf (_ ("%s, as last published"), state);
    case ROUNDS_BENCHMARK_NATIONAL:
      return g_strdup (_ ("United States"));
    case ROUNDS_BENCHMARK_SURVEY:
    default:
      return g_strdup (benchmark->source->title);
    }
}

/**
 * rounds_benchmark_text_dup_value:
 *
 * Returns: (transfer full): the one figure that says most, such as "Median $97,550"
 */
char *
rounds_benchmark_text_dup_value (const RoundsBenchmark *benchmark)
{
  g_autofree char *amount = NULL;

  g_return_val_if_fail (benchmark != NULL, NULL);

  if (benchmark->kind == ROUNDS_BENCHMARK_SURVEY)
    {
      amount = rounds_format_money (benchmark->mean);
      /* Translators: %s is a yearly pay */
      return g_strdup_printf (_ ("Average %s"), amount);
    }
  amount = describe_percentile (benchmark, MEDIAN);
  /* Translators: %s is a yearly pay, such as "$97,550" or "at least $239,200" */
  return g_strdup_printf (_ ("Median %s"), amount);
}

static char *
describe_beside_mean (RoundsPlace place)
{
  g_autofree char *share = rounds_format_percent (fabs (place.share));

  if (fabs (place.share) < 0.005)
    return g_strdup (_ ("Your pay is about this average."));
  if (place.share > 0)
    /* Translators: %s is a share in per cent */
    return g_strdup_printf (_ ("Your pay is %s above this average."), share);
  /* Translators: %s is a share in per cent */
  return g_strdup_printf (_ ("Your pay is %s below this average."), share);
}

static char *
describe_between (RoundsPlace place)
{
  if (isnan (place.percentile))
    /* Translators: both are percentiles, such as "the median" */
    return g_strdup_printf (_ ("Your pay is between %s and %s."), get_percentile_name (place.low),
                            get_percentile_name (place.high));
  /* Translators: %d is a number of people */
  return g_strdup_printf (_ ("About %d of 100 are paid less than you."),
                          (int) lround (place.percentile));
}

static char *
describe_open (const RoundsBenchmark *benchmark)
{
  g_autofree char *ceiling = rounds_format_money (benchmark->ceiling);

  /* Translators: %s is an amount of money */
  return g_strdup_printf (
      _ ("Your pay is at or above %s, the highest that is published. More is not known."), ceiling);
}

/**
 * rounds_benchmark_text_dup_place:
 *
 * Returns: (transfer full) (nullable): where the person's pay lies, as a sentence; %NULL where
 *   nobody can say
 */
char *
rounds_benchmark_text_dup_place (const RoundsBenchmark *benchmark, RoundsPlace place)
{
  g_return_val_if_fail (benchmark != NULL, NULL);

  switch (place.kind)
    {
    case ROUNDS_PLACE_BELOW:
      /* Translators: a percentile, such as "the median", then a number of people */
      return g_strdup_printf (_ ("Your pay is below %s: at least %d of 100 are paid more."),
                              get_percentile_name (place.high), 100 - place.high);
    case ROUNDS_PLACE_BETWEEN:
      return describe_between (place);
    case ROUNDS_PLACE_ABOVE:
      /* Translators: a percentile, such as "the 90th percentile", then a number of people */
      return g_strdup_printf (_ ("Your pay is above %s: at least %d of 100 are paid less."),
                              get_percentile_name (place.low), place.low);
    case ROUNDS_PLACE_OPEN:
      return describe_open (benchmark);
    case ROUNDS_PLACE_BESIDE_MEAN:
      return describe_beside_mean (place);
    case ROUNDS_PLACE_UNKNOWN:
    default:
      return NULL;
    }
}

/** rounds_benchmark_text_dup_source: (transfer full): who says so, and of when */
char *
rounds_benchmark_text_dup_source (const RoundsBenchmark *benchmark)
{
  g_return_val_if_fail (benchmark != NULL, NULL);

  /* Translators: who published a pay figure, and when it was paid */
  return g_strdup_printf (_ ("%s, paid in %s"), benchmark->source->name,
                          _ (benchmark->source->year));
}

static char *
describe_ceiling (const RoundsBenchmark *benchmark)
{
  g_autofree char *ceiling = rounds_format_money (benchmark->ceiling);

  /* Translators: %s is an amount of money */
  return g_strdup_printf (_ ("Wages at or above %s were not published as numbers."), ceiling);
}

/**
 * rounds_benchmark_text_list_cautions:
 *
 * Returns: (transfer full) (element-type utf8): what to know before relying on @benchmark, what
 *   weighs most first
 */
GPtrArray *
rounds_benchmark_text_list_cautions (const RoundsBenchmark *benchmark)
{
  GPtrArray *cautions = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (benchmark != NULL, cautions);

  if (benchmark->kind == ROUNDS_BENCHMARK_LOCALIZED)
    g_ptr_array_add (cautions,
                     g_strdup (_ ("An estimate: the nation’s wages, scaled by how the averages of "
                                  "state and nation compared in May 2023.")));
  if (benchmark->kind == ROUNDS_BENCHMARK_STATE)
    g_ptr_array_add (cautions, g_strdup (_ ("Older than the figures for the nation.")));
  if (benchmark->kind != ROUNDS_BENCHMARK_SURVEY && benchmark->first > 0)
    g_ptr_array_add (cautions,
                     g_strdup (_ ("Residents and fellows are counted, too. What lies below the "
                                  "median is left out, and the rest reads low.")));
  if (rounds_benchmark_is_top_coded (benchmark))
    g_ptr_array_add (cautions, describe_ceiling (benchmark));
  if (benchmark->source->caution != NULL)
    g_ptr_array_add (cautions, g_strdup (_ (benchmark->source->caution)));
  if (benchmark->kind == ROUNDS_BENCHMARK_SURVEY)
    g_ptr_array_add (cautions, g_strdup (_ ("An average: a few very high incomes pull it up.")));
  return cautions;
}

static void
clear_line (RoundsBenchmarkLine *line)
{
  g_clear_pointer (&line->text, g_free);
}

static void
add_line (GArray *lines, const char *label, char *text)
{
  RoundsBenchmarkLine line = { label, text };

  g_array_append_val (lines, line);
}

/**
 * rounds_benchmark_text_list_details:
 *
 * Returns: (transfer full) (element-type RoundsBenchmarkLine): all there is to know about
 *   @benchmark besides its cautions: percentiles, whose pay it is, source, year, address, license
 */
GArray *
rounds_benchmark_text_list_details (const RoundsBenchmark *benchmark)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (RoundsBenchmarkLine));

  g_return_val_if_fail (benchmark != NULL, lines);

  g_array_set_clear_func (lines, (GDestroyNotify) clear_line);
  for (guint i = benchmark->first; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      if (benchmark->percentiles[i].state != ROUNDS_PERCENTILE_UNKNOWN)
        add_line (lines, get_percentile_label (rounds_benchmark_get_rank (i)),
                  describe_percentile (benchmark, i));
    }
  if (benchmark->mean != ROUNDS_MONEY_UNSET)
    add_line (lines, _ ("Average"), rounds_format_money (benchmark->mean));
  if (benchmark->title != NULL)
    add_line (lines, _ ("Occupation"), g_strdup (benchmark->title));
  add_line (lines, _ ("Whose pay"), g_strdup (_ (benchmark->source->population)));
  add_line (lines, _ ("Source"), g_strdup (benchmark->source->title));
  add_line (lines, _ ("Paid in"), g_strdup (_ (benchmark->source->year)));
  add_line (lines, _ ("Read at"), g_strdup (benchmark->source->address));
  add_line (lines, _ ("License"),
            g_strdup (rounds_figure_license_get_text (benchmark->source->license)));
  return lines;
}

/**
 * rounds_benchmark_text_dup_request:
 *
 * Returns: (transfer full) (nullable): what the person is asked for, their own figure first and the
 *   specialty second (R038); %NULL where nothing is missing
 */
char *
rounds_benchmark_text_dup_request (RoundsBenchmarkModel *model)
{
  RoundsBenchmarkNeed need = rounds_benchmark_model_get_need (model);
  gboolean has_pay = rounds_benchmark_model_get_today (model) != ROUNDS_MONEY_UNSET;

  if (need == ROUNDS_BENCHMARK_NEEDS_NOTHING)
    return has_pay ? NULL
                   : g_strdup (_ ("Enter today’s pay to see where it lies: your own figure counts "
                                  "more than any of these."));
  if (need == ROUNDS_BENCHMARK_NEEDS_SPECIALTY && has_pay)
    return g_strdup (_ ("Pay differs enormously by specialty, so it is compared within yours only: "
                        "choose it from the list."));
  if (need == ROUNDS_BENCHMARK_NEEDS_SPECIALTY)
    return g_strdup (_ ("Enter today’s pay, then choose your specialty from the list: pay is "
                        "compared within it only, never with an average of all."));
  return g_strdup (_ ("Enter today’s pay, then your profession and specialty: pay is compared "
                      "within your own field only, never with an average of all."));
}

static gboolean
has_kind (RoundsBenchmarkModel *model, RoundsBenchmarkKind kind)
{
  for (guint i = 0; i < rounds_benchmark_model_get_n_benchmarks (model); i++)
    {
      if (rounds_benchmark_model_get_benchmark (model, i)->kind == kind)
        return TRUE;
    }
  return FALSE;
}

/**
 * rounds_benchmark_text_dup_note:
 *
 * Returns: (transfer full) (nullable): why something that one would look for is not listed
 */
char *
rounds_benchmark_text_dup_note (RoundsBenchmarkModel *model)
{
  const RoundsSpecialty *specialty = rounds_benchmark_model_get_specialty (model);
  const char *state = rounds_benchmark_model_get_state (model);
  const char *name = state != NULL ? rounds_us_states_get_name (state) : NULL;

  if (specialty == NULL || rounds_benchmark_model_get_problem (model) != NULL)
    return NULL;
  if (g_strcmp0 (state, ROUNDS_US_STATE_ABROAD) == 0)
    return g_strdup (_ ("These figures are from the United States."));
  if (specialty->pooled)
    return g_strdup (_ ("The Bureau of Labor Statistics (BLS) counts this specialty together with "
                        "others, so its wages are left out."));
  if (name == NULL)
    return g_strdup (_ ("With your state, these are estimated for it as well."));
  if (!has_kind (model, ROUNDS_BENCHMARK_LOCALIZED))
    /* Translators: %s is a state */
    return g_strdup_printf (_ ("No wages that can be used are published for %s, so these are the "
                               "nation’s."),
                            name);
  return NULL;
}

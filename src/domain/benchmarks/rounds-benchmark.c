/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-benchmark.h"
#include "rounds-money.h"

static const int ranks[ROUNDS_BENCHMARK_N_PERCENTILES] = { 10, 25, 50, 75, 90 };

#define MEDIAN 2

/**
 * rounds_benchmark_init:
 *
 * Makes @self a benchmark of which nothing is known yet. Wages of physicians as the Bureau of Labor
 * Statistics publishes them include residents and fellows, so their percentiles below the median
 * are not what an attending is paid.
 */
void
rounds_benchmark_init (RoundsBenchmark *self, RoundsBenchmarkKind kind,
                       const RoundsSpecialty *specialty)
{
  g_return_if_fail (self != NULL && specialty != NULL);

  *self = (RoundsBenchmark) {
    .kind = kind, .specialty = specialty, .mean = ROUNDS_MONEY_UNSET, .ceiling = ROUNDS_MONEY_UNSET
  };
  self->first = specialty->profession == ROUNDS_PROFESSION_PHYSICIAN ? MEDIAN : 0;
  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    self->percentiles[i].cents = ROUNDS_MONEY_UNSET;
}

/** rounds_benchmark_get_rank: which percentile stands at @index: 10, 25, 50, 75 or 90 */
int
rounds_benchmark_get_rank (guint index)
{
  g_return_val_if_fail (index < ROUNDS_BENCHMARK_N_PERCENTILES, 0);

  return ranks[index];
}

static gboolean
has_state (const RoundsBenchmark *self, RoundsPercentileState state)
{
  for (guint i = self->first; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      if (self->percentiles[i].state == state)
        return TRUE;
    }
  return FALSE;
}

/** rounds_benchmark_has_percentiles: whether a distribution is known, be it in part */
gboolean
rounds_benchmark_has_percentiles (const RoundsBenchmark *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return has_state (self, ROUNDS_PERCENTILE_KNOWN) || rounds_benchmark_is_top_coded (self);
}

/** rounds_benchmark_is_top_coded: whether a percentile is only known to be at least the ceiling */
gboolean
rounds_benchmark_is_top_coded (const RoundsBenchmark *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return has_state (self, ROUNDS_PERCENTILE_TOP_CODED);
}

/**
 * rounds_benchmark_localize:
 * @self: of the nation
 * @state: two letters, which must outlive @self
 * @state_mean: (cents of a year): the average in the state
 * @national_mean: (cents of a year): the average in the nation in the same year
 *
 * Scales the percentiles of the nation by how the averages of state and nation compared when both
 * were last published together. It is an estimate: it takes pay to be spread in the state as it is
 * in the nation. Wages are published in tens of dollars, so the estimate is rounded to hundreds.
 *
 * Returns: %FALSE where an average is unknown; @self is unchanged then
 */
gboolean
rounds_benchmark_localize (RoundsBenchmark *self, const char *state, gint64 state_mean,
                           gint64 national_mean)
{
  double ratio;

  g_return_val_if_fail (self != NULL && state != NULL, FALSE);

  if (state_mean == ROUNDS_MONEY_UNSET || national_mean == ROUNDS_MONEY_UNSET || national_mean <= 0)
    return FALSE;
  ratio = (double) state_mean / (double) national_mean;
  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      RoundsPercentile *percentile = &self->percentiles[i];

      if (percentile->state == ROUNDS_PERCENTILE_KNOWN)
        percentile->cents = (gint64) llround ((double) percentile->cents * ratio / 10000) * 10000;
      else
        *percentile = (RoundsPercentile) { ROUNDS_PERCENTILE_UNKNOWN, ROUNDS_MONEY_UNSET };
    }
  self->kind = ROUNDS_BENCHMARK_LOCALIZED;
  self->state = state;
  self->mean = self->ceiling = ROUNDS_MONEY_UNSET;
  return TRUE;
}

static RoundsPlace
place_beside_mean (const RoundsBenchmark *self, gint64 cents)
{
  RoundsPlace place = { .percentile = NAN, .share = NAN };

  if (self->mean == ROUNDS_MONEY_UNSET || self->mean <= 0)
    return place;
  place.kind = ROUNDS_PLACE_BESIDE_MEAN;
  place.share = (double) cents / (double) self->mean - 1;
  return place;
}

/* The first percentile above @cents, or the number of percentiles; @below is the last one not above
 * it, or -1. What is top-coded is above every figure below the ceiling; what is unknown is
 * skipped. */
static guint
find_above (const RoundsBenchmark *self, gint64 cents, int *below)
{
  *below = -1;
  for (guint i = self->first; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      const RoundsPercentile *percentile = &self->percentiles[i];

      if (percentile->state == ROUNDS_PERCENTILE_TOP_CODED ||
          (percentile->state == ROUNDS_PERCENTILE_KNOWN && percentile->cents > cents))
        return i;
      if (percentile->state == ROUNDS_PERCENTILE_KNOWN)
        *below = (int) i;
    }
  return ROUNDS_BENCHMARK_N_PERCENTILES;
}

static double
interpolate (const RoundsBenchmark *self, guint low, guint high, gint64 cents)
{
  const RoundsPercentile *from = &self->percentiles[low];
  const RoundsPercentile *to = &self->percentiles[high];

  if (to->state != ROUNDS_PERCENTILE_KNOWN)
    return NAN;
  return ranks[low] + (ranks[high] - ranks[low]) * (double) (cents - from->cents) /
                          (double) (to->cents - from->cents);
}

/**
 * rounds_benchmark_place:
 * @cents: of a year
 *
 * Returns: where a figure lies on the distribution of @self, by straight lines between the
 *   percentiles that are known; beside the average where no percentile is
 */
RoundsPlace
rounds_benchmark_place (const RoundsBenchmark *self, gint64 cents)
{
  RoundsPlace place = { .percentile = NAN, .share = NAN };
  guint above;
  int below;

  g_return_val_if_fail (self != NULL, place);

  if (cents == ROUNDS_MONEY_UNSET)
    return place;
  if (!rounds_benchmark_has_percentiles (self))
    return place_beside_mean (self, cents);
  above = find_above (self, cents, &below);
  place.low = below >= 0 ? ranks[below] : 0;
  place.high = above < ROUNDS_BENCHMARK_N_PERCENTILES ? ranks[above] : 0;
  if (rounds_benchmark_is_top_coded (self) && cents >= self->ceiling)
    {
      place.kind = ROUNDS_PLACE_OPEN;
      place.high = 0;
    }
  else if (above == ROUNDS_BENCHMARK_N_PERCENTILES)
    {
      place.kind = ROUNDS_PLACE_ABOVE;
    }
  else if (below < 0)
    {
      place.kind = ROUNDS_PLACE_BELOW;
    }
  else
    {
      place.kind = ROUNDS_PLACE_BETWEEN;
      place.percentile = interpolate (self, (guint) below, above, cents);
    }
  return place;
}

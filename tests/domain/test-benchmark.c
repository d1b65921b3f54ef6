/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-benchmark.h"
#include "rounds-money.h"

#define CEILING 239200

/* Dollars; 0 for not published, -1 for top-coded. */
typedef struct
{
  int percentiles[ROUNDS_BENCHMARK_N_PERCENTILES];
  int mean;
  gboolean physician;
  int figure;
  RoundsPlaceKind kind;
  int low;
  int high;
  double percentile; /* -1 for not known */
} Case;

static const Case cases[] = {
  /* Registered nurses, May 2025. */
  { { 68940, 80330, 97550, 112350, 137470 }, 101420, FALSE, 60000, ROUNDS_PLACE_BELOW, 0, 10, -1 },
  { { 68940, 80330, 97550, 112350, 137470 },
    101420,
    FALSE,
    68940,
    ROUNDS_PLACE_BETWEEN,
    10,
    25,
    10 },
  /* Halfway between the 25th and the 50th. */
  { { 68940, 80330, 97550, 112350, 137470 },
    101420,
    FALSE,
    88940,
    ROUNDS_PLACE_BETWEEN,
    25,
    50,
    37.5 },
  { { 68940, 80330, 97550, 112350, 137470 },
    101420,
    FALSE,
    97550,
    ROUNDS_PLACE_BETWEEN,
    50,
    75,
    50 },
  { { 68940, 80330, 97550, 112350, 137470 }, 101420, FALSE, 137470, ROUNDS_PLACE_ABOVE, 90, 0, -1 },
  { { 68940, 80330, 97550, 112350, 137470 }, 101420, FALSE, 200000, ROUNDS_PLACE_ABOVE, 90, 0, -1 },
  /* Family medicine: what is below the median is mostly residents. */
  { { 76830, 162420, 244180, 334270, 428550 },
    255820,
    TRUE,
    200000,
    ROUNDS_PLACE_BELOW,
    0,
    50,
    -1 },
  { { 76830, 162420, 244180, 334270, 428550 },
    255820,
    TRUE,
    289225,
    ROUNDS_PLACE_BETWEEN,
    50,
    75,
    62.5 },
  /* Top-coded from the 75th on: no number is made up for it. */
  { { 80000, 120000, 200000, -1, -1 }, 190000, FALSE, 220000, ROUNDS_PLACE_BETWEEN, 50, 75, -1 },
  { { 80000, 120000, 200000, -1, -1 }, 190000, FALSE, CEILING, ROUNDS_PLACE_OPEN, 50, 0, -1 },
  { { 80000, 120000, 200000, -1, -1 }, 190000, FALSE, 500000, ROUNDS_PLACE_OPEN, 50, 0, -1 },
  { { 80000, 120000, 200000, -1, -1 }, 190000, FALSE, 100000, ROUNDS_PLACE_BETWEEN, 10, 25, 17.5 },
  /* A physician's median that is top-coded: below it, or nobody knows. */
  { { 80000, 120000, -1, -1, -1 }, 369500, TRUE, 230000, ROUNDS_PLACE_BELOW, 0, 50, -1 },
  { { 80000, 120000, -1, -1, -1 }, 369500, TRUE, 400000, ROUNDS_PLACE_OPEN, 0, 0, -1 },
  /* Percentiles that were not published are passed over. */
  { { 0, 100000, 0, 200000, 0 }, 0, FALSE, 150000, ROUNDS_PLACE_BETWEEN, 25, 75, 50 },
  { { 0, 100000, 0, 200000, 0 }, 0, FALSE, 250000, ROUNDS_PLACE_ABOVE, 75, 0, -1 },
  { { 0, 0, 0, 0, 0 }, 0, FALSE, 250000, ROUNDS_PLACE_UNKNOWN, 0, 0, -1 },
};

static RoundsBenchmark
build (const Case *c)
{
  RoundsBenchmark benchmark;

  rounds_benchmark_init (
      &benchmark, ROUNDS_BENCHMARK_NATIONAL,
      rounds_specialties_find (c->physician ? "family_medicine" : "registered_nurse"));
  if (c->mean > 0)
    benchmark.mean = rounds_money_from_dollars (c->mean);
  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      if (c->percentiles[i] > 0)
        benchmark.percentiles[i] =
            (RoundsPercentile) { ROUNDS_PERCENTILE_KNOWN,
                                 rounds_money_from_dollars (c->percentiles[i]) };
      else if (c->percentiles[i] < 0)
        benchmark.percentiles[i].state = ROUNDS_PERCENTILE_TOP_CODED;
    }
  if (rounds_benchmark_is_top_coded (&benchmark))
    benchmark.ceiling = rounds_money_from_dollars (CEILING);
  return benchmark;
}

static void
test_place (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      RoundsBenchmark benchmark = build (c);
      RoundsPlace place =
          rounds_benchmark_place (&benchmark, rounds_money_from_dollars (c->figure));

      g_test_message ("case %u", i);
      g_assert_cmpint ((int) place.kind, ==, (int) c->kind);
      g_assert_cmpint (place.low, ==, c->low);
      g_assert_cmpint (place.high, ==, c->high);
      if (c->percentile < 0)
        g_assert_true (isnan (place.percentile));
      else
        g_assert_cmpfloat_with_epsilon (place.percentile, c->percentile, 0.01);
      g_assert_cmpint ((int) rounds_benchmark_place (&benchmark, ROUNDS_MONEY_UNSET).kind, ==,
                       ROUNDS_PLACE_UNKNOWN);
    }
}

static void
test_place_beside_mean (void)
{
  RoundsBenchmark benchmark = build (&(Case) { .mean = 272000, .physician = TRUE });
  RoundsPlace place = rounds_benchmark_place (&benchmark, rounds_money_from_dollars (238000));

  g_assert_false (rounds_benchmark_has_percentiles (&benchmark));
  g_assert_cmpint ((int) place.kind, ==, ROUNDS_PLACE_BESIDE_MEAN);
  g_assert_cmpfloat_with_epsilon (place.share, -0.125, 1e-9);
}

/* By interpolation nobody falls as their pay rises. */
static void
test_order (void)
{
  RoundsBenchmark benchmark = build (&cases[0]);
  double last = 0;

  for (int dollars = 68940; dollars < 137470; dollars += 250)
    {
      RoundsPlace place = rounds_benchmark_place (&benchmark, rounds_money_from_dollars (dollars));

      g_assert_cmpfloat (place.percentile, >=, last);
      g_assert_cmpfloat (place.percentile, >=, place.low);
      g_assert_cmpfloat (place.percentile, <=, place.high);
      last = place.percentile;
    }
}

static void
test_localize (void)
{
  const Case nation = { { 68940, 80330, 97550, -1, 0 }, 101420 };
  RoundsBenchmark benchmark = build (&nation);

  g_assert_false (rounds_benchmark_localize (&benchmark, "OH", ROUNDS_MONEY_UNSET, 9443000));
  g_assert_false (rounds_benchmark_localize (&benchmark, "OH", 8000000, ROUNDS_MONEY_UNSET));
  g_assert_cmpint ((int) benchmark.kind, ==, ROUNDS_BENCHMARK_NATIONAL);
  /* 80,000 over 100,000, to hundreds of dollars */
  g_assert_true (rounds_benchmark_localize (&benchmark, "OH", 8000000, 10000000));
  g_assert_cmpint ((int) benchmark.kind, ==, ROUNDS_BENCHMARK_LOCALIZED);
  g_assert_cmpint (benchmark.percentiles[0].cents, ==, 5520000);
  g_assert_cmpint (benchmark.percentiles[1].cents, ==, 6430000);
  g_assert_cmpint (benchmark.percentiles[2].cents, ==, 7800000);
  /* What is at least something in the nation is nothing that can be scaled. */
  g_assert_cmpint ((int) benchmark.percentiles[3].state, ==, ROUNDS_PERCENTILE_UNKNOWN);
  g_assert_false (rounds_benchmark_is_top_coded (&benchmark));
  g_assert_cmpint (benchmark.mean, ==, ROUNDS_MONEY_UNSET);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/benchmark/place", test_place);
  g_test_add_func ("/benchmark/place-beside-mean", test_place_beside_mean);
  g_test_add_func ("/benchmark/order", test_order);
  g_test_add_func ("/benchmark/localize", test_localize);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figure-license.h"
#include "rounds-specialties.h"

G_BEGIN_DECLS

/** ROUNDS_BENCHMARK_N_PERCENTILES: the 10th, 25th, 50th, 75th and 90th are published */
#define ROUNDS_BENCHMARK_N_PERCENTILES 5

/** RoundsPercentileState: a wage above the highest that is published is known to be at least that
 */
typedef enum
{
  ROUNDS_PERCENTILE_UNKNOWN,
  ROUNDS_PERCENTILE_KNOWN,
  ROUNDS_PERCENTILE_TOP_CODED,
} RoundsPercentileState;

/**
 * RoundsPercentile:
 * @cents: of a year; unset unless the state is known, so that a top-coded wage is never a number
 */
typedef struct
{
  RoundsPercentileState state;
  gint64 cents;
} RoundsPercentile;

/**
 * RoundsBenchmarkSource:
 * @code: stable name in files
 * @name: what it is called for short
 * @title: what it is called by its publisher
 * @address: where it was read
 * @year: (translatable): when the pay was paid
 * @population: (translatable): whose pay it is
 * @caution: (translatable) (nullable): what to know before relying on it
 * @license: by what right it is shown
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *title;
  const char *address;
  const char *year;
  const char *population;
  const char *caution;
  RoundsFigureLicense license;
} RoundsBenchmarkSource;

/**
 * RoundsBenchmarkKind: how pay of a specialty was found out
 * @ROUNDS_BENCHMARK_SURVEY: the average of a survey
 * @ROUNDS_BENCHMARK_LOCALIZED: national percentiles scaled to a state; an estimate
 * @ROUNDS_BENCHMARK_NATIONAL: percentiles of the nation, as published
 * @ROUNDS_BENCHMARK_STATE: percentiles of a state, as published, older
 */
typedef enum
{
  ROUNDS_BENCHMARK_SURVEY,
  ROUNDS_BENCHMARK_LOCALIZED,
  ROUNDS_BENCHMARK_NATIONAL,
  ROUNDS_BENCHMARK_STATE,
} RoundsBenchmarkKind;

/**
 * RoundsBenchmark:
 * @kind: how it was found out
 * @source: by whom, and when
 * @specialty: whose pay it is
 * @title: (nullable): the occupation as its publisher calls it
 * @state: (nullable): two letters, where it is of a state
 * @mean: (cents of a year): the average; unset where none is published
 * @percentiles: known, at least @ceiling, or not published
 * @ceiling: (cents of a year): what top-coded percentiles are at least; unset where none is
 * @first: the first percentile that tells something; of physicians the median, since those below
 *   are mostly residents
 *
 * What others in one specialty are paid. Strings belong to the library that it comes from.
 */
typedef struct
{
  RoundsBenchmarkKind kind;
  const RoundsBenchmarkSource *source;
  const RoundsSpecialty *specialty;
  const char *title;
  const char *state;
  gint64 mean;
  RoundsPercentile percentiles[ROUNDS_BENCHMARK_N_PERCENTILES];
  gint64 ceiling;
  guint first;
} RoundsBenchmark;

/**
 * RoundsPlaceKind: where a figure lies on a distribution
 * @ROUNDS_PLACE_UNKNOWN: nobody can say
 * @ROUNDS_PLACE_BELOW: below the lowest percentile that tells something, which is @high
 * @ROUNDS_PLACE_BETWEEN: from @low to @high
 * @ROUNDS_PLACE_ABOVE: above @low, the highest that is known
 * @ROUNDS_PLACE_OPEN: at or above the highest wage that is published; more is not known
 * @ROUNDS_PLACE_BESIDE_MEAN: only an average is known, which it differs from by @share
 */
typedef enum
{
  ROUNDS_PLACE_UNKNOWN,
  ROUNDS_PLACE_BELOW,
  ROUNDS_PLACE_BETWEEN,
  ROUNDS_PLACE_ABOVE,
  ROUNDS_PLACE_OPEN,
  ROUNDS_PLACE_BESIDE_MEAN,
} RoundsPlaceKind;

/**
 * RoundsPlace:
 * @low, @high: percentiles (10 to 90); 0 where there is none
 * @percentile: by interpolation between two known ones; %NAN where one of them is not known
 * @share: the figure over the average, less 1
 */
typedef struct
{
  RoundsPlaceKind kind;
  int low;
  int high;
  double percentile;
  double share;
} RoundsPlace;

void rounds_benchmark_init (RoundsBenchmark *self, RoundsBenchmarkKind kind,
                            const RoundsSpecialty *specialty);
int rounds_benchmark_get_rank (guint index);
gboolean rounds_benchmark_has_percentiles (const RoundsBenchmark *self);
gboolean rounds_benchmark_is_top_coded (const RoundsBenchmark *self);
gboolean rounds_benchmark_localize (RoundsBenchmark *self, const char *state, gint64 state_mean,
                                    gint64 national_mean);
RoundsPlace rounds_benchmark_place (const RoundsBenchmark *self, gint64 cents);

G_END_DECLS

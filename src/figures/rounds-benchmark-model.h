/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark.h"
#include "rounds-live-model.h"

G_BEGIN_DECLS

/** RoundsBenchmarkNeed: what the model waits for, in the order in which to ask for it */
typedef enum
{
  ROUNDS_BENCHMARK_NEEDS_PROFESSION,
  ROUNDS_BENCHMARK_NEEDS_SPECIALTY,
  ROUNDS_BENCHMARK_NEEDS_NOTHING,
} RoundsBenchmarkNeed;

/**
 * RoundsBenchmarkOwn:
 * @name: (owned): of the option
 * @cents: what a steady year of it pays before tax; unset while unknown
 *
 * Pay of the person's own, today's or that of other clinical work under consideration.
 */
typedef struct
{
  char *name;
  gint64 cents;
} RoundsBenchmarkOwn;

#define ROUNDS_TYPE_BENCHMARK_MODEL (rounds_benchmark_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsBenchmarkModel, rounds_benchmark_model, ROUNDS, BENCHMARK_MODEL,
                      RoundsLiveModel)

RoundsBenchmarkNeed rounds_benchmark_model_get_need (RoundsBenchmarkModel *self);
const char *rounds_benchmark_model_get_problem (RoundsBenchmarkModel *self);
const RoundsSpecialty *rounds_benchmark_model_get_specialty (RoundsBenchmarkModel *self);
const char *rounds_benchmark_model_get_state (RoundsBenchmarkModel *self);
gint64 rounds_benchmark_model_get_today (RoundsBenchmarkModel *self);

guint rounds_benchmark_model_get_n_own (RoundsBenchmarkModel *self);
const RoundsBenchmarkOwn *rounds_benchmark_model_get_own (RoundsBenchmarkModel *self, guint index);
guint rounds_benchmark_model_get_n_benchmarks (RoundsBenchmarkModel *self);
const RoundsBenchmark *rounds_benchmark_model_get_benchmark (RoundsBenchmarkModel *self,
                                                             guint index);
RoundsPlace rounds_benchmark_model_get_place (RoundsBenchmarkModel *self, guint index);

G_END_DECLS

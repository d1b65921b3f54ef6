/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-ranges.h"

G_BEGIN_DECLS

/** ROUNDS_SIMULATION_PATHS: how many paths a band is drawn from */
#define ROUNDS_SIMULATION_PATHS 10000

/**
 * RoundsSimulation:
 * @low: of every month the balance of the savings that one path in ten stays under, in cents
 * @middle: that half of them stay under
 * @high: that nine in ten stay under
 * @runs_out: share of paths on which the savings run out within the months
 * @known: whether there is a band; there is none while a part of the balance is unknown
 *
 * Clear with rounds_simulation_clear().
 */
typedef struct
{
  gint64 *low; /* owned */
  gint64 *middle; /* owned */
  gint64 *high; /* owned */
  guint n_months;
  guint n_paths;
  double runs_out;
  gboolean known;
} RoundsSimulation;

gboolean rounds_simulation_run (const RoundsCashFlowInput *input, const RoundsRanges *ranges,
                                guint64 seed, guint n_paths, RoundsSimulation *simulation,
                                GCancellable *cancellable, GError **error);
void rounds_simulation_clear (RoundsSimulation *simulation);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsSimulation, rounds_simulation_clear)

G_END_DECLS

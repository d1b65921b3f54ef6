/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_RANKS_BINS: how many bins values are first sorted into */
#define ROUNDS_RANKS_BINS 1024

/**
 * RoundsRanks:
 *
 * Room to find values by rank in lists of one length, many times over. Clear with
 * rounds_ranks_clear().
 */
typedef struct
{
  const float *values; /* borrowed */
  guint n;
  float least;
  float most;
  guint counts[ROUNDS_RANKS_BINS];
  guint16 *bins; /* owned */
  float *picked; /* owned */
} RoundsRanks;

void rounds_ranks_init (RoundsRanks *ranks, guint n);
void rounds_ranks_take (RoundsRanks *ranks, const float *values);
float rounds_ranks_find (RoundsRanks *ranks, guint rank);
void rounds_ranks_clear (RoundsRanks *ranks);

G_END_DECLS

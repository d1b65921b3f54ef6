/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsRandom:
 *
 * A stream of numbers that depends on its seed alone, the same on every machine and in every
 * version: PCG-XSH-RR with 64 bits of state (M. E. O'Neill, "PCG: A Family of Simple Fast
 * Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014).
 */
typedef struct
{
  guint64 state;
} RoundsRandom;

void rounds_random_init (RoundsRandom *random, guint64 seed);
double rounds_random_next (RoundsRandom *random);
double rounds_random_next_triangular (RoundsRandom *random, double low, double mode, double high);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-random.h"

#define MULTIPLIER G_GUINT64_CONSTANT (6364136223846793005)
#define INCREMENT G_GUINT64_CONSTANT (1442695040888963407)

static guint32
step (RoundsRandom *random)
{
  guint64 old = random->state;
  guint32 mixed = (guint32) (((old >> 18) ^ old) >> 27);
  guint32 turn = (guint32) (old >> 59);

  random->state = old * MULTIPLIER + INCREMENT;
  return mixed >> turn | mixed << (-turn & 31);
}

void
rounds_random_init (RoundsRandom *random, guint64 seed)
{
  g_return_if_fail (random != NULL);

  random->state = seed + INCREMENT;
  step (random);
}

/**
 * rounds_random_next:
 *
 * Returns: a number between 0 and 1, never one of them
 */
double
rounds_random_next (RoundsRandom *random)
{
  g_return_val_if_fail (random != NULL, 0.5);

  return (step (random) + 0.5) / 4294967296.0;
}

/**
 * rounds_random_next_triangular:
 * @mode: the likeliest value, between @low and @high
 *
 * Returns: a number between @low and @high
 */
double
rounds_random_next_triangular (RoundsRandom *random, double low, double mode, double high)
{
  double u = rounds_random_next (random);
  double width = high - low;

  if (!(width > 0))
    return mode;
  if (u * width < mode - low)
    return low + sqrt (u * width * (mode - low));
  return high - sqrt ((1 - u) * width * (high - mode));
}

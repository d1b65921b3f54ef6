/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "rounds-ranks.h"

/**
 * rounds_ranks_init:
 * @n: length of the lists
 */
void
rounds_ranks_init (RoundsRanks *ranks, guint n)
{
  g_return_if_fail (ranks != NULL && n > 0);

  *ranks = (RoundsRanks) { .n = n, .bins = g_new (guint16, n), .picked = g_new (float, n) };
}

void
rounds_ranks_clear (RoundsRanks *ranks)
{
  g_return_if_fail (ranks != NULL);

  g_clear_pointer (&ranks->bins, g_free);
  g_clear_pointer (&ranks->picked, g_free);
}

/**
 * rounds_ranks_take:
 * @values: the list; has to stay as it is while ranks of it are looked for
 *
 * Sorts the list into bins, so that only one bin has to be put in order for a rank.
 */
void
rounds_ranks_take (RoundsRanks *ranks, const float *values)
{
  float factor;

  g_return_if_fail (ranks != NULL && values != NULL);

  ranks->values = values;
  ranks->least = ranks->most = values[0];
  for (guint i = 1; i < ranks->n; i++)
    {
      ranks->least = MIN (ranks->least, values[i]);
      ranks->most = MAX (ranks->most, values[i]);
    }
  memset (ranks->counts, 0, sizeof ranks->counts);
  factor = ranks->most > ranks->least ? ROUNDS_RANKS_BINS / (ranks->most - ranks->least) : 0;
  for (guint i = 0; i < ranks->n; i++)
    {
      guint bin = (guint) ((values[i] - ranks->least) * factor);

      ranks->bins[i] = (guint16) MIN (bin, ROUNDS_RANKS_BINS - 1);
      ranks->counts[ranks->bins[i]]++;
    }
}

static int
compare (const void *a, const void *b)
{
  float x = *(const float *) a, y = *(const float *) b;

  return (x > y) - (x < y);
}

/**
 * rounds_ranks_find:
 * @rank: from 0 on
 *
 * Returns: the value that stands at @rank when the list is sorted
 */
float
rounds_ranks_find (RoundsRanks *ranks, guint rank)
{
  guint bin = 0, n = 0;

  g_return_val_if_fail (ranks != NULL && rank < ranks->n, 0);

  if (!(ranks->most > ranks->least))
    return ranks->least;
  while (rank >= ranks->counts[bin])
    rank -= ranks->counts[bin++];
  for (guint i = 0; i < ranks->n && n < ranks->counts[bin]; i++)
    if (ranks->bins[i] == bin)
      ranks->picked[n++] = ranks->values[i];
  qsort (ranks->picked, n, sizeof *ranks->picked, compare);
  return ranks->picked[rank];
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-lanes.h"

#include <math.h>

/* Labels in one lane keep at least this distance. */
#define GAP 10

/**
 * rounds_lanes_assign:
 * @spans: (inout) (array length=n): in the order of their importance
 * @most: lanes there may be
 *
 * Gives each label the first lane where it covers no other.
 *
 * Returns: how many lanes are used
 */
guint
rounds_lanes_assign (RoundsSpan *spans, guint n, guint most)
{
  guint used = 0;

  g_return_val_if_fail (spans != NULL || n == 0, 0);

  for (guint i = 0; i < n; i++)
    {
      spans[i].lane = -1;
      for (guint lane = 0; lane < most && spans[i].lane < 0; lane++)
        {
          gboolean is_free = TRUE;

          for (guint j = 0; j < i && is_free; j++)
            is_free = spans[j].lane != (int) lane || spans[j].end + GAP <= spans[i].start ||
                      spans[i].end + GAP <= spans[j].start;
          if (is_free)
            spans[i].lane = (int) lane;
        }
      used = MAX (used, (guint) (spans[i].lane + 1));
    }
  return used;
}

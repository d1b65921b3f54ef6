/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-first-role.h"

/**
 * rounds_first_role_decide:
 *
 * Which role is easiest to land first (R058): a strong first landing (R049) that is open to the
 * profession, whose license is at hand, and that reaches the household's floor. One condition that
 * does not hold rules it out, whatever is unknown; otherwise one that is unknown leaves it open.
 *
 * Returns: whether it is such a role
 */
RoundsTruth
rounds_first_role_decide (const RoundsFirstRole *role)
{
  RoundsTruth decided = ROUNDS_TRUTH_YES;

  g_return_val_if_fail (role != NULL, ROUNDS_TRUTH_UNKNOWN);

  if (!role->first_landing)
    return ROUNDS_TRUTH_NO;
  for (guint i = 0; i < ROUNDS_FIRST_ROLE_N_CONDITIONS; i++)
    {
      if (role->holds[i] == ROUNDS_TRUTH_NO)
        return ROUNDS_TRUTH_NO;
      if (role->holds[i] == ROUNDS_TRUTH_UNKNOWN)
        decided = ROUNDS_TRUTH_UNKNOWN;
    }
  return decided;
}

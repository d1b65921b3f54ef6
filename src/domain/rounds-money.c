/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"

/**
 * rounds_money_from_dollars:
 *
 * The one place where a computed amount becomes cents: rounded half away from zero.
 *
 * Returns: cents, or %ROUNDS_MONEY_UNSET when @dollars is not a number or too large
 */
gint64
rounds_money_from_dollars (double dollars)
{
  if (!isfinite (dollars) || fabs (dollars) > 9e13)
    return ROUNDS_MONEY_UNSET;
  return (gint64) llround (dollars * 100.0);
}

/**
 * rounds_money_to_dollars:
 *
 * Returns: dollars, or %NAN when @cents is unset
 */
double
rounds_money_to_dollars (gint64 cents)
{
  return cents == ROUNDS_MONEY_UNSET ? NAN : (double) cents / 100.0;
}

/**
 * rounds_money_add:
 *
 * Returns: the sum, or %ROUNDS_MONEY_UNSET when either part is unset: an unknown part never counts
 *   as nothing
 */
gint64
rounds_money_add (gint64 a, gint64 b)
{
  gint64 sum;

  if (a == ROUNDS_MONEY_UNSET || b == ROUNDS_MONEY_UNSET || __builtin_add_overflow (a, b, &sum))
    return ROUNDS_MONEY_UNSET;
  return sum;
}

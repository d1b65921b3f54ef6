/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-break-even.h"
#include "rounds-money.h"

/**
 * rounds_break_even_search:
 * @cumulative: (array length=n_months): difference up to the end of each month, in cents
 *
 * Looks for the month from whose end on one is never behind again.
 *
 * Returns: the month; 0 when one never is behind; %ROUNDS_BREAK_EVEN_NEVER when one is still behind
 *   in the last month or a month is unknown
 */
int
rounds_break_even_search (const gint64 *cumulative, guint n_months)
{
  int month = 0;

  g_return_val_if_fail (cumulative != NULL || n_months == 0, ROUNDS_BREAK_EVEN_NEVER);

  if (n_months == 0)
    return ROUNDS_BREAK_EVEN_NEVER;
  for (guint i = 0; i < n_months; i++)
    {
      if (cumulative[i] == ROUNDS_MONEY_UNSET)
        return ROUNDS_BREAK_EVEN_NEVER;
      if (cumulative[i] < 0)
        month = (int) i + 1;
    }
  return month < (int) n_months ? month : ROUNDS_BREAK_EVEN_NEVER;
}

/**
 * rounds_break_even_formula:
 * @month: a month from which on every month gains the same
 * @cumulative: cents behind (negative) at its end
 * @a_month: cents that every later month gains
 *
 * month + ⌈−cumulative ÷ gain⌉, for a steady state.
 *
 * Returns: the month at whose end one is no longer behind; %ROUNDS_BREAK_EVEN_NEVER when months
 * gain nothing
 */
int
rounds_break_even_formula (guint month, gint64 cumulative, gint64 a_month)
{
  gint64 months;

  if (cumulative == ROUNDS_MONEY_UNSET || a_month == ROUNDS_MONEY_UNSET)
    return ROUNDS_BREAK_EVEN_NEVER;
  if (cumulative >= 0)
    return (int) month;
  if (a_month <= 0)
    return ROUNDS_BREAK_EVEN_NEVER;
  months = (-cumulative + a_month - 1) / a_month;
  return months > G_MAXINT16 ? ROUNDS_BREAK_EVEN_NEVER : (int) month + (int) months;
}

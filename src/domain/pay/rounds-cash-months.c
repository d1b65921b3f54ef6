/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cash-run.h"
#include "rounds-field.h"
#include "rounds-money.h"

static gint64
minus (gint64 a, gint64 b)
{
  return b == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : rounds_money_add (a, -b);
}

static RoundsCashPhase
find_phase (const RoundsCashRun *run, int month)
{
  int notice = run->leave - MAX (run->input->transition.notice_months, 0);

  if (month < MIN (run->leave, notice))
    return ROUNDS_CASH_TODAY;
  if (month < run->leave)
    return ROUNDS_CASH_NOTICE;
  if (month < run->begin)
    return ROUNDS_CASH_GAP;
  return month < run->begin + run->ramp ? ROUNDS_CASH_RAMP : ROUNDS_CASH_STEADY;
}

static gint64
fixed_costs (const RoundsCashRun *run, int month)
{
  double factor =
      rounds_cash_prices (run->input, month / 12) * (1 + run->input->change.fixed_costs);

  return rounds_money_from_dollars (rounds_money_to_dollars (run->input->household.fixed_costs) *
                                    factor);
}

/**
 * rounds_cash_months:
 *
 * Draws the line under every month: take-home, what the household needs, what is left, and the
 * savings. Savings bear no interest. A balance that is not forgiven is no payment, and not in it.
 */
void
rounds_cash_months (RoundsCashRun *run)
{
  gint64 balance = run->input->household.savings;

  for (int i = run->before; i < run->n; i++)
    {
      RoundsCashMonth *month = &run->months[i];
      gint64 sum = rounds_money_add (month->pay, month->partner);

      month->phase = find_phase (run, i - run->before);
      sum = minus (sum, month->set_aside);
      sum = minus (sum, month->withheld);
      sum = minus (sum, month->estimates);
      month->take_home = minus (sum, month->costs);
      month->fixed_costs = fixed_costs (run, i - run->before);
      month->left = minus (minus (month->take_home, month->fixed_costs), month->loans);
      balance = rounds_money_add (balance, month->left);
      month->balance = balance;
    }
}

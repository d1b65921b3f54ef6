/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-steps.h"

/* State and local income tax counts up to the limit of section 164(b)(6), which falls with income
 * down to a floor. */
static double
salt_limit (const RoundsTaxRun *run)
{
  const RoundsTaxFederal *federal = run->federal;
  double over = rounds_tax_positive (run->agi - federal->salt.phasedown_start[run->status]);

  return MAX (federal->salt.floor[run->status],
              federal->salt.cap[run->status] - federal->salt.phasedown_rate * over);
}

/**
 * rounds_tax_itemize:
 * @state_tax: the state's income tax, from the run with the standard deduction
 * @filed: the return with the standard deduction; replaced where itemizing is lower
 *
 * The state's tax is not computed again with the itemized return: that cuts the circle federal →
 * state → federal.
 *
 * Returns: whether itemizing is lower; the standard deduction stays on a tie
 */
gboolean
rounds_tax_itemize (RoundsTaxRun *run, double state_tax, RoundsTaxReturn *filed)
{
  RoundsTaxReturn itemized = { 0 };
  double other;

  g_assert (run != NULL && filed != NULL);

  other = run->household->other_deductions;
  itemized.deduction = MIN (rounds_tax_positive (state_tax), salt_limit (run)) + other;
  itemized.amt_deduction = other;
  rounds_tax_federal_return (run, &itemized);
  if (!(itemized.income_tax < filed->income_tax))
    return FALSE;
  *filed = itemized;
  return TRUE;
}

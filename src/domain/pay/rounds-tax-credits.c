/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* Steps 10 to 13: the federal credits, in the order in which they count. */

/* 10. Section 25B: the joint thresholds, times a factor of the status. */
static double
savers_credit (const RoundsTaxRun *run, double limit)
{
  const RoundsTaxFederal *federal = run->federal;
  double rate =
      rounds_tax_table_step_scaled (&federal->savers_credit.rate_by_joint_agi,
                                    federal->savers_credit.threshold_factor[run->status], run->agi);
  double contributions = 0;

  for (guint i = 0; i < G_N_ELEMENTS (run->persons); i++)
    contributions +=
        fmin (federal->savers_credit.contribution_cap_per_person, run->persons[i].deferrals);
  return fmin (rate * contributions, limit);
}

/* 11. Section 24: $50 for each thousand begun over the start, once for the return and not for each
 * child. */
static double
child_credit (const RoundsTaxRun *run)
{
  const RoundsTaxFederal *federal = run->federal;
  double over = rounds_tax_positive (run->agi - federal->ctc.phaseout_start[run->status]);
  double steps = rounds_tax_started (over / federal->ctc.phaseout_increment);

  return rounds_tax_positive (run->kids * federal->ctc.amount - federal->ctc.phaseout_per * steps);
}

/* What one sets aside by oneself was earned all the same. */
static double
find_earned (const RoundsTaxRun *run)
{
  return run->agi + run->adjustments;
}

/* 12. Section 32 as a formula; the table of the instructions has steps of $50. */
static double
earned_income_credit (const RoundsTaxRun *run)
{
  const RoundsTaxFederal *federal = run->federal;
  double children = fmin (3, run->kids);
  double earned = find_earned (run);
  double start = rounds_tax_table_step (&federal->eitc.start, children);
  double most, out;

  if (run->status == ROUNDS_FILING_SEPARATE)
    return 0;
  if (run->joint)
    start += rounds_tax_table_step (&federal->eitc.joint_bonus, fmin (children, 1));
  most = fmin (rounds_tax_table_step (&federal->eitc.max, children),
               rounds_tax_table_step (&federal->eitc.phase_in, children) * earned);
  out = rounds_tax_table_step (&federal->eitc.phase_out, children) *
        rounds_tax_positive (fmax (run->agi, earned) - start);
  return rounds_tax_positive (most - out);
}

/* 13. With three or more children what was paid in payroll taxes may count instead of the share of
 * earnings. */
static double
refundable_child_credit (const RoundsTaxRun *run, const RoundsTaxReturn *filed)
{
  const RoundsTaxFederal *federal = run->federal;
  double base = federal->ctc.refundable_rate *
                rounds_tax_positive (find_earned (run) - federal->ctc.refundable_floor);
  double left = filed->child_credit - filed->child_used;

  if (run->kids >= 3)
    base = fmax (base, run->social_security + run->medicare + run->half_se +
                           run->additional_medicare - filed->eitc);
  return fmin (fmin (left, run->kids * federal->ctc.refundable_max), base);
}

/**
 * rounds_tax_federal_credits:
 * @filed: the return as far as its tax before credits
 *
 * Steps 10 to 13.
 */
void
rounds_tax_federal_credits (RoundsTaxRun *run, RoundsTaxReturn *filed)
{
  double left;

  g_assert (run != NULL && filed != NULL);

  filed->savers = savers_credit (run, filed->tax_before_credits);
  left = filed->tax_before_credits - filed->savers;
  filed->child_credit = child_credit (run);
  filed->child_used = fmin (filed->child_credit, left);
  filed->after_credits = rounds_tax_positive (left - filed->child_used);
  filed->eitc = earned_income_credit (run);
  filed->child_refunded = refundable_child_credit (run, filed);
}

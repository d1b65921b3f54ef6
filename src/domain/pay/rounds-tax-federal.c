/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* Steps 6 to 9 and 14: from adjusted gross income to federal income tax, with one deduction. */

/* 7. What the business pays for its owner's plan and health comes off its income first (26 CFR
 * 1.199A-3(b)(1)(vi)). A business without employees pays no W-2 wages, so above the range its
 * deduction is phased out altogether; one in a specified service trade loses the share of income as
 * well (section 199A(b)(3) and (d)(3)). */
static double
qbi_components (const RoundsTaxRun *run, double part_left, double *all_income)
{
  double sum = 0;

  *all_income = 0;
  for (guint i = 0; i < run->household->n_earners; i++)
    {
      const RoundsTaxEarner *earner = &run->household->earners[i];
      double income = rounds_tax_positive (earner->self_employment - run->persons[i].half_se -
                                           earner->own_401k - earner->own_premiums);
      double share = earner->sstb ? part_left * part_left : part_left;

      *all_income += income;
      sum += run->federal->qbi.rate * income * share;
    }
  return sum;
}

static double
qbi_deduction (const RoundsTaxRun *run, double before_qbi)
{
  const RoundsTaxFederal *federal = run->federal;
  double over = rounds_tax_positive (before_qbi - federal->qbi.phaseout_start[run->status]);
  double phased = fmin (1, over / federal->qbi.phaseout_length[run->status]);
  double income;
  double components = qbi_components (run, 1 - phased, &income);
  double deduction = fmin (components, federal->qbi.rate * before_qbi);

  if (federal->qbi.minimum_deduction > 0 && income >= federal->qbi.minimum_deduction_qbi_from)
    deduction = fmax (deduction, federal->qbi.minimum_deduction);
  return deduction;
}

/* 9. The thresholds of the rates are halved for separate returns. */
static double
tentative_minimum_tax (const RoundsTaxRun *run, const RoundsTaxReturn *filed)
{
  const RoundsTaxFederal *federal = run->federal;
  double income = run->agi - filed->amt_deduction - filed->qbi;
  double over = rounds_tax_positive (income - federal->amt.phaseout_start[run->status]);
  double exemption =
      rounds_tax_positive (federal->amt.exemption[run->status] - federal->amt.phaseout_rate * over);
  double base = rounds_tax_positive (income - exemption);

  if (run->status == ROUNDS_FILING_SEPARATE)
    return rounds_tax_table_marginal (&federal->amt.brackets, 2 * base) / 2;
  return rounds_tax_table_marginal (&federal->amt.brackets, base);
}

/**
 * rounds_tax_federal_return:
 * @filed: the return; its deduction and the part of it that the minimum tax allows are given
 *
 * Steps 6 to 14.
 */
void
rounds_tax_federal_return (RoundsTaxRun *run, RoundsTaxReturn *filed)
{
  g_assert (run != NULL && filed != NULL);

  filed->before_qbi = rounds_tax_positive (run->agi - filed->deduction);
  filed->qbi = qbi_deduction (run, filed->before_qbi);
  filed->taxable = rounds_tax_positive (filed->before_qbi - filed->qbi);
  filed->regular_tax =
      rounds_tax_table_marginal (&run->federal->brackets[run->status], filed->taxable);
  filed->tax_before_credits = fmax (filed->regular_tax, tentative_minimum_tax (run, filed));
  rounds_tax_federal_credits (run, filed);
  filed->income_tax = filed->after_credits - filed->eitc - filed->child_refunded;
}

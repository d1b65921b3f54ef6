/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* Rules for couples with two incomes: nothing unless the return is joint. Most give back what
 * filing together costs compared with two single returns. */

static double
lower_own_agi (const RoundsTaxRun *run)
{
  return fmin (run->persons[0].own_agi, run->persons[1].own_agi);
}

static double
single_tax (const RoundsTaxRun *run, double taxable)
{
  return rounds_tax_table_marginal (&run->state->brackets[ROUNDS_FILING_SINGLE], taxable);
}

static RoundsTaxAmount
two_income (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double first = run->persons[0].own_gross, second = run->persons[1].own_gross;
  double share = first + second > 0 ? fmin (first, second) / (first + second) : 0;
  double value = fmin (rounds_tax_number (run, rule, "cap"), run->agi * share);

  return (RoundsTaxAmount) { rounds_tax_positive (value), 1 };
}

static RoundsTaxAmount
two_earner_rate (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  const RoundsTaxTable *table = rounds_tax_table (run, rule, "table");

  return (RoundsTaxAmount) { rounds_tax_table_marginal (table, lower_own_agi (run)), 1 };
}

static RoundsTaxAmount
two_earner_cap (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double lower = fmin (run->persons[0].own_gross, run->persons[1].own_gross);
  double value = rounds_tax_number (run, rule, "rate") * lower;

  return (RoundsTaxAmount) { fmin (rounds_tax_number (run, rule, "max"), value), 1 };
}

/* What the joint schedule takes beyond two single ones, one of them on @own. */
static double
marriage_penalty (RoundsTaxRun *run, const RoundsTaxRule *rule, double own)
{
  double taxable = run->at_state.taxable;
  double value = run->at_state.schedule_tax - single_tax (run, own) -
                 single_tax (run, rounds_tax_positive (taxable - own));

  return fmin (rounds_tax_positive (value), rounds_tax_number (run, rule, "max"));
}

static RoundsTaxAmount
mn_marriage (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double lower = lower_own_agi (run);
  double standard;

  if (lower < rounds_tax_number (run, rule, "min_individual") ||
      run->at_state.taxable < rounds_tax_number (run, rule, "min_taxable"))
    return (RoundsTaxAmount) { 0, 1 };
  if (run->state->deductions.n_rules == 0)
    {
      rounds_tax_fail (run, rule, "missing", "deductions");
      return (RoundsTaxAmount) { 0, 1 };
    }
  standard = rounds_tax_number_of (run, &run->state->deductions.rules[0], "by_status",
                                   ROUNDS_FILING_JOINT);
  lower -= rounds_tax_number (run, rule, "std_fraction") * standard;
  return (RoundsTaxAmount) { marriage_penalty (run, rule, rounds_tax_positive (lower)), 1 };
}

static RoundsTaxAmount
nd_mpc (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double lower = lower_own_agi (run);

  if (lower <= rounds_tax_number (run, rule, "min_individual") ||
      run->at_state.taxable <= rounds_tax_number (run, rule, "min_taxable"))
    return (RoundsTaxAmount) { 0, 1 };
  lower -= rounds_tax_number (run, rule, "base");
  return (RoundsTaxAmount) { marriage_penalty (run, rule, rounds_tax_positive (lower)), 1 };
}

static RoundsTaxAmount
oh_joint (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double left = rounds_tax_positive (run->at_state.tax - run->at_state.credits);
  const RoundsTaxTable *table = rounds_tax_table (run, rule, "table");
  double value = left * rounds_tax_table_step (table, run->at_state.taxable);

  if (lower_own_agi (run) < rounds_tax_number (run, rule, "min_income"))
    value = 0;
  return (RoundsTaxAmount) { fmin (rounds_tax_number (run, rule, "cap"), value), 1 };
}

static RoundsTaxAmount
va_sta (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double taxable = run->at_state.taxable;
  double exemption = rounds_tax_number (run, rule, "exemption");
  double lower = rounds_tax_positive (lower_own_agi (run) - exemption);
  double even = single_tax (run, taxable / 2);
  double apart;

  if (!(lower > 0))
    return (RoundsTaxAmount) { 0, 1 };
  apart = fmin (single_tax (run, lower), even) +
          fmax (single_tax (run, rounds_tax_positive (taxable - lower)), even);
  return (RoundsTaxAmount) {
    fmin (rounds_tax_number (run, rule, "cap"), rounds_tax_positive (run->at_state.tax - apart)), 1
  };
}

const RoundsTaxKind rounds_tax_couple_kinds[] = {
  { "two_income", two_income, TRUE },
  { "two_earner_rate", two_earner_rate, TRUE },
  { "two_earner_cap", two_earner_cap, TRUE },
  { "mn_marriage", mn_marriage, TRUE },
  { "nd_mpc", nd_mpc, TRUE },
  { "oh_joint", oh_joint, TRUE },
  { "va_sta", va_sta, TRUE },
  { NULL, NULL, FALSE },
};

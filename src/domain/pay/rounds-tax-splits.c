/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-check.h"
#include "rounds-tax-steps.h"

/* States that tax the spouses of a joint return apart, or let them choose to be. Each function
 * returns the couple's tax; credits come afterwards, once. */

typedef double (*SplitFunc) (RoundsTaxRun *run, const RoundsTaxRule *split);

typedef struct
{
  const char *name;
  SplitFunc func;
} Split;

/** Division: two incomes and a sum of deductions that the spouses divide freely */
typedef struct
{
  double own[2];
  double deductions;
} Division;

/* A spouse's own income: their part of federal adjusted gross income and of what the state adds
 * back. */
static double
own_income (RoundsTaxRun *run, int earner)
{
  double own = run->persons[earner].own_agi;

  for (const char *const *name = run->state->addbacks; *name != NULL; name++)
    own += rounds_tax_addback (run, *name, earner);
  return own;
}

static double
tax_apart (RoundsTaxRun *run, const Division *division, double to_first)
{
  double first = division->own[0] - to_first;
  double second = division->own[1] - (division->deductions - to_first);

  return rounds_tax_schedule (run, rounds_tax_positive (first)) +
         rounds_tax_schedule (run, rounds_tax_positive (second));
}

/* The tax is a convex, piecewise linear function of the division, so its least value lies at an end
 * or where one spouse lands on a threshold. */
static double
least_tax_apart (RoundsTaxRun *run, const Division *division)
{
  const RoundsTaxTable *brackets = &run->state->brackets[run->status];
  double all = division->deductions;
  double least = fmin (tax_apart (run, division, 0), tax_apart (run, division, all));

  for (guint i = 0; i < brackets->n_rows; i++)
    {
      double threshold = brackets->rows[i].from;
      double first = division->own[0] - threshold;
      double second = all - (division->own[1] - threshold);

      least = fmin (least, tax_apart (run, division, CLAMP (first, 0, all)));
      least = fmin (least, tax_apart (run, division, CLAMP (second, 0, all)));
    }
  return least;
}

static RoundsFilingStatus
status_named (RoundsTaxRun *run, const RoundsTaxRule *split, const char *name)
{
  RoundsFilingStatus status = ROUNDS_FILING_SINGLE;

  if (!rounds_tax_status_from_name (name, &status))
    rounds_tax_fail (run, split, "filing status", name);
  return status;
}

/* Each spouse has the standard deduction, the first of the state's deductions; what is left may be
 * divided. */
static double
individual_if_lower (RoundsTaxRun *run, const RoundsTaxRule *split)
{
  const char *per_spouse = rounds_tax_text (run, split, "standard_per_spouse");
  const char *exemptions = rounds_tax_text_or (split, "exemptions", NULL);
  RoundsFilingStatus status = status_named (run, split, per_spouse);
  double combined = rounds_tax_schedule (run, run->at_state.taxable);
  Division division = { 0 };
  double standard;

  if (run->state->deductions.n_rules == 0 ||
      (exemptions != NULL && !g_str_equal (exemptions, "optimal")))
    {
      rounds_tax_fail (run, split, "division of", exemptions != NULL ? exemptions : "deductions");
      return combined;
    }
  standard = rounds_tax_number_of (run, &run->state->deductions.rules[0], "by_status", status);
  for (int i = 0; i < 2; i++)
    division.own[i] = own_income (run, i) - standard;
  if (exemptions == NULL)
    return fmin (combined, tax_apart (run, &division, 0));
  division.deductions =
      run->at_state.deductions - rounds_tax_rule_value (run, &run->state->deductions.rules[0]);
  return fmin (combined, least_tax_apart (run, &division));
}

static double
optimal_allocation (RoundsTaxRun *run, const RoundsTaxRule *split)
{
  Division division = { { own_income (run, 0), own_income (run, 1) }, run->at_state.deductions };

  return fmin (rounds_tax_schedule (run, run->at_state.taxable), least_tax_apart (run, &division));
}

/* Always, even where it is not lower. */
static double
by_income_share (RoundsTaxRun *run, const RoundsTaxRule *split)
{
  double first = own_income (run, 0), second = own_income (run, 1);

  if (!(first + second > 0))
    return 0;
  return rounds_tax_schedule (run, run->at_state.taxable * first / (first + second)) +
         rounds_tax_schedule (run, run->at_state.taxable * second / (first + second));
}

static const Split splits[] = {
  { "individual_if_lower", individual_if_lower },
  { "optimal_allocation", optimal_allocation },
  { "by_income_share", by_income_share },
};

/**
 * rounds_tax_split:
 *
 * Returns: the tax of the household after the state's way of splitting joint incomes, if it has one
 */
double
rounds_tax_split (RoundsTaxRun *run)
{
  const RoundsTaxRule *split;

  g_assert (run != NULL);

  split = run->state->split;
  if (split == NULL || !run->joint)
    return run->at_state.schedule_tax;
  for (guint i = 0; i < G_N_ELEMENTS (splits); i++)
    if (g_str_equal (splits[i].name, split->kind))
      return splits[i].func (run, split);
  rounds_tax_fail (run, split, "joint split", split->kind);
  return run->at_state.schedule_tax;
}

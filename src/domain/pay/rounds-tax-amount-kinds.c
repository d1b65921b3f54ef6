/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-steps.h"

/* Rules whose amount is a figure of the tables, or read from a table, times a count of people. */

/* The two representative ages of the two fields of the household. */
#define AGE_UNDER_6 4
#define AGE_6_TO_16 10

static double
children_under (const RoundsTaxRun *run, double limit)
{
  return (AGE_UNDER_6 < limit ? run->household->children_under_6 : 0) +
         (AGE_6_TO_16 < limit ? run->household->children_6_to_16 : 0);
}

static RoundsTaxAmount
amount (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "by_status"), 1 };
}

static RoundsTaxAmount
federal_standard (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { run->federal->standard_deduction[run->status], 1 };
}

static RoundsTaxAmount
per_exemption (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double extra = run->status == ROUNDS_FILING_HEAD_OF_HOUSEHOLD
                     ? rounds_tax_number_or (run, rule, "hoh_extra", 0)
                     : 0;

  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "amount"),
                             run->adults + run->kids + extra };
}

static RoundsTaxAmount
per_adult (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "amount"), run->adults };
}

static RoundsTaxAmount
per_dependent (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "amount"), run->kids };
}

static RoundsTaxAmount
per_dependent_after_first (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "by_status"),
                             rounds_tax_positive (run->kids - 1) };
}

static RoundsTaxAmount
per_child_under (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "amount"),
                             children_under (run, rounds_tax_number (run, rule, "age_limit")) };
}

/* The sum over the children is one unit, so that a phase-out takes its amount once and not for each
 * child. */
static RoundsTaxAmount
per_child_by_age (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  gboolean multiplied = rounds_tax_has (rule, "mult");
  const RoundsTaxTable *by_age = rounds_tax_table (run, rule, multiplied ? "mult" : "table");
  double sum = run->household->children_under_6 * rounds_tax_table_step (by_age, AGE_UNDER_6) +
               run->household->children_6_to_16 * rounds_tax_table_step (by_age, AGE_6_TO_16);

  return (RoundsTaxAmount) { multiplied ? rounds_tax_number (run, rule, "amount") * sum : sum, 1 };
}

static RoundsTaxAmount
count_amount (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "amount"),
                             rounds_tax_number (run, rule, "count") };
}

static RoundsTaxAmount
per_exemption_table (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_looked_up (run, rule, "table"), run->adults + run->kids };
}

static RoundsTaxAmount
per_adult_table (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_looked_up (run, rule, "table"), run->adults };
}

static RoundsTaxAmount
per_dependent_table (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  return (RoundsTaxAmount) { rounds_tax_looked_up (run, rule, "table"), run->kids };
}

static RoundsTaxAmount
per_child_under_table (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double limit = rounds_tax_number_or (run, rule, "age_limit", G_MAXDOUBLE);
  double value = rounds_tax_looked_up (run, rule, "table");

  if (run->status == ROUNDS_FILING_SEPARATE &&
      rounds_tax_number_or (run, rule, "separate_half", 0) > 0)
    value /= 2;
  return (RoundsTaxAmount) { value, children_under (run, limit) };
}

const RoundsTaxKind rounds_tax_amount_kinds[] = {
  { "amount", amount, FALSE },
  { "federal_standard", federal_standard, FALSE },
  { "per_exemption", per_exemption, FALSE },
  { "per_adult", per_adult, FALSE },
  { "per_dependent", per_dependent, FALSE },
  { "per_dependent_after_first", per_dependent_after_first, FALSE },
  { "per_child_under", per_child_under, FALSE },
  { "per_child_by_age", per_child_by_age, FALSE },
  { "count_amount", count_amount, FALSE },
  { "per_exemption_table", per_exemption_table, FALSE },
  { "per_adult_table", per_adult_table, FALSE },
  { "per_dependent_table", per_dependent_table, FALSE },
  { "per_child_under_table", per_child_under_table, FALSE },
  { NULL, NULL, FALSE },
};

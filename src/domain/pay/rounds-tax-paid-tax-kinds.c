/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* Rules that grant taxes paid elsewhere, and credits that only one state knows. */

static double
within_cap (RoundsTaxRun *run, const RoundsTaxRule *rule, double value)
{
  if (rounds_tax_has (rule, "cap"))
    value = fmin (value, rounds_tax_number (run, rule, "cap"));
  if (rounds_tax_has (rule, "cap_table"))
    value = fmin (value, rounds_tax_looked_up (run, rule, "cap_table"));
  return value;
}

/* Federal income tax as a deduction; which credits come off first differs. */
static RoundsTaxAmount
federal_tax (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  const RoundsTaxReturn *filed = &run->standard;
  const char *use = rounds_tax_text (run, rule, "use");
  double tax = filed->after_credits;

  if (g_str_equal (use, "net_excluding_eitc"))
    tax = rounds_tax_positive (tax - filed->child_refunded);
  else if (!g_str_equal (use, "before_refundable"))
    rounds_tax_fail (run, rule, "use", use);
  else if (rounds_tax_number_or (run, rule, "subtract_refundable", 0) > 0)
    tax = rounds_tax_positive (tax - filed->eitc - filed->child_refunded);

  tax *= rounds_tax_has (rule, "rate_table") ? rounds_tax_looked_up (run, rule, "rate_table")
                                             : rounds_tax_number (run, rule, "rate");
  return (RoundsTaxAmount) { within_cap (run, rule, tax), 1 };
}

static RoundsTaxAmount
amount_from (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  const char *source = rounds_tax_text (run, rule, "source");

  if (!g_str_equal (source, "employee_payroll_taxes_plus_se_tax"))
    rounds_tax_fail (run, rule, "source", source);
  return (RoundsTaxAmount) {
    run->social_security + run->medicare + run->additional_medicare + run->se_tax + run->payroll, 1
  };
}

static RoundsTaxAmount
max_of (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double most = 0;

  if (rule->n_options == 0)
    rounds_tax_fail (run, rule, "missing", "options");
  for (guint i = 0; i < rule->n_options; i++)
    {
      double value = rounds_tax_rule_value (run, &rule->options[i]);

      most = fmax (most, value);
    }
  return (RoundsTaxAmount) { most, 1 };
}

static RoundsTaxAmount
fica_per_person (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double cap = rounds_tax_number (run, rule, "cap");
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (run->persons); i++)
    {
      const RoundsTaxPerson *person = &run->persons[i];

      sum += fmin (cap, person->social_security + person->medicare + person->se_tax);
    }
  return (RoundsTaxAmount) { sum, 1 };
}

/* A share of the federal child credit as it was used, refundable part included. */
static RoundsTaxAmount
ok_child (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double allowed = run->standard.child_used + run->standard.child_refunded;

  if (run->agi > rounds_tax_number (run, rule, "limit"))
    allowed = 0;
  return (RoundsTaxAmount) { rounds_tax_number (run, rule, "share") * allowed, 1 };
}

static RoundsTaxAmount
ut_taxpayer (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  double granted = run->federal->standard_deduction[run->status] +
                   rounds_tax_number (run, rule, "exemption") * run->kids;
  double over = run->at_state.taxable - rounds_tax_number (run, rule, "start");
  double value = rounds_tax_number (run, rule, "rate") * granted -
                 rounds_tax_number (run, rule, "phase_rate") * rounds_tax_positive (over);

  return (RoundsTaxAmount) { rounds_tax_positive (value), 1 };
}

const RoundsTaxKind rounds_tax_paid_tax_kinds[] = {
  { "federal_tax", federal_tax, FALSE },
  { "amount_from", amount_from, FALSE },
  { "max_of", max_of, FALSE },
  { "fica_per_person", fica_per_person, FALSE },
  { "ok_child", ok_child, FALSE },
  { "ut_taxpayer", ut_taxpayer, FALSE },
  { NULL, NULL, FALSE },
};

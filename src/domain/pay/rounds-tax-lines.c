/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-money.h"
#include "rounds-tax-steps.h"

#define FEDERAL "federal."

/**
 * rounds_tax_line:
 * @label: (not nullable): a static text or one of the tables, translated when shown
 * @earner: whose it is, or -1
 * @parameter: (nullable): where in the tables
 * @source: (nullable): where that was published
 *
 * Adds a step to the arithmetic. Steps that come to nothing are left out.
 */
void
rounds_tax_line (RoundsTaxRun *run, RoundsTaxTotal total, const char *label, int earner,
                 double amount, const char *parameter, const RoundsTaxSource *source)
{
  RoundsTaxLine line = { .total = total,
                         .label = label,
                         .parameter = parameter,
                         .source = source,
                         .earner = earner,
                         .amount = amount };

  g_assert (run != NULL && label != NULL);

  if (isnan (amount) || fabs (amount) > 0)
    g_array_append_val (run->result->lines, line);
}

/**
 * rounds_tax_federal_line:
 * @parameter: (nullable): where in the tables, such as "federal.brackets"
 *
 * Adds a step of the federal computation, with the source of its figure.
 */
void
rounds_tax_federal_line (RoundsTaxRun *run, RoundsTaxTotal total, const char *label, int earner,
                         double amount, const char *parameter)
{
  const RoundsTaxSource *source = NULL;

  if (parameter != NULL)
    source = rounds_tax_tables_get_source (run->tables, parameter + strlen (FEDERAL));
  rounds_tax_line (run, total, label, earner, amount, parameter, source);
}

/**
 * rounds_tax_rule_line:
 *
 * Adds what @rule of the state came to.
 */
void
rounds_tax_rule_line (RoundsTaxRun *run, RoundsTaxTotal total, const RoundsTaxRule *rule,
                      int earner, double amount)
{
  rounds_tax_line (run, total, rule->label, earner, amount, rule->parameter, rule->source);
}

static void
person_lines (RoundsTaxRun *run, int i)
{
  const RoundsTaxPerson *person = &run->persons[i];

  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_AGI,
                           N_ ("Wages after deferrals, HSA and premiums"), i, person->box1, NULL);
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_AGI, N_ ("1099 profit"), i,
                           run->household->earners[i].self_employment, NULL);
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_AGI,
                           N_ ("Deductible share of self-employment tax"), i, -person->half_se,
                           "federal.se.deduct");
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_AGI,
                           N_ ("Solo 401(k), HSA and health premiums of 1099 work"), i,
                           -person->adjustments, NULL);
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_SOCIAL_SECURITY,
                           N_ ("Social Security up to the wage base"), i, person->social_security,
                           "federal.fica.base");
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_MEDICARE, N_ ("Medicare"), i, person->medicare,
                           "federal.fica.med");
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT,
                           N_ ("Social Security part of self-employment tax"), i,
                           person->se_social_security, "federal.se.ss");
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT,
                           N_ ("Medicare part of self-employment tax"), i, person->se_medicare,
                           "federal.se.med");
}

/**
 * rounds_tax_wage_lines:
 *
 * Adds the lines of steps 1 to 5.
 */
void
rounds_tax_wage_lines (RoundsTaxRun *run)
{
  g_assert (run != NULL);

  for (guint i = 0; i < run->household->n_earners; i++)
    person_lines (run, (int) i);
  rounds_tax_federal_line (run, ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE,
                           N_ ("Additional Medicare tax over the threshold"), -1,
                           run->additional_medicare, "federal.fica.addl_threshold");
}

/**
 * rounds_tax_return_lines:
 * @filed: the return with the deduction that was used
 *
 * Adds the lines of steps 6 to 14.
 */
void
rounds_tax_return_lines (RoundsTaxRun *run, const RoundsTaxReturn *filed)
{
  const RoundsTaxTotal taxable = ROUNDS_TAX_TOTAL_TAXABLE_INCOME, tax = ROUNDS_TAX_TOTAL_FEDERAL;
  gboolean itemized = run->result->itemized;
  double floor = filed->taxable - (run->agi - filed->deduction - filed->qbi);

  rounds_tax_federal_line (run, taxable, N_ ("Adjusted gross income"), -1, run->agi, NULL);
  rounds_tax_federal_line (
      run, taxable, itemized ? N_ ("Itemized deductions") : N_ ("Standard deduction"), -1,
      -filed->deduction, itemized ? "federal.salt.cap" : "federal.standard_deduction");
  rounds_tax_federal_line (run, taxable, N_ ("Qualified business income deduction"), -1,
                           -filed->qbi, "federal.qbi.rate");
  rounds_tax_federal_line (run, taxable, N_ ("Not below zero"), -1, floor, NULL);
  rounds_tax_federal_line (run, tax, N_ ("Tax of the brackets"), -1, filed->regular_tax,
                           "federal.brackets");
  rounds_tax_federal_line (run, tax, N_ ("Alternative minimum tax"), -1,
                           filed->tax_before_credits - filed->regular_tax, "federal.amt.exemption");
  rounds_tax_federal_line (run, tax, N_ ("Saver’s credit"), -1, -filed->savers,
                           "federal.savers.rate");
  rounds_tax_federal_line (run, tax, N_ ("Child tax credit"), -1, -filed->child_used,
                           "federal.ctc.amount");
  rounds_tax_federal_line (run, tax, N_ ("Earned income credit"), -1, -filed->eitc,
                           "federal.eitc.max");
  rounds_tax_federal_line (run, tax, N_ ("Refundable child tax credit"), -1, -filed->child_refunded,
                           "federal.ctc.refundable_max");
}

/* To whole cents, as it is printed; an unknown part stays unknown. */
static double
as_printed (double amount)
{
  return rounds_money_to_dollars (rounds_money_from_dollars (amount));
}

static void
paid (RoundsTaxRun *run, const char *label, int earner, double amount)
{
  amount = as_printed (amount);
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_TAKE_HOME, label, earner, amount, NULL, NULL);
  run->result->take_home += amount;
}

static void
set_aside (RoundsTaxRun *run, int i)
{
  const RoundsTaxEarner *earner = &run->household->earners[i];
  const double deferrals[] = { earner->deferral_401k, earner->deferral_403b,
                               earner->deferral_457b };
  const char *labels[] = { N_ ("401(k) deferral"), N_ ("403(b) deferral"), N_ ("457(b) deferral") };

  for (guint j = 0; j < G_N_ELEMENTS (deferrals); j++)
    paid (run, labels[j], i, -deferrals[j]);
  paid (run, N_ ("Solo 401(k) deferral"), i, -earner->own_401k);
  paid (run, N_ ("Health savings account"), i, -earner->hsa - earner->own_hsa);
  paid (run, N_ ("Cafeteria-plan premiums"), i, -earner->premiums_125);
  paid (run, N_ ("Health premiums of the self-employed"), i, -earner->own_premiums);
}

/**
 * rounds_tax_take_home_lines:
 *
 * Adds up take-home pay from the figures as they are printed, so that what is read adds up.
 */
void
rounds_tax_take_home_lines (RoundsTaxRun *run)
{
  RoundsTaxResult *result;

  g_assert (run != NULL);

  result = run->result;
  for (guint i = 0; i < run->household->n_earners; i++)
    {
      paid (run, N_ ("Gross wages"), (int) i, run->household->earners[i].wages);
      paid (run, N_ ("1099 profit"), (int) i, run->household->earners[i].self_employment);
    }
  result->gross = result->take_home;
  for (guint i = 0; i < run->household->n_earners; i++)
    set_aside (run, (int) i);
  result->set_aside = result->gross - result->take_home;
  paid (run, N_ ("Federal income tax"), -1, -result->federal_income_tax);
  paid (run, N_ ("Social Security tax"), -1, -result->social_security_tax);
  paid (run, N_ ("Medicare tax"), -1, -result->medicare_tax);
  paid (run, N_ ("Additional Medicare tax"), -1, -result->additional_medicare_tax);
  paid (run, N_ ("Self-employment tax"), -1, -result->self_employment_tax);
  paid (run, N_ ("State payroll contributions"), -1, -result->state_payroll_tax);
  paid (run, N_ ("State income tax"), -1, -result->state_income_tax);
  result->take_home = as_printed (result->take_home);
}

/**
 * rounds_tax_settle_lines:
 *
 * Rounds the lines to cents so that those of a total add up to the total as it is printed: each
 * line is the step between two rounded running sums, at most a cent from its own rounding.
 */
void
rounds_tax_settle_lines (RoundsTaxResult *result)
{
  double sums[ROUNDS_TAX_N_TOTALS] = { 0 };

  g_assert (result != NULL);

  for (guint i = 0; i < result->lines->len; i++)
    {
      RoundsTaxLine *line = &g_array_index (result->lines, RoundsTaxLine, i);
      gint64 before = rounds_money_from_dollars (sums[line->total]);
      gint64 after = rounds_money_from_dollars (sums[line->total] + line->amount);

      line->cents = ROUNDS_MONEY_UNSET;
      if (isnan (line->amount))
        continue;
      line->cents = after - before;
      sums[line->total] += line->amount;
    }
}

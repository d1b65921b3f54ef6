/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-tax-check.h"
#include "rounds-tax-steps.h"
#include "rounds-tax.h"

G_DEFINE_QUARK (rounds - tax - error - quark, rounds_tax_error)

static void
begin (RoundsTaxRun *run, const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
       RoundsTaxResult *result)
{
  *result = (RoundsTaxResult) { 0 };
  result->lines = g_array_sized_new (FALSE, FALSE, sizeof (RoundsTaxLine), 48);
  result->notes = g_ptr_array_new_with_free_func (g_free);
  result->data_notes = g_ptr_array_new_with_free_func (g_free);
  result->tables = rounds_tax_tables_ref (tables);
  result->tax_year = tables->year;
  run->tables = tables;
  run->federal = &tables->federal;
  run->household = household;
  run->result = result;
  run->status = household->filing_status;
  run->joint = run->status == ROUNDS_FILING_JOINT;
  run->adults = run->joint ? 2 : 1;
  run->kids = household->children_under_6 + household->children_6_to_16;
}

/* Contributions that exist but are not in the tables are unknown, except where nobody has wages. */
static double
known_payroll (const RoundsTaxRun *run)
{
  double wages = 0;

  for (guint i = 0; i < run->household->n_earners; i++)
    wages += run->household->earners[i].wages;
  return run->state->payroll_incomplete && wages > 0 ? NAN : run->payroll;
}

static void
compute_state (RoundsTaxRun *run)
{
  RoundsTaxResult *result = run->result;

  rounds_tax_contributions (run);
  result->state_income_tax = rounds_tax_state_income_tax (run);
  result->state_taxable_income = run->at_state.taxable;
  result->state_payroll_tax = known_payroll (run);
  if (isnan (result->state_payroll_tax))
    rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE_PAYROLL, N_ ("State payroll contributions"), -1,
                     result->state_payroll_tax, NULL, NULL);
}

/* The return with the standard deduction. */
static void
compute_standard (RoundsTaxRun *run)
{
  rounds_tax_wages (run);
  run->standard.deduction = run->federal->standard_deduction[run->status];
  rounds_tax_federal_return (run, &run->standard);
}

static void
take_return (RoundsTaxRun *run, const RoundsTaxReturn *filed)
{
  RoundsTaxResult *result = run->result;

  result->deduction = filed->deduction;
  result->adjusted_gross_income = run->agi;
  result->qbi_deduction = filed->qbi;
  result->taxable_income = filed->taxable;
  result->federal_income_tax = filed->income_tax;
  result->social_security_tax = run->social_security;
  result->medicare_tax = run->medicare;
  result->additional_medicare_tax = run->additional_medicare;
  result->self_employment_tax = run->se_tax;
}

static void
compute_in_us (RoundsTaxRun *run)
{
  RoundsTaxResult *result = run->result;
  RoundsTaxReturn filed;

  compute_standard (run);
  compute_state (run);
  filed = run->standard;
  if (run->household->deductions == ROUNDS_TAX_DEDUCTION_BEST)
    result->itemized = rounds_tax_itemize (run, result->state_income_tax, &filed);
  take_return (run, &filed);
  rounds_tax_wage_lines (run);
  rounds_tax_return_lines (run, &filed);
}

/* One rate of the person's own on everything that is paid; it stands in the place of the income
 * tax. */
static void
compute_abroad (RoundsTaxRun *run)
{
  RoundsTaxResult *result = run->result;
  double pay = 0;

  for (guint i = 0; i < run->household->n_earners; i++)
    {
      const RoundsTaxEarner *earner = &run->household->earners[i];

      pay += earner->wages + earner->self_employment;
    }
  result->adjusted_gross_income = pay;
  result->taxable_income = pay;
  result->federal_income_tax = run->household->effective_rate * pay;
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_AGI, N_ ("All pay"), -1, pay, NULL, NULL);
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_TAXABLE_INCOME, N_ ("All pay"), -1, pay, NULL, NULL);
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_FEDERAL, N_ ("Your effective rate on all pay"), -1,
                   result->federal_income_tax, NULL, NULL);
}

/**
 * rounds_tax_compute:
 * @tables: the figures of a year
 * @household: who files and what they earn
 * @result: (out caller-allocates): the year's taxes; clear it with rounds_tax_result_clear()
 *
 * Computes a year's federal, payroll and state taxes and take-home pay. Amounts are dollars in
 * double precision and are not rounded on the way, except that take-home pay is added up from the
 * figures as they are printed. With %ROUNDS_TAX_DEDUCTION_BEST the federal return itemizes where
 * that is lower.
 *
 * Returns: whether the taxes were computed; otherwise @result is empty and @error names the field
 * of the household, or the state and rule that the tables have and the engine does not know
 */
gboolean
rounds_tax_compute (const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
                    RoundsTaxResult *result, GError **error)
{
  RoundsTaxRun run = { 0 };

  g_return_val_if_fail (tables != NULL && household != NULL && result != NULL, FALSE);

  *result = (RoundsTaxResult) { 0 };
  if (!rounds_tax_household_check (tables, household, NULL, error))
    return FALSE;
  begin (&run, tables, household, result);
  run.state = rounds_tax_tables_get_state (tables, household->state);
  if (run.state != NULL)
    compute_in_us (&run);
  else
    compute_abroad (&run);
  if (run.error != NULL)
    {
      rounds_tax_result_clear (result);
      g_propagate_error (error, g_steal_pointer (&run.error));
      return FALSE;
    }
  rounds_tax_take_home_lines (&run);
  rounds_tax_settle_lines (result);
  rounds_tax_notes (&run);
  return TRUE;
}

/**
 * rounds_tax_compute_before_state:
 * @household: of the United States; its state does not count
 * @left: (out): dollars that federal income tax, Social Security, Medicare and what is set aside
 *   leave of a year's pay, before any tax or contribution of a state
 *
 * For a first answer while nobody has said where the household lives. The federal return itemizes
 * where that is lower, as elsewhere, but without any tax of a state: that is what is not known yet.
 *
 * Returns: whether it was computed; otherwise @error names the field of the household
 */
gboolean
rounds_tax_compute_before_state (const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
                                 double *left, GError **error)
{
  g_auto (RoundsTaxResult) result = { 0 };
  RoundsTaxRun run = { 0 };
  RoundsTaxReturn filed;

  g_return_val_if_fail (tables != NULL && household != NULL && left != NULL, FALSE);

  if (!rounds_tax_household_check_federal (tables, household, error))
    return FALSE;
  begin (&run, tables, household, &result);
  compute_standard (&run);
  filed = run.standard;
  if (household->deductions == ROUNDS_TAX_DEDUCTION_BEST)
    rounds_tax_itemize (&run, 0, &filed);
  take_return (&run, &filed);
  rounds_tax_take_home_lines (&run);
  *left = result.take_home;
  return TRUE;
}

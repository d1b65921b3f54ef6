/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-result.h"

/**
 * rounds_tax_result_get_total:
 *
 * Returns: the figure in dollars that the lines of @total add up to
 */
double
rounds_tax_result_get_total (const RoundsTaxResult *result, RoundsTaxTotal total)
{
  g_return_val_if_fail (result != NULL, 0);

  switch (total)
    {
    case ROUNDS_TAX_TOTAL_AGI:
      return result->adjusted_gross_income;
    case ROUNDS_TAX_TOTAL_TAXABLE_INCOME:
      return result->taxable_income;
    case ROUNDS_TAX_TOTAL_FEDERAL:
      return result->federal_income_tax;
    case ROUNDS_TAX_TOTAL_SOCIAL_SECURITY:
      return result->social_security_tax;
    case ROUNDS_TAX_TOTAL_MEDICARE:
      return result->medicare_tax;
    case ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE:
      return result->additional_medicare_tax;
    case ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT:
      return result->self_employment_tax;
    case ROUNDS_TAX_TOTAL_STATE_PAYROLL:
      return result->state_payroll_tax;
    case ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME:
      return result->state_taxable_income;
    case ROUNDS_TAX_TOTAL_STATE:
      return result->state_income_tax;
    case ROUNDS_TAX_TOTAL_TAKE_HOME:
      return result->take_home;
    case ROUNDS_TAX_N_TOTALS:
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * rounds_tax_result_clear:
 *
 * Frees what @result holds and empties it.
 */
void
rounds_tax_result_clear (RoundsTaxResult *result)
{
  g_return_if_fail (result != NULL);

  g_clear_pointer (&result->lines, g_array_unref);
  g_clear_pointer (&result->notes, g_ptr_array_unref);
  g_clear_pointer (&result->data_notes, g_ptr_array_unref);
  g_clear_pointer (&result->tables, rounds_tax_tables_unref);
  *result = (RoundsTaxResult) { 0 };
}

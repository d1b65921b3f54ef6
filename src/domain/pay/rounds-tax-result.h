/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsTaxTotal: the figure that a line is part of */
typedef enum
{
  ROUNDS_TAX_TOTAL_AGI,
  ROUNDS_TAX_TOTAL_TAXABLE_INCOME,
  ROUNDS_TAX_TOTAL_FEDERAL,
  ROUNDS_TAX_TOTAL_SOCIAL_SECURITY,
  ROUNDS_TAX_TOTAL_MEDICARE,
  ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE,
  ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT,
  ROUNDS_TAX_TOTAL_STATE_PAYROLL,
  ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME,
  ROUNDS_TAX_TOTAL_STATE,
  ROUNDS_TAX_TOTAL_TAKE_HOME,
  ROUNDS_TAX_N_TOTALS,
} RoundsTaxTotal;

/** RoundsTaxLine: one step of the arithmetic; the lines of a total add up to it, in dollars and in
 * cents */
typedef struct
{
  RoundsTaxTotal total;
  const char *label; /* to be translated when shown */
  const char *parameter; /* nullable; where in the tables */
  const RoundsTaxSource *source; /* nullable */
  int earner; /* 0 or 1; -1 for the household itself */
  double amount; /* dollars; NAN where nobody knows */
  gint64 cents; /* %ROUNDS_MONEY_UNSET where nobody knows */
} RoundsTaxLine;

/** RoundsTaxResult: a year's taxes in dollars; %NAN where nobody knows. Clear with
 * rounds_tax_result_clear() */
typedef struct
{
  int tax_year; /* of the tables used */
  double adjusted_gross_income;
  double qbi_deduction;
  double taxable_income;
  double state_taxable_income;
  double federal_income_tax; /* may be negative: refundable credits */
  double social_security_tax;
  double medicare_tax;
  double additional_medicare_tax;
  double self_employment_tax;
  double state_payroll_tax;
  double state_income_tax; /* may be negative */
  double gross; /* wages and 1099 profit */
  double set_aside; /* deferrals, HSA and premiums */
  double take_home; /* whole cents: of the figures above as they are printed */
  gboolean itemized; /* the federal deduction used */
  double deduction; /* its amount */
  GArray *lines; /* of RoundsTaxLine, owned */
  GPtrArray *notes; /* of texts for people, owned */
  GPtrArray *data_notes; /* of doubts about the state's published figures, owned */
  RoundsTaxTables *tables; /* owned; what the lines point into */
} RoundsTaxResult;

double rounds_tax_result_get_total (const RoundsTaxResult *result, RoundsTaxTotal total);
void rounds_tax_result_clear (RoundsTaxResult *result);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsTaxResult, rounds_tax_result_clear)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_TAX_STATE_ABROAD: the state of a household outside the United States */
#define ROUNDS_TAX_STATE_ABROAD "ZZ"

/** ROUNDS_TAX_AMOUNT_MAX: the largest amount in dollars that is taken, ten billion as for money
 * elsewhere */
#define ROUNDS_TAX_AMOUNT_MAX 1e10

/** ROUNDS_TAX_CHILDREN_MAX: the most children that are taken in one age group */
#define ROUNDS_TAX_CHILDREN_MAX 20

/** RoundsTaxDeduction: the federal deduction asked for */
typedef enum
{
  ROUNDS_TAX_DEDUCTION_BEST, /* itemized where that is lower */
  ROUNDS_TAX_DEDUCTION_STANDARD,
} RoundsTaxDeduction;

/** RoundsTaxEarner: a year of one person's pay, in dollars */
typedef struct
{
  double wages; /* gross */
  double deferred_pay; /* the part of them that was earned, and taxed for payroll, before */
  double self_employment; /* profit of 1099 work */
  gboolean sstb; /* that work is a specified service trade; health care is */
  double deferral_401k;
  double deferral_403b;
  double deferral_457b;
  double hsa; /* through payroll */
  double premiums_125; /* through a cafeteria plan */
  double own_401k; /* elective deferral of a solo 401(k), out of the 1099 profit */
  double own_hsa; /* paid by oneself */
  double own_premiums; /* self-employed health insurance */
  int age; /* at the end of the year, for the catch-up limits; 0 while not said */
} RoundsTaxEarner;

/** RoundsTaxHousehold: who files together, and a year of their pay */
typedef struct
{
  int tax_year; /* as asked for; 0 for that of the tables */
  RoundsFilingStatus filing_status;
  const char *state; /* postal code, or %ROUNDS_TAX_STATE_ABROAD */
  int children_under_6; /* taken as 4 years old */
  int children_6_to_16; /* taken as 10 years old */
  RoundsTaxDeduction deductions;
  double other_deductions; /* outside the limit on state tax: mortgage interest, gifts */
  double effective_rate; /* of all pay, abroad only; 0 to 1 */
  guint n_earners; /* 1, or 2 when joint */
  RoundsTaxEarner earners[2];
} RoundsTaxHousehold;

G_END_DECLS

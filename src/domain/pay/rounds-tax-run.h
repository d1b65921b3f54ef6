/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax.h"

G_BEGIN_DECLS

/* What the parts of the engine share while one household is computed. Private to the rounds-tax
 * files. Numbers in comments are the steps of the federal computation; all amounts are dollars. */

/** RoundsTaxPerson: what one earner's pay comes to; all zero for a spouse without pay */
typedef struct
{
  double fica_wages, box1; /* 1 */
  double deferrals; /* all of them, that of a solo 401(k) included */
  double adjustments; /* what is set aside out of 1099 profit */
  double social_security, medicare; /* 2 */
  double net_se, se_social_security, se_medicare, se_tax, half_se; /* 3 */
  double own_gross, own_agi; /* 5 */
} RoundsTaxPerson;

/** RoundsTaxReturn: the federal return with one deduction */
typedef struct
{
  double deduction;
  double amt_deduction; /* the part of it that the alternative minimum tax allows */
  double before_qbi, qbi, taxable; /* 6 to 8 */
  double regular_tax, tax_before_credits; /* 8, 9 */
  double savers; /* 10 */
  double child_credit, child_used; /* 11: all of it, and the non-refundable part */
  double after_credits; /* after the non-refundable ones */
  double eitc, child_refunded; /* 12, 13 */
  double income_tax; /* 14 */
} RoundsTaxReturn;

/** RoundsTaxStateRun: how far the state's computation has come */
typedef struct
{
  double base; /* start and addbacks */
  double agi; /* the measure "state_agi" */
  double deductions;
  gboolean has_taxable; /* measures that need it are an error before */
  double taxable;
  double schedule_tax; /* before any split */
  double tax; /* "tax before credits", once the specials are through */
  double credits; /* non-refundable ones counted so far */
} RoundsTaxStateRun;

/** RoundsTaxRun: one household's computation; the first error stops it */
typedef struct
{
  const RoundsTaxTables *tables;
  const RoundsTaxFederal *federal;
  const RoundsTaxState *state; /* nullable: abroad */
  const RoundsTaxHousehold *household;
  RoundsFilingStatus status;
  gboolean joint;
  int adults, kids;
  RoundsTaxPerson persons[2];
  double agi, adjustments, social_security, medicare, additional_medicare, se_tax, half_se, net_se;
  RoundsTaxReturn standard; /* what the state builds on */
  double payroll;
  RoundsTaxStateRun at_state;
  RoundsTaxResult *result;
  GError *error; /* owned until given to the caller */
} RoundsTaxRun;

/** RoundsTaxAmount: what a rule grants before its phase-out */
typedef struct
{
  double unit, count;
} RoundsTaxAmount;

G_END_DECLS

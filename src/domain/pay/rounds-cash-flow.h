/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefits.h"
#include "rounds-cash-note.h"
#include "rounds-cost.h"
#include "rounds-income.h"
#include "rounds-tax.h"
#include "rounds-transition-terms.h"

G_BEGIN_DECLS

/** RoundsWork: what one option pays and costs; arrays are borrowed */
typedef struct
{
  const RoundsIncomeTerms *lines;
  guint n_lines;
  const RoundsCostTerms *costs;
  guint n_costs;
  RoundsBenefits benefits;
  gboolean pslf; /* payments made while in it count toward forgiveness */
} RoundsWork;

/** RoundsCashHousehold: what the household has, needs and earns; as in #RoundsHousehold */
typedef struct
{
  RoundsFilingStatus filing_status;
  const char *state; /* as in #RoundsTaxHousehold; empty while not said */
  int children_under_6;
  int children_6_to_16;
  gint64 partner_income; /* of a year; counts and is needed on a joint return only */
  double partner_growth; /* percent a year; %NAN while not said, then it stays as it is */
  gint64 fixed_costs; /* of a month */
  gint64 loan_payments; /* of a month */
  double loan_rate; /* percent a year of what is owed; %NAN while not said */
  gint64 forgiveness; /* what PSLF would forgive at last */
  gint64 savings; /* at the start */
  gint64 other_deductions; /* of a year */
  double effective_rate; /* percent */
  int birth_year; /* of the person; %ROUNDS_INTEGER_UNSET while not said */
  int pslf_payments; /* made before the start; %ROUNDS_INTEGER_UNSET for none that count */
} RoundsCashHousehold;

/**
 * RoundsCashChange:
 * @pay: of the option's regular pay, as a part: 0.1 for 10 % more
 * @growth: of the option's pay, in percentage points a year
 * @gap: months
 * @ramp: months
 * @leaving_costs: as a part
 * @partner_income: as a part
 * @fixed_costs: as a part
 *
 * A "what if" on top of the input; all 0 for none. Uncertainty, sensitivity and solving backwards
 * are the same engine asked again with another change.
 */
typedef struct
{
  double pay;
  double growth;
  int gap;
  int ramp;
  double leaving_costs;
  double partner_income;
  double fixed_costs;
} RoundsCashChange;

/**
 * RoundsCashFlowInput:
 * @start: a day of month 0
 * @n_months: how many to walk
 * @tables: of the newest tax year
 * @today: work that goes on up to leaving it
 * @option: work to go to
 * @moves: whether one goes; otherwise today's work goes on and @option counts for nothing
 * @inflation: percent a year, for fixed and recurring costs and tax brackets; %NAN while unset
 */
typedef struct
{
  RoundsDate start;
  guint n_months;
  const RoundsTaxTables *tables;
  RoundsWork today;
  RoundsWork option;
  gboolean moves;
  RoundsTransitionTerms transition;
  RoundsCashHousehold household;
  double inflation;
  RoundsCashChange change;
} RoundsCashFlowInput;

/** RoundsCashPhase: where on the way a month lies */
typedef enum
{
  ROUNDS_CASH_TODAY,
  ROUNDS_CASH_NOTICE,
  ROUNDS_CASH_GAP,
  ROUNDS_CASH_RAMP,
  ROUNDS_CASH_STEADY,
} RoundsCashPhase;

/**
 * RoundsCashMonth:
 *
 * One month in cents; %ROUNDS_MONEY_UNSET where a part is unknown.
 * take_home = pay + partner − set_aside − withheld − estimates − costs; left = take_home −
 * fixed_costs − loans; balance = the balance before + left.
 *
 * unforgiven is about a loan balance that Public Service Loan Forgiveness (PSLF) takes away earlier
 * on the other way, and only from that month on: minus the balance in the month in which the other
 * way is forgiven, then plus what each payment takes off it, and plus what is left of it if this
 * way is forgiven after all. With the payments themselves only the interest is lost from then on.
 */
typedef struct
{
  RoundsCashPhase phase;
  gint64 gross[ROUNDS_INCOME_N_KINDS]; /* as it is paid */
  gint64 pay; /* their sum */
  gint64 wages; /* the part of it that is W-2 */
  gint64 profit; /* the part of it that is 1099 work */
  gint64 license_pay; /* the part of it that is per diem work of the license plan */
  gint64 partner;
  gint64 set_aside; /* deferrals, HSA and premiums, before tax */
  gint64 withheld; /* taxes on wages */
  gint64 estimates; /* quarterly, on 1099 profit */
  gint64 costs; /* of the work and of leaving */
  gint64 take_home;
  gint64 fixed_costs;
  gint64 loans;
  gint64 left;
  gint64 balance; /* of the savings, at the end of the month */
  gint64 match; /* what the employer adds to the retirement plan; not part of the above */
  gint64 forfeited; /* value lost without money paid; not part of the above */
  gint64 unforgiven; /* not part of the above: see below */
} RoundsCashMonth;

/**
 * RoundsCashFlow:
 * @leave_month: first month without today's work; @n_months or later when one stays
 * @begin_month: first month of the option's work
 * @full_month: first month of the option's full pay
 * @forgiven_month: after which PSLF forgives the loans; -1 for never within the months
 * @last_payment: month of the 120th payment that counts toward PSLF, maybe after the last month; -1
 *   for never
 * @repaid_month: in which a balance that the other way need not pay is paid off; -1 for none
 *
 * Clear with rounds_cash_flow_clear().
 */
typedef struct
{
  RoundsCashMonth *months; /* owned */
  guint n_months;
  int leave_month;
  int begin_month;
  int full_month;
  int forgiven_month;
  int last_payment;
  int repaid_month;
  GArray *notes; /* of RoundsCashNote, owned */
} RoundsCashFlow;

gboolean rounds_cash_flow_compute (const RoundsCashFlowInput *input, RoundsCashFlow *flow,
                                   GError **error);
void rounds_cash_flow_clear (RoundsCashFlow *flow);
gint64 rounds_cash_flow_average_take_home (const RoundsCashFlow *flow, guint from, guint n);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsCashFlow, rounds_cash_flow_clear)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-field.h"
#include "rounds-money.h"

static const RoundsBenefits no_benefits = { ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET,
                                            ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET,
                                            ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET };

/* One salary today and one of the option, from January 2026 on, for ten years; abroad at 25 %. A
 * household that needs $4,000 and pays loans of $1,000 a month, with $60,000. */
void
pay_case_init (PayCase *pay, const RoundsTaxTables *tables, const char *state, gint64 today,
               gint64 option)
{
  *pay = (PayCase) { 0 };
  rounds_income_terms_init (&pay->today[0], ROUNDS_INCOME_SALARY, today);
  rounds_income_terms_init (&pay->option[0], ROUNDS_INCOME_SALARY, option);
  pay->input = (RoundsCashFlowInput) {
    .start = rounds_date_new (2026, 1, 1),
    .n_months = 120,
    .tables = tables,
    .today = { .lines = pay->today, .n_lines = 1, .benefits = no_benefits },
    .option = { .lines = pay->option, .n_lines = 1, .costs = pay->costs, .benefits = no_benefits },
    .moves = TRUE,
    .transition = { .notice_on = ROUNDS_DATE_NONE,
                    .notice_months = 0,
                    .last_pay_months = 0,
                    .gap_months = 0,
                    .gap_low = ROUNDS_INTEGER_UNSET,
                    .gap_high = ROUNDS_INTEGER_UNSET,
                    .ramp_months = 0,
                    .pay_low = NAN,
                    .pay_high = NAN,
                    .growth_low = NAN,
                    .growth_high = NAN },
    .household = { .state = state,
                   .partner_income = ROUNDS_MONEY_UNSET,
                   .partner_growth = NAN,
                   .fixed_costs = 400000,
                   .loan_payments = 100000,
                   .loan_rate = NAN,
                   .forgiveness = ROUNDS_MONEY_UNSET,
                   .savings = 6000000,
                   .other_deductions = ROUNDS_MONEY_UNSET,
                   .effective_rate = 25,
                   .birth_year = ROUNDS_INTEGER_UNSET,
                   .pslf_payments = ROUNDS_INTEGER_UNSET },
    .inflation = NAN,
  };
}

void
pay_case_add_cost (PayCase *pay, RoundsCostKind kind, gint64 amount, RoundsCostRhythm rhythm)
{
  g_assert_cmpuint (pay->input.option.n_costs, <, LINES_MAX);
  rounds_cost_terms_init (&pay->costs[pay->input.option.n_costs++], kind, amount, rhythm);
}

gint64
pay_case_sum_taxes (const RoundsCashFlow *flow, guint from, guint n)
{
  gint64 sum = 0;

  for (guint i = from; i < from + n; i++)
    sum = rounds_money_add (sum,
                            rounds_money_add (flow->months[i].withheld, flow->months[i].estimates));
  return sum;
}

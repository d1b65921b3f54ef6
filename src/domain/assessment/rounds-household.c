/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-enums.h"
#include "rounds-field.h"
#include "rounds-household.h"
#include "rounds-money.h"
#include "rounds-us-states.h"

static const RoundsField fields[] = {
  ROUNDS_OPTIONAL_INTEGER (RoundsHousehold, birth_year, "birth-year", N_ ("Year of birth"), 9999),
  ROUNDS_ENUM (RoundsHousehold, filing_status, "filing-status", N_ ("Filing status"),
               rounds_filing_status_get_type, ROUNDS_FILING_SINGLE),
  ROUNDS_INTEGER (RoundsHousehold, children_under_6, "children-under-6", N_ ("Children under 6"), 0,
                  20, 0),
  ROUNDS_INTEGER (RoundsHousehold, children_6_to_16, "children-6-to-16", N_ ("Children 6 to 16"), 0,
                  20, 0),
  ROUNDS_MONEY (RoundsHousehold, partner_income, "partner-income", N_ ("Partner income")),
  ROUNDS_REAL (RoundsHousehold, partner_growth, "partner-growth", N_ ("Growth of partner income")),
  ROUNDS_MONEY (RoundsHousehold, fixed_costs, "fixed-costs", N_ ("Fixed costs")),
  ROUNDS_MONEY (RoundsHousehold, loan_payments, "loan-payments", N_ ("Loan payments")),
  ROUNDS_REAL (RoundsHousehold, loan_rate, "loan-rate", N_ ("Interest on loans")),
  ROUNDS_MONEY (RoundsHousehold, savings, "savings", N_ ("Savings")),
  ROUNDS_MONEY (RoundsHousehold, floor, "floor", N_ ("Household floor")),
  ROUNDS_ENUM (RoundsHousehold, agreement, "agreement", N_ ("Partner agreement"),
               rounds_agreement_get_type, ROUNDS_AGREEMENT_NOT_SAID),
  ROUNDS_MONEY (RoundsHousehold, other_deductions, "other-deductions", N_ ("Other deductions")),
  ROUNDS_REAL (RoundsHousehold, effective_rate, "effective-rate", N_ ("Effective tax rate")),
  ROUNDS_OPTIONAL_INTEGER (RoundsHousehold, pslf_payments, "pslf-payments",
                           N_ ("PSLF payments made"), 120),
  ROUNDS_MONEY (RoundsHousehold, pslf_forgiveness, "pslf-forgiveness", N_ ("PSLF forgiveness")),
};

ROUNDS_DEFINE_RECORD (RoundsHousehold, rounds_household, "household", fields, record_class->is_single = TRUE)

/**
 * rounds_household_find_filing:
 * @state: where the household lives
 *
 * What the household needs is met from all of its pay, a partner's included (R034). In the United
 * States the filing status says whether both are taxed together. Elsewhere nobody is asked for one,
 * and one rate is taken from all pay: there a partner's pay counts as soon as it is entered.
 *
 * Returns: the filing status to compute the taxes of the household with
 */
RoundsFilingStatus
rounds_household_find_filing (RoundsHousehold *self, const char *state)
{
  g_return_val_if_fail (ROUNDS_IS_HOUSEHOLD (self) && state != NULL, ROUNDS_FILING_SINGLE);

  if (g_str_equal (state, ROUNDS_US_STATE_ABROAD) && self->partner_income != ROUNDS_MONEY_UNSET)
    return ROUNDS_FILING_JOINT;
  return self->filing_status;
}

/**
 * rounds_household_find_months:
 *
 * For how long the savings carry fixed costs and loan payments without any income (R040). That is
 * less than the months of a forecast tell, but it is there before the pay of any option is.
 *
 * Returns: months; %NAN while one of the three amounts is not said, or nothing goes out
 */
double
rounds_household_find_months (const RoundsHousehold *self)
{
  gint64 outgo;

  g_return_val_if_fail (self != NULL, NAN);

  if (self->savings == ROUNDS_MONEY_UNSET || self->fixed_costs == ROUNDS_MONEY_UNSET ||
      self->loan_payments == ROUNDS_MONEY_UNSET)
    return NAN;
  outgo = rounds_money_add (self->fixed_costs, self->loan_payments);
  return outgo > 0 ? (double) self->savings / (double) outgo : NAN;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-run.h"
#include "rounds-field.h"
#include "rounds-money.h"

/** PSLF_PAYMENTS: qualifying payments until Public Service Loan Forgiveness (34 CFR 685.219) */
#define PSLF_PAYMENTS 120

/* What is still owed on the way that is forgiven later than the other, or never. */
typedef struct
{
  gint64 balance; /* cents; %ROUNDS_MONEY_UNSET while unknown */
  gboolean apart; /* whether the other way owes nothing any more */
} Debt;

/* The month of the 120th payment that counts: only those made while at work that counts do. */
static int
find_last_payment (const RoundsCashRun *run, gboolean moves)
{
  const RoundsCashFlowInput *input = run->input;
  int needed = PSLF_PAYMENTS - input->household.pslf_payments;
  int leave, begin, counted;

  if (input->household.pslf_payments == ROUNDS_INTEGER_UNSET)
    return ROUNDS_CASH_NEVER;
  if (needed <= 0)
    return 0;
  rounds_cash_find_way (input, moves, &leave, &begin);
  counted = input->today.pslf ? leave : 0;
  if (needed <= counted)
    return needed - 1;
  return moves && input->option.pslf ? begin + needed - counted - 1 : ROUNDS_CASH_NEVER;
}

/* From the month on in which the other way is forgiven what this one still owes is worked off: the
 * interest of a month is on what was owed before it. */
static void
pay_back (const RoundsCashRun *run, RoundsCashMonth *month, Debt *debt)
{
  double rate = run->input->household.loan_rate;
  gint64 interest;

  if (debt->balance == ROUNDS_MONEY_UNSET || month->loans == ROUNDS_MONEY_UNSET || isnan (rate))
    {
      debt->balance = month->unforgiven = ROUNDS_MONEY_UNSET;
      return;
    }
  interest =
      rounds_money_from_dollars (rounds_money_to_dollars (debt->balance) * rate / 100.0 / 12);
  month->loans = MIN (month->loans, debt->balance + interest);
  month->unforgiven = month->loans - interest;
  debt->balance -= month->unforgiven;
}

static void
settle (RoundsCashRun *run, RoundsCashMonth *month, Debt *debt)
{
  month->unforgiven = rounds_money_add (month->unforgiven, debt->balance);
  debt->balance = 0;
}

static void
pay_month (RoundsCashRun *run, int i, Debt *debt)
{
  RoundsCashMonth *month = &run->months[run->before + i];
  int last = run->last_payment, other = run->other_last_payment;

  month->loans = run->input->household.loan_payments;
  if (i > last || run->input->household.pslf_payments >= PSLF_PAYMENTS)
    {
      month->loans = 0;
      return;
    }
  if (debt->apart)
    pay_back (run, month, debt);
  else if (i == other && last > other)
    {
      debt->apart = TRUE;
      debt->balance = run->input->household.forgiveness;
      month->unforgiven = debt->balance == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : -debt->balance;
    }
  if (!debt->apart)
    return;
  if (i == last)
    settle (run, month, debt);
  else if (debt->balance == 0 && run->repaid < 0)
    run->repaid = i;
}

/**
 * rounds_cash_loans:
 *
 * Fills in the loan payments of every month, and what becomes of the balance that Public Service
 * Loan Forgiveness takes away on one of the two ways and not, or later, on the other. Up to then
 * both owe the same: what the household expects to be forgiven is the balance in the earlier of the
 * two months. While that balance, its interest or the payments are unknown, so is what is lost.
 */
void
rounds_cash_loans (RoundsCashRun *run)
{
  Debt debt = { 0 };

  run->last_payment = find_last_payment (run, run->input->moves);
  run->other_last_payment = find_last_payment (run, !run->input->moves);
  run->repaid = -1;
  for (int i = 0; run->before + i < run->n; i++)
    pay_month (run, i, &debt);
}

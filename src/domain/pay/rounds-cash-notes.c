/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-run.h"
#include "rounds-field.h"
#include "rounds-money.h"

static void
note_line (RoundsCashRun *run, gboolean applies, RoundsCashNoteKind kind, gboolean of_option,
           int line)
{
  RoundsCashNote note = { kind, of_option, line };

  if (applies)
    g_array_append_val (run->notes, note);
}

static void
note (RoundsCashRun *run, gboolean applies, RoundsCashNoteKind kind)
{
  note_line (run, applies, kind, FALSE, -1);
}

static void
note_wrvu (RoundsCashRun *run, const RoundsIncomeTerms *terms, gboolean of_option, int i)
{
  note_line (run, isnan (terms->threshold) || terms->rate == ROUNDS_MONEY_UNSET,
             ROUNDS_CASH_NEEDS_WRVU, of_option, i);
  note_line (run, isnan (terms->share), ROUNDS_CASH_TAKES_WHOLE_SHARE, of_option, i);
  note_line (run, terms->draw && terms->draw_floor == ROUNDS_MONEY_UNSET,
             ROUNDS_CASH_TAKES_NO_DRAW_FLOOR, of_option, i);
}

static void
note_income (RoundsCashRun *run, const RoundsIncomeTerms *terms, gboolean of_option, int i)
{
  gboolean hourly =
      terms->kind == ROUNDS_INCOME_HOURLY_W2 || terms->kind == ROUNDS_INCOME_HOURLY_1099;
  gboolean once = rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_ONE_TIME;

  note_line (run, terms->amount == ROUNDS_MONEY_UNSET, ROUNDS_CASH_NEEDS_AMOUNT, of_option, i);
  note_line (run, rounds_income_needs_quantity (terms->kind) && isnan (terms->quantity),
             ROUNDS_CASH_NEEDS_QUANTITY, of_option, i);
  if (terms->kind == ROUNDS_INCOME_WRVU)
    note_wrvu (run, terms, of_option, i);
  note_line (run, hourly && isnan (terms->weeks), ROUNDS_CASH_TAKES_ALL_WEEKS, of_option, i);
  note_line (run, !once && isnan (terms->growth), ROUNDS_CASH_TAKES_NO_GROWTH, of_option, i);
  note_line (run,
             of_option && rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_EVERY_MONTH &&
                 terms->ramp_months == ROUNDS_INTEGER_UNSET &&
                 run->input->transition.ramp_months == ROUNDS_INTEGER_UNSET,
             ROUNDS_CASH_TAKES_NO_RAMP, of_option, i);
  note_line (run, terms->pay_lag_months == ROUNDS_INTEGER_UNSET, ROUNDS_CASH_TAKES_NO_LAG,
             of_option, i);
  note_line (run, terms->kind == ROUNDS_INCOME_DEFERRED_PAYOUT,
             ROUNDS_CASH_TAKES_DEFERRED_AS_EARNED, of_option, i);
}

static void
note_cost (RoundsCashRun *run, const RoundsCostTerms *terms, gboolean of_option, int i)
{
  gboolean free = terms->covered || (terms->kind == ROUNDS_COST_TAIL && terms->occurrence);

  note_line (run, !free && terms->amount == ROUNDS_MONEY_UNSET, ROUNDS_CASH_NEEDS_COST, of_option,
             i);
  note_line (run, !free && terms->kind == ROUNDS_COST_TAIL && isnan (terms->multiple),
             ROUNDS_CASH_TAKES_TAIL_MULTIPLE, of_option, i);
}

static void
note_work (RoundsCashRun *run, const RoundsWork *work, gboolean of_option)
{
  const RoundsBenefits *benefits = &work->benefits;

  for (guint i = 0; i < work->n_lines; i++)
    note_income (run, &work->lines[i], of_option, (int) i);
  for (guint i = 0; i < work->n_costs; i++)
    note_cost (run, &work->costs[i], of_option, (int) i);
  note_line (run,
             work->n_lines > 0 && benefits->deferral_401k == ROUNDS_MONEY_UNSET &&
                 benefits->deferral_403b == ROUNDS_MONEY_UNSET &&
                 benefits->deferral_457b == ROUNDS_MONEY_UNSET &&
                 benefits->hsa == ROUNDS_MONEY_UNSET && benefits->premiums == ROUNDS_MONEY_UNSET,
             ROUNDS_CASH_TAKES_NO_BENEFITS, of_option, -1);
  note_line (run, run->left_out[of_option ? 1 : 0], ROUNDS_CASH_TAKES_LESS_BENEFITS, of_option, -1);
}

/* Whether PSLF forgives loans within the months on one of the two ways, and not yet on the other.
 */
static gboolean
parts_loans (const RoundsCashRun *run)
{
  return run->last_payment != run->other_last_payment &&
         MIN (run->last_payment, run->other_last_payment) < (int) run->input->n_months;
}

static void
note_loans (RoundsCashRun *run)
{
  const RoundsCashHousehold *home = &run->input->household;
  gboolean missing = home->loan_payments == ROUNDS_MONEY_UNSET;

  if (!parts_loans (run))
    {
      note (run, missing, ROUNDS_CASH_NEEDS_LOANS);
      return;
    }
  note (run, missing, ROUNDS_CASH_NEEDS_LOANS_TO_COMPARE);
  note (run, isnan (home->loan_rate), ROUNDS_CASH_NEEDS_LOAN_RATE);
  note (run, home->forgiveness == ROUNDS_MONEY_UNSET, ROUNDS_CASH_NEEDS_FORGIVENESS);
}

static void
note_household (RoundsCashRun *run)
{
  const RoundsCashHousehold *home = &run->input->household;
  gboolean said = home->state != NULL && *home->state != '\0';
  gboolean abroad = said && g_str_equal (home->state, ROUNDS_TAX_STATE_ABROAD);

  note (run, !said, ROUNDS_CASH_NEEDS_STATE);
  note (run, abroad && isnan (home->effective_rate), ROUNDS_CASH_NEEDS_EFFECTIVE_RATE);
  note (run, run->tax_unknown, ROUNDS_CASH_NEEDS_STATE_FIGURES);
  note (run, home->fixed_costs == ROUNDS_MONEY_UNSET, ROUNDS_CASH_NEEDS_FIXED_COSTS);
  note_loans (run);
  note (run, home->savings == ROUNDS_MONEY_UNSET, ROUNDS_CASH_NEEDS_SAVINGS);
  note (run,
        home->filing_status == ROUNDS_FILING_JOINT && home->partner_income == ROUNDS_MONEY_UNSET,
        ROUNDS_CASH_NEEDS_PARTNER_PAY);
  note (run,
        home->filing_status == ROUNDS_FILING_JOINT && home->partner_income > 0 &&
            isnan (home->partner_growth),
        ROUNDS_CASH_TAKES_FLAT_PARTNER_PAY);
  note (run, run->cut, ROUNDS_CASH_TAKES_SMALLER_CATCH_UP);
  note (run, !abroad && home->other_deductions == ROUNDS_MONEY_UNSET,
        ROUNDS_CASH_TAKES_NO_OTHER_DEDUCTIONS);
}

static void
note_transition (RoundsCashRun *run)
{
  const RoundsTransitionTerms *terms = &run->input->transition;

  note (run, terms->notice_months == ROUNDS_INTEGER_UNSET, ROUNDS_CASH_TAKES_NO_NOTICE);
  note (run, terms->last_pay_months == ROUNDS_INTEGER_UNSET, ROUNDS_CASH_TAKES_LAST_PAY_ON_TIME);
  note (run, terms->gap_months == ROUNDS_INTEGER_UNSET, ROUNDS_CASH_TAKES_NO_GAP);
}

/**
 * rounds_cash_notes:
 *
 * Lists what is missing and what was taken for want of an answer, so that nothing is assumed in
 * silence.
 */
void
rounds_cash_notes (RoundsCashRun *run)
{
  note_household (run);
  note_work (run, &run->input->today, FALSE);
  if (run->input->moves)
    {
      note_work (run, &run->input->option, TRUE);
      note_transition (run);
    }
  note (run, isnan (run->input->inflation), ROUNDS_CASH_TAKES_NO_INFLATION);
  note (run, run->before > 0 && run->input->today.n_lines > 0, ROUNDS_CASH_TAKES_EARLIER_PAY);
  note (run, TRUE, ROUNDS_CASH_TAKES_EVEN_WITHHOLDING);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cash-run.h"
#include "rounds-field.h"
#include "rounds-money.h"

static int
or_none (int months)
{
  return months == ROUNDS_INTEGER_UNSET ? 0 : months;
}

/**
 * rounds_cash_find_way:
 * @moves: the way that is asked about, whatever @input says
 * @leave: (out): first month without today's work
 * @begin: (out): first month of the option's work
 *
 * When the ways part: notice, leaving, the gap, the new work. Both are %ROUNDS_CASH_NEVER for
 * staying.
 */
void
rounds_cash_find_way (const RoundsCashFlowInput *input, gboolean moves, int *leave, int *begin)
{
  const RoundsTransitionTerms *terms = &input->transition;
  int gap = MAX (or_none (terms->gap_months) + input->change.gap, 0);
  int notice = 0, year, month, start_year, start_month;

  *leave = *begin = ROUNDS_CASH_NEVER;
  if (!moves)
    return;
  if (terms->notice_on != ROUNDS_DATE_NONE)
    {
      rounds_date_get_ymd (terms->notice_on, &year, &month, NULL);
      rounds_date_get_ymd (input->start, &start_year, &start_month, NULL);
      notice = MAX ((year - start_year) * 12 + month - start_month, 0);
    }
  *leave = notice + or_none (terms->notice_months);
  *begin = *leave + gap;
}

static void
begin (RoundsCashRun *run, const RoundsCashFlowInput *input)
{
  int month;

  *run = (RoundsCashRun) { .input = input };
  rounds_date_get_ymd (input->start, NULL, &month, NULL);
  run->before = month - 1;
  run->n = MAX ((run->before + (int) input->n_months + 11) / 12 * 12, 12);
  run->months = g_new0 (RoundsCashMonth, run->n);
  run->set_aside_by = g_new0 (guint8, run->n);
  run->places = g_new0 (RoundsBenefitPlaces, run->n);
  run->notes = g_array_new (FALSE, FALSE, sizeof (RoundsCashNote));
  rounds_cash_find_way (input, input->moves, &run->leave, &run->begin);
}

static void
hand_over (RoundsCashRun *run, RoundsCashFlow *flow)
{
  guint n = run->input->n_months;
  int last = run->last_payment;

  *flow = (RoundsCashFlow) {
    .months = g_memdup2 (run->months + run->before, n * sizeof (RoundsCashMonth)),
    .n_months = n,
    .leave_month = run->leave,
    .begin_month = run->begin,
    .full_month = run->begin + run->ramp,
    .forgiven_month = last < (int) n ? last : -1,
    .last_payment = last < ROUNDS_CASH_NEVER ? last : -1,
    .repaid_month = run->repaid < (int) n ? run->repaid : -1,
    .notes = g_steal_pointer (&run->notes),
  };
}

static void
end (RoundsCashRun *run)
{
  g_clear_pointer (&run->months, g_free);
  g_clear_pointer (&run->set_aside_by, g_free);
  g_clear_pointer (&run->places, g_free);
  g_clear_pointer (&run->notes, g_array_unref);
}

/**
 * rounds_cash_flow_compute:
 * @flow: (out caller-allocates): the months; empty on error
 * @error: of #RoundsTaxError
 *
 * Walks the months from the plan's start: today's work up to leaving it, its last pay, the costs of
 * leaving, the gap, the ramp and the new work; taxes as they are paid; the household's costs, loans
 * and savings. Depends on nothing but @input, so it may run in any thread. What is unknown makes
 * unknown what depends on it, and no more; the notes say what is missing and what was taken
 * instead.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_cash_flow_compute (const RoundsCashFlowInput *input, RoundsCashFlow *flow, GError **error)
{
  RoundsCashRun run;
  gboolean ok;

  g_return_val_if_fail (input != NULL && flow != NULL && input->tables != NULL, FALSE);

  *flow = (RoundsCashFlow) { 0 };
  begin (&run, input);
  rounds_cash_pay (&run);
  rounds_cash_costs (&run);
  ok = rounds_cash_tax (&run, error);
  if (ok)
    {
      rounds_cash_loans (&run);
      rounds_cash_months (&run);
      rounds_cash_notes (&run);
      hand_over (&run, flow);
    }
  end (&run);
  return ok;
}

void
rounds_cash_flow_clear (RoundsCashFlow *flow)
{
  g_return_if_fail (flow != NULL);

  g_clear_pointer (&flow->months, g_free);
  g_clear_pointer (&flow->notes, g_array_unref);
  flow->n_months = 0;
}

/**
 * rounds_cash_flow_average_take_home:
 * @from: first month
 * @n: how many months
 *
 * Returns: cents of a month; %ROUNDS_MONEY_UNSET when one of them is unknown or past the end
 */
gint64
rounds_cash_flow_average_take_home (const RoundsCashFlow *flow, guint from, guint n)
{
  gint64 sum = 0;

  g_return_val_if_fail (flow != NULL, ROUNDS_MONEY_UNSET);

  if (n == 0 || from > flow->n_months || n > flow->n_months - from)
    return ROUNDS_MONEY_UNSET;
  for (guint i = from; i < from + n; i++)
    sum = rounds_money_add (sum, flow->months[i].take_home);
  return sum == ROUNDS_MONEY_UNSET ? sum
                                   : rounds_money_from_dollars (rounds_money_to_dollars (sum) / n);
}

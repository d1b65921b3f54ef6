/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-cost.h"
#include "rounds-field.h"
#include "rounds-money.h"

/**
 * rounds_cost_terms_init:
 *
 * Makes @terms a cost of which only the kind, the amount and the rhythm have been said.
 */
void
rounds_cost_terms_init (RoundsCostTerms *terms, RoundsCostKind kind, gint64 amount,
                        RoundsCostRhythm rhythm)
{
  g_return_if_fail (terms != NULL);

  *terms = (RoundsCostTerms) { .kind = kind,
                               .amount = amount,
                               .rhythm = rhythm,
                               .end_month = ROUNDS_INTEGER_UNSET,
                               .multiple = NAN };
}

/**
 * rounds_cost_get_anchor:
 *
 * Returns: what the months of a cost of this kind are counted from
 */
RoundsCostAnchor
rounds_cost_get_anchor (RoundsCostKind kind)
{
  switch (kind)
    {
    case ROUNDS_COST_TAIL:
    case ROUNDS_COST_CLAW_BACK:
    case ROUNDS_COST_LEGAL:
    case ROUNDS_COST_GAP_HEALTH:
    case ROUNDS_COST_DISABILITY:
    case ROUNDS_COST_FORFEITED:
      return ROUNDS_COST_FROM_LEAVING;
    case ROUNDS_COST_COACHING:
    case ROUNDS_COST_CERTIFICATION:
      return ROUNDS_COST_FROM_START;
    case ROUNDS_COST_OTHER:
    case ROUNDS_COST_MOVING:
    case ROUNDS_COST_LICENSE:
    case ROUNDS_COST_CME:
      return ROUNDS_COST_FROM_NEW_WORK;
    default:
      g_return_val_if_reached (ROUNDS_COST_FROM_NEW_WORK);
    }
}

/**
 * rounds_cost_tail:
 * @premium: cents of the last year
 *
 * Returns: cents of an extended reporting endorsement; %ROUNDS_MONEY_UNSET while a part is unknown
 */
gint64
rounds_cost_tail (gint64 premium, double multiple)
{
  return rounds_money_from_dollars (rounds_money_to_dollars (premium) * multiple);
}

static gint64
once (const RoundsCostTerms *terms)
{
  if (terms->kind != ROUNDS_COST_TAIL)
    return terms->amount;
  return rounds_cost_tail (terms->amount,
                           isnan (terms->multiple) ? ROUNDS_COST_TAIL_MULTIPLE : terms->multiple);
}

/**
 * rounds_cost_month:
 * @month: counted from the anchor of the kind
 *
 * Returns: cents that the cost takes in the month; 0 when it does not come in it, or somebody else
 *   pays; %ROUNDS_MONEY_UNSET when it comes and nobody knows how much it is
 */
gint64
rounds_cost_month (const RoundsCostTerms *terms, int month)
{
  RoundsCostRhythm rhythm;

  g_return_val_if_fail (terms != NULL, ROUNDS_MONEY_UNSET);

  month -= terms->start_month;
  if (month < 0 || terms->covered || (terms->kind == ROUNDS_COST_TAIL && terms->occurrence))
    return 0;
  if (terms->end_month != ROUNDS_INTEGER_UNSET && month > terms->end_month - terms->start_month)
    return 0;
  rhythm = terms->kind == ROUNDS_COST_GAP_HEALTH ? ROUNDS_COST_MONTHLY : terms->rhythm;
  if (rhythm == ROUNDS_COST_ONCE && month > 0)
    return 0;
  if (rhythm == ROUNDS_COST_YEARLY && month % 12 != 0)
    return 0;
  return once (terms);
}

/**
 * rounds_cost_steady_year:
 *
 * Returns: cents that the cost takes in every year; 0 when it comes once, ends, is no money paid,
 *   belongs to the gap, or somebody else pays; %ROUNDS_MONEY_UNSET while nobody knows how much it
 * is
 */
gint64
rounds_cost_steady_year (const RoundsCostTerms *terms)
{
  g_return_val_if_fail (terms != NULL, ROUNDS_MONEY_UNSET);

  if (terms->covered || terms->rhythm == ROUNDS_COST_ONCE ||
      terms->end_month != ROUNDS_INTEGER_UNSET || terms->kind == ROUNDS_COST_GAP_HEALTH ||
      terms->kind == ROUNDS_COST_FORFEITED || terms->kind == ROUNDS_COST_TAIL)
    return 0;
  if (terms->amount == ROUNDS_MONEY_UNSET || terms->rhythm == ROUNDS_COST_YEARLY)
    return terms->amount;
  return terms->amount * 12;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-income.h"
#include "rounds-money.h"

#define WEEKS_OF_YEAR 52

typedef struct
{
  RoundsIncomeRhythm rhythm;
  gboolean self_employment;
  gboolean either; /* self-employment or wages, as the line says */
  gboolean on_leaving;
  gboolean needs_quantity;
  gboolean by_week; /* paid by the hour, for the weeks that are worked */
  gboolean on_top;
} Kind;

static const Kind kinds[ROUNDS_INCOME_N_KINDS] = {
  [ROUNDS_INCOME_HOURLY_W2] = { .needs_quantity = TRUE, .by_week = TRUE },
  [ROUNDS_INCOME_HOURLY_1099] = { .self_employment = TRUE,
                                  .needs_quantity = TRUE,
                                  .by_week = TRUE },
  [ROUNDS_INCOME_PROJECT_1099] = { .self_employment = TRUE,
                                   .either = TRUE,
                                   .needs_quantity = TRUE },
  [ROUNDS_INCOME_WRVU] = { .needs_quantity = TRUE },
  [ROUNDS_INCOME_BONUS] = { .rhythm = ROUNDS_INCOME_EVERY_YEAR },
  [ROUNDS_INCOME_SIGN_ON] = { .rhythm = ROUNDS_INCOME_ONE_TIME },
  [ROUNDS_INCOME_EQUITY] = { .rhythm = ROUNDS_INCOME_ONE_TIME },
  [ROUNDS_INCOME_SEVERANCE] = { .rhythm = ROUNDS_INCOME_ONE_TIME, .on_leaving = TRUE },
  [ROUNDS_INCOME_PTO_PAYOUT] = { .rhythm = ROUNDS_INCOME_ONE_TIME, .on_leaving = TRUE },
  [ROUNDS_INCOME_DEFERRED_PAYOUT] = { .rhythm = ROUNDS_INCOME_ONE_TIME, .on_leaving = TRUE },
  [ROUNDS_INCOME_PER_DIEM] = { .either = TRUE, .needs_quantity = TRUE, .on_top = TRUE },
  [ROUNDS_INCOME_SHIFTS] = { .either = TRUE, .needs_quantity = TRUE, .by_week = TRUE },
  [ROUNDS_INCOME_DIFFERENTIAL] = { .needs_quantity = TRUE, .by_week = TRUE, .on_top = TRUE },
  [ROUNDS_INCOME_OVERTIME] = { .needs_quantity = TRUE, .by_week = TRUE, .on_top = TRUE },
};

/**
 * rounds_income_terms_init:
 *
 * Makes @terms a line of which only the kind and the amount have been said.
 */
void
rounds_income_terms_init (RoundsIncomeTerms *terms, RoundsIncomeKind kind, gint64 amount)
{
  g_return_if_fail (terms != NULL);

  *terms = (RoundsIncomeTerms) { .kind = kind,
                                 .amount = amount,
                                 .quantity = NAN,
                                 .weeks = NAN,
                                 .end_month = ROUNDS_INTEGER_UNSET,
                                 .growth = NAN,
                                 .ramp_months = ROUNDS_INTEGER_UNSET,
                                 .pay_lag_months = ROUNDS_INTEGER_UNSET,
                                 .threshold = NAN,
                                 .rate = ROUNDS_MONEY_UNSET,
                                 .share = NAN,
                                 .draw_floor = ROUNDS_MONEY_UNSET,
                                 .shift_hours = NAN,
                                 .cap = NAN };
}

RoundsIncomeRhythm
rounds_income_get_rhythm (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, ROUNDS_INCOME_EVERY_MONTH);

  return kinds[kind].rhythm;
}

/** rounds_income_may_be_either: whether a line of @kind says itself if it is W-2 or 1099 */
gboolean
rounds_income_may_be_either (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, FALSE);

  return kinds[kind].either;
}

/**
 * rounds_income_is_self_employment:
 *
 * Returns: whether the line is profit of 1099 work, and not wages: as it says, where its kind may
 *   be either; else, and while it says nothing, as the kind is
 */
gboolean
rounds_income_is_self_employment (const RoundsIncomeTerms *terms)
{
  g_return_val_if_fail (terms != NULL && terms->kind < ROUNDS_INCOME_N_KINDS, FALSE);

  if (kinds[terms->kind].either && terms->tax_form != ROUNDS_TAX_FORM_USUAL)
    return terms->tax_form == ROUNDS_TAX_FORM_1099;
  return kinds[terms->kind].self_employment;
}

/**
 * rounds_income_comes_on_leaving:
 *
 * Returns: whether today's work pays it only when one leaves
 */
gboolean
rounds_income_comes_on_leaving (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, FALSE);

  return kinds[kind].on_leaving;
}

/**
 * rounds_income_is_regular:
 *
 * Returns: whether the kind is what the work itself pays, and not something that comes on top of
 * it: a bonus, overtime, hours on the side
 */
gboolean
rounds_income_is_regular (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, FALSE);

  return kinds[kind].rhythm == ROUNDS_INCOME_EVERY_MONTH && !kinds[kind].on_top;
}

/** rounds_income_is_by_week: whether the kind is paid by the hour, for some weeks of the year */
gboolean
rounds_income_is_by_week (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, FALSE);

  return kinds[kind].by_week;
}

/**
 * rounds_income_pays_time_off:
 *
 * Returns: whether the line is wages by the hour, which are usually paid in time off as well; what
 *   comes on top of them, and contract work, is paid when one works
 */
gboolean
rounds_income_pays_time_off (const RoundsIncomeTerms *terms)
{
  g_return_val_if_fail (terms != NULL, FALSE);

  return rounds_income_is_by_week (terms->kind) && rounds_income_is_regular (terms->kind) &&
         !rounds_income_is_self_employment (terms);
}

gboolean
rounds_income_needs_quantity (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, FALSE);

  return kinds[kind].needs_quantity;
}

static double
percent_or (double percent, double fallback)
{
  return (isnan (percent) ? fallback : percent) / 100;
}

static double
wrvu_dollars (const RoundsIncomeTerms *terms, double wrvus)
{
  double base = rounds_money_to_dollars (terms->amount);
  double rate = rounds_money_to_dollars (terms->rate);
  double over = wrvus - terms->threshold;
  double least =
      terms->draw_floor == ROUNDS_MONEY_UNSET ? 0 : rounds_money_to_dollars (terms->draw_floor);
  double owed;

  if (!(over < 0))
    return base + over * rate * percent_or (terms->share, 100);
  if (!terms->draw)
    return base;
  owed = base + over * rate;
  return owed < least ? least : owed;
}

/**
 * rounds_income_wrvu_year:
 * @wrvus: of the year
 *
 * A year under a wRVU contract: base + (wRVU − threshold) × rate × share above the threshold. Below
 * it a pure bonus contract pays the base; a draw pays the base less shortfall × rate, but not less
 * than the contract's floor.
 *
 * Returns: cents; %ROUNDS_MONEY_UNSET while a part that counts is unknown
 */
gint64
rounds_income_wrvu_year (const RoundsIncomeTerms *terms, double wrvus)
{
  g_return_val_if_fail (terms != NULL, ROUNDS_MONEY_UNSET);

  return rounds_money_from_dollars (wrvu_dollars (terms, wrvus));
}

static double
hour_dollars (const RoundsIncomeTerms *terms)
{
  double amount = rounds_money_to_dollars (terms->amount);

  if (terms->kind == ROUNDS_INCOME_OVERTIME)
    return amount * percent_or (terms->share, ROUNDS_INCOME_OVERTIME_SHARE);
  return amount;
}

/** rounds_income_get_weeks: of a year, for which a line by the hour is paid */
double
rounds_income_get_weeks (const RoundsIncomeTerms *terms)
{
  g_return_val_if_fail (terms != NULL, NAN);

  return isnan (terms->weeks) ? WEEKS_OF_YEAR : terms->weeks;
}

/* Hours of a year that are paid by the hour, for the weeks that are worked. */
static double
paid_hours (const RoundsIncomeTerms *terms)
{
  double hours = terms->quantity;

  if (terms->kind == ROUNDS_INCOME_SHIFTS)
    hours *= isnan (terms->shift_hours) ? ROUNDS_INCOME_SHIFT_HOURS : terms->shift_hours;
  return hours * rounds_income_get_weeks (terms);
}

/**
 * rounds_income_hours:
 *
 * Hours of a year that the work of the line takes, over the same weeks that it is paid for. A shift
 * differential is more pay for hours that are counted already, and what is paid once or as a bonus
 * takes none.
 *
 * Returns: hours; %NAN while they are not said, and for a salary or a wRVU contract, which say none
 */
double
rounds_income_hours (const RoundsIncomeTerms *terms)
{
  g_return_val_if_fail (terms != NULL, NAN);

  switch (terms->kind)
    {
    case ROUNDS_INCOME_HOURLY_W2:
    case ROUNDS_INCOME_HOURLY_1099:
    case ROUNDS_INCOME_SHIFTS:
    case ROUNDS_INCOME_OVERTIME:
      return paid_hours (terms);
    case ROUNDS_INCOME_PER_DIEM:
      return terms->quantity * 12;
    case ROUNDS_INCOME_PROJECT_1099:
      return terms->quantity * terms->shift_hours * 12;
    case ROUNDS_INCOME_SALARY:
    case ROUNDS_INCOME_WRVU:
      return NAN;
    case ROUNDS_INCOME_DIFFERENTIAL:
    case ROUNDS_INCOME_BONUS:
    case ROUNDS_INCOME_SIGN_ON:
    case ROUNDS_INCOME_EQUITY:
    case ROUNDS_INCOME_SEVERANCE:
    case ROUNDS_INCOME_PTO_PAYOUT:
    case ROUNDS_INCOME_DEFERRED_PAYOUT:
      return 0;
    default:
      g_return_val_if_reached (NAN);
    }
}

/**
 * rounds_income_year_at:
 * @volume: how much of the work that is expected; 1 is all
 *
 * Returns: dollars of a year before growth, and of all times for what is paid once; %NAN while a
 *   part is unknown
 */
double
rounds_income_year_at (const RoundsIncomeTerms *terms, double volume)
{
  double amount = rounds_money_to_dollars (terms->amount);

  switch (terms->kind)
    {
    case ROUNDS_INCOME_HOURLY_W2:
    case ROUNDS_INCOME_HOURLY_1099:
    case ROUNDS_INCOME_SHIFTS:
    case ROUNDS_INCOME_DIFFERENTIAL:
    case ROUNDS_INCOME_OVERTIME:
      return hour_dollars (terms) * paid_hours (terms) * volume;
    case ROUNDS_INCOME_PROJECT_1099:
    case ROUNDS_INCOME_PER_DIEM:
      return amount * terms->quantity * 12 * volume;
    case ROUNDS_INCOME_WRVU:
      return wrvu_dollars (terms, terms->quantity * volume);
    case ROUNDS_INCOME_SALARY:
      return amount * volume;
    case ROUNDS_INCOME_BONUS:
    case ROUNDS_INCOME_SIGN_ON:
    case ROUNDS_INCOME_EQUITY:
    case ROUNDS_INCOME_SEVERANCE:
    case ROUNDS_INCOME_PTO_PAYOUT:
    case ROUNDS_INCOME_DEFERRED_PAYOUT:
      return amount;
    default:
      g_return_val_if_reached (NAN);
    }
}

/**
 * rounds_income_year:
 *
 * Returns: cents of the first full year at full pay, before growth; what is paid once in all.
 *   %ROUNDS_MONEY_UNSET while a part is unknown
 */
gint64
rounds_income_year (const RoundsIncomeTerms *terms)
{
  g_return_val_if_fail (terms != NULL, ROUNDS_MONEY_UNSET);

  return rounds_money_from_dollars (rounds_income_year_at (terms, 1));
}

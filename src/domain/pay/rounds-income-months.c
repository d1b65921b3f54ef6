/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-income.h"
#include "rounds-money.h"

/* The part of @cents that falls on one of @n equal months, so that all of them add up to the whole.
 */
static gint64
share_of (double dollars, int month, int n)
{
  gint64 upto = rounds_money_from_dollars (dollars * (month + 1) / n);
  gint64 before = rounds_money_from_dollars (dollars * month / n);

  return upto == ROUNDS_MONEY_UNSET || before == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET
                                                                    : upto - before;
}

static int
find_month_of_year (int month)
{
  return (month % 12 + 12) % 12;
}

static double
grow (const RoundsIncomeTerms *terms, int month)
{
  double percent = isnan (terms->growth) ? 0 : terms->growth;

  return pow (1 + percent / 100, MAX (month, 0) / 12);
}

/* What the work of one month earns: an even part of its year. */
static gint64
earn_month (const RoundsIncomeTerms *terms, int month)
{
  double growth = grow (terms, month);
  int ramp = MAX (terms->ramp_months, 0);

  if (month >= 0 && month < ramp)
    return rounds_money_from_dollars (rounds_income_year_at (terms, (month + 1.0) / (ramp + 1)) *
                                      growth / 12);
  return share_of (rounds_income_year_at (terms, 1) * growth, find_month_of_year (month), 12);
}

/* Without a base each month pays what it earned, and nothing is left to settle. */
static gboolean
settles (const RoundsIncomeTerms *terms)
{
  return terms->kind == ROUNDS_INCOME_WRVU && terms->amount > 0;
}

/* What a wRVU contract pays with the month: the base, or what a shortfall leaves of a draw. */
static gint64
advance_month (const RoundsIncomeTerms *terms, int month, gint64 earned)
{
  double base = rounds_money_to_dollars (terms->amount) * grow (terms, month);

  return MIN (share_of (base, find_month_of_year (month), 12), earned);
}

/* The month's pay, and what the year has earned above the base until then. */
static gint64
settle_month (const RoundsIncomeTerms *terms, int month)
{
  gint64 sum = 0;

  for (int i = month - find_month_of_year (month); i <= month; i++)
    {
      gint64 earned = earn_month (terms, i);

      if (earned == ROUNDS_MONEY_UNSET)
        return earned;
      sum += i < month ? earned - advance_month (terms, i, earned) : earned;
    }
  return sum;
}

/**
 * rounds_income_last_month:
 * @month: counted from the line's first month
 *
 * Returns: cents, as rounds_income_month(), if the work ends with that month: a wRVU contract is
 *   settled then
 */
gint64
rounds_income_last_month (const RoundsIncomeTerms *terms, int month)
{
  gint64 cents = rounds_income_month (terms, month);

  return settles (terms) && cents != 0 ? settle_month (terms, month) : cents;
}

/**
 * rounds_income_month:
 * @month: counted from the line's first month; a month before it pays like the first without a ramp
 *
 * What the work of one month pays, after the line's lag. A wRVU contract pays the base month by
 * month, and once a year, or with its last month, what the work came to above it. Twelve months of
 * an even year add up to rounds_income_year() to the cent.
 *
 * Returns: cents; 0 after the line's end; %ROUNDS_MONEY_UNSET while a part is unknown
 */
gint64
rounds_income_month (const RoundsIncomeTerms *terms, int month)
{
  RoundsIncomeRhythm rhythm;
  int length = G_MAXINT;
  gint64 earned;

  g_return_val_if_fail (terms != NULL, ROUNDS_MONEY_UNSET);

  rhythm = rounds_income_get_rhythm (terms->kind);
  if (terms->end_month != ROUNDS_INTEGER_UNSET)
    length = terms->end_month - terms->start_month + 1;
  if (rhythm == ROUNDS_INCOME_ONE_TIME)
    length = length == G_MAXINT ? 1 : MAX (length, 1);
  if (month >= length)
    return 0;
  if (rhythm == ROUNDS_INCOME_ONE_TIME)
    return month < 0 ? 0 : share_of (rounds_income_year_at (terms, 1), month, length);
  if (rhythm == ROUNDS_INCOME_EVERY_YEAR)
    return month % 12 == 0
               ? rounds_money_from_dollars (rounds_income_year_at (terms, 1) * grow (terms, month))
               : 0;
  earned = earn_month (terms, month);
  if (!settles (terms) || earned == ROUNDS_MONEY_UNSET)
    return earned;
  return find_month_of_year (month) == 11 || month == length - 1
             ? settle_month (terms, month)
             : advance_month (terms, month, earned);
}

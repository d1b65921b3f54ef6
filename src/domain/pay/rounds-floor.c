/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-floor.h"
#include "rounds-forecast.h"
#include "rounds-money.h"
#include "rounds-solve.h"

/** PARTS: a whole is searched in steps of one part in this many */
#define PARTS 10000

typedef struct
{
  const RoundsCashFlowInput *input;
  gint64 floor;
  RoundsFloorLever lever;
} Search;

static int
find_full_month (const RoundsCashFlowInput *input)
{
  g_auto (RoundsCashFlow) flow = { 0 };
  RoundsCashFlowInput none = *input;

  if (!input->moves)
    return 0;
  none.n_months = 0;
  if (!rounds_cash_flow_compute (&none, &flow, NULL))
    return 0;
  return flow.full_month;
}

/* Per diem work of the license plan is for some years, and no part of a steady month; it comes last
 * among the lines. */
static guint
count_steady_lines (const RoundsWork *work)
{
  guint n = work->n_lines;

  while (n > 0 && work->lines[n - 1].of_license)
    n--;
  return n;
}

/**
 * rounds_floor_find_take_home:
 * @take_home: (out): cents of a month in today's money; %ROUNDS_MONEY_UNSET while unknown
 *
 * A steady month: the average of the first whole calendar year after the ramp, so that it has a
 * year's quarterly estimates and yearly costs in it.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_floor_find_take_home (const RoundsCashFlowInput *input, gint64 *take_home, GError **error)
{
  g_auto (RoundsCashFlow) flow = { 0 };
  RoundsCashFlowInput longer;
  int month, january;

  g_return_val_if_fail (input != NULL && take_home != NULL, FALSE);

  rounds_date_get_ymd (input->start, NULL, &month, NULL);
  january = (find_full_month (input) + month - 1 + 11) / 12 * 12 - (month - 1);
  longer = *input;
  longer.option.n_lines = count_steady_lines (&input->option);
  longer.n_months = (guint) january + 12;
  if (!rounds_cash_flow_compute (&longer, &flow, error))
    return FALSE;
  *take_home = rounds_forecast_in_todays_money (
      rounds_cash_flow_average_take_home (&flow, (guint) january, 12), input->inflation,
      (guint) january);
  return TRUE;
}

/**
 * rounds_floor_judge:
 *
 * Returns: feasible from %ROUNDS_FLOOR_TIGHT percent above the floor on, tight from the floor on,
 * not yet below it; a floor is the least that one would accept
 */
RoundsFloorVerdict
rounds_floor_judge (gint64 take_home, gint64 floor)
{
  if (take_home == ROUNDS_MONEY_UNSET || floor == ROUNDS_MONEY_UNSET)
    return ROUNDS_FLOOR_UNKNOWN;
  if (take_home < floor)
    return ROUNDS_FLOOR_NOT_YET;
  return (double) take_home < (double) floor * (100 + ROUNDS_FLOOR_TIGHT) / 100
             ? ROUNDS_FLOOR_TIGHT_FIT
             : ROUNDS_FLOOR_FEASIBLE;
}

static void
keep_part (gint64 *cents, gint64 parts)
{
  if (*cents != ROUNDS_MONEY_UNSET)
    *cents = *cents * parts / PARTS;
}

static void
add (double *sum, gint64 cents)
{
  if (cents != ROUNDS_MONEY_UNSET)
    *sum += rounds_money_to_dollars (cents);
}

/* The work that the floor is held against. */
static const RoundsWork *
get_work (const RoundsCashFlowInput *input)
{
  return input->moves ? &input->option : &input->today;
}

/* Dollars of a year that the lever moves. */
static double
weigh (const RoundsCashFlowInput *input, RoundsFloorLever lever)
{
  const RoundsWork *work = get_work (input);
  double dollars = 0;

  switch (lever)
    {
    case ROUNDS_FLOOR_LEVER_PARTNER_INCOME:
      if (input->household.filing_status == ROUNDS_FILING_JOINT)
        add (&dollars, input->household.partner_income);
      return dollars;
    case ROUNDS_FLOOR_LEVER_SET_ASIDE:
      add (&dollars, work->benefits.deferral_401k);
      add (&dollars, work->benefits.deferral_403b);
      add (&dollars, work->benefits.deferral_457b);
      add (&dollars, work->benefits.hsa);
      return dollars;
    case ROUNDS_FLOOR_LEVER_COSTS:
      for (guint i = 0; i < work->n_costs; i++)
        if (!work->costs[i].covered && work->costs[i].rhythm != ROUNDS_COST_ONCE)
          add (&dollars,
               work->costs[i].amount * (work->costs[i].rhythm == ROUNDS_COST_MONTHLY ? 12 : 1));
      return dollars;
    case ROUNDS_FLOOR_LEVER_NONE:
    case ROUNDS_FLOOR_LEVER_PAY:
    default:
      g_return_val_if_reached (0);
    }
}

static gboolean
reaches (const RoundsCashFlowInput *input, gint64 floor, gboolean *meets, GError **error)
{
  gint64 take_home;

  if (!rounds_floor_find_take_home (input, &take_home, error))
    return FALSE;
  *meets = take_home != ROUNDS_MONEY_UNSET && take_home >= floor;
  return TRUE;
}

static gboolean
try_without_costs (RoundsCashFlowInput *input, gint64 kept, gint64 floor, gboolean *meets,
                   GError **error)
{
  RoundsWork *work = input->moves ? &input->option : &input->today;
  g_autofree RoundsCostTerms *costs = g_memdup2 (work->costs, work->n_costs * sizeof *costs);

  for (guint i = 0; i < work->n_costs; i++)
    if (costs[i].rhythm != ROUNDS_COST_ONCE)
      keep_part (&costs[i].amount, kept);
  work->costs = costs;
  return reaches (input, floor, meets, error);
}

/* Partner income grows by @parts; the others shrink. */
static gboolean
probe_lever (gint64 parts, gboolean *meets, gpointer user_data, GError **error)
{
  Search *search = user_data;
  RoundsCashFlowInput input = *search->input;
  RoundsWork *work = input.moves ? &input.option : &input.today;

  switch (search->lever)
    {
    case ROUNDS_FLOOR_LEVER_PARTNER_INCOME:
      input.change.partner_income += (double) parts / PARTS;
      break;
    case ROUNDS_FLOOR_LEVER_SET_ASIDE:
      keep_part (&work->benefits.deferral_401k, PARTS - parts);
      keep_part (&work->benefits.deferral_403b, PARTS - parts);
      keep_part (&work->benefits.deferral_457b, PARTS - parts);
      keep_part (&work->benefits.hsa, PARTS - parts);
      break;
    case ROUNDS_FLOOR_LEVER_COSTS:
      return try_without_costs (&input, PARTS - parts, search->floor, meets, error);
    case ROUNDS_FLOOR_LEVER_NONE:
    case ROUNDS_FLOOR_LEVER_PAY:
    default:
      g_return_val_if_reached (FALSE);
    }
  return reaches (&input, search->floor, meets, error);
}

static void
keep_least (RoundsFloorCheck *check, RoundsFloorLever lever, gint64 amount)
{
  if (check->lever != ROUNDS_FLOOR_LEVER_NONE && ABS (amount) >= ABS (check->lever_amount))
    return;
  check->lever = lever;
  check->lever_amount = amount;
}

/* The pay that solving backwards finds for the floor, so that the two agree to the cent. */
static gboolean
pull_pay (const RoundsCashFlowInput *input, gint64 floor, RoundsFloorCheck *check, GError **error)
{
  const RoundsWork *work = get_work (input);
  int line = rounds_solve_find_line (work);
  RoundsIncomeTerms terms;
  gint64 year, amount;

  if (line < 0)
    return TRUE;
  terms = work->lines[line];
  year = rounds_income_year (&terms);
  if (!rounds_solve_for_floor (input, (guint) line, floor, &amount, error))
    return FALSE;
  terms.amount = amount;
  if (amount == ROUNDS_MONEY_UNSET || amount == 0)
    return TRUE; /* even all of it is not enough to turn the verdict */
  amount = rounds_income_year (&terms) - year;
  if (check->verdict != ROUNDS_FLOOR_NOT_YET)
    amount = MIN (amount, 0); /* a step of the search may be more than the pay is over it */
  keep_least (check, ROUNDS_FLOOR_LEVER_PAY, amount);
  return TRUE;
}

/* Pulls one lever as far as needed; keeps it if it moves less money than the one before. */
static gboolean
pull (const RoundsCashFlowInput *input, gint64 floor, RoundsFloorLever lever,
      RoundsFloorCheck *check, GError **error)
{
  Search search = { input, floor, lever };
  double weight = weigh (input, lever);
  gboolean shrinks = lever != ROUNDS_FLOOR_LEVER_PARTNER_INCOME;
  gint64 parts, amount;

  if (!(weight > 0))
    return TRUE;
  if (!rounds_solve_least (0, shrinks ? PARTS : 10 * PARTS, probe_lever, &search, &parts, error))
    return FALSE;
  if (parts == ROUNDS_SOLVE_NONE)
    return TRUE; /* even all of it is not enough to turn the verdict */
  amount = rounds_money_from_dollars (weight * (double) parts / PARTS);
  keep_least (check, lever, shrinks ? -amount : amount);
  return TRUE;
}

/**
 * rounds_floor_check:
 * @input: with `moves` for an option, without it for today's work
 * @floor: cents of a month
 * @check: (out caller-allocates): the verdict and what would turn it
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_floor_check (const RoundsCashFlowInput *input, gint64 floor, RoundsFloorCheck *check,
                    GError **error)
{
  static const RoundsFloorLever levers[] = { ROUNDS_FLOOR_LEVER_PARTNER_INCOME,
                                             ROUNDS_FLOOR_LEVER_SET_ASIDE,
                                             ROUNDS_FLOOR_LEVER_COSTS };

  g_return_val_if_fail (input != NULL && check != NULL, FALSE);

  *check = (RoundsFloorCheck) { .margin = ROUNDS_MONEY_UNSET, .lever_amount = ROUNDS_MONEY_UNSET };
  if (!rounds_floor_find_take_home (input, &check->take_home, error))
    return FALSE;
  check->verdict = rounds_floor_judge (check->take_home, floor);
  if (check->verdict == ROUNDS_FLOOR_UNKNOWN)
    return TRUE;
  check->margin = check->take_home - floor;
  if (!pull_pay (input, floor, check, error))
    return FALSE;
  if (check->verdict != ROUNDS_FLOOR_NOT_YET)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (levers); i++)
    if (!pull (input, floor, levers[i], check, error))
      return FALSE;
  return TRUE;
}

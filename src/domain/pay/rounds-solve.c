/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-floor.h"
#include "rounds-money.h"
#include "rounds-solve.h"

/** AMOUNT_MAX: dollars, the largest amount that is looked for: more than any pay of the data */
#define AMOUNT_MAX 10000000

typedef struct
{
  RoundsCashFlowInput input;
  RoundsIncomeTerms *lines; /* owned; the option's */
  guint line;
  gint64 floor;
  const RoundsForecastTerms *terms;
  int month;
} Search;

/**
 * rounds_solve_least:
 * @value: (out): the least value from @low to @high that meets the goal, or %ROUNDS_SOLVE_NONE
 *
 * Bisection; right where more never meets the goal less. A cliff of the tax law can break that in a
 * few places: then the result meets the goal, but a smaller one may as well.
 *
 * Returns: %FALSE if a probe failed
 */
gboolean
rounds_solve_least (gint64 low, gint64 high, RoundsSolveProbe probe, gpointer user_data,
                    gint64 *value, GError **error)
{
  gboolean meets;

  g_return_val_if_fail (probe != NULL && value != NULL && low <= high, FALSE);

  *value = ROUNDS_SOLVE_NONE;
  if (!probe (high, &meets, user_data, error))
    return FALSE;
  if (!meets)
    return TRUE;
  while (low < high)
    {
      gint64 middle = low + (high - low) / 2;

      if (!probe (middle, &meets, user_data, error))
        return FALSE;
      if (meets)
        high = middle;
      else
        low = middle + 1;
    }
  *value = high;
  return TRUE;
}

static void
begin (Search *search, const RoundsCashFlowInput *input, guint line)
{
  *search = (Search) { .input = *input, .line = line };
  search->lines = g_memdup2 (input->option.lines, input->option.n_lines * sizeof *search->lines);
  search->input.option.lines = search->lines;
  search->input.moves = TRUE;
}

static gboolean
meets_floor (gint64 dollars, gboolean *meets, gpointer user_data, GError **error)
{
  Search *search = user_data;
  gint64 take_home;

  search->lines[search->line].amount = dollars * 100;
  if (!rounds_floor_find_take_home (&search->input, &take_home, error))
    return FALSE;
  *meets = take_home != ROUNDS_MONEY_UNSET && take_home >= search->floor;
  return TRUE;
}

static gboolean
breaks_even (gint64 dollars, gboolean *meets, gpointer user_data, GError **error)
{
  Search *search = user_data;
  g_auto (RoundsForecast) forecast = { 0 };

  search->lines[search->line].amount = dollars * 100;
  if (!rounds_forecast_run (&search->input, search->terms, &forecast, error))
    return FALSE;
  *meets = forecast.break_even != ROUNDS_BREAK_EVEN_NEVER && forecast.break_even <= search->month;
  return TRUE;
}

static gboolean
find_amount (Search *search, RoundsSolveProbe probe, gint64 *amount, GError **error)
{
  gint64 dollars;
  gboolean ok = rounds_solve_least (0, AMOUNT_MAX, probe, search, &dollars, error);

  g_clear_pointer (&search->lines, g_free);
  if (ok)
    *amount = dollars == ROUNDS_SOLVE_NONE ? ROUNDS_MONEY_UNSET : dollars * 100;
  return ok;
}

/**
 * rounds_solve_for_floor:
 * @line: position of the option's line whose amount is looked for, usually its salary
 * @floor: cents of a month
 * @amount: (out): cents, in whole dollars; %ROUNDS_MONEY_UNSET when none does or a part is unknown
 *
 * Finds the least amount with which a steady month of the option meets the floor.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_solve_for_floor (const RoundsCashFlowInput *input, guint line, gint64 floor, gint64 *amount,
                        GError **error)
{
  Search search;

  g_return_val_if_fail (input != NULL && amount != NULL, FALSE);
  g_return_val_if_fail (line < input->option.n_lines, FALSE);

  *amount = ROUNDS_MONEY_UNSET;
  if (floor == ROUNDS_MONEY_UNSET)
    return TRUE;
  begin (&search, input, line);
  search.floor = floor;
  return find_amount (&search, meets_floor, amount, error);
}

/**
 * rounds_solve_for_break_even:
 * @line: position of the option's line whose amount is looked for, usually its salary
 * @month: the latest month at whose end the option may no longer be behind
 * @amount: (out): cents, in whole dollars; %ROUNDS_MONEY_UNSET when none does or a part is unknown
 *
 * Finds the least amount with which the option breaks even in time.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_solve_for_break_even (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                             guint line, int month, gint64 *amount, GError **error)
{
  Search search;

  g_return_val_if_fail (input != NULL && terms != NULL && amount != NULL, FALSE);
  g_return_val_if_fail (line < input->option.n_lines, FALSE);

  *amount = ROUNDS_MONEY_UNSET;
  begin (&search, input, line);
  search.terms = terms;
  search.month = month;
  return find_amount (&search, breaks_even, amount, error);
}

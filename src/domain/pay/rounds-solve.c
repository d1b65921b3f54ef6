/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-floor.h"
#include "rounds-money.h"
#include "rounds-solve.h"

/** AMOUNT_MAX: dollars of a year, the most that is looked for: more than any pay of the data */
#define AMOUNT_MAX 10000000

typedef struct
{
  RoundsCashFlowInput input;
  RoundsIncomeTerms *lines; /* owned; of the work whose pay is looked for */
  guint line;
  gint64 step; /* cents */
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

/**
 * rounds_solve_find_line:
 *
 * Returns: position of the line of regular pay whose amount is looked for: the one that pays most,
 *   or whose amount is missing; -1 for none
 */
int
rounds_solve_find_line (const RoundsWork *work)
{
  gint64 most = -1;
  int line = -1;

  g_return_val_if_fail (work != NULL, -1);

  for (guint i = 0; i < work->n_lines; i++)
    {
      gint64 year = rounds_income_year (&work->lines[i]);

      if (work->lines[i].of_license ||
          rounds_income_get_rhythm (work->lines[i].kind) != ROUNDS_INCOME_EVERY_MONTH)
        continue;
      if (work->lines[i].amount == ROUNDS_MONEY_UNSET)
        return (int) i;
      if (year > most)
        {
          most = year;
          line = (int) i;
        }
    }
  return line;
}

/* A cent an hour is some twenty dollars a year. */
static gint64
find_step (RoundsIncomeKind kind)
{
  return rounds_income_is_by_week (kind) || kind == ROUNDS_INCOME_PER_DIEM ? 1 : 100;
}

/* Dollars that a year pays more for a dollar more of the amount, as hours and weeks are. */
static double
find_volume (RoundsIncomeTerms terms)
{
  gint64 one, none;

  terms.amount = 100;
  one = rounds_income_year (&terms);
  terms.amount = 0;
  none = rounds_income_year (&terms);
  if (one == ROUNDS_MONEY_UNSET || none == ROUNDS_MONEY_UNSET)
    return 1;
  return MAX (rounds_money_to_dollars (one - none), 1);
}

static void
begin (Search *search, const RoundsCashFlowInput *input, guint line)
{
  RoundsWork *work;

  *search = (Search) { .input = *input, .line = line };
  work = input->moves ? &search->input.option : &search->input.today;
  search->lines = g_memdup2 (work->lines, work->n_lines * sizeof *search->lines);
  work->lines = search->lines;
  search->step = find_step (search->lines[line].kind);
}

static gboolean
meets_floor (gint64 steps, gboolean *meets, gpointer user_data, GError **error)
{
  Search *search = user_data;
  gint64 take_home;

  search->lines[search->line].amount = steps * search->step;
  if (!rounds_floor_find_take_home (&search->input, &take_home, error))
    return FALSE;
  *meets = take_home != ROUNDS_MONEY_UNSET && take_home >= search->floor;
  return TRUE;
}

static gboolean
breaks_even (gint64 steps, gboolean *meets, gpointer user_data, GError **error)
{
  Search *search = user_data;
  g_auto (RoundsForecast) forecast = { 0 };

  search->lines[search->line].amount = steps * search->step;
  if (!rounds_forecast_run (&search->input, search->terms, &forecast, error))
    return FALSE;
  *meets = forecast.break_even != ROUNDS_BREAK_EVEN_NEVER && forecast.break_even <= search->month;
  return TRUE;
}

static gboolean
find_amount (Search *search, RoundsSolveProbe probe, gint64 *amount, GError **error)
{
  double most = AMOUNT_MAX / find_volume (search->lines[search->line]);
  gint64 steps = rounds_money_from_dollars (most) / search->step;
  gboolean ok = rounds_solve_least (0, steps, probe, search, &steps, error);

  g_clear_pointer (&search->lines, g_free);
  if (ok)
    *amount = steps == ROUNDS_SOLVE_NONE ? ROUNDS_MONEY_UNSET : steps * search->step;
  return ok;
}

/**
 * rounds_solve_for_floor:
 * @input: with `moves` for the option, without it for today's work
 * @line: position of that work's line whose amount is looked for, usually its salary
 * @floor: cents of a month
 * @amount: (out): cents, in whole dollars unless it is paid by the hour; %ROUNDS_MONEY_UNSET when
 * none does or a part is unknown
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
  g_return_val_if_fail (line < (input->moves ? input->option : input->today).n_lines, FALSE);

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
 * @amount: (out): cents, in whole dollars unless it is paid by the hour; %ROUNDS_MONEY_UNSET when
 * none does or a part is unknown
 *
 * Finds the least amount with which the option breaks even in time.
 *
 * Returns: %FALSE if a figure cannot be right
 */
gboolean
rounds_solve_for_break_even (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                             guint line, int month, gint64 *amount, GError **error)
{
  RoundsCashFlowInput way;
  Search search;

  g_return_val_if_fail (input != NULL && terms != NULL && amount != NULL, FALSE);
  g_return_val_if_fail (line < input->option.n_lines, FALSE);

  *amount = ROUNDS_MONEY_UNSET;
  way = *input;
  way.moves = TRUE;
  begin (&search, &way, line);
  search.terms = terms;
  search.month = month;
  return find_amount (&search, breaks_even, amount, error);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-forecast-text.h"
#include "rounds-format.h"

/** rounds_forecast_text_dup_verdict: a steady month against the household's floor, in a word */
char *
rounds_forecast_text_dup_verdict (const RoundsForecastFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  switch (figure->verdict)
    {
    case ROUNDS_FLOOR_FEASIBLE:
      return g_strdup (C_ ("floor", "Feasible"));
    case ROUNDS_FLOOR_TIGHT_FIT:
      return g_strdup (C_ ("floor", "Tight"));
    case ROUNDS_FLOOR_NOT_YET:
      return g_strdup (C_ ("floor", "Not yet"));
    case ROUNDS_FLOOR_UNKNOWN:
    default:
      return g_strdup (_ ("Not known yet"));
    }
}

/** rounds_forecast_text_dup_margin: why that is the verdict */
char *
rounds_forecast_text_dup_margin (const RoundsForecastFigure *figure)
{
  g_autofree char *take_home = NULL, *money = NULL;
  gint64 margin;

  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->verdict == ROUNDS_FLOOR_UNKNOWN)
    {
      if (figure->pay_case != NULL && figure->pay_case->floor == ROUNDS_MONEY_UNSET)
        return g_strdup (_ ("The household’s floor is missing."));
      return g_strdup (_ ("The take-home of a steady month is not known."));
    }
  margin = figure->take_home - figure->pay_case->floor;
  take_home = rounds_format_money (figure->take_home);
  money = rounds_format_money (ABS (margin));
  if (margin < 0)
    /* Translators: both are amounts of money */
    return g_strdup_printf (_ ("A steady month brings home %s, %s under the floor."), take_home,
                            money);
  /* Translators: both are amounts of money */
  return g_strdup_printf (_ ("A steady month brings home %s, %s over the floor."), take_home,
                          money);
}

/* Whether there is other pay beside the line that is looked at, which is taken as it is. */
static gboolean
has_other_pay (const RoundsForecastFigure *figure)
{
  const RoundsCashFlowInput *input = &figure->pay_case->input;
  const RoundsWork *work = input->moves ? &input->option : &input->today;
  guint n = 0;

  for (guint i = 0; i < work->n_lines; i++)
    n += !work->lines[i].of_license &&
         rounds_income_get_rhythm (work->lines[i].kind) != ROUNDS_INCOME_ONE_TIME;
  return n > 1;
}

static char *
dup_fall (const RoundsForecastFigure *figure, const RoundsFloorCheck *check)
{
  g_autofree char *money = NULL;

  if (check->lever != ROUNDS_FLOOR_LEVER_PAY)
    return g_strdup (_ ("The floor would be met even without this pay."));
  money = rounds_format_money (ABS (check->lever_amount));
  if (has_other_pay (figure))
    /* Translators: an amount of money */
    return g_strdup_printf (_ ("The largest pay, alone, could fall by %s a year before it is under "
                               "the floor."),
                            money);
  /* Translators: an amount of money */
  return g_strdup_printf (_ ("Pay could fall by %s a year before it is under the floor."), money);
}

/** rounds_forecast_text_dup_flip: the single input that would turn the verdict */
char *
rounds_forecast_text_dup_flip (const RoundsForecastFigure *figure, const RoundsFloorCheck *check)
{
  g_autofree char *money = NULL;

  g_return_val_if_fail (figure != NULL && check != NULL, NULL);

  if (check->verdict == ROUNDS_FLOOR_UNKNOWN)
    return NULL;
  if (check->verdict != ROUNDS_FLOOR_NOT_YET)
    return dup_fall (figure, check);
  money = rounds_format_money (ABS (check->lever_amount));
  switch (check->lever)
    {
    case ROUNDS_FLOOR_LEVER_PAY:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("It would meet the floor with %s more pay a year."), money);
    case ROUNDS_FLOOR_LEVER_PARTNER_INCOME:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("It would meet the floor with %s more partner income a year."),
                              money);
    case ROUNDS_FLOOR_LEVER_SET_ASIDE:
      /* Translators: an amount of money */
      return g_strdup_printf (
          _ ("It would meet the floor if %s less a year were set aside before tax."), money);
    case ROUNDS_FLOOR_LEVER_COSTS:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("It would meet the floor if the work cost %s less a year."),
                              money);
    case ROUNDS_FLOOR_LEVER_NONE:
    default:
      return g_strdup (_ ("No single change of pay, partner income, set-asides or costs would "
                          "meet the floor."));
    }
}

static char *
dup_amount (gint64 cents, RoundsIncomeKind kind)
{
  gboolean hourly = rounds_income_is_by_week (kind) || kind == ROUNDS_INCOME_PER_DIEM;
  g_autofree char *money = hourly ? rounds_format_money_exact (cents) : rounds_format_money (cents);

  switch (kind)
    {
    case ROUNDS_INCOME_HOURLY_W2:
    case ROUNDS_INCOME_HOURLY_1099:
    case ROUNDS_INCOME_PER_DIEM:
    case ROUNDS_INCOME_SHIFTS:
    case ROUNDS_INCOME_DIFFERENTIAL:
    case ROUNDS_INCOME_OVERTIME:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("%s an hour"), money);
    case ROUNDS_INCOME_PROJECT_1099:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("%s a project"), money);
    case ROUNDS_INCOME_SALARY:
    case ROUNDS_INCOME_WRVU:
    case ROUNDS_INCOME_BONUS:
    case ROUNDS_INCOME_SIGN_ON:
    case ROUNDS_INCOME_EQUITY:
    case ROUNDS_INCOME_SEVERANCE:
    case ROUNDS_INCOME_PTO_PAYOUT:
    case ROUNDS_INCOME_DEFERRED_PAYOUT:
    default:
      /* Translators: an amount of money */
      return g_strdup_printf (_ ("%s a year"), money);
    }
}

static char *
dup_from (const RoundsForecastFigure *figure, gint64 cents, RoundsIncomeKind kind)
{
  g_autofree char *amount = dup_amount (cents, kind);

  if (has_other_pay (figure))
    /* Translators: an amount of pay, with its unit */
    return g_strdup_printf (_ ("From %s on, for the largest pay; the other stays as it is"),
                            amount);
  /* Translators: an amount of pay, with its unit */
  return g_strdup_printf (_ ("From %s on"), amount);
}

/** rounds_forecast_text_dup_floor_pay: the pay with which the option meets the floor */
char *
rounds_forecast_text_dup_floor_pay (const RoundsForecastFigure *figure,
                                    const RoundsForecastSolution *solution)
{
  g_return_val_if_fail (figure != NULL && solution != NULL, NULL);

  if (solution->line < 0)
    return NULL;
  if (solution->for_floor == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Not known yet"));
  if (solution->for_floor == 0)
    return g_strdup (_ ("The floor is met without it"));
  return dup_from (figure, solution->for_floor, solution->kind);
}

/** rounds_forecast_text_dup_break_even_pay: the pay with which it breaks even within the years */
char *
rounds_forecast_text_dup_break_even_pay (const RoundsForecastFigure *figure,
                                         const RoundsForecastSolution *solution)
{
  g_return_val_if_fail (figure != NULL && solution != NULL, NULL);

  if (solution->line < 0)
    return NULL;
  if (!rounds_forecast_figure_is_known (figure) && solution->for_break_even == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Not known yet"));
  if (solution->for_break_even == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("With no pay in that time"));
  return dup_from (figure, solution->for_break_even, solution->kind);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-common-questions.h"
#include "rounds-comparison.h"
#include "rounds-forecast-model.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-household-text.h"
#include "rounds-pay-figures.h"
#include "rounds-pay-model.h"

/**
 * Changes:
 * @n_known: options whose change from today is known
 * @least: the smallest change of take-home, cents a year
 * @most: the largest
 */
typedef struct
{
  guint n_known;
  gint64 least;
  gint64 most;
} Changes;

/* Per real hour, after tax, against today's. */
static void
append_hour (GString *text, const RoundsPayFigure *figure, const RoundsPayFigure *today)
{
  g_autofree char *money = NULL;

  if (today->pay.added_per_hour == ROUNDS_MONEY_UNSET ||
      figure->pay.added_per_hour == ROUNDS_MONEY_UNSET)
    return;
  money = rounds_format_money_change (figure->pay.added_per_hour - today->pay.added_per_hour);
  g_string_append (text, " · ");
  /* Translators: a difference of money for each real hour of work, after tax */
  g_string_append_printf (text, _ ("%s a real hour"), money);
}

static void
append_floor (GString *text, const RoundsPayFigure *figure)
{
  g_autofree char *money = NULL;

  if (figure->floor_margin == ROUNDS_MONEY_UNSET)
    return;
  g_string_append (text, " · ");
  if (figure->floor_margin >= 0 && figure->floor_margin < 100)
    {
      g_string_append (text, _ ("just at the floor"));
      return;
    }
  money = rounds_format_money (MAX (ABS (figure->floor_margin), 100));
  /* Translators: a month's take-home against the least the household needs */
  g_string_append_printf (text,
                          figure->floor_margin >= 0 ? _ ("%s a month above the floor")
                                                    : _ ("%s a month under the floor"),
                          money);
}

static char *
dup_option_title (RoundsFigures *figures, const RoundsPayFigure *figure)
{
  return rounds_option_dup_title (rounds_figures_get_plan (figures), figure->option);
}

static void
add_option (RoundsCommonAnswer *answer, RoundsFigures *figures, const RoundsPayFigure *figure,
            const RoundsPayFigure *today, Changes *changes)
{
  g_autofree char *change = rounds_pay_figures_describe_change (figure);
  g_autofree char *title = dup_option_title (figures, figure);
  GString *text;

  if (change == NULL)
    {
      if (today->pay.take_home != ROUNDS_MONEY_UNSET)
        rounds_common_answer_take_missing (
            answer,
            /* Translators: %s is the name of an option */
            g_strdup_printf (_ ("The pay of “%s” is missing. It would settle what the change is."),
                             title));
      return;
    }
  changes->least = changes->n_known > 0 ? MIN (changes->least, figure->change) : figure->change;
  changes->most = changes->n_known > 0 ? MAX (changes->most, figure->change) : figure->change;
  changes->n_known++;
  text = g_string_new (change);
  append_hour (text, figure, today);
  append_floor (text, figure);
  rounds_common_answer_take_basis_of (answer, ROUNDS_PLACE_PAY, figure->option,
                                      g_steal_pointer (&title), g_string_free_and_steal (text));
}

/* What the way to an option does to loan forgiveness, for those who count payments toward it. */
static void
add_loans (RoundsCommonAnswer *answer, const RoundsForecastFigure *way, const char *title)
{
  char *text = rounds_forecast_text_dup_loans_whole (way);

  if (text != NULL)
    rounds_common_answer_take_basis_of (
        answer, ROUNDS_PLACE_PAY, way->option,
        /* Translators: %s is the name of an option */
        g_strdup_printf (_ ("Loan forgiveness (PSLF) on the way to “%s”"), title), text);
}

/* How long the savings last on the way to each option; whether any of it is known. */
static gboolean
add_ways (RoundsCommonAnswer *answer, RoundsFigures *figures)
{
  RoundsForecastModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_FORECAST_MODEL);
  gboolean any_known = FALSE;

  for (guint i = 0; i < rounds_forecast_model_get_n_figures (model); i++)
    {
      const RoundsForecastFigure *way = rounds_forecast_model_get_figure (model, i);
      g_autofree char *title = NULL;

      if (way->scenario != NULL || way->option->role == ROUNDS_OPTION_TODAY)
        continue;
      title = rounds_option_dup_title (rounds_figures_get_plan (figures), way->option);
      add_loans (answer, way, title);
      if (!way->low.known)
        continue;
      any_known = TRUE;
      rounds_common_answer_take_basis_of (answer, ROUNDS_PLACE_PAY, way->option,
                                          /* Translators: %s is the name of an option */
                                          g_strdup_printf (_ ("Savings on the way to “%s”"), title),
                                          rounds_forecast_text_dup_runway (way));
    }
  return any_known;
}

/* What can be said before the pay of any option is known, or what is missing for it. */
static void
add_months (RoundsCommonAnswer *answer, RoundsPlan *plan)
{
  const RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  const double months = rounds_household_find_months (household);
  char *missing = rounds_household_text_dup_missing (household);

  if (missing != NULL)
    rounds_common_answer_take_missing (answer, missing);
  else if (!isnan (months))
    rounds_common_answer_take_basis (answer, ROUNDS_PLACE_MONEY, "",
                                     g_strdup (_ ("Months that savings would carry")),
                                     rounds_format_number (months, 1));
}

/* Payments toward forgiveness without an employer that counts: then leaving one looks as if it cost
 * nothing. */
static void
ask_for_employer (RoundsCommonAnswer *answer, RoundsPlan *plan)
{
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);

  if (household->pslf_payments == ROUNDS_INTEGER_UNSET || household->pslf_payments == 0)
    return;
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_PAY_TERMS); i++)
    {
      RoundsPayTerms *terms = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, i);

      if (terms->pslf)
        return;
    }
  rounds_common_answer_take_missing (
      answer, g_strdup (_ ("No employer is marked as counting toward loan forgiveness. If today’s "
                           "does, turn it on under Benefits in Pay: it would settle what leaving "
                           "costs you there.")));
}

static void
say_outcome (RoundsCommonAnswer *answer, const Changes *changes)
{
  g_autofree char *least = rounds_format_money_change (changes->least);
  g_autofree char *most = rounds_format_money_change (changes->most);

  if (changes->n_known == 0)
    {
      answer->title = g_strdup (_ ("Not known yet"));
      answer->sentence = g_strdup (_ ("It depends on where you start, so it is worked out from "
                                      "your own pay, never from an average of all."));
      return;
    }
  if (changes->n_known == 1)
    /* Translators: a difference of yearly take-home */
    answer->title = g_strdup_printf (_ ("%s a year"), least);
  else
    /* Translators: the smallest and the largest difference of yearly take-home */
    answer->title = g_strdup_printf (_ ("Between %s and %s a year"), least, most);
  answer->sentence = g_strdup (
      changes->least >= 0 ? _ ("No option whose pay is known brings your household less than "
                               "today, after taxes, in a steady year.")
      : changes->most < 0
          ? _ ("Every option whose pay is known brings your household less than today, after "
               "taxes, in a steady year.")
          : _ ("Some options bring your household less than today, after taxes, in a steady year; "
               "others do not."));
}

static void
say_missing (RoundsCommonAnswer *answer, guint n_figures, const RoundsPayFigure *today)
{
  gboolean is_today_known = today != NULL && today->pay.take_home != ROUNDS_MONEY_UNSET;

  if (n_figures < 2)
    rounds_common_answer_take_missing (
        answer, g_strdup (is_today_known
                              ? _ ("There is no option beside today’s job. One with its pay would "
                                   "settle it.")
                              : _ ("Today’s pay is missing, and an option with its pay. The two "
                                   "together would settle it.")));
  else if (!is_today_known)
    /* Translators: %s says what has to be entered */
    rounds_common_answer_take_missing (answer,
                                       g_strdup_printf (_ ("Today’s job: %s"), today->problem));
}

/**
 * rounds_common_pay_new:
 *
 * Returns: (transfer full): "will I take a major pay cut?" (R040): the change from today as money,
 *   per cent, per real hour and against the floor, and the months that savings carry
 */
RoundsCommonAnswer *
rounds_common_pay_new (RoundsFigures *figures)
{
  RoundsCommonAnswer *answer = rounds_common_answer_new (_ ("Will I take a major pay cut?"));
  RoundsPayModel *model = rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL);
  guint n_figures = rounds_pay_model_get_n_figures (model);
  const RoundsPayFigure *today = n_figures > 0 ? rounds_pay_model_get_figure (model, 0) : NULL;
  Changes changes = { 0 };

  if (today != NULL && today->option->role != ROUNDS_OPTION_TODAY)
    today = NULL;
  for (guint i = 1; today != NULL && i < n_figures; i++)
    add_option (answer, figures, rounds_pay_model_get_figure (model, i), today, &changes);
  say_outcome (answer, &changes);
  say_missing (answer, today != NULL ? n_figures : 0, today);
  if (changes.n_known > 0)
    ask_for_employer (answer, rounds_figures_get_plan (figures));
  if (!add_ways (answer, figures))
    add_months (answer, rounds_figures_get_plan (figures));
  answer->is_money = TRUE;
  return answer;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cash-years.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-transition-costs.h"

static char *
dup_month (const RoundsForecastFigure *figure, int month)
{
  return rounds_format_month (rounds_forecast_figure_get_month (figure, month));
}

static int
count_years (const RoundsForecastFigure *figure)
{
  return (int) (figure->flow.n_months + 11) / 12;
}

static char *
dup_of_staying (const RoundsForecastFigure *figure)
{
  g_autofree char *month = dup_month (figure, figure->stay.forgiven_month);
  gint64 forgiveness = figure->pay_case->input.household.forgiveness;
  g_autofree char *money = NULL;

  if (forgiveness == ROUNDS_MONEY_UNSET)
    /* Translators: a month and its year */
    return g_strdup_printf (_ ("By staying, loans would be forgiven in %s."), month);
  money = rounds_format_money (forgiveness);
  /* Translators: an amount of money, then a month and its year */
  return g_strdup_printf (_ ("By staying, %s of loans would be forgiven in %s."), money, month);
}

static char *
dup_of_this_way (const RoundsForecastFigure *figure)
{
  int years = count_years (figure);
  g_autofree char *month = NULL;

  if (figure->flow.repaid_month >= 0)
    {
      month = dup_month (figure, figure->flow.repaid_month);
      /* Translators: a month and its year */
      return g_strdup_printf (_ ("On this way they are paid off in %s."), month);
    }
  if (figure->flow.last_payment < 0)
    return g_strdup (_ ("On this way they are not forgiven."));
  month = dup_month (figure, figure->flow.last_payment);
  if (figure->flow.forgiven_month < 0)
    /* Translators: a month and its year, then how many years are looked at */
    return g_strdup_printf (ngettext ("On this way not before %s, beyond the %d year looked at.",
                                      "On this way not before %s, beyond the %d years looked at.",
                                      (gulong) years),
                            month, years);
  /* Translators: a month and its year */
  return g_strdup_printf (_ ("On this way they are forgiven in %s."), month);
}

static char *
dup_gained (const RoundsForecastFigure *figure)
{
  g_autofree char *month = dup_month (figure, figure->flow.forgiven_month);

  /* Translators: a month and its year */
  return g_strdup_printf (_ ("Loans are forgiven in %s, unlike by staying."), month);
}

/* What it comes to, and that it counts. */
static char *
dup_worth (const RoundsForecastFigure *figure)
{
  gint64 worth = rounds_forecast_figure_get_loans_gain (figure);
  int years = count_years (figure);
  g_autofree char *money = NULL;

  if (worth == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("What that comes to is not known yet, nor how far ahead of staying you "
                        "are."));
  money = rounds_format_money_change (worth);
  /* Translators: a difference of money, then how many years are looked at */
  return g_strdup_printf (
      ngettext ("Over %2$d year that is %1$s against staying; break-even counts it.",
                "Over %2$d years that is %1$s against staying; break-even counts it.",
                (gulong) years),
      money, years);
}

static char *
join (char *first, char *second, char *third)
{
  char *text = g_strjoin (" ", first, second, third, NULL);

  g_free (first);
  g_free (second);
  g_free (third);
  return text;
}

/* Forgiveness that comes after the last month counts in no figure, which is said. */
static char *
dup_beyond (const RoundsForecastFigure *figure, int last)
{
  const RoundsCashHousehold *household = &figure->pay_case->input.household;
  g_autofree char *month = dup_month (figure, last);
  int years = count_years (figure), made = household->pslf_payments;
  g_autofree char *when = g_strdup_printf (
      /* Translators: a month and its year, then how many years are looked at */
      ngettext ("By staying, loans would be forgiven in %s. That is beyond the %d year looked at, "
                "so no figure counts it.",
                "By staying, loans would be forgiven in %s. That is beyond the %d years looked at, "
                "so no figure counts it.",
                (gulong) years),
      month, years);

  if (figure->flow.last_payment >= 0 || made <= 0)
    return g_steal_pointer (&when);
  return join (g_steal_pointer (&when),
               g_strdup_printf (ngettext ("On this way the %d payment made so far leads to no "
                                          "forgiveness.",
                                          "On this way the %d payments made so far lead to no "
                                          "forgiveness.",
                                          (gulong) made),
                                made),
               NULL);
}

static char *
dup_same (const RoundsForecastFigure *figure)
{
  g_autofree char *month = NULL;

  if (figure->flow.forgiven_month < 0)
    return NULL;
  month = dup_month (figure, figure->flow.forgiven_month);
  /* Translators: a month and its year */
  return g_strdup_printf (_ ("Loans are forgiven in %s."), month);
}

/** rounds_forecast_text_dup_loans: what becomes of loan forgiveness for public service (PSLF), and
 *   what it comes to where the option changes it */
char *
rounds_forecast_text_dup_loans (const RoundsForecastFigure *figure)
{
  int here, staying;

  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->pay_case == NULL ||
      figure->pay_case->input.household.pslf_payments == ROUNDS_INTEGER_UNSET)
    return NULL;
  here = figure->flow.last_payment;
  staying = figure->stay.n_months > 0 ? figure->stay.last_payment : here;
  if (rounds_forecast_figure_parts_loans (figure))
    return figure->stay.forgiven_month < 0 || (here >= 0 && here < staying)
               ? join (dup_gained (figure), dup_worth (figure), NULL)
               : join (dup_of_staying (figure), dup_of_this_way (figure), dup_worth (figure));
  if (staying >= (int) figure->flow.n_months)
    return dup_beyond (figure, staying);
  return dup_same (figure);
}

/** rounds_forecast_text_dup_loans_source: who says when loans are forgiven */
char *
rounds_forecast_text_dup_loans_source (void)
{
  const RoundsTransitionCost *payments = rounds_transition_costs_find ("pslf_payments");

  /* Translators: how many payments, then who says so, by their own name */
  return g_strdup_printf (
      _ ("Public Service Loan Forgiveness (PSLF) takes %.0f qualifying payments: "
         "34 CFR 685.219; %s."),
      payments->point, payments->source);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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
join (char *first, char *second)
{
  char *text = g_strjoin (" ", first, second, NULL);

  g_free (first);
  g_free (second);
  return text;
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
dup_lost (const RoundsForecastFigure *figure)
{
  int made = figure->pay_case->input.household.pslf_payments;

  if (made == 0)
    return g_strdup (_ ("On this way they are not forgiven."));
  return g_strdup_printf (
      ngettext ("On this way the %d payment made so far leads to no forgiveness, unless a later "
                "employer counts.",
                "On this way the %d payments made so far lead to no forgiveness, unless a later "
                "employer counts.",
                (gulong) made),
      made);
}

static char *
dup_repaid (const RoundsForecastFigure *figure)
{
  g_autofree char *month = NULL;

  if (figure->flow.repaid_month < 0)
    return g_strdup (_ ("That costs you the balance and its interest."));
  month = dup_month (figure, figure->flow.repaid_month);
  /* Translators: a month and its year */
  return g_strdup_printf (_ ("You pay the loans off in %s."), month);
}

static char *
dup_of_this_way (const RoundsForecastFigure *figure)
{
  int years = count_years (figure);
  g_autofree char *month = NULL;

  if (figure->flow.last_payment < 0)
    return join (dup_lost (figure), dup_repaid (figure));
  if (figure->flow.repaid_month >= 0)
    {
      month = dup_month (figure, figure->flow.repaid_month);
      /* Translators: a month and its year */
      return g_strdup_printf (_ ("On this way they are paid off in %s."), month);
    }
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

/* Forgiveness that comes after the last month counts in no figure, which is said. */
static char *
dup_beyond (const RoundsForecastFigure *figure)
{
  int made = figure->pay_case->input.household.pslf_payments;
  gboolean staying = rounds_forecast_figure_is_staying (figure);
  g_autofree char *month =
      dup_month (figure, staying ? figure->flow.last_payment : figure->stay.last_payment);
  g_autofree char *lost = NULL;

  if (staying)
    /* Translators: a month and its year */
    return g_strdup_printf (_ ("Loans would be forgiven in %s, which no figure here counts."),
                            month);
  if (figure->flow.last_payment < 0 && made > 0)
    lost = dup_lost (figure);
  /* Translators: a month and its year */
  return join (
      g_strdup_printf (_ ("By staying, loans would be forgiven in %s, which no figure here "
                          "counts."),
                       month),
      g_steal_pointer (&lost));
}

typedef enum
{
  FATE_NONE, /* nobody counts payments, or none of them leads anywhere */
  FATE_SAME, /* forgiven, as by staying */
  FATE_LOST,
  FATE_GAINED,
  FATE_BEYOND, /* by staying, after the last month */
} Fate;

static Fate
find_fate (const RoundsForecastFigure *figure)
{
  int here = figure->flow.last_payment, staying;

  if (figure->pay_case == NULL ||
      figure->pay_case->input.household.pslf_payments == ROUNDS_INTEGER_UNSET)
    return FATE_NONE;
  staying = figure->stay.n_months > 0 ? figure->stay.last_payment : here;
  if (rounds_forecast_figure_parts_loans (figure))
    return figure->stay.forgiven_month < 0 || (here >= 0 && here < staying) ? FATE_GAINED
                                                                            : FATE_LOST;
  if (figure->flow.forgiven_month >= 0)
    return FATE_SAME;
  return staying >= (int) figure->flow.n_months ? FATE_BEYOND : FATE_NONE;
}

/* The first of the figures without which nobody knows what forgiveness comes to. */
static const char *
get_missing (const RoundsCashHousehold *household)
{
  if (household->forgiveness == ROUNDS_MONEY_UNSET)
    return _ ("Not known yet: enter the balance expected to be forgiven");
  if (isnan (household->loan_rate))
    return _ ("Not known yet: enter the interest on the loans");
  if (household->loan_payments == ROUNDS_MONEY_UNSET)
    return _ ("Not known yet: enter the loan payments");
  return _ ("Not known yet");
}

static char *
dup_worth (const RoundsForecastFigure *figure)
{
  gint64 worth = rounds_forecast_figure_get_loans_gain (figure);
  int years = count_years (figure);
  g_autofree char *money = NULL;

  if (worth == ROUNDS_MONEY_UNSET)
    return g_strdup (get_missing (&figure->pay_case->input.household));
  money = rounds_format_money_change (worth);
  /* Translators: a difference of money, then over how many years it adds up */
  return g_strdup_printf (ngettext ("%s over %d year", "%s over %d years", (gulong) years), money,
                          years);
}

/** rounds_forecast_text_dup_loans: what becomes of loan forgiveness for public service (PSLF), or
 *   what it comes to where the option changes it */
char *
rounds_forecast_text_dup_loans (const RoundsForecastFigure *figure)
{
  g_autofree char *month = NULL;
  int years;

  g_return_val_if_fail (figure != NULL, NULL);

  years = count_years (figure);
  switch (find_fate (figure))
    {
    case FATE_SAME:
      month = dup_month (figure, figure->flow.forgiven_month);
      /* Translators: a month and its year */
      return g_strdup_printf (_ ("Forgiven in %s"), month);
    case FATE_LOST:
    case FATE_GAINED:
      return dup_worth (figure);
    case FATE_BEYOND:
      return g_strdup_printf (
          ngettext ("Not within %d year", "Not within %d years", (gulong) years), years);
    case FATE_NONE:
    default:
      return NULL;
    }
}

/** rounds_forecast_text_dup_loans_reason: why that is so, in sentences */
char *
rounds_forecast_text_dup_loans_reason (const RoundsForecastFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  switch (find_fate (figure))
    {
    case FATE_LOST:
      return join (dup_of_staying (figure), dup_of_this_way (figure));
    case FATE_GAINED:
      return dup_gained (figure);
    case FATE_BEYOND:
      return dup_beyond (figure);
    case FATE_SAME:
    case FATE_NONE:
    default:
      return NULL;
    }
}

/** rounds_forecast_text_dup_loans_whole: both, as for paper */
char *
rounds_forecast_text_dup_loans_whole (const RoundsForecastFigure *figure)
{
  g_autofree char *text = rounds_forecast_text_dup_loans (figure);
  g_autofree char *reason = rounds_forecast_text_dup_loans_reason (figure);

  if (reason == NULL)
    return g_steal_pointer (&text);
  /* Translators: what it comes to, then sentences that say why */
  return g_strdup_printf (_ ("%s. %s"), text, reason);
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

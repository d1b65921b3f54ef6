/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-break-even.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"

static char *
dup_unknown (void)
{
  return g_strdup (_ ("Not known yet"));
}

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

/** rounds_forecast_text_dup_months: a duration: "14 months" */
char *
rounds_forecast_text_dup_months (int months)
{
  return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) ABS (months)), months);
}

/** rounds_forecast_text_dup_title: what the figure is about: the option, and its scenario */
char *
rounds_forecast_text_dup_title (const RoundsForecastFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->scenario == NULL)
    return g_strdup (figure->title);
  /* Translators: an option and one of its scenarios */
  return g_strdup_printf (_ ("%s: %s"), figure->title, figure->scenario->name);
}

/** rounds_forecast_text_dup_baseline: what the option is set against */
char *
rounds_forecast_text_dup_baseline (const RoundsForecastFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->pay_case == NULL || rounds_forecast_figure_is_staying (figure))
    return NULL;
  if (!figure->pay_case->has_today)
    return g_strdup (_ ("There is no work of today to compare with."));
  if (figure->pay_case->situation == ROUNDS_SITUATION_ALREADY_OUT)
    return g_strdup (_ ("Compared with the last work, as if it had gone on."));
  return g_strdup (_ ("Compared with going on as today."));
}

static char *
dup_never (const RoundsForecastFigure *figure)
{
  int years = count_years (figure);
  int beyond = figure->forecast.beyond;

  if (beyond == ROUNDS_BREAK_EVEN_NEVER || beyond >= 100 * 12)
    return g_strdup_printf (ngettext ("Never within %d year", "Never within %d years", years),
                            years);
  return g_strdup_printf (ngettext ("Not within %d year; at that pace after %d years",
                                    "Not within %d years; at that pace after %d years", years),
                          years, (beyond + 12) / 12);
}

/** rounds_forecast_text_dup_break_even: from when on the option is no longer behind */
char *
rounds_forecast_text_dup_break_even (const RoundsForecastFigure *figure)
{
  g_autofree char *month = NULL;
  int n;

  g_return_val_if_fail (figure != NULL, NULL);

  if (rounds_forecast_figure_is_staying (figure))
    return NULL;
  if (!rounds_forecast_figure_is_known (figure))
    return dup_unknown ();
  if (figure->forecast.break_even == ROUNDS_BREAK_EVEN_NEVER)
    return dup_never (figure);
  if (figure->forecast.break_even == 0)
    return g_strdup (_ ("Never behind"));
  month = dup_month (figure, figure->forecast.break_even);
  n = figure->forecast.break_even + 1;
  /* Translators: a month and its year, then how many months until its end */
  return g_strdup_printf (
      ngettext ("From %s, after %d month", "From %s, after %d months", (gulong) n), month, n);
}

/** rounds_forecast_text_dup_runway: how long the savings last */
char *
rounds_forecast_text_dup_runway (const RoundsForecastFigure *figure)
{
  g_autofree char *months = NULL, *month = NULL;
  int years;

  g_return_val_if_fail (figure != NULL, NULL);

  if (!figure->low.known)
    return dup_unknown ();
  years = count_years (figure);
  if (figure->low.runway < 0)
    return g_strdup_printf (ngettext ("Savings last through the whole year",
                                      "Savings last through all %d years", (gulong) years),
                            years);
  months = rounds_forecast_text_dup_months (figure->low.runway);
  month = dup_month (figure, figure->low.runway);
  /* Translators: a duration ("14 months"), then a month and its year */
  return g_strdup_printf (_ ("%s, short from %s"), months, month);
}

/** rounds_forecast_text_dup_lowest: the lowest balance of the savings and its month */
char *
rounds_forecast_text_dup_lowest (const RoundsForecastFigure *figure)
{
  g_autofree char *money = NULL, *month = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (!figure->low.known || figure->low.month < 0)
    return dup_unknown ();
  money = rounds_format_money (figure->low.balance);
  month = dup_month (figure, figure->low.month);
  /* Translators: an amount of money, then a month and its year */
  return g_strdup_printf (_ ("%s in %s"), money, month);
}

/** rounds_forecast_text_dup_total: how far ahead or behind one is at the end */
char *
rounds_forecast_text_dup_total (const RoundsForecastFigure *figure)
{
  g_autofree char *money = NULL;
  int years;

  g_return_val_if_fail (figure != NULL, NULL);

  if (rounds_forecast_figure_is_staying (figure))
    return NULL;
  if (!rounds_forecast_figure_is_known (figure))
    return dup_unknown ();
  years = count_years (figure);
  money = rounds_format_money_change (figure->forecast.cumulative[figure->forecast.n_months - 1]);
  /* Translators: a difference of money, then over how many years it adds up */
  return g_strdup_printf (ngettext ("%s over %d year", "%s over %d years", (gulong) years), money,
                          years);
}

/** rounds_forecast_text_dup_present_value: what the difference is worth now */
char *
rounds_forecast_text_dup_present_value (const RoundsForecastFigure *figure)
{
  g_autofree char *money = NULL, *rate = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (rounds_forecast_figure_is_staying (figure))
    return NULL;
  if (!rounds_forecast_figure_is_known (figure) ||
      figure->forecast.present_value == ROUNDS_MONEY_UNSET)
    return dup_unknown ();
  money = rounds_format_money_change (figure->forecast.present_value);
  rate = rounds_format_number (figure->pay_case->terms.discount, 1);
  /* Translators: a difference of money, then a rate of interest in percent */
  return g_strdup_printf (_ ("%s at %s%% a year"), money, rate);
}

/** rounds_forecast_text_dup_band: what nine and one of ten paths of the savings stay under at last
 */
char *
rounds_forecast_text_dup_band (const RoundsForecastFigure *figure, const RoundsSimulation *band)
{
  g_autofree char *share = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (band == NULL)
    return NULL;
  if (!band->known)
    return dup_unknown ();
  if (band->runs_out <= 0)
    return g_strdup (_ ("In no simulated path do the savings run out."));
  share = rounds_format_percent (MAX (band->runs_out, 0.01));
  if (band->runs_out < 0.01)
    /* Translators: a share in percent */
    return g_strdup_printf (_ ("The savings run out in fewer than %s of the simulated paths."),
                            share);
  /* Translators: a share in percent */
  return g_strdup_printf (_ ("The savings run out in %s of the simulated paths."), share);
}

/* What is missing, and of which work. */
static char *
dup_gap (const RoundsForecastFigure *figure, const RoundsCashNote *note)
{
  const char *text = rounds_cash_note_get_text (note->kind);

  if (note->line < 0)
    return g_strdup (text);
  /* Translators: the name of an option, then what is missing of its pay or costs */
  return g_strdup_printf (_ ("%s: %s"), note->of_option ? figure->title : _ ("Work of today"),
                          text);
}

/**
 * rounds_forecast_text_list_gaps:
 *
 * Returns: (transfer full) (element-type utf8): what is missing, so that figures stay unknown; each
 *   once, for people
 */
GPtrArray *
rounds_forecast_text_list_gaps (const RoundsForecastFigure *figure)
{
  GPtrArray *gaps = g_ptr_array_new_with_free_func (g_free);
  const GArray *notes;

  g_return_val_if_fail (figure != NULL, gaps);

  if (figure->problem != NULL)
    g_ptr_array_add (gaps, g_strdup (figure->problem));
  notes = figure->flow.notes;
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    {
      const RoundsCashNote *note = &g_array_index (notes, RoundsCashNote, i);
      g_autofree char *text = NULL;

      if (!rounds_cash_note_is_gap (note->kind))
        continue;
      text = dup_gap (figure, note);
      if (!g_ptr_array_find_with_equal_func (gaps, text, g_str_equal, NULL))
        g_ptr_array_add (gaps, g_steal_pointer (&text));
    }
  return gaps;
}

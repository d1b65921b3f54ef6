/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-format.h"
#include "rounds-gig-text.h"

static void
clear_text (RoundsGigText *text)
{
  g_clear_pointer (&text->value, g_free);
}

static GArray *
create_list (void)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (RoundsGigText));

  g_array_set_clear_func (texts, (GDestroyNotify) clear_text);
  return texts;
}

static void
add (GArray *texts, const char *label, char *value)
{
  RoundsGigText text = { label, value };

  g_array_append_val (texts, text);
}

static char *
format_money (gint64 cents)
{
  return cents == ROUNDS_MONEY_UNSET ? g_strdup (_ ("Not known yet")) : rounds_format_money (cents);
}

/* One decimal where there is one. */
static char *
format_number (double number)
{
  return rounds_format_number (number, fabs (number - round (number)) < 0.05 ? 0 : 1);
}

static char *
format_hours (double hours)
{
  g_autofree char *number = NULL;

  if (isnan (hours))
    return g_strdup (_ ("Not known yet"));
  number = format_number (hours);
  /* Translators: %s is a number, such as "12.5" */
  return g_strdup_printf (_ ("%s hours a week"), number);
}

static char *
format_months (double months)
{
  g_autofree char *number = NULL;

  if (isnan (months))
    return g_strdup (_ ("Not known yet"));
  if (isinf (months))
    return g_strdup (_ ("No end: no time is left to search"));
  number = format_number (months);
  /* Translators: %s is a number, such as "6.5" */
  return g_strdup_printf (_ ("%s months"), number);
}

/* Kept apart from what is computed: what is usual of such work, and may be otherwise here. */
static void
add_usual (GArray *texts)
{
  add (texts, _ ("License"), g_strdup (_ ("Usually stays active and in use")));
  add (texts, _ ("Proof"), g_strdup (_ ("Usually gives nonclinical work to show")));
  add (texts, _ ("Commitment"), g_strdup (_ ("Usually none to leave patient care")));
}

/* Payroll tax is in all of it: twice as much for a contractor, who pays the employer's part too. */
static char *
describe_tax (const RoundsGigFigure *figure)
{
  g_autofree char *percent = rounds_format_percent (figure->input.gig_tax / 100);

  if (figure->contract_part >= 1)
    /* Translators: %s is a share in percent */
    return g_strdup_printf (_ ("%s, as a contractor (1099)"), percent);
  if (figure->contract_part <= 0)
    /* Translators: %s is a share in percent */
    return g_strdup_printf (_ ("%s, as an employee (W-2)"), percent);
  /* Translators: %s is a share in percent */
  return g_strdup_printf (_ ("%s, partly as a contractor (1099)"), percent);
}

/**
 * rounds_gig_text_list_gives:
 *
 * Returns: (transfer full) (element-type RoundsGigText): what taking the gig now gives (R085)
 */
GArray *
rounds_gig_text_list_gives (const RoundsGigFigure *figure)
{
  GArray *texts = create_list ();

  g_return_val_if_fail (figure != NULL, texts);

  add (texts, _ ("Income after tax, a month"), format_money (figure->trade_off.gig_month));
  if (!isnan (figure->input.gig_tax))
    add (texts, _ ("Taxes on it"), describe_tax (figure));
  if (figure->trade_off.gig_total != ROUNDS_MONEY_UNSET)
    add (texts, _ ("Until the career starts"), format_money (figure->trade_off.gig_total));
  add_usual (texts);
  return texts;
}

/* A career that pays less than today's work forgoes nothing by coming later. */
static char *
describe_forgone (gint64 forgone)
{
  g_autofree char *less = NULL;

  if (forgone == ROUNDS_MONEY_UNSET || forgone >= 0)
    return format_money (forgone);
  less = rounds_format_money (-forgone);
  /* Translators: %s is an amount */
  return g_strdup_printf (_ ("None: the career pays %s less over that time"), less);
}

/**
 * rounds_gig_text_list_costs:
 *
 * Returns: (transfer full) (element-type RoundsGigText): what taking the gig now costs (R084)
 */
GArray *
rounds_gig_text_list_costs (const RoundsGigFigure *figure)
{
  GArray *texts = create_list ();

  g_return_val_if_fail (figure != NULL, texts);

  add (texts, _ ("Time lost to search"), format_hours (figure->input.search_hours_lost));
  add (texts, _ ("Delay of the career"), format_months (figure->trade_off.delay));
  add (texts, _ ("Pay forgone by the delay"), describe_forgone (figure->trade_off.forgone));
  add (texts, _ ("Career starts after"), format_months (figure->trade_off.wait_months));
  add (texts, _ ("Energy"), g_strdup (_ ("Usually less left for talks and applications")));
  return texts;
}

/**
 * rounds_gig_text_list_ways:
 *
 * Returns: (transfer full) (element-type RoundsGigText): the household's take-home of both ways up
 *   to the same month; empty while it is unknown
 */
GArray *
rounds_gig_text_list_ways (const RoundsGigFigure *figure)
{
  GArray *texts = create_list ();

  g_return_val_if_fail (figure != NULL, texts);

  if (figure->trade_off.gig_first == ROUNDS_MONEY_UNSET ||
      figure->trade_off.search_first == ROUNDS_MONEY_UNSET)
    return texts;
  add (texts, _ ("Gig beside the search"), format_money (figure->trade_off.gig_first));
  add (texts, _ ("All time for the search"), format_money (figure->trade_off.search_first));
  add (texts, _ ("Over the same time"), format_months (figure->trade_off.wait_months));
  add (texts, _ ("Counted a month until the career, without the gig"),
       format_money (figure->input.take_home_now));
  return texts;
}

/** rounds_gig_text_dup_missing: (nullable): what to enter before both sides are known */
char *
rounds_gig_text_dup_missing (const RoundsGigFigure *figure)
{
  const RoundsTradeOffInput *input;

  g_return_val_if_fail (figure != NULL, NULL);

  input = &figure->input;
  if (figure->portfolio.n_without_hours > 0 && isnan (input->gig_hours))
    return g_strdup (_ ("Enter the hours that each project takes to see what the gig pays an "
                        "hour."));
  if (isnan (input->gig_hours) || input->gig_rate == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Enter the hours and the rate of the gig to see what it pays."));
  if (input->take_home_now == ROUNDS_MONEY_UNSET && figure->career == NULL)
    return g_strdup (
        _ ("Enter today’s pay and add a career in Compare to see what waiting costs."));
  if (input->take_home_now == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Enter today’s pay to see what the gig adds to it."));
  if (figure->career == NULL)
    return g_strdup (_ ("Add a career in Compare to see what waiting for it costs."));
  if (input->take_home_then == ROUNDS_MONEY_UNSET)
    /* Translators: %s is the name of an option */
    return g_strdup_printf (_ ("Enter the pay of %s to see what waiting for it costs."),
                            figure->career_title);
  if (isnan (input->search_hours) || isnan (input->search_hours_lost) ||
      isnan (input->search_months))
    return g_strdup (_ ("Enter how long the search may take, and the hours that the gig takes from "
                        "it."));
  return NULL;
}

/** rounds_gig_text_dup_own: what the option itself says about the gig's hours and rate */
char *
rounds_gig_text_dup_own (const RoundsGigFigure *figure)
{
  g_autofree char *hours = NULL;
  g_autofree char *weeks = NULL;
  g_autofree char *rate = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (isnan (rounds_gig_list_get_hours (figure->gigs)))
    return g_strdup (_ ("What the gig would be, every week of the search."));
  hours = format_number (rounds_gig_list_get_hours (figure->gigs));
  weeks = format_number (figure->weeks);
  rate = rounds_format_money_exact (rounds_gig_list_get_rate (figure->gigs));
  /* Translators: %1$s and %2$s are numbers, %3$s is an amount */
  return g_strdup_printf (
      _ ("Left empty, the pay entered for the option counts: %1$s hours a week, "
         "%2$s weeks a year, at %3$s an hour."),
      hours, weeks, rate);
}

static char *
describe_taken (const RoundsGigLine *line, const char *taken, const char *hours, const char *rate)
{
  if (line->gig.lag > 0)
    /* Translators: of a gig: %1$s of %2$s are hours, %3$s is an amount, %4$d a number of months */
    return g_strdup_printf (ngettext ("%1$s of %2$s hours a week at %3$s, paid %4$d month later",
                                      "%1$s of %2$s hours a week at %3$s, paid %4$d months later",
                                      (gulong) line->gig.lag),
                            taken, hours, rate, line->gig.lag);
  /* Translators: of a gig: %1$s of %2$s are hours, %3$s is an amount */
  return g_strdup_printf (_ ("%1$s of %2$s hours a week at %3$s"), taken, hours, rate);
}

/** rounds_gig_text_dup_line: what the portfolio takes of a gig */
char *
rounds_gig_text_dup_line (const RoundsGigLine *line)
{
  g_autofree char *taken = NULL;
  g_autofree char *hours = NULL;
  g_autofree char *rate = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  if (line->gig.year == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Enter its rate and hours to count it"));
  if (isnan (line->gig.hours))
    return g_strdup (_ ("Counted in full. Enter the hours of a project to see what it pays an "
                        "hour."));
  taken = format_number (line->taken);
  hours = format_number (line->gig.hours);
  rate = rounds_format_money_exact (line->gig.rate);
  text = describe_taken (line, taken, hours, rate);
  /* Translators: a gig in words, then how it is taxed */
  return g_strdup_printf (_ ("%1$s; %2$s"), text,
                          line->contract ? _ ("contractor (1099)") : _ ("employee (W-2)"));
}

/* Of all gigs; what nobody has said the hours of is named and not taken as none. */
static char *
describe_hours (const RoundsPortfolio *portfolio)
{
  g_autofree char *hours = format_hours (portfolio->hours);

  if (portfolio->n_without_hours == 0)
    return g_steal_pointer (&hours);
  /* Translators: %1$s is "12 hours a week", %2$u a number of gigs */
  return g_strdup_printf (ngettext ("%1$s, and those of %2$u gig that are not entered",
                                    "%1$s, and those of %2$u gigs that are not entered",
                                    portfolio->n_without_hours),
                          hours, portfolio->n_without_hours);
}

static char *
describe_room (const RoundsGigFigure *figure)
{
  double missing = figure->hour_limit - figure->portfolio.hours;

  if (missing < 0.05)
    return g_strdup (_ ("None"));
  return format_hours (figure->portfolio.n_without_hours > 0 ? NAN : missing);
}

static void
add_missing (GArray *texts, const RoundsGigFigure *figure)
{
  if (figure->target != ROUNDS_MONEY_UNSET)
    add (texts, _ ("Missing to the pay to reach"),
         figure->portfolio.reached ? g_strdup (_ ("Nothing"))
                                   : rounds_format_money (figure->portfolio.shortfall));
  add (texts, _ ("Room to the most hours"), describe_room (figure));
}

/**
 * rounds_gig_text_list_portfolio:
 *
 * Returns: (transfer full) (element-type RoundsGigText): the gigs together
 */
GArray *
rounds_gig_text_list_portfolio (const RoundsGigFigure *figure)
{
  GArray *texts = create_list ();
  g_autofree char *weeks = NULL;

  g_return_val_if_fail (figure != NULL, texts);

  weeks = format_number (figure->weeks);
  add (texts, _ ("Hours"), describe_hours (&figure->portfolio));
  add (texts, _ ("Weeks worked a year"), g_steal_pointer (&weeks));
  add (texts, _ ("Pay before tax, a year"), rounds_format_money (figure->portfolio.income));
  add (texts, _ ("Of it as a contractor (1099)"),
       rounds_format_money (rounds_gig_list_get_contract_year (figure->gigs)));
  if (figure->option_year != ROUNDS_MONEY_UNSET && figure->option_year != figure->portfolio.income)
    add (texts, _ ("All that the job pays a year, before tax"),
         rounds_format_money (figure->option_year));
  add_missing (texts, figure);
  if (figure->portfolio.all_paid_month > 0)
    add (texts, _ ("First month in which all of them pay"),
         g_strdup_printf ("%d", figure->portfolio.all_paid_month + 1));
  return texts;
}

/** rounds_gig_text_dup_portfolio: how far the gigs go, in a sentence */
char *
rounds_gig_text_dup_portfolio (const RoundsGigFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->gigs->len == 0)
    return g_strdup (_ ("Add what this job pays by the hour, the shift or the project. Several "
                        "employers together can come to full time."));
  if (figure->portfolio.reached)
    return g_strdup (_ ("These gigs reach the pay, the best paid first."));
  if (figure->portfolio.full)
    return g_strdup (_ ("These gigs fill the hours, the best paid first."));
  if (figure->portfolio.n_without_hours > 0)
    return g_strdup (_ ("Enter the hours that each project takes to see if there is room for "
                        "another gig."));
  return g_strdup (_ ("There is room for another gig."));
}

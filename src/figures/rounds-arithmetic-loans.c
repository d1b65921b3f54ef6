/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-money.h"

static gint64
minus (gint64 a, gint64 b)
{
  return b == ROUNDS_MONEY_UNSET ? b : rounds_money_add (a, -b);
}

/* Whether staying is forgiven first, so that the option loses it. */
static gboolean
is_lost (const RoundsForecastFigure *figure)
{
  int here = figure->flow.last_payment, staying = figure->stay.last_payment;

  return staying >= 0 && (here < 0 || staying < here);
}

/* When, why, and whose balance. */
static char *
dup_source (const RoundsForecastFigure *figure, int first)
{
  g_autofree char *month = rounds_format_month (rounds_forecast_figure_get_month (figure, first));
  g_autofree char *source = rounds_forecast_text_dup_loans_source ();

  /* Translators: a month and its year, then a sentence that names a source */
  return g_strdup_printf (_ ("In %s, the balance as you entered it. %s"), month, source);
}

/**
 * rounds_arithmetic_add_loans:
 * @total: of all years
 *
 * Adds what loan forgiveness for public service (PSLF) comes to where only one of the two ways has
 * it, or has it earlier; nothing otherwise.
 */
void
rounds_arithmetic_add_loans (GPtrArray *sections, const RoundsForecastFigure *figure,
                             const RoundsCashYear *total)
{
  gint64 payments = minus (total->stay_loans, total->sum.loans);
  gint64 balance = figure->pay_case->input.household.forgiveness;
  g_autofree char *source = NULL;
  RoundsArithmeticSection *section;
  gboolean lost = is_lost (figure);
  int first = lost ? figure->stay.forgiven_month : figure->flow.forgiven_month;

  if (!rounds_forecast_figure_parts_loans (figure))
    return;
  if (lost && balance != ROUNDS_MONEY_UNSET)
    balance = -balance;
  source = dup_source (figure, first);
  section = rounds_arithmetic_add_section (
      sections, g_strdup (_ ("Loan forgiveness (PSLF), against staying")),
      rounds_format_money_exact (rounds_forecast_figure_get_loans_gain (figure)));
  section->note = g_strdup (_ ("Counted in how far ahead of staying you are, in break-even and in "
                               "present value. Savings and runway hold the payments only."));
  rounds_arithmetic_add_line (section,
                              lost ? _ ("Loan balance PSLF would have forgiven")
                                   : _ ("Loan balance PSLF forgives on this way"),
                              source, rounds_format_money_exact (balance));
  rounds_arithmetic_add_line (section,
                              lost ? _ ("Loan payments that staying would not have")
                                   : _ ("Loan payments that staying would go on with"),
                              NULL, rounds_format_money_exact (payments));
  rounds_arithmetic_add_line (
      section,
      MAX (figure->flow.forgiven_month, figure->stay.forgiven_month) > first
          ? _ ("Repaid of the balance, and forgiven later")
          : _ ("Repaid of the balance"),
      _ ("Payments less interest, so that from then on only the interest counts"),
      rounds_format_money_exact (minus (total->unforgiven, balance)));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-pay-figures.h"

static void
clear_line (RoundsPayLine *line)
{
  g_clear_pointer (&line->value, g_free);
}

static void
add_line (GArray *lines, const char *label, char *value)
{
  RoundsPayLine line = { label, value };

  g_array_append_val (lines, line);
}

/** rounds_pay_figures_get_before_state: (transfer none): what stands in place of the take-home
 * while the state is missing */
const char *
rounds_pay_figures_get_before_state (void)
{
  return _ ("A year after federal taxes, before state taxes and without deducting them");
}

/**
 * rounds_pay_figures_list_lines:
 *
 * Returns: (transfer full) (element-type RoundsPayLine): the figures of a year that are known, in
 * the order of reading
 */
GArray *
rounds_pay_figures_list_lines (const RoundsPayFigure *figure)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (RoundsPayLine));
  const RoundsYearPay *pay;

  g_return_val_if_fail (figure != NULL, lines);

  pay = &figure->pay;
  g_array_set_clear_func (lines, (GDestroyNotify) clear_line);
  if (pay->gross != ROUNDS_MONEY_UNSET)
    add_line (lines, _ ("Pay before tax"), rounds_format_money (pay->gross));
  if (pay->before_state != ROUNDS_MONEY_UNSET)
    add_line (lines, rounds_pay_figures_get_before_state (),
              rounds_format_money (pay->before_state));
  if (pay->take_home == ROUNDS_MONEY_UNSET)
    return lines;
  if (pay->partner_gross > 0)
    add_line (lines, _ ("Partner income"), rounds_format_money (pay->partner_gross));
  add_line (lines, _ ("Federal income tax"), rounds_format_money (pay->federal_tax));
  add_line (lines, _ ("Payroll taxes"), rounds_format_money (pay->payroll_tax));
  add_line (lines, _ ("State income tax"), rounds_format_money (pay->state_tax));
  if (pay->set_aside > 0)
    add_line (lines, _ ("Set aside before tax"), rounds_format_money (pay->set_aside));
  if (pay->costs > 0)
    add_line (lines, _ ("Costs of the work"), rounds_format_money (pay->costs));
  add_line (lines, _ ("Take-home a month"), rounds_format_money (rounds_year_pay_get_month (pay)));
  if (figure->floor_margin != ROUNDS_MONEY_UNSET)
    add_line (lines, _ ("Against the household floor"),
              rounds_format_money_change (figure->floor_margin));
  if (pay->gross_per_hour != ROUNDS_MONEY_UNSET)
    {
      add_line (lines, _ ("Real hours a year"), rounds_format_number (pay->real_hours, 0));
      add_line (lines, _ ("Per real hour, before tax"),
                rounds_format_money_exact (pay->gross_per_hour));
      add_line (lines, _ ("Per real hour, after tax"),
                rounds_format_money_exact (pay->added_per_hour));
    }
  return lines;
}

/* Returns: the difference from today's take-home, with its share in @percent where there was any */
static char *
dup_difference (const RoundsPayFigure *figure, char **percent)
{
  gint64 today = figure->pay.take_home - figure->change;

  *percent = today > 0 ? rounds_format_percent ((double) figure->change / (double) today) : NULL;
  return rounds_format_money_change (figure->change);
}

/**
 * rounds_pay_figures_dup_change:
 *
 * Returns: (transfer full) (nullable): how take-home differs from today's, in a few letters for a
 *   place that says so
 */
char *
rounds_pay_figures_dup_change (const RoundsPayFigure *figure)
{
  g_autofree char *money = NULL;
  g_autofree char *percent = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->change == ROUNDS_MONEY_UNSET)
    return NULL;
  money = dup_difference (figure, &percent);
  if (percent == NULL)
    return g_steal_pointer (&money);
  /* Translators: a difference of yearly take-home: money, then percent */
  return g_strdup_printf (_ ("%s (%s)"), money, percent);
}

/**
 * rounds_pay_figures_describe_change:
 *
 * Returns: (transfer full) (nullable): how take-home differs from today's, as money and share
 * (R040)
 */
char *
rounds_pay_figures_describe_change (const RoundsPayFigure *figure)
{
  g_autofree char *money = NULL;
  g_autofree char *percent = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->change == ROUNDS_MONEY_UNSET)
    return NULL;
  money = dup_difference (figure, &percent);
  if (percent == NULL)
    /* Translators: a difference of yearly take-home */
    return g_strdup_printf (_ ("%s a year from today"), money);
  /* Translators: a difference of yearly take-home: money, then percent */
  return g_strdup_printf (_ ("%s a year from today (%s)"), money, percent);
}

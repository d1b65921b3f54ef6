/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-excerpt.h"
#include "rounds-format.h"
#include "rounds-pay-chart.h"

typedef gint64 (*PartFunc) (const RoundsYearPay *pay);

static gint64
take_home (const RoundsYearPay *pay)
{
  return pay->take_home;
}

static gint64
federal_tax (const RoundsYearPay *pay)
{
  return pay->federal_tax;
}

static gint64
payroll_tax (const RoundsYearPay *pay)
{
  return pay->payroll_tax;
}

static gint64
state_tax (const RoundsYearPay *pay)
{
  return pay->state_tax;
}

static gint64
set_aside (const RoundsYearPay *pay)
{
  return pay->set_aside;
}

static gint64
costs (const RoundsYearPay *pay)
{
  return pay->costs;
}

/** rounds_pay_chart_format: (transfer full): a value of a chart of money, which is in cents */
char *
rounds_pay_chart_format (double cents, RoundsValueWidth width, gpointer unused)
{
  gint64 amount = isfinite (cents) ? (gint64) llround (cents) : ROUNDS_MONEY_UNSET;

  return width == ROUNDS_VALUE_COMPACT ? rounds_format_money_compact (amount)
                                       : rounds_format_money (amount);
}

static gboolean
has_part (GPtrArray *figures, PartFunc get_part)
{
  for (guint i = 0; i < figures->len; i++)
    if (get_part (&((const RoundsPayFigure *) g_ptr_array_index (figures, i))->pay) != 0)
      return TRUE;
  return FALSE;
}

static void
add_part (RoundsChartModel *chart, GPtrArray *figures, const char *name, PartFunc get_part)
{
  g_autofree double *values = g_new (double, figures->len);
  g_autoptr (RoundsSeries) series = NULL;

  for (guint i = 0; i < figures->len; i++)
    {
      const RoundsPayFigure *figure = g_ptr_array_index (figures, i);

      values[i] = (double) get_part (&figure->pay);
    }
  series = rounds_series_new (name, values, figures->len);
  rounds_chart_model_add_series (chart, series);
}

/**
 * rounds_pay_chart_new:
 *
 * Returns: (transfer full) (nullable): where a year's pay goes, one bar for each option that could
 * be computed; %NULL when there is none. Values are cents.
 */
RoundsChartModel *
rounds_pay_chart_new (RoundsPayModel *model)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  RoundsChartModel *chart;

  g_return_val_if_fail (ROUNDS_IS_PAY_MODEL (model), NULL);

  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      if (figure->pay.take_home == ROUNDS_MONEY_UNSET)
        continue;
      g_ptr_array_add (figures, (gpointer) figure);
      g_ptr_array_add (names, rounds_excerpt_dup (figure->title, ROUNDS_EXCERPT_SCREEN));
    }
  if (figures->len == 0)
    return NULL;
  chart = rounds_chart_model_new (ROUNDS_CHART_STACKED_BARS, _ ("Where a Year’s Pay Goes"));
  rounds_chart_model_set_categories (chart, (const char *const *) names->pdata);
  rounds_chart_model_set_format (chart, rounds_pay_chart_format, NULL, NULL);
  rounds_chart_model_set_smallest_step (chart, 100);
  add_part (chart, figures, _ ("Take-home"), take_home);
  add_part (chart, figures, _ ("Federal income tax"), federal_tax);
  add_part (chart, figures, _ ("Payroll taxes"), payroll_tax);
  add_part (chart, figures, _ ("State income tax"), state_tax);
  if (has_part (figures, set_aside))
    add_part (chart, figures, _ ("Set aside before tax"), set_aside);
  if (has_part (figures, costs))
    add_part (chart, figures, _ ("Costs of the work"), costs);
  return chart;
}

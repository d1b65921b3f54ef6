/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-range.h"

#include <math.h>

/** rounds_chart_get_total: the sum of all series at @index, missing ones left out; NAN if all are
 */
double
rounds_chart_get_total (RoundsChartModel *model, guint index)
{
  double total = NAN;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NAN);

  for (guint i = 0; i < model->series->len; i++)
    {
      double value = rounds_series_get_value (rounds_chart_model_get_series (model, i), index);

      if (!isnan (value))
        total = isnan (total) ? value : total + value;
    }
  return total;
}

static void
include (double value, double *low, double *high)
{
  if (isnan (value))
    return;
  *low = fmin (*low, value);
  *high = fmax (*high, value);
}

static void
include_series (RoundsSeries *series, double *low, double *high)
{
  for (guint i = 0; i < series->n_values; i++)
    {
      include (series->values[i], low, high);
      if (!rounds_series_has_band (series))
        continue;
      include (series->low[i], low, high);
      include (series->high[i], low, high);
    }
}

/* Stacks reach as far as their positive parts up and their negative parts down. */
static void
include_stacks (RoundsChartModel *model, double *low, double *high)
{
  for (guint at = 0; at < rounds_chart_model_get_n_positions (model); at++)
    {
      double up = 0, down = 0;

      for (guint i = 0; i < model->series->len; i++)
        {
          double value = rounds_series_get_value (rounds_chart_model_get_series (model, i), at);

          if (value > 0)
            up += value;
          else if (value < 0)
            down += value;
        }
      include (up, low, high);
      include (down, low, high);
    }
}

/**
 * rounds_chart_get_range:
 * @low, @high: (out): the values that a chart must show
 *
 * Bars, lines and fans begin at nothing, so 0 is always among what they show; a strip and a tornado
 * show where values lie.
 *
 * Returns: %FALSE where there is no value at all; @low and @high are then 0 and 1
 */
gboolean
rounds_chart_get_range (RoundsChartModel *model, double *low, double *high)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), FALSE);

  *low = INFINITY;
  *high = -INFINITY;
  if (model->kind == ROUNDS_CHART_STACKED_BARS)
    include_stacks (model, low, high);
  else
    for (guint i = 0; i < model->series->len; i++)
      include_series (rounds_chart_model_get_series (model, i), low, high);
  for (guint i = 0; i < model->events->len; i++)
    include (rounds_chart_model_get_event (model, i)->value, low, high);
  if (*low > *high)
    {
      *low = 0;
      *high = 1;
      return FALSE;
    }
  if (model->kind == ROUNDS_CHART_TORNADO)
    include (model->baseline, low, high);
  else if (model->kind != ROUNDS_CHART_STRIP)
    include (0, low, high);
  return TRUE;
}

static double
measure_swing (RoundsChartModel *model, guint index)
{
  double low = model->baseline, high = model->baseline;

  for (guint i = 0; i < model->series->len; i++)
    include (rounds_series_get_value (rounds_chart_model_get_series (model, i), index), &low,
             &high);
  return high - low;
}

/**
 * rounds_chart_order_by_swing:
 *
 * Returns: (transfer full): the positions of a tornado, widest swing first; equal ones keep their
 *   order
 */
guint *
rounds_chart_order_by_swing (RoundsChartModel *model)
{
  guint n;
  guint *order;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);

  n = rounds_chart_model_get_n_positions (model);
  order = g_new (guint, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    {
      double swing = measure_swing (model, i);
      guint j = i;

      for (; j > 0 && measure_swing (model, order[j - 1]) < swing; j--)
        order[j] = order[j - 1];
      order[j] = i;
    }
  return order;
}

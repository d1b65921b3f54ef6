/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-summary.h"

#include "rounds-chart-range.h"
#include "rounds-chart-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* More than this is not listened to; the table has them all. */
#define MOST_SPOKEN 4

static void
add_part (GPtrArray *parts, char *part)
{
  if (part != NULL && *part != '\0')
    g_ptr_array_add (parts, part);
  else
    g_free (part);
}

/* The last point of a line that is there; -1 where none is. */
static int
find_last (RoundsSeries *series)
{
  for (guint i = series->n_values; i-- > 0;)
    {
      if (!isnan (series->values[i]))
        return (int) i;
    }
  return -1;
}

static void
speak_bars (RoundsChartModel *model, GPtrArray *parts)
{
  guint n = rounds_chart_model_get_n_positions (model);
  guint highest = 0, lowest = 0;

  for (guint i = 0; i < n; i++)
    {
      if (rounds_chart_get_total (model, i) > rounds_chart_get_total (model, highest))
        highest = i;
      if (rounds_chart_get_total (model, i) < rounds_chart_get_total (model, lowest))
        lowest = i;
    }
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = rounds_chart_name_position (model, i);
      g_autofree char *total =
          rounds_chart_format (model, rounds_chart_get_total (model, i), ROUNDS_VALUE_FULL);

      if (n <= MOST_SPOKEN || i == highest || i == lowest)
        /* Translators: a bar of a chart and how much it is: "Health tech $212,000". */
        add_part (parts, g_strdup_printf (_ ("%s %s"), name, total));
    }
}

static void
speak_grouped_bars (RoundsChartModel *model, GPtrArray *parts)
{
  guint spoken = 0;

  for (guint i = 0; i < model->series->len; i++)
    {
      for (guint j = 0; j < rounds_chart_model_get_series (model, i)->n_values; j++)
        {
          if (isnan (rounds_chart_model_get_series (model, i)->values[j]) ||
              spoken++ >= MOST_SPOKEN)
            continue;
          add_part (parts, rounds_chart_describe_point (model, i, j));
        }
    }
}

static void
speak_lines (RoundsChartModel *model, GPtrArray *parts)
{
  for (guint i = 0; i < MIN (model->series->len, MOST_SPOKEN); i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);
      int last = find_last (series);
      g_autofree char *where = NULL;
      g_autofree char *value = NULL;

      if (last < 0)
        continue;
      where = rounds_chart_name_position (model, last);
      value = rounds_chart_name_value (model, series, (guint) last);
      if (model->kind == ROUNDS_CHART_FAN && rounds_series_has_band (series))
        {
          g_autofree char *low = rounds_chart_format (model, series->low[last], ROUNDS_VALUE_FULL);
          g_autofree char *high =
              rounds_chart_format (model, series->high[last], ROUNDS_VALUE_FULL);

          /* Translators: a line, its last value and month, and the likely range there. */
          add_part (parts, g_strdup_printf (_ ("%s comes to %s in %s, likely between %s and %s"),
                                            series->name, value, where, low, high));
        }
      else
        /* Translators: a line, its last value and month. */
        add_part (parts, g_strdup_printf (_ ("%s comes to %s in %s"), series->name, value, where));
    }
}

static void
speak_tornado (RoundsChartModel *model, GPtrArray *parts)
{
  g_autofree guint *order = rounds_chart_order_by_swing (model);
  guint n = rounds_chart_model_get_n_positions (model);
  g_autofree char *baseline = rounds_chart_format (model, model->baseline, ROUNDS_VALUE_FULL);

  if (n == 0 || model->series->len < 2)
    return;
  /* Translators: the outcome with every input as expected. */
  add_part (parts, g_strdup_printf (_ ("as expected %s"), baseline));
  for (guint i = 0; i < MIN (n, MOST_SPOKEN); i++)
    {
      RoundsSeries *first = rounds_chart_model_get_series (model, 0);
      RoundsSeries *second = rounds_chart_model_get_series (model, 1);
      g_autofree char *name = rounds_chart_name_position (model, order[i]);
      g_autofree char *low = rounds_chart_name_value (model, first, order[i]);
      g_autofree char *high = rounds_chart_name_value (model, second, order[i]);

      /* Translators: an input and the outcomes at its low and its high end. */
      add_part (parts, g_strdup_printf (_ ("%s from %s to %s"), name, low, high));
    }
}

static void
speak_timeline (RoundsChartModel *model, GPtrArray *parts)
{
  for (guint i = 0; i < model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);
      g_autofree char *start = rounds_chart_name_value (model, series, 0);
      g_autofree char *end = rounds_chart_name_value (model, series, 1);

      /* Translators: a phase with its first and last month. */
      add_part (parts, g_strdup_printf (_ ("%s from %s to %s"), series->name, start, end));
    }
}

/* The first and the last value that is known. */
static gboolean
find_ends (RoundsSeries *series, guint *first, guint *last)
{
  gboolean found = FALSE;

  for (guint i = 0; i < series->n_values; i++)
    {
      if (isnan (series->values[i]))
        continue;
      *last = i;
      if (!found)
        *first = i;
      found = TRUE;
    }
  return found;
}

static void
speak_strip (RoundsChartModel *model, GPtrArray *parts)
{
  for (guint i = 0; i < MIN (model->series->len, MOST_SPOKEN); i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);
      guint middle = series->n_values / 2, first, last;

      if (!find_ends (series, &first, &last))
        continue;
      add_part (parts, rounds_chart_describe_point (model, i, first));
      if (first < middle && middle < last && !isnan (series->values[middle]))
        add_part (parts, rounds_chart_describe_point (model, i, middle));
      if (first < last)
        add_part (parts, rounds_chart_describe_point (model, i, last));
    }
}

static void
speak_series (RoundsChartModel *model, GPtrArray *parts)
{
  switch (model->kind)
    {
    case ROUNDS_CHART_GROUPED_BARS:
      speak_grouped_bars (model, parts);
      break;
    case ROUNDS_CHART_LINES:
    case ROUNDS_CHART_FAN:
      speak_lines (model, parts);
      break;
    case ROUNDS_CHART_TORNADO:
      speak_tornado (model, parts);
      break;
    case ROUNDS_CHART_TIMELINE:
      speak_timeline (model, parts);
      break;
    case ROUNDS_CHART_STRIP:
      speak_strip (model, parts);
      break;
    case ROUNDS_CHART_STACKED_BARS:
    default:
      speak_bars (model, parts);
    }
}

/* What is marked in several rows, such as a person's own pay, is said once. */
static gboolean
is_spoken (GPtrArray *parts, const char *text)
{
  return g_ptr_array_find_with_equal_func (parts, text, g_str_equal, NULL);
}

/* Today first, then the others in their order. */
static void
speak_events (RoundsChartModel *model, GPtrArray *parts)
{
  guint spoken = 0;

  for (int others = FALSE; others <= TRUE; others++)
    {
      for (guint i = 0; i < model->events->len && spoken < MOST_SPOKEN; i++)
        {
          const RoundsChartEvent *event = rounds_chart_model_get_event (model, i);
          g_autofree char *text = rounds_chart_describe_event (model, event);

          if ((event->kind != ROUNDS_EVENT_TODAY) != others || is_spoken (parts, text))
            continue;
          add_part (parts, g_steal_pointer (&text));
          spoken++;
        }
    }
}

/**
 * rounds_chart_summarize:
 *
 * Returns: (transfer full): the chart in one sentence, to be heard or printed under its picture. It
 *   names at most four of anything; the table has them all.
 */
char *
rounds_chart_summarize (RoundsChartModel *model)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *all = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);

  speak_series (model, parts);
  speak_events (model, parts);
  if (parts->len == 0)
    /* Translators: a chart by its title, with nothing to show yet. */
    return g_strdup_printf (_ ("%s: nothing to show yet."), model->title);
  g_ptr_array_add (parts, NULL);
  /* Translators: put between the parts of the spoken summary of a chart. */
  all = g_strjoinv (_ ("; "), (char **) parts->pdata);
  /* Translators: the title of a chart and its spoken summary. */
  return g_strdup_printf (_ ("%s: %s."), model->title, all);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/** rounds_chart_format: (transfer full): @value as the chart writes values; without a format,
 * digits */
char *
rounds_chart_format (RoundsChartModel *model, double value, RoundsValueWidth width)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);

  if (isnan (value))
    return g_strdup (_ ("not known"));
  if (model->format != NULL)
    return model->format (value, width, model->format_data);
  return g_strdup_printf ("%.*f", fabs (value - round (value)) < 1e-9 ? 0 : 1, value);
}

/**
 * rounds_chart_name_month:
 * @position: months after the first, fractions allowed
 * @format: as for g_date_time_format()
 *
 * Returns: (transfer full): the month in the language of the user
 */
char *
rounds_chart_name_month (RoundsChartModel *model, double position, const char *format)
{
  int months;
  g_autoptr (GDateTime) date = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);

  months = model->start_year * 12 + model->start_month - 1 + (int) floor (position + 1e-9);
  date = g_date_time_new_utc (CLAMP (months / 12, 1, 9999), months % 12 + 1, 1, 0, 0, 0);
  return g_date_time_format (date, format);
}

/** rounds_chart_name_position: (transfer full): a category, or a month in full; never %NULL */
char *
rounds_chart_name_position (RoundsChartModel *model, double position)
{
  guint index = position > 0 ? (guint) lround (position) : 0;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);

  if (model->start_year > 0)
    /* Translators: a month and its year, as in "March 2027"; see the manual of strftime. */
    return rounds_chart_name_month (model, position, _ ("%B %Y"));
  if (model->categories != NULL && index < g_strv_length (model->categories))
    return g_strdup (model->categories[index]);
  return g_strdup_printf ("%u", index + 1);
}

/* A phase begins in the month after a border and ends in the one before. */
static char *
name_border (RoundsChartModel *model, double border, gboolean is_end)
{
  return rounds_chart_name_position (model, is_end ? ceil (border) - 1 : floor (border));
}

/** rounds_chart_name_value: (transfer full): the exact value of a point, in its own words if it has
 */
char *
rounds_chart_name_value (RoundsChartModel *model, RoundsSeries *series, guint index)
{
  const char *text;
  g_autofree char *number = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (ROUNDS_IS_SERIES (series), NULL);

  text = rounds_series_get_value_text (series, index);
  if (text != NULL)
    return g_strdup (text);
  if (model->kind == ROUNDS_CHART_TIMELINE)
    return name_border (model, rounds_series_get_value (series, index), index > 0);
  number = rounds_chart_format (model, rounds_series_get_value (series, index), ROUNDS_VALUE_FULL);
  if (rounds_series_is_open (series, index))
    /* Translators: the highest value that statistics publish; the real one is this or more. */
    return g_strdup_printf (_ ("at least %s"), number);
  return g_steal_pointer (&number);
}

static gboolean
says_its_month (RoundsChartModel *model, const RoundsChartEvent *event)
{
  g_autofree char *where = NULL;

  if (isnan (event->position))
    return FALSE;
  where = rounds_chart_name_position (model, event->position);
  return strstr (event->label, where) != NULL;
}

/**
 * rounds_chart_name_event:
 *
 * Returns: (transfer full): where and how much, as far as it is known and the label does not say it
 *   but for the value, which a label may round; may be empty
 */
char *
rounds_chart_name_event (RoundsChartModel *model, const RoundsChartEvent *event)
{
  g_autofree char *where = NULL, *value = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (event != NULL, NULL);

  if (!isnan (event->value))
    value = rounds_chart_format (model, event->value, ROUNDS_VALUE_FULL);
  if (isnan (event->position) || (value != NULL && says_its_month (model, event)))
    return value != NULL ? g_steal_pointer (&value) : g_strdup ("");
  where = rounds_chart_name_position (model, event->position);
  if (value == NULL)
    return g_steal_pointer (&where);
  /* Translators: the month of an event on a chart, and its exact value: "May 2028, $12,345" */
  return g_strdup_printf (_ ("%s, %s"), where, value);
}

/* What the point is called within its series: its own word, else its position. */
static char *
name_within_series (RoundsChartModel *model, RoundsSeries *series, guint index)
{
  const char *label = rounds_series_get_point_label (series, index);

  if (model->kind == ROUNDS_CHART_TIMELINE && label == NULL)
    return g_strdup (index == 0 ? _ ("begins") : _ ("ends"));
  if (model->kind == ROUNDS_CHART_TORNADO && label != NULL)
    {
      g_autofree char *category = rounds_chart_name_position (model, index);

      /* Translators: an input and what it is taken to be: "Gap, 60 days". */
      return g_strdup_printf (_ ("%s, %s"), category, label);
    }
  return label != NULL ? g_strdup (label) : rounds_chart_name_position (model, index);
}

/** rounds_chart_name_point: (transfer full): which point it is: "Health tech, March 2027" */
char *
rounds_chart_name_point (RoundsChartModel *model, guint series, guint index)
{
  RoundsSeries *row;
  g_autofree char *point = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (series < model->series->len, NULL);

  row = rounds_chart_model_get_series (model, series);
  point = name_within_series (model, row, index);
  /* Translators: a series and a point of it: "Health tech, March 2027". */
  return g_strdup_printf (_ ("%s, %s"), row->name, point);
}

/** rounds_chart_name_band: (transfer full) (nullable): the likely range round a point of a fan */
char *
rounds_chart_name_band (RoundsChartModel *model, RoundsSeries *series, guint index)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (ROUNDS_IS_SERIES (series), NULL);

  if (model->kind != ROUNDS_CHART_FAN || !rounds_series_has_band (series))
    return NULL;
  /* Until something is uncertain there is no range to tell. */
  if (series->high[index] - series->low[index] < model->smallest_step)
    return NULL;
  low = rounds_chart_format (model, series->low[index], ROUNDS_VALUE_FULL);
  high = rounds_chart_format (model, series->high[index], ROUNDS_VALUE_FULL);
  /* Translators: the range of likely values round a value. */
  return g_strdup_printf (_ ("likely %s to %s"), low, high);
}

/**
 * rounds_chart_describe_point:
 *
 * Returns: (transfer full): a point as it is spoken: "Health tech, March 2027: $12,345"
 */
char *
rounds_chart_describe_point (RoundsChartModel *model, guint series, guint index)
{
  RoundsSeries *row;
  g_autofree char *point = NULL;
  g_autofree char *value = NULL;
  g_autofree char *band = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), NULL);
  g_return_val_if_fail (series < model->series->len, NULL);

  row = rounds_chart_model_get_series (model, series);
  point = rounds_chart_name_point (model, series, index);
  value = rounds_chart_name_value (model, row, index);
  band = rounds_chart_name_band (model, row, index);
  if (band != NULL)
    /* Translators: a point, its value and its likely range. */
    return g_strdup_printf (_ ("%s: %s, %s"), point, value, band);
  /* Translators: a point and its value: "Health tech, March 2027: $12,345". */
  return g_strdup_printf (_ ("%s: %s"), point, value);
}

/* A label that says its month says it once; among several lines it wants to know which. */
static char *
describe_dated_event (RoundsChartModel *model, const RoundsChartEvent *event)
{
  if (event->series < 0 || model->series->len < 2)
    return g_strdup (event->label);
  /* Translators: a line of a chart, then an event on it: "Health tech: Even in May 2028" */
  return g_strdup_printf (_ ("%s: %s"),
                          rounds_chart_model_get_series (model, (guint) event->series)->name,
                          event->label);
}

/** rounds_chart_describe_event: (transfer full): an event as it is spoken: "Break-even: May 2028"
 */
char *
rounds_chart_describe_event (RoundsChartModel *model, const RoundsChartEvent *event)
{
  g_autofree char *where = NULL;

  if (says_its_month (model, event))
    return describe_dated_event (model, event);
  where = rounds_chart_name_event (model, event);
  if (*where == '\0')
    return g_strdup (event->label);
  /* Translators: an event on a chart and its month, its value or both. */
  return g_strdup_printf (_ ("%s: %s"), event->label, where);
}

/* Where the words begin that both texts end in, from a blank on; the end of @low without any. */
static const char *
find_common_end (const char *low, const char *high)
{
  const char *at = low + strlen (low), *of_high = high + strlen (high);
  const char *common = at;

  while (at > low && of_high > high && at[-1] == of_high[-1])
    {
      at--;
      of_high--;
      if (*at == ' ')
        common = at;
    }
  return g_str_equal (low, high) ? low + strlen (low) : common;
}

/**
 * rounds_chart_join_range:
 *
 * Returns: (transfer full): "60 – 120 days" of "60 days" and "120 days": a range has little room,
 * so what both ends say is said once
 */
char *
rounds_chart_join_range (const char *low, const char *high)
{
  g_autofree char *begin = NULL;

  g_return_val_if_fail (low != NULL && high != NULL, NULL);

  begin = g_strndup (low, (gsize) (find_common_end (low, high) - low));
  /* Translators: the low and the high end of an input: "60 – 120 days" */
  return g_strdup_printf (_ ("%s – %s"), begin, high);
}

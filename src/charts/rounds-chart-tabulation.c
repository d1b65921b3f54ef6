/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-tabulation.h"

#include "rounds-chart-range.h"
#include "rounds-chart-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static void
add_cell (GStrvBuilder *row, char *text)
{
  g_strv_builder_take (row, text);
}

static void
end_row (GPtrArray *table, GStrvBuilder *row)
{
  g_ptr_array_add (table, g_strv_builder_end (row));
}

static char *
format (RoundsChartModel *model, double value)
{
  return isnan (value) ? g_strdup ("") : rounds_chart_format (model, value, ROUNDS_VALUE_FULL);
}

static gboolean
has_totals (RoundsChartModel *model)
{
  return model->kind == ROUNDS_CHART_STACKED_BARS && model->series->len > 1;
}

static void
add_band_headers (GStrvBuilder *row, RoundsSeries *series)
{
  add_cell (row, g_strdup (series->low_label != NULL ? series->low_label : _ ("Low")));
  add_cell (row, g_strdup (series->high_label != NULL ? series->high_label : _ ("High")));
}

static const char *
get_position_header (RoundsChartModel *model)
{
  return model->start_year > 0 ? _ ("Month") : "";
}

static void
add_headers (RoundsChartModel *model, GPtrArray *table)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  add_cell (row, g_strdup (get_position_header (model)));
  for (guint i = 0; i < model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);

      add_cell (row, g_strdup (series->name));
      if (rounds_series_has_band (series))
        add_band_headers (row, series);
    }
  if (has_totals (model))
    add_cell (row, g_strdup (_ ("Total")));
  end_row (table, row);
}

static char *
name_cell (RoundsChartModel *model, RoundsSeries *series, guint index)
{
  const char *label = rounds_series_get_point_label (series, index);
  g_autofree char *value = NULL;

  if (isnan (rounds_series_get_value (series, index)))
    return g_strdup ("");
  value = rounds_chart_name_value (model, series, index);
  if (model->kind == ROUNDS_CHART_TORNADO && label != NULL)
    /* Translators: what an input is taken to be, and the outcome: "60 days: $12,345". */
    return g_strdup_printf (_ ("%s: %s"), label, value);
  return g_steal_pointer (&value);
}

static void
add_values (RoundsChartModel *model, GPtrArray *table, guint index)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  add_cell (row, rounds_chart_name_position (model, index));
  for (guint i = 0; i < model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);

      add_cell (row, name_cell (model, series, index));
      if (!rounds_series_has_band (series))
        continue;
      add_cell (row, format (model, index < series->n_values ? series->low[index] : NAN));
      add_cell (row, format (model, index < series->n_values ? series->high[index] : NAN));
    }
  if (has_totals (model))
    add_cell (row, format (model, rounds_chart_get_total (model, index)));
  end_row (table, row);
}

/* An event goes into the column of its series, or into the first one. */
static void
add_event (RoundsChartModel *model, GPtrArray *table, const RoundsChartEvent *event,
           guint n_columns)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  guint column = (guint) MAX (event->series, 0) + 1;

  add_cell (row, g_strdup (event->label));
  for (guint i = 1; i < n_columns; i++)
    add_cell (row, i == column ? rounds_chart_name_event (model, event) : g_strdup (""));
  end_row (table, row);
}

static void
tabulate_phases (RoundsChartModel *model, GPtrArray *table)
{
  g_autoptr (GStrvBuilder) headers = g_strv_builder_new ();

  g_strv_builder_add_many (headers, "", _ ("Begins"), _ ("Ends"), NULL);
  end_row (table, headers);
  for (guint i = 0; i < model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);
      g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

      add_cell (row, g_strdup (series->name));
      add_cell (row, name_cell (model, series, 0));
      add_cell (row, name_cell (model, series, 1));
      end_row (table, row);
      for (guint j = 0; j < model->events->len; j++)
        {
          RoundsChartEvent event = *rounds_chart_model_get_event (model, j);

          if (event.series != (int) i)
            continue;
          event.series = 0;
          add_event (model, table, &event, 3);
        }
    }
}

static void
add_strip_row (GPtrArray *table, RoundsSeries *series, const char *label, char *value)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

  add_cell (row, g_strdup (series->name));
  add_cell (row, g_strdup (label != NULL ? label : ""));
  add_cell (row, value);
  end_row (table, row);
}

/* Each strip has values of its own, with labels of their own. */
static void
tabulate_strips (RoundsChartModel *model, GPtrArray *table)
{
  g_autoptr (GStrvBuilder) headers = g_strv_builder_new ();

  g_strv_builder_add_many (headers, "", "", _ ("Value"), NULL);
  end_row (table, headers);
  for (guint i = 0; i < model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (model, i);

      for (guint k = 0; k < series->n_values; k++)
        {
          const char *label = rounds_series_get_point_label (series, k);

          if (!isnan (series->values[k]))
            add_strip_row (table, series, label, name_cell (model, series, k));
        }
      for (guint k = 0; k < model->events->len; k++)
        {
          const RoundsChartEvent *event = rounds_chart_model_get_event (model, k);

          if (event->series == (int) i)
            add_strip_row (table, series, event->label, rounds_chart_name_event (model, event));
        }
    }
}

/**
 * rounds_chart_tabulate:
 *
 * Writes all numbers of a chart as a table: first a row of headers, then a row for each position in
 * the order in which the picture has them, then the events.
 *
 * Returns: (transfer full) (element-type GStrv): rows of equally many cells
 */
GPtrArray *
rounds_chart_tabulate (RoundsChartModel *model)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autofree guint *order = NULL;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (model), table);

  if (model->kind == ROUNDS_CHART_TIMELINE)
    {
      tabulate_phases (model, table);
      return table;
    }
  if (model->kind == ROUNDS_CHART_STRIP)
    {
      tabulate_strips (model, table);
      return table;
    }
  if (model->kind == ROUNDS_CHART_TORNADO)
    order = rounds_chart_order_by_swing (model);
  add_headers (model, table);
  for (guint i = 0; i < rounds_chart_model_get_n_positions (model); i++)
    add_values (model, table, order != NULL ? order[i] : i);
  for (guint i = 0; i < model->events->len; i++)
    add_event (model, table, rounds_chart_model_get_event (model, i),
               g_strv_length (g_ptr_array_index (table, 0)));
  return table;
}

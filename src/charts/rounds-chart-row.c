/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-row.h"

/**
 * RoundsChartRow:
 *
 * One row of the table of a chart, as text.
 */
struct _RoundsChartRow
{
  GObject parent_instance;

  char **cells; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsChartRow, rounds_chart_row, G_TYPE_OBJECT)

static void
rounds_chart_row_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_CHART_ROW (object)->cells, g_strfreev);
  G_OBJECT_CLASS (rounds_chart_row_parent_class)->finalize (object);
}

static void
rounds_chart_row_class_init (RoundsChartRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_chart_row_finalize;
}

static void
rounds_chart_row_init (RoundsChartRow *self)
{
}

/** rounds_chart_row_new: a row of copies of @cells */
RoundsChartRow *
rounds_chart_row_new (const char *const *cells)
{
  RoundsChartRow *self = g_object_new (ROUNDS_TYPE_CHART_ROW, NULL);

  self->cells = g_strdupv ((char **) cells);
  return self;
}

/** rounds_chart_row_get_cell: (transfer none): the text at @column; empty beyond the last */
const char *
rounds_chart_row_get_cell (RoundsChartRow *self, guint column)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_ROW (self), "");

  return column < g_strv_length (self->cells) ? self->cells[column] : "";
}

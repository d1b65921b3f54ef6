/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-chart-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHART_TABLE (rounds_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChartTable, rounds_chart_table, ROUNDS, CHART_TABLE, GtkWidget)

GtkWidget *rounds_chart_table_new (RoundsChartModel *model);

void rounds_chart_table_set_model (RoundsChartTable *self, RoundsChartModel *model);

G_END_DECLS

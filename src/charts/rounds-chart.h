/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-chart-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHART (rounds_chart_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChart, rounds_chart, ROUNDS, CHART, GtkWidget)

GtkWidget *rounds_chart_new (RoundsChartModel *model);

RoundsChartModel *rounds_chart_get_model (RoundsChart *self);
void rounds_chart_set_model (RoundsChart *self, RoundsChartModel *model);
const char *rounds_chart_get_value_text (RoundsChart *self);

G_END_DECLS

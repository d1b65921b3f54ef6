/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-chart-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHART_FRAME (rounds_chart_frame_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChartFrame, rounds_chart_frame, ROUNDS, CHART_FRAME, GtkWidget)

GtkWidget *rounds_chart_frame_new (RoundsChartModel *model);

RoundsChartModel *rounds_chart_frame_get_model (RoundsChartFrame *self);
void rounds_chart_frame_set_model (RoundsChartFrame *self, RoundsChartModel *model);
gboolean rounds_chart_frame_get_shows_table (RoundsChartFrame *self);
void rounds_chart_frame_set_shows_table (RoundsChartFrame *self, gboolean shows_table);

G_END_DECLS

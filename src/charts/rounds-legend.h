/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-chart-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LEGEND (rounds_legend_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLegend, rounds_legend, ROUNDS, LEGEND, GtkWidget)

GtkWidget *rounds_legend_new (RoundsChartModel *model);

void rounds_legend_set_model (RoundsLegend *self, RoundsChartModel *model);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-chart.h"
#include "rounds-plot.h"

G_BEGIN_DECLS

struct _RoundsChart
{
  GtkWidget parent_instance;

  /* owned */
  RoundsChartModel *model; /* nullable */
  RoundsPalette *palette;
  RoundsPlot *plot; /* nullable: drawn when next needed */
  AdwAnimation *glide;
  char *value_text; /* nullable: the point of the cursor in words */

  RoundsPlotPoint cursor; /* as in the last picture */
  graphene_point_t glide_from;
  int hovered;
  gboolean has_cursor;
};

/* rounds-chart.c */
RoundsPlot *rounds_chart_ensure_picture (RoundsChart *self);
void rounds_chart_take_value_text (RoundsChart *self, char *text);

/* rounds-chart-input.c */
void rounds_chart_class_install_input (GtkWidgetClass *widget_class);
void rounds_chart_init_input (RoundsChart *self);
void rounds_chart_leave_point (RoundsChart *self);

G_END_DECLS

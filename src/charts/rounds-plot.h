/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"

G_BEGIN_DECLS

/**
 * RoundsPlot:
 * @node: (nullable): the picture; nothing where the model is empty
 * @points: (element-type RoundsPlotPoint): what pointer and keyboard can reach, in reading order
 * @width, @height: its size
 * @mirrored: axes of positions begin at the right
 *
 * A finished picture of a model at one size. Screen and paper draw the same one.
 */
typedef struct
{
  GskRenderNode *node;
  GArray *points;
  double width;
  double height;
  gboolean mirrored;
} RoundsPlot;

RoundsPlot *rounds_plot_new (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                             double width, double height, gboolean with_legend);
void rounds_plot_free (RoundsPlot *plot);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsPlot, rounds_plot_free)

double rounds_plot_measure (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                            double width, gboolean with_legend);
gboolean rounds_plot_needs_legend (RoundsChartModel *model, double width);

GskRenderNode *rounds_chart_render (RoundsChartModel *model, double width, double height,
                                    RoundsPalette *palette, PangoContext *context);

G_END_DECLS

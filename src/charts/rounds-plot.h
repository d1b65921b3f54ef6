/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"

G_BEGIN_DECLS

/**
 * RoundsPlot:
 * @node: (nullable): the picture; nothing where the model is empty
 * @texts: (nullable) (element-type RoundsPlacedText): what is to be written on the picture, where
 * text is kept apart
 * @points: (element-type RoundsPlotPoint): what pointer and keyboard can reach, in reading order
 * @width, @height: its size
 * @mirrored: axes of positions begin at the right
 *
 * A finished picture of a model at one size. Screen and paper draw the same one.
 */
typedef struct
{
  GskRenderNode *node;
  GArray *texts;
  GArray *points;
  double width;
  double height;
  gboolean mirrored;
} RoundsPlot;

/**
 * RoundsPlotFlags:
 * @ROUNDS_PLOT_WITH_LEGEND: put a legend above where one is needed
 * @ROUNDS_PLOT_TEXT_APART: keep text out of the node
 */
typedef enum
{
  ROUNDS_PLOT_PLAIN = 0,
  ROUNDS_PLOT_WITH_LEGEND = 1 << 0,
  ROUNDS_PLOT_TEXT_APART = 1 << 1
} RoundsPlotFlags;

RoundsPlot *rounds_plot_new (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                             double width, double height, RoundsPlotFlags flags);
void rounds_plot_free (RoundsPlot *plot);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsPlot, rounds_plot_free)

double rounds_plot_measure (RoundsChartModel *model, RoundsPalette *palette, PangoContext *context,
                            double width, RoundsPlotFlags flags);
gboolean rounds_plot_needs_legend (RoundsChartModel *model, double width);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plot.h"

G_BEGIN_DECLS

typedef enum
{
  ROUNDS_STEP_LEFT,
  ROUNDS_STEP_RIGHT,
  ROUNDS_STEP_UP,
  ROUNDS_STEP_DOWN,
  ROUNDS_STEP_FIRST,
  ROUNDS_STEP_LAST
} RoundsStep;

int rounds_plot_step (const RoundsPlot *plot, int from, RoundsStep step);
int rounds_plot_pick (const RoundsPlot *plot, double x, double y, gboolean along_only);
int rounds_plot_find (const RoundsPlot *plot, const RoundsPlotPoint *point);

G_END_DECLS

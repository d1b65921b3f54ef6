/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plot.h"

G_BEGIN_DECLS

double rounds_chart_measure_on_paper (RoundsChartModel *model, double width, RoundsPalette *palette,
                                      PangoContext *context);
GskRenderNode *rounds_chart_render (RoundsChartModel *model, double width, double height,
                                    RoundsPalette *palette, PangoContext *context);
void rounds_chart_draw_on_paper (RoundsChartModel *model, double width, double height,
                                 RoundsPalette *palette, PangoContext *context, cairo_t *cairo);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"
#include "rounds-scale.h"

G_BEGIN_DECLS

/**
 * RoundsAxes:
 * @area: where the data is drawn
 * @value: the scale of values
 * @ticks: the ticks of values
 * @position: the scale of categories or months; begins at the right where the canvas is mirrored
 * @upright: values go up and positions along; otherwise values go along, and there is no @position
 */
typedef struct
{
  graphene_rect_t area;
  RoundsScale value;
  RoundsTicks ticks;
  RoundsScale position;
  gboolean upright;
} RoundsAxes;

void rounds_axes_init_upright (RoundsAxes *axes, RoundsCanvas *canvas, double padding,
                               double end_gutter);
void rounds_axes_init_level (RoundsAxes *axes, RoundsCanvas *canvas, double left, double right,
                             double top, gboolean round_ends);

void rounds_axis_painter_paint_months (RoundsCanvas *canvas, const RoundsAxes *axes,
                                       gboolean in_cells);
void rounds_axis_painter_paint (RoundsCanvas *canvas, const RoundsAxes *axes);

G_END_DECLS

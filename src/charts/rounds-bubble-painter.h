/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plot.h"

G_BEGIN_DECLS

/**
 * RoundsBubble:
 * @point: what is pointed at
 * @at: where the bubble points; between two points while it moves
 * @has_ring: the point has the focus of the keyboard
 */
typedef struct
{
  const RoundsPlotPoint *point;
  graphene_point_t at;
  gboolean has_ring;
} RoundsBubble;

void rounds_bubble_painter_paint (RoundsCanvas *canvas, const RoundsBubble *bubble);

G_END_DECLS

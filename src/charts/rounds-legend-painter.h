/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"

G_BEGIN_DECLS

double rounds_legend_painter_measure (RoundsCanvas *canvas, double width);
void rounds_legend_painter_paint (RoundsCanvas *canvas, double width, double y);

G_END_DECLS

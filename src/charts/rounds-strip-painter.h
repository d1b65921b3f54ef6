/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"

G_BEGIN_DECLS

void rounds_strip_painter_paint (RoundsCanvas *canvas);
double rounds_strip_painter_measure (RoundsCanvas *canvas, double width);

G_END_DECLS

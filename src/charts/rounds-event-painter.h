/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-axis-painter.h"
#include "rounds-canvas.h"

G_BEGIN_DECLS

void rounds_event_painter_paint_rules (RoundsCanvas *canvas, const RoundsAxes *axes);
void rounds_event_painter_paint_marks (RoundsCanvas *canvas, const RoundsAxes *axes);

G_END_DECLS

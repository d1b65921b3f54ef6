/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-axis-painter.h"
#include "rounds-canvas.h"

G_BEGIN_DECLS

void rounds_line_painter_paint (RoundsCanvas *canvas);
gboolean rounds_line_painter_has_end_labels (double width);

GskPath *rounds_line_painter_build_path (const RoundsAxes *axes, const double *values, guint n);

G_END_DECLS

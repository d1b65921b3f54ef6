/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-canvas.h"
#include "rounds-scale.h"

G_BEGIN_DECLS

double rounds_strip_labels_measure (RoundsCanvas *canvas);
void rounds_strip_labels_paint (RoundsCanvas *canvas, const RoundsScale *scale,
                                RoundsSeries *series, double top);

G_END_DECLS

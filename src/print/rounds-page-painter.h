/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-page-canvas.h"
#include "rounds-flow.h"

G_BEGIN_DECLS

/**
 * RoundsPageFrame:
 * @footer_start: at the leading edge of the foot
 * @footer_end: at the trailing edge of the foot
 *
 * What surrounds the rows of a page.
 */
typedef struct
{
  RoundsPageSize size;
  RoundsTextLines *footer_start;
  RoundsTextLines *footer_end;
} RoundsPageFrame;

void rounds_page_painter_draw (RoundsFlow *flow, const RoundsPaginationPage *page,
                               const RoundsPageFrame *frame, const RoundsPageCanvas *canvas);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** RoundsPaper: the sheets that a plan is laid out for */
typedef enum
{
  ROUNDS_PAPER_A4,
  ROUNDS_PAPER_LETTER,
} RoundsPaper;

/**
 * RoundsPageSize:
 * @width: of the sheet, in points (1/72 inch)
 * @height: of the sheet, in points
 * @margin: white on all four sides, in points
 */
typedef struct
{
  double width;
  double height;
  double margin;
} RoundsPageSize;

RoundsPaper rounds_paper_get_default (void);
RoundsPageSize rounds_paper_get_size (RoundsPaper paper);

G_END_DECLS

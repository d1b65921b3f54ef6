/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-text-style.h"

G_BEGIN_DECLS

/**
 * RoundsTextLine:
 * @line: (transfer none): what to draw; lives as long as the #RoundsTextLines
 * @width: of the ink and white, in points
 * @baseline: from the top of the line, in points
 * @height: with the leading of the style, in points
 */
typedef struct
{
  PangoLayoutLine *line;
  double width;
  double baseline;
  double height;
} RoundsTextLine;

/**
 * RoundsTextSetting:
 * @context: (transfer none): what to lay out with
 * @style: size, weight and white
 * @tabular: whether all figures are of one width, for numbers that stand below each other
 *
 * How a text is set.
 */
typedef struct
{
  PangoContext *context;
  RoundsTextStyle style;
  gboolean tabular;
} RoundsTextSetting;

/** RoundsTextLines: a text broken into lines of one width. Its text is never read as markup. */
typedef struct _RoundsTextLines RoundsTextLines;

RoundsTextLines *rounds_text_lines_new (const RoundsTextSetting *setting, const char *lead_in,
                                        const char *text, double width);
void rounds_text_lines_free (RoundsTextLines *self);

guint rounds_text_lines_get_n_lines (RoundsTextLines *self);
const RoundsTextLine *rounds_text_lines_get_line (RoundsTextLines *self, guint position);
guint rounds_text_lines_count_unknown_glyphs (RoundsTextLines *self);

void rounds_text_measure (const RoundsTextSetting *setting, const char *text, double *minimum,
                          double *natural);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsTextLines, rounds_text_lines_free)

G_END_DECLS

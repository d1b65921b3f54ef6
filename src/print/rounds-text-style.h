/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** RoundsTextStyle: the few looks that text has on paper */
typedef enum
{
  ROUNDS_TEXT_TITLE,
  ROUNDS_TEXT_SUBTITLE,
  ROUNDS_TEXT_HEADING_1,
  ROUNDS_TEXT_HEADING_2,
  ROUNDS_TEXT_HEADING_3,
  ROUNDS_TEXT_BODY,
  ROUNDS_TEXT_TABLE_CAPTION,
  ROUNDS_TEXT_TABLE_HEADER,
  ROUNDS_TEXT_TABLE_CELL,
  ROUNDS_TEXT_TABLE_TOTAL,
  ROUNDS_TEXT_CAPTION,
  ROUNDS_TEXT_NOTE,
  ROUNDS_TEXT_FOOTER,
} RoundsTextStyle;

/**
 * RoundsTextLook:
 * @size: of the font, in points
 * @leading: white added to the height of each line, in points
 * @space_before: least white above the text, in points
 * @space_after: least white below it, in points; the larger of two neighbors counts
 */
typedef struct
{
  double size;
  PangoWeight weight;
  double leading;
  double space_before;
  double space_after;
  GdkRGBA color;
} RoundsTextLook;

const RoundsTextLook *rounds_text_style_get_look (RoundsTextStyle style);
PangoFontDescription *rounds_text_style_create_font (RoundsTextStyle style);
PangoContext *rounds_text_style_create_context (void);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <pango/pangocairo.h>

#include "rounds-text-style.h"

/* GNOME's interface font first, then its kin; what they lack comes from the system's fallbacks. */
#define FONT_FAMILIES "Adwaita Sans,Inter,Cantarell,Noto Sans,sans-serif"

/* Ink on white: 15.9:1 and 6.6:1, so that the secondary gray still reads on a poor printer. */
#define INK { 0.13f, 0.13f, 0.14f, 1.0f }
#define GRAY { 0.37f, 0.36f, 0.39f, 1.0f }

static const RoundsTextLook looks[] = {
  [ROUNDS_TEXT_TITLE] = { 24.0, PANGO_WEIGHT_BOLD, 2.0, 0.0, 3.0, INK },
  [ROUNDS_TEXT_SUBTITLE] = { 10.5, PANGO_WEIGHT_NORMAL, 2.0, 0.0, 18.0, GRAY },
  [ROUNDS_TEXT_HEADING_1] = { 15.0, PANGO_WEIGHT_BOLD, 2.0, 24.0, 6.0, INK },
  [ROUNDS_TEXT_HEADING_2] = { 11.5, PANGO_WEIGHT_BOLD, 2.0, 16.0, 4.0, INK },
  [ROUNDS_TEXT_HEADING_3] = { 10.0, PANGO_WEIGHT_BOLD, 2.0, 10.0, 3.0, INK },
  [ROUNDS_TEXT_BODY] = { 10.0, PANGO_WEIGHT_NORMAL, 2.5, 0.0, 6.0, INK },
  [ROUNDS_TEXT_TABLE_CAPTION] = { 9.0, PANGO_WEIGHT_SEMIBOLD, 1.5, 8.0, 2.0, INK },
  [ROUNDS_TEXT_TABLE_HEADER] = { 8.5, PANGO_WEIGHT_SEMIBOLD, 1.0, 4.0, 0.0, GRAY },
  [ROUNDS_TEXT_TABLE_CELL] = { 9.0, PANGO_WEIGHT_NORMAL, 1.0, 0.0, 12.0, INK },
  [ROUNDS_TEXT_TABLE_TOTAL] = { 9.0, PANGO_WEIGHT_BOLD, 1.0, 0.0, 12.0, INK },
  [ROUNDS_TEXT_CAPTION] = { 8.5, PANGO_WEIGHT_NORMAL, 1.5, 8.0, 12.0, GRAY },
  [ROUNDS_TEXT_NOTE] = { 8.0, PANGO_WEIGHT_NORMAL, 1.5, 2.0, 4.0, GRAY },
  [ROUNDS_TEXT_FOOTER] = { 8.0, PANGO_WEIGHT_NORMAL, 0.0, 0.0, 0.0, GRAY },
};

/** rounds_text_style_get_look: Returns: (transfer none): size, weight, white and color of @style */
const RoundsTextLook *
rounds_text_style_get_look (RoundsTextStyle style)
{
  g_return_val_if_fail (style < G_N_ELEMENTS (looks), &looks[ROUNDS_TEXT_BODY]);

  return &looks[style];
}

/** rounds_text_style_create_font: Returns: (transfer full): the font of @style */
PangoFontDescription *
rounds_text_style_create_font (RoundsTextStyle style)
{
  const RoundsTextLook *look = rounds_text_style_get_look (style);
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FONT_FAMILIES);
  pango_font_description_set_size (font, (int) (look->size * PANGO_SCALE));
  pango_font_description_set_weight (font, look->weight);
  return font;
}

/**
 * rounds_text_style_create_context:
 *
 * The context that paper is laid out with: one unit is one point, and glyphs stand where the font
 * wants them instead of on the grid of some screen. Its own font, for figures, is that of tables.
 * Needs no display.
 *
 * Returns: (transfer full): a new context in the direction of the locale
 */
PangoContext *
rounds_text_style_create_context (void)
{
  PangoFontMap *fonts = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (fonts);
  cairo_font_options_t *options = cairo_font_options_create ();
  PangoFontDescription *font = rounds_text_style_create_font (ROUNDS_TEXT_TABLE_CELL);

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_cairo_context_set_resolution (context, 72.0);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, gtk_get_locale_direction () == GTK_TEXT_DIR_RTL
                                           ? PANGO_DIRECTION_RTL
                                           : PANGO_DIRECTION_LTR);
  return context;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** RoundsPaletteKind: the four grounds that charts are drawn on, and dark high contrast */
typedef enum
{
  ROUNDS_PALETTE_LIGHT,
  ROUNDS_PALETTE_DARK,
  ROUNDS_PALETTE_HIGH_CONTRAST,
  ROUNDS_PALETTE_HIGH_CONTRAST_DARK,
  ROUNDS_PALETTE_PAPER,
  ROUNDS_N_PALETTES
} RoundsPaletteKind;

/**
 * RoundsInk: what a color is for
 * @ROUNDS_INK_TEXT: titles and values
 * @ROUNDS_INK_DIM: ticks and notes; still at 4.5 to 1
 * @ROUNDS_INK_AXIS: where values begin
 * @ROUNDS_INK_GRID: thin lines that only guide
 * @ROUNDS_INK_GROUND: what lies below; separates parts that touch
 * @ROUNDS_INK_ACCENT: focus and today
 */
typedef enum
{
  ROUNDS_INK_TEXT,
  ROUNDS_INK_DIM,
  ROUNDS_INK_AXIS,
  ROUNDS_INK_GRID,
  ROUNDS_INK_GROUND,
  ROUNDS_INK_ACCENT
} RoundsInk;

/** ROUNDS_N_ROLES: more series than this repeat colors, though not the other signs with them */
#define ROUNDS_N_ROLES 6

#define ROUNDS_TYPE_PALETTE (rounds_palette_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPalette, rounds_palette, ROUNDS, PALETTE, GObject)

RoundsPalette *rounds_palette_new (RoundsPaletteKind kind);
RoundsPalette *rounds_palette_new_for_screen (void);

RoundsPaletteKind rounds_palette_get_kind (RoundsPalette *self);
GdkRGBA rounds_palette_get_ink (RoundsPalette *self, RoundsInk ink);
GdkRGBA rounds_palette_get_role (RoundsPalette *self, int role);
GdkRGBA rounds_palette_get_ink_on (RoundsPalette *self, const GdkRGBA *ground);

double rounds_palette_measure_contrast (const GdkRGBA *one, const GdkRGBA *other);

G_END_DECLS

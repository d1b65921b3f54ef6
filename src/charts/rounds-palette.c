/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-palette.h"

#include "rounds-chart-enums.h"

#include <adwaita.h>
#include <math.h>

/* Roles in the order blue, orange, teal, purple, slate, pink: neighbors differ for every common
 * kind of color blindness. The hues are those of the GNOME palette, moved until each has a contrast
 * of at least 3 to 1 with its ground; a test measures that. */
static const guint32 roles[ROUNDS_N_PALETTES][ROUNDS_N_ROLES] = {
  [ROUNDS_PALETTE_LIGHT] = { 0x3584e4, 0xe66100, 0x2190a4, 0x9141ac, 0x6f8396, 0xd56199 },
  [ROUNDS_PALETTE_DARK] = { 0x62a0ea, 0xffa348, 0x5ac8d8, 0xc58fe0, 0xa5b4c3, 0xf29bc4 },
  [ROUNDS_PALETTE_HIGH_CONTRAST] = { 0x0461be, 0xb62200, 0x007184, 0x8939a4, 0x526678, 0xa2326c },
  [ROUNDS_PALETTE_HIGH_CONTRAST_DARK] = { 0x81d0ff, 0xff9c5b, 0x7bdff4, 0xfba7ff, 0xbbd1e5,
                                          0xff9cd9 },
  [ROUNDS_PALETTE_PAPER] = { 0x1c5fb0, 0xc64600, 0x0d7c8c, 0x7a3796, 0x5e6f80, 0xa83a72 },
};

/* Text, dim, axis and grid are one color at these strengths. */
typedef struct
{
  guint32 text;
  guint32 ground;
  float strength[4];
} RoundsGround;

static const RoundsGround grounds[ROUNDS_N_PALETTES] = {
  [ROUNDS_PALETTE_LIGHT] = { 0x000006, 0xffffff, { 0.8f, 0.62f, 0.4f, 0.11f } },
  [ROUNDS_PALETTE_DARK] = { 0xffffff, 0x343438, { 1, 0.7f, 0.45f, 0.13f } },
  [ROUNDS_PALETTE_HIGH_CONTRAST] = { 0x000006, 0xffffff, { 1, 0.9f, 0.9f, 0.3f } },
  [ROUNDS_PALETTE_HIGH_CONTRAST_DARK] = { 0xffffff, 0x343438, { 1, 0.95f, 0.9f, 0.35f } },
  [ROUNDS_PALETTE_PAPER] = { 0x000000, 0xffffff, { 1, 0.68f, 0.5f, 0.16f } },
};

/* The role whose hue is nearest to each accent color, so that no chart has a color twice. */
static const guint8 role_of_accent[] = {
  [ADW_ACCENT_COLOR_BLUE] = 0,   [ADW_ACCENT_COLOR_TEAL] = 2,   [ADW_ACCENT_COLOR_GREEN] = 2,
  [ADW_ACCENT_COLOR_YELLOW] = 1, [ADW_ACCENT_COLOR_ORANGE] = 1, [ADW_ACCENT_COLOR_RED] = 1,
  [ADW_ACCENT_COLOR_PINK] = 5,   [ADW_ACCENT_COLOR_PURPLE] = 3, [ADW_ACCENT_COLOR_SLATE] = 4,
};

/**
 * RoundsPalette:
 *
 * The colors of charts on one kind of ground. One for the screen follows dark style, contrast and
 * accent color; one for paper never changes and needs no display.
 */
struct _RoundsPalette
{
  GObject parent_instance;

  AdwStyleManager *style; /* owned, nullable: what a palette for the screen follows */
  GdkRGBA role_colors[ROUNDS_N_ROLES];
  RoundsPaletteKind kind;
};

typedef enum
{
  PROP_KIND = 1,
  N_PROPS
} RoundsPaletteProperty;

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
} RoundsPaletteSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsPalette, rounds_palette, G_TYPE_OBJECT)

static GdkRGBA
unpack (guint32 color, float alpha)
{
  return (GdkRGBA) { (float) ((color >> 16) & 0xff) / 255.0f,
                     (float) ((color >> 8) & 0xff) / 255.0f, (float) (color & 0xff) / 255.0f,
                     alpha };
}

static double
measure_luminance (const GdkRGBA *color)
{
  const double parts[] = { color->red, color->green, color->blue };
  const double weights[] = { 0.2126, 0.7152, 0.0722 };
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    sum += weights[i] *
           (parts[i] <= 0.04045 ? parts[i] / 12.92 : pow ((parts[i] + 0.055) / 1.055, 2.4));
  return sum;
}

static void
load_roles (RoundsPalette *self)
{
  for (guint i = 0; i < ROUNDS_N_ROLES; i++)
    self->role_colors[i] = unpack (roles[self->kind][i], 1);
}

/* The first series takes the accent color; the role that looks like it takes the blue of the first.
 */
static void
load_accent (RoundsPalette *self)
{
  AdwAccentColor accent = adw_style_manager_get_accent_color (self->style);
  GdkRGBA ground = rounds_palette_get_ink (self, ROUNDS_INK_GROUND);
  GdkRGBA color;
  guint twin = accent < G_N_ELEMENTS (role_of_accent) ? role_of_accent[accent] : 0;

  if (twin == 0)
    return;
  adw_accent_color_to_rgba (accent, &color);
  if (self->kind != ROUNDS_PALETTE_LIGHT || rounds_palette_measure_contrast (&color, &ground) < 3)
    adw_accent_color_to_standalone_rgba (accent, adw_style_manager_get_dark (self->style), &color);
  self->role_colors[twin] = self->role_colors[0];
  self->role_colors[0] = color;
}

static void
follow_style (RoundsPalette *self)
{
  gboolean dark = adw_style_manager_get_dark (self->style);

  if (adw_style_manager_get_high_contrast (self->style))
    self->kind = dark ? ROUNDS_PALETTE_HIGH_CONTRAST_DARK : ROUNDS_PALETTE_HIGH_CONTRAST;
  else
    self->kind = dark ? ROUNDS_PALETTE_DARK : ROUNDS_PALETTE_LIGHT;
  load_roles (self);
  load_accent (self);
}

static void
on_style_changed_cb (RoundsPalette *self)
{
  follow_style (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
rounds_palette_dispose (GObject *object)
{
  g_clear_object (&ROUNDS_PALETTE (object)->style);
  G_OBJECT_CLASS (rounds_palette_parent_class)->dispose (object);
}

static void
rounds_palette_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsPaletteProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, ROUNDS_PALETTE (object)->kind);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_palette_class_init (RoundsPaletteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_palette_dispose;
  object_class->get_property = rounds_palette_get_property;

  /** RoundsPalette:kind: the ground the colors are for */
  properties[PROP_KIND] =
      g_param_spec_enum ("kind", NULL, NULL, ROUNDS_TYPE_PALETTE_KIND, ROUNDS_PALETTE_LIGHT,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /** RoundsPalette::changed: colors are others now */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_palette_init (RoundsPalette *self)
{
  load_roles (self);
}

/** rounds_palette_new: the fixed colors of one @kind of ground; needs no display */
RoundsPalette *
rounds_palette_new (RoundsPaletteKind kind)
{
  RoundsPalette *self;

  g_return_val_if_fail (kind < ROUNDS_N_PALETTES, NULL);

  self = g_object_new (ROUNDS_TYPE_PALETTE, NULL);
  self->kind = kind;
  load_roles (self);
  return self;
}

/** rounds_palette_new_for_screen: colors that follow the style of the desktop; needs a display */
RoundsPalette *
rounds_palette_new_for_screen (void)
{
  static const char *const followed[] = { "notify::dark", "notify::high-contrast",
                                          "notify::accent-color" };
  RoundsPalette *self = g_object_new (ROUNDS_TYPE_PALETTE, NULL);

  self->style = g_object_ref (adw_style_manager_get_default ());
  for (guint i = 0; i < G_N_ELEMENTS (followed); i++)
    g_signal_connect_object (self->style, followed[i], G_CALLBACK (on_style_changed_cb), self,
                             G_CONNECT_SWAPPED);
  follow_style (self);
  return self;
}

/** rounds_palette_get_kind: the ground the colors are for */
RoundsPaletteKind
rounds_palette_get_kind (RoundsPalette *self)
{
  g_return_val_if_fail (ROUNDS_IS_PALETTE (self), ROUNDS_PALETTE_LIGHT);

  return self->kind;
}

/** rounds_palette_get_ink: the color for a purpose; text and lines let the ground shine through */
GdkRGBA
rounds_palette_get_ink (RoundsPalette *self, RoundsInk ink)
{
  const RoundsGround *ground;

  g_return_val_if_fail (ROUNDS_IS_PALETTE (self), ((GdkRGBA) { 0, 0, 0, 1 }));

  ground = &grounds[self->kind];
  switch (ink)
    {
    case ROUNDS_INK_GROUND:
      return unpack (ground->ground, 1);
    case ROUNDS_INK_ACCENT:
      return self->role_colors[0];
    case ROUNDS_INK_TEXT:
    case ROUNDS_INK_DIM:
    case ROUNDS_INK_AXIS:
    case ROUNDS_INK_GRID:
    default:
      return unpack (ground->text, ground->strength[ink]);
    }
}

/** rounds_palette_get_role: the color of a series; roles beyond the last begin anew */
GdkRGBA
rounds_palette_get_role (RoundsPalette *self, int role)
{
  g_return_val_if_fail (ROUNDS_IS_PALETTE (self), ((GdkRGBA) { 0, 0, 0, 1 }));

  return self->role_colors[MAX (role, 0) % ROUNDS_N_ROLES];
}

/** rounds_palette_get_ink_on: black or white, whichever reads better on @ground */
GdkRGBA
rounds_palette_get_ink_on (RoundsPalette *self, const GdkRGBA *ground)
{
  const GdkRGBA black = { 0, 0, 0, 1 };
  const GdkRGBA white = { 1, 1, 1, 1 };

  g_return_val_if_fail (ground != NULL, black);

  return rounds_palette_measure_contrast (&white, ground) >=
                 rounds_palette_measure_contrast (&black, ground)
             ? white
             : black;
}

/** rounds_palette_measure_contrast: contrast of two opaque colors by WCAG 2.2, from 1 to 21 */
double
rounds_palette_measure_contrast (const GdkRGBA *one, const GdkRGBA *other)
{
  double a, b;

  g_return_val_if_fail (one != NULL && other != NULL, 1);

  a = measure_luminance (one);
  b = measure_luminance (other);
  return (fmax (a, b) + 0.05) / (fmin (a, b) + 0.05);
}

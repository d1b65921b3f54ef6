/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-palette.h"

static GdkRGBA
lay_over (GdkRGBA color, const GdkRGBA *ground)
{
  color.red = color.red * color.alpha + ground->red * (1 - color.alpha);
  color.green = color.green * color.alpha + ground->green * (1 - color.alpha);
  color.blue = color.blue * color.alpha + ground->blue * (1 - color.alpha);
  color.alpha = 1;
  return color;
}

static void
test_known_contrast (void)
{
  const GdkRGBA black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 },
                gray = { 0.4667f, 0.4667f, 0.4667f, 1 };

  g_assert_cmpfloat_with_epsilon (rounds_palette_measure_contrast (&black, &white), 21, 1e-6);
  g_assert_cmpfloat_with_epsilon (rounds_palette_measure_contrast (&white, &white), 1, 1e-6);
  g_assert_cmpfloat_with_epsilon (rounds_palette_measure_contrast (&gray, &white), 4.48, 0.01);
}

/* Lines reach 3 to 1 on their ground, text 4.5 to 1, in every palette. */
static void
test_contrast (void)
{
  for (int kind = 0; kind < ROUNDS_N_PALETTES; kind++)
    {
      g_autoptr (RoundsPalette) palette = rounds_palette_new (kind);
      GdkRGBA ground = rounds_palette_get_ink (palette, ROUNDS_INK_GROUND);
      gboolean strong =
          kind == ROUNDS_PALETTE_HIGH_CONTRAST || kind == ROUNDS_PALETTE_HIGH_CONTRAST_DARK;
      GdkRGBA text = lay_over (rounds_palette_get_ink (palette, ROUNDS_INK_TEXT), &ground);
      GdkRGBA dim = lay_over (rounds_palette_get_ink (palette, ROUNDS_INK_DIM), &ground);

      g_assert_cmpfloat (rounds_palette_measure_contrast (&text, &ground), >=, 7);
      g_assert_cmpfloat (rounds_palette_measure_contrast (&dim, &ground), >=, strong ? 7 : 4.5);
      for (int role = 0; role < ROUNDS_N_ROLES; role++)
        {
          GdkRGBA color = rounds_palette_get_role (palette, role);
          GdkRGBA inner = rounds_palette_get_ink_on (palette, &color);

          g_assert_cmpfloat (rounds_palette_measure_contrast (&color, &ground), >=,
                             strong ? 4.5 : 3);
          g_assert_cmpfloat (rounds_palette_measure_contrast (&inner, &color), >=, 4.5);
        }
    }
}

static void
test_roles_repeat (void)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_LIGHT);
  GdkRGBA first = rounds_palette_get_role (palette, 1);
  GdkRGBA again = rounds_palette_get_role (palette, 1 + ROUNDS_N_ROLES);
  GdkRGBA other = rounds_palette_get_role (palette, 2);

  g_assert_true (gdk_rgba_equal (&first, &again));
  g_assert_false (gdk_rgba_equal (&first, &other));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/known-contrast", test_known_contrast);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/roles-repeat", test_roles_repeat);
  return g_test_run ();
}

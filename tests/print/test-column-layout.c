/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-column-layout.h"

typedef struct
{
  const char *name;
  RoundsColumnWish wishes[3];
  double fitted[3];
} Case;

/* Every table has three columns and is 300 points wide. */
static const Case cases[] = {
  { "room-goes-to-text",
    { { 20, 80, TRUE }, { 40, 40, FALSE }, { 60, 60, FALSE } },
    { 200, 40, 60 } },
  { "room-is-shared", { { 20, 80, TRUE }, { 20, 60, TRUE }, { 60, 60, FALSE } }, { 130, 110, 60 } },
  { "numbers-alone-share",
    { { 40, 40, FALSE }, { 50, 50, FALSE }, { 60, 60, FALSE } },
    { 90, 100, 110 } },
  { "widest-gives-way",
    { { 50, 450, TRUE }, { 50, 50, FALSE }, { 100, 100, FALSE } },
    { 150, 50, 100 } },
  { "wide-ones-level-off",
    { { 50, 450, TRUE }, { 50, 350, TRUE }, { 40, 40, FALSE } },
    { 130, 130, 40 } },
  { "narrow-ones-keep-their-wish",
    { { 20, 80, TRUE }, { 20, 60, TRUE }, { 60, 900, TRUE } },
    { 80, 60, 160 } },
  { "words-hold-out",
    { { 180, 450, TRUE }, { 20, 350, TRUE }, { 20, 350, TRUE } },
    { 180, 60, 60 } },
  { "all-shrink-when-nothing-fits",
    { { 200, 400, TRUE }, { 200, 200, FALSE }, { 200, 200, TRUE } },
    { 100, 100, 100 } },
  { "natural-below-minimum",
    { { 100, 0, TRUE }, { 50, 0, FALSE }, { 50, 50, FALSE } },
    { 200, 50, 50 } },
};

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  double fitted[3];

  rounds_column_layout_fit (expected->wishes, 3, 300.0, fitted);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat_with_epsilon (fitted[i], expected->fitted[i], 0.001);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/column-layout/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}

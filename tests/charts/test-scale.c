/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-decimation.h"
#include "rounds-lanes.h"
#include "rounds-scale.h"

#include <math.h>

typedef struct
{
  double low, high;
  guint most;
  double unit;
  double first, step;
  guint n;
} TickCase;

static void
test_ticks (void)
{
  const TickCase cases[] = {
    { 0, 10, 6, 1, 0, 2, 6 },
    { 0, 9, 6, 0, 0, 2, 6 },
    { 0, 262400, 7, 1, 0, 50000, 7 },
    { 0, 100000, 5, 1, 0, 25000, 5 },
    /* two and a half needs a half of the unit, so five it is */
    { 0, 10, 5, 1, 0, 5, 3 },
    { 0, 10, 5, 0, 0, 2.5, 5 },
    /* cents in whole dollars */
    { 0, 300, 9, 100, 0, 100, 4 },
    { -105000, 151000, 6, 1, -200000, 100000, 5 },
    { -38000, -12000, 4, 1, -40000, 10000, 4 },
    { 0.02, 0.09, 5, 0, 0.02, 0.02, 5 },
    /* no range at all */
    { 5, 5, 4, 0, 5, 0.5, 3 },
    { 0, 0, 4, 100, 0, 100, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const TickCase *at = &cases[i];
      RoundsTicks ticks = rounds_ticks_new (at->low, at->high, at->most, at->unit);

      g_assert_cmpfloat_with_epsilon (ticks.first, at->first, at->step * 1e-6);
      g_assert_cmpfloat_with_epsilon (ticks.step, at->step, at->step * 1e-6);
      g_assert_cmpuint (ticks.n, ==, at->n);
    }
}

/* Whatever the range, ticks cover it, are no more than asked for, and are round. */
static void
test_ticks_cover (void)
{
  for (int i = 0; i < 2000; i++)
    {
      double low = g_test_rand_double_range (-1e6, 1e6);
      double high = low + pow (10, g_test_rand_double_range (0, 7));
      guint most = (guint) g_test_rand_int_range (3, 10);
      RoundsTicks ticks = rounds_ticks_new (low, high, most, 1);

      g_assert_cmpuint (ticks.n, <=, most);
      g_assert_cmpuint (ticks.n, >=, 2);
      g_assert_cmpfloat (rounds_ticks_get (&ticks, 0), <=, low + 1e-6);
      g_assert_cmpfloat (rounds_ticks_get_last (&ticks), >=, high - 1e-6);
      g_assert_cmpfloat_with_epsilon (fmod (ticks.step, 1), 0, 1e-9);
    }
}

static void
test_inside (void)
{
  const struct
  {
    double low, high, least, unit;
    double first, step;
    guint n;
  } cases[] = {
    { -296, -188, 35, 1, -250, 50, 2 },
    { -296, -188, 13, 1, -280, 20, 5 },
    { -300, -100, 100, 1, -300, 100, 3 },
    { 0.1, 0.9, 1, 1, 1, 1, 0 },
    { -4, 4, 3, 1, 0, 5, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsTicks ticks =
          rounds_ticks_new_inside (cases[i].low, cases[i].high, cases[i].least, cases[i].unit);

      g_assert_cmpfloat_with_epsilon (ticks.first, cases[i].first, 1e-9);
      g_assert_cmpfloat_with_epsilon (ticks.step, cases[i].step, 1e-9);
      g_assert_cmpuint (ticks.n, ==, cases[i].n);
    }
}

static void
test_zero_is_exact (void)
{
  RoundsTicks ticks = rounds_ticks_new (-0.3, 0.3, 7, 0);
  gboolean has_zero = FALSE;

  for (guint i = 0; i < ticks.n; i++)
    has_zero = has_zero || fpclassify (rounds_ticks_get (&ticks, i)) == FP_ZERO;
  g_assert_true (has_zero);
}

static void
test_months (void)
{
  const struct
  {
    guint n_months;
    int start;
    guint most_months, most_years;
    double first, step;
    guint n;
  } cases[] = {
    { 12, 9, 12, 12, 0, 1, 12 }, { 12, 9, 4, 6, 1, 3, 4 },    { 60, 9, 12, 12, 4, 6, 10 },
    { 60, 1, 5, 5, 0, 12, 5 },   { 120, 3, 5, 5, 10, 24, 5 }, { 1, 5, 4, 4, 0, 1, 1 },
    { 36, 11, 6, 8, 2, 6, 6 },   { 120, 11, 3, 5, 2, 24, 5 }, { 120, 11, 3, 4, 2, 36, 4 },
    { 36, 11, 3, 5, 2, 12, 3 },  { 120, 11, 1, 1, 2, 60, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsTicks ticks = rounds_ticks_new_months (cases[i].n_months, cases[i].start,
                                                   cases[i].most_months, cases[i].most_years);

      g_assert_cmpfloat_with_epsilon (ticks.first, cases[i].first, 1e-9);
      g_assert_cmpfloat_with_epsilon (ticks.step, cases[i].step, 1e-9);
      g_assert_cmpuint (ticks.n, ==, cases[i].n);
      g_assert_cmpfloat (rounds_ticks_get_last (&ticks), <, cases[i].n_months);
    }
}

static void
test_pixels (void)
{
  RoundsScale scale = rounds_scale_new (-50, 150, 200, 0);
  RoundsScale mirrored = rounds_scale_new (0, 11, 320, 40);
  RoundsScale flat = rounds_scale_new (3, 3, 0, 10);

  g_assert_cmpfloat_with_epsilon (rounds_scale_to_pixel (&scale, -50), 200, 1e-9);
  g_assert_cmpfloat_with_epsilon (rounds_scale_to_pixel (&scale, 150), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rounds_scale_to_pixel (&scale, 0), 150, 1e-9);
  g_assert_cmpfloat_with_epsilon (rounds_scale_to_value (&scale, 150), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rounds_scale_to_pixel (&mirrored, 0), 320, 1e-9);
  g_assert_cmpfloat_with_epsilon (rounds_scale_to_pixel (&mirrored, 11), 40, 1e-9);
  g_assert_false (isnan (rounds_scale_to_pixel (&flat, 3)));
}

static void
test_spread (void)
{
  double centers[] = { 50, 48, 10, 99 };
  const double sizes[] = { 14, 14, 14, 14 };

  rounds_scale_spread (centers, sizes, 4, 0, 100);
  /* order is kept: 10 < 48 < 50 < 99 */
  g_assert_cmpfloat (centers[2], <, centers[1]);
  g_assert_cmpfloat (centers[1] + 14, <=, centers[0] + 1e-9);
  g_assert_cmpfloat (centers[0] + 14, <=, centers[3] + 1e-9);
  g_assert_cmpfloat (centers[3] + 7, <=, 100 + 1e-9);
  g_assert_cmpfloat_with_epsilon (centers[2], 10, 1e-9);
}

static void
test_lanes (void)
{
  RoundsSpan spans[] = {
    { 0, 50, 9 }, { 40, 90, 9 }, { 70, 120, 9 }, { 45, 80, 9 }, { 60, 65, 9 }
  };
  const int lanes[] = { 0, 1, 0, -1, -1 };

  g_assert_cmpuint (rounds_lanes_assign (spans, 5, 2), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (lanes) - 1; i++)
    g_assert_cmpint (spans[i].lane, ==, lanes[i]);
  g_assert_cmpuint (rounds_lanes_assign (spans, 5, 4), ==, 4);
  g_assert_cmpuint (rounds_lanes_assign (spans, 0, 4), ==, 0);
}

static void
test_decimation (void)
{
  double values[2000];
  g_autoptr (GArray) kept = NULL;
  g_autoptr (GArray) all = NULL;
  gboolean has_peak = FALSE, has_gap = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    values[i] = sin (i / 90.0) * 10;
  values[777] = 500;
  for (guint i = 1200; i < 1260; i++)
    values[i] = NAN;
  kept = rounds_decimate (values, G_N_ELEMENTS (values), ROUNDS_MOST_POINTS);
  g_assert_cmpuint (kept->len, <=, ROUNDS_MOST_POINTS);
  g_assert_cmpuint (g_array_index (kept, guint, 0), ==, 0);
  g_assert_cmpuint (g_array_index (kept, guint, kept->len - 1), ==, 1999);
  for (guint i = 0; i < kept->len; i++)
    {
      if (i > 0)
        g_assert_cmpuint (g_array_index (kept, guint, i), >, g_array_index (kept, guint, i - 1));
      has_peak = has_peak || g_array_index (kept, guint, i) == 777;
      has_gap = has_gap || isnan (values[g_array_index (kept, guint, i)]);
    }
  g_assert_true (has_peak);
  g_assert_true (has_gap);
  all = rounds_decimate (values, 200, ROUNDS_MOST_POINTS);
  g_assert_cmpuint (all->len, ==, 200);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale/ticks", test_ticks);
  g_test_add_func ("/scale/ticks-cover", test_ticks_cover);
  g_test_add_func ("/scale/zero-is-exact", test_zero_is_exact);
  g_test_add_func ("/scale/inside", test_inside);
  g_test_add_func ("/scale/months", test_months);
  g_test_add_func ("/scale/pixels", test_pixels);
  g_test_add_func ("/scale/spread", test_spread);
  g_test_add_func ("/scale/lanes", test_lanes);
  g_test_add_func ("/scale/decimation", test_decimation);
  return g_test_run ();
}

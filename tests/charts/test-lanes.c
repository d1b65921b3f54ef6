/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-lanes.h"

#include <glib.h>

#define LEAST_GAP 10

static void
assert_apart (const RoundsSpan *spans, guint n, double width)
{
  g_assert_cmpfloat (spans[0].start, >=, 0);
  g_assert_cmpfloat (spans[n - 1].end, <=, width);
  for (guint i = 1; i < n; i++)
    g_assert_cmpfloat (spans[i].start - spans[i - 1].end, >=, LEAST_GAP - 1e-9);
}

static void
test_spread_apart (void)
{
  RoundsSpan spans[] = { { 0, 40, 0 }, { 100, 140, 0 }, { 200, 240, 0 } };

  g_assert_true (rounds_lanes_spread (spans, 3, 300));
  g_assert_cmpfloat_with_epsilon (spans[0].start, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (spans[1].start, 100, 1e-9);
  g_assert_cmpfloat_with_epsilon (spans[2].end, 240, 1e-9);
}

/* Two labels on one spot give way to either side by the same. */
static void
test_spread_together (void)
{
  RoundsSpan spans[] = { { 100, 140, 0 }, { 100, 140, 0 } };

  g_assert_true (rounds_lanes_spread (spans, 2, 300));
  assert_apart (spans, 2, 300);
  g_assert_cmpfloat_with_epsilon (spans[0].start, 75, 1e-9);
  g_assert_cmpfloat_with_epsilon (spans[1].start, 125, 1e-9);
}

static void
test_spread_edges (void)
{
  RoundsSpan low[] = { { -20, 20, 0 }, { -15, 25, 0 }, { 0, 40, 0 } };
  RoundsSpan high[] = { { 260, 300, 0 }, { 275, 315, 0 }, { 280, 320, 0 } };

  g_assert_true (rounds_lanes_spread (low, 3, 300));
  assert_apart (low, 3, 300);
  g_assert_true (rounds_lanes_spread (high, 3, 300));
  assert_apart (high, 3, 300);
  /* Exactly full. */
  g_assert_true (rounds_lanes_spread (low, 3, 140));
  assert_apart (low, 3, 140);
}

static void
test_spread_no_room (void)
{
  RoundsSpan spans[] = { { 10, 50, 0 }, { 20, 60, 0 } };

  g_assert_false (rounds_lanes_spread (spans, 2, 85));
  g_assert_cmpfloat_with_epsilon (spans[1].start, 20, 1e-9);
  g_assert_true (rounds_lanes_spread (spans, 0, 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lanes/spread-apart", test_spread_apart);
  g_test_add_func ("/lanes/spread-together", test_spread_together);
  g_test_add_func ("/lanes/spread-edges", test_spread_edges);
  g_test_add_func ("/lanes/spread-no-room", test_spread_no_room);
  return g_test_run ();
}

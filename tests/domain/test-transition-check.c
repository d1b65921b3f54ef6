/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-field.h"
#include "rounds-transition-check.h"

#define UNSET ROUNDS_INTEGER_UNSET

typedef struct
{
  int gap, gap_low, gap_high;
  double growth_low, growth_high;
  double growth; /* expected */
  RoundsTransitionPart part;
  double value;
  const char *why; /* NULL where the value is right */
} Case;

static const Case cases[] = {
  { UNSET, UNSET, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP, 4, NULL },
  { UNSET, 2, 6, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP, 2, NULL },
  { UNSET, 2, 6, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP, 6, NULL },
  { UNSET, 2, 6, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP, 1, "At least 2, the shortest gap" },
  { UNSET, 2, 6, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP, 7, "At most 6, the longest gap" },
  { 4, UNSET, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_LOW, 5, "At most 4, the expected gap" },
  { 4, UNSET, 9, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_LOW, 4, NULL },
  { UNSET, UNSET, 9, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_LOW, 10, "At most 9, the longest gap" },
  { 4, 2, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_HIGH, 3, "At least 4, the expected gap" },
  { UNSET, 2, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_HIGH, 1, "At least 2, the shortest gap" },
  { UNSET, 2, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_GAP_HIGH, 2, NULL },
  { UNSET, UNSET, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_PAY_LOW, 100, NULL },
  { UNSET, UNSET, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_PAY_LOW, 101,
    "At most 100, the expected pay" },
  { UNSET, UNSET, UNSET, NAN, NAN, NAN, ROUNDS_TRANSITION_PAY_HIGH, 99,
    "At least 100, the expected pay" },
  { UNSET, UNSET, UNSET, NAN, NAN, 2.5, ROUNDS_TRANSITION_GROWTH_LOW, 2.5, NULL },
  { UNSET, UNSET, UNSET, NAN, NAN, 2.5, ROUNDS_TRANSITION_GROWTH_LOW, 3,
    "At most 2.5, the expected growth" },
  { UNSET, UNSET, UNSET, NAN, 1, NAN, ROUNDS_TRANSITION_GROWTH_LOW, 3,
    "At most 1, the most growth" },
  { UNSET, UNSET, UNSET, NAN, NAN, 2.5, ROUNDS_TRANSITION_GROWTH_HIGH, 2,
    "At least 2.5, the expected growth" },
  { UNSET, UNSET, UNSET, -1, NAN, NAN, ROUNDS_TRANSITION_GROWTH_HIGH, -2,
    "At least -1, the least growth" },
  { UNSET, UNSET, UNSET, -1, 1, 0, ROUNDS_TRANSITION_GROWTH_HIGH, NAN, NULL },
};

static void
test_bounds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsTransitionTerms terms = { .gap_months = cases[i].gap,
                                            .gap_low = cases[i].gap_low,
                                            .gap_high = cases[i].gap_high,
                                            .pay_low = NAN,
                                            .pay_high = NAN,
                                            .growth_low = cases[i].growth_low,
                                            .growth_high = cases[i].growth_high };
      g_autofree char *why =
          rounds_transition_check (&terms, cases[i].part, cases[i].value, cases[i].growth);

      g_assert_cmpstr (why, ==, cases[i].why);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/transition-check/bounds", test_bounds);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-beta.h"

typedef struct
{
  double x;
  double a;
  double b;
  double chance;
} BetaCase;

/* By mpmath 1.3 at 30 digits: betainc(a, b, 0, x, regularized=True). */
static const BetaCase cases[] = {
  { 0.3, 2, 3, 0.3483 },
  { 0.5, 12, 8.5, 0.214447503894549 },
  { 0.9, 12, 8.5, 0.999871161189744 },
  { 0.01, 17, 3.5, 4.46630278440846e-32 },
  { 0.75, 17, 3.5, 0.163547712907207 },
  { 0.2, 0.5, 0.5, 0.295167235300867 },
};

/* By mpmath 1.3: the root of betainc() − chance. */
static const BetaCase quantiles[] = {
  { 0.445281960951133, 12, 8.5, 0.1 },    { 0.5881941801491, 12, 8.5, 0.5 },
  { 0.721630016768129, 12, 8.5, 0.9 },    { 0.718692873315872, 17, 3.5, 0.1 },
  { 0.840064387029893, 17, 3.5, 0.5 },    { 0.92518321619718, 17, 3.5, 0.9 },
  { 0.00185281852109555, 0.5, 4.5, 0.1 }, { 0.82502365564347, 3.5, 2.5, 0.9 },
};

static void
test_distribution (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double chance = rounds_beta_cdf (cases[i].x, cases[i].a, cases[i].b);

      g_assert_cmpfloat_with_epsilon (chance / cases[i].chance, 1, 1e-11);
    }
  g_assert_cmpfloat (rounds_beta_cdf (-0.1, 2, 3), <=, 0);
  g_assert_cmpfloat (rounds_beta_cdf (1.1, 2, 3), >=, 1);
}

static void
test_quantile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (quantiles); i++)
    {
      double x = rounds_beta_quantile (quantiles[i].chance, quantiles[i].a, quantiles[i].b);

      g_assert_cmpfloat_with_epsilon (x / quantiles[i].x, 1, 1e-11);
    }
}

/* Beta(a, 1) has the distribution x^a, Beta(1, b) has 1 − (1 − x)^b: closed forms. */
static void
test_closed_forms (void)
{
  for (double a = 0.5; a < 40; a += 3.5)
    {
      for (double x = 0.05; x < 1; x += 0.1)
        {
          g_assert_cmpfloat_with_epsilon (rounds_beta_cdf (x, a, 1), pow (x, a), 1e-12);
          g_assert_cmpfloat_with_epsilon (rounds_beta_cdf (x, 1, a), 1 - pow (1 - x, a), 1e-12);
          g_assert_cmpfloat_with_epsilon (rounds_beta_quantile (x, a, 1), pow (x, 1 / a), 1e-12);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/beta/distribution", test_distribution);
  g_test_add_func ("/domain/beta/quantile", test_quantile);
  g_test_add_func ("/domain/beta/closed-forms", test_closed_forms);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <float.h>
#include <math.h>

#include "rounds-beta.h"

/* Far more than parameters below a thousand need. */
#define MAX_TERMS 500
/* Halvings of the unit interval until a double has no finer value left. */
#define MAX_HALVINGS 200

static double
away_from_zero (double value)
{
  return fabs (value) < DBL_MIN ? DBL_MIN : value;
}

/* The coefficient of one step of the continued fraction: d(2m) and d(2m+1) of DLMF 8.17.23. */
static double
coefficient (int step, double x, double a, double b)
{
  int m = step / 2;

  if (step % 2 == 0)
    return m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
  return -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
}

/* The continued fraction DLMF 8.17.22, from the front, by the modified Lentz method. */
static double
continued_fraction (double x, double a, double b)
{
  double numerator = 1;
  double denominator = 1 / away_from_zero (1 - (a + b) * x / (a + 1));
  double value = denominator;

  for (int step = 2; step < MAX_TERMS; step++)
    {
      double d = coefficient (step, x, a, b);
      double factor;

      denominator = 1 / away_from_zero (1 + d * denominator);
      numerator = away_from_zero (1 + d / numerator);
      factor = numerator * denominator;
      value *= factor;
      if (fabs (factor - 1) < DBL_EPSILON)
        break;
    }
  return value;
}

/**
 * rounds_beta_cdf:
 * @a: above 0
 * @b: above 0
 *
 * The regularized incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at
 * most @x. Formulas 8.17.4 and 8.17.22 of the NIST Digital Library of Mathematical Functions.
 *
 * Returns: a value from 0 to 1
 */
double
rounds_beta_cdf (double x, double a, double b)
{
  double front;

  g_return_val_if_fail (a > 0 && b > 0, NAN);

  if (x <= 0)
    return 0;
  if (x >= 1)
    return 1;
  /* The fraction converges quickly only below the mean; above it, the mirrored one does. */
  if (x > (a + 1) / (a + b + 2))
    return 1 - rounds_beta_cdf (1 - x, b, a);
  front = exp (lgamma (a + b) - lgamma (a) - lgamma (b) + a * log (x) + b * log1p (-x));
  return front * continued_fraction (x, a, b) / a;
}

/**
 * rounds_beta_quantile:
 * @p: from 0 to 1
 * @a: above 0
 * @b: above 0
 *
 * The value that a Beta(a, b) variable stays below with chance @p, found by halving: slow beside
 * Newton's method, but it cannot go astray, and a screen needs only a handful.
 *
 * Returns: a value from 0 to 1
 */
double
rounds_beta_quantile (double p, double a, double b)
{
  double low = 0, high = 1;

  g_return_val_if_fail (p >= 0 && p <= 1 && a > 0 && b > 0, NAN);

  for (int i = 0; i < MAX_HALVINGS; i++)
    {
      double middle = low + (high - low) / 2;

      if (middle <= low || middle >= high)
        break;
      if (rounds_beta_cdf (middle, a, b) < p)
        low = middle;
      else
        high = middle;
    }
  return low + (high - low) / 2;
}

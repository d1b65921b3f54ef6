/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-table.h"

/* A quotient this near a whole number is that number: 0.1 + 0.2 must not start another thousand. */
#define QUOTIENT_NOISE 1e-9

/**
 * rounds_tax_positive:
 *
 * Returns: @x, or 0 when it is negative
 */
double
rounds_tax_positive (double x)
{
  return x > 0 ? x : 0;
}

/**
 * rounds_tax_started:
 *
 * Returns: how many increments are begun, for "each $1,000 or part of it"
 */
double
rounds_tax_started (double quotient)
{
  return ceil (quotient - QUOTIENT_NOISE);
}

/**
 * rounds_tax_full:
 *
 * Returns: how many increments are complete, for "each full $1,000"
 */
double
rounds_tax_full (double quotient)
{
  return floor (quotient + QUOTIENT_NOISE);
}

/**
 * rounds_tax_table_marginal:
 *
 * Reads @table as brackets: each row's rate holds for the part of @x up to the next row.
 *
 * Returns: the tax on @x
 */
double
rounds_tax_table_marginal (const RoundsTaxTable *table, double x)
{
  double tax = 0;

  g_return_val_if_fail (table != NULL, 0);

  for (guint i = 0; i < table->n_rows && table->rows[i].from < x; i++)
    {
      double end = i + 1 < table->n_rows ? MIN (x, table->rows[i + 1].from) : x;

      tax += table->rows[i].value * (end - table->rows[i].from);
    }
  return x > 0 ? tax : 0;
}

/* Below every row: a table that begins at or under zero still means its first row. */
static double
before_first (const RoundsTaxTable *table)
{
  return table->n_rows > 0 && table->rows[0].from <= 0 ? table->rows[0].value : 0;
}

/**
 * rounds_tax_table_step_scaled:
 * @factor: what each threshold is multiplied by
 *
 * Reads @table as steps; a threshold belongs to the upper row.
 *
 * Returns: the value of the last row whose threshold is not above @x
 */
double
rounds_tax_table_step_scaled (const RoundsTaxTable *table, double factor, double x)
{
  double value;

  g_return_val_if_fail (table != NULL, 0);

  value = before_first (table);
  for (guint i = 0; i < table->n_rows && table->rows[i].from * factor <= x; i++)
    value = table->rows[i].value;
  return value;
}

/**
 * rounds_tax_table_step:
 *
 * Returns: the value of the last row whose threshold is not above @x
 */
double
rounds_tax_table_step (const RoundsTaxTable *table, double x)
{
  return rounds_tax_table_step_scaled (table, 1, x);
}

/**
 * rounds_tax_table_step_above:
 *
 * Reads @table as steps whose threshold still belongs to the lower row.
 *
 * Returns: the value of the last row whose threshold is below @x
 */
double
rounds_tax_table_step_above (const RoundsTaxTable *table, double x)
{
  double value;

  g_return_val_if_fail (table != NULL, 0);

  value = before_first (table);
  for (guint i = 0; i < table->n_rows && table->rows[i].from < x; i++)
    value = table->rows[i].value;
  return value;
}

/**
 * rounds_tax_table_threshold_below:
 *
 * Returns: the largest threshold below @x, or 0
 */
double
rounds_tax_table_threshold_below (const RoundsTaxTable *table, double x)
{
  double threshold = 0;

  g_return_val_if_fail (table != NULL, 0);

  for (guint i = 0; i < table->n_rows && table->rows[i].from < x; i++)
    threshold = table->rows[i].from;
  return threshold;
}

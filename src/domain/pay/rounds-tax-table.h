/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_TAX_STATUSES: how many filing statuses there are; figures by status are indexed by
 * #RoundsFilingStatus */
#define ROUNDS_TAX_STATUSES 4

/** RoundsTaxRow: from this income (or age, or count) on, this rate or amount */
typedef struct
{
  double from;
  double value;
} RoundsTaxRow;

/** RoundsTaxTable: rows with rising thresholds, read as brackets or as steps */
typedef struct
{
  const RoundsTaxRow *rows;
  guint n_rows;
} RoundsTaxTable;

double rounds_tax_positive (double x);
double rounds_tax_started (double quotient);
double rounds_tax_full (double quotient);

double rounds_tax_table_marginal (const RoundsTaxTable *table, double x);
double rounds_tax_table_step (const RoundsTaxTable *table, double x);
double rounds_tax_table_step_scaled (const RoundsTaxTable *table, double factor, double x);
double rounds_tax_table_step_above (const RoundsTaxTable *table, double x);
double rounds_tax_table_threshold_below (const RoundsTaxTable *table, double x);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "tax-case.h"

#define FIGURE(name) { #name, G_STRUCT_OFFSET (RoundsTaxResult, name) }

static const struct
{
  const char *name;
  gsize offset;
} figures[] = {
  FIGURE (adjusted_gross_income),
  FIGURE (qbi_deduction),
  FIGURE (taxable_income),
  FIGURE (federal_income_tax),
  FIGURE (social_security_tax),
  FIGURE (medicare_tax),
  FIGURE (additional_medicare_tax),
  FIGURE (self_employment_tax),
  FIGURE (state_payroll_tax),
  FIGURE (state_income_tax),
  FIGURE (take_home),
  FIGURE (state_taxable_income),
  FIGURE (deduction),
};

/* Computes a household that must be computable, with the tables of its year. */
void
tax_case_compute (RoundsTaxLibrary *library, const RoundsTaxHousehold *household,
                  RoundsTaxResult *result)
{
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, household->tax_year, &error);

  g_assert_no_error (error);
  rounds_tax_compute (tables, household, result, &error);
  g_assert_no_error (error);
}

/* A figure by its name, or the sum of the lines with that parameter. */
double
tax_case_figure (const RoundsTaxResult *result, const char *figure)
{
  double sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (g_str_equal (figures[i].name, figure))
      return G_STRUCT_MEMBER (double, result, figures[i].offset);
  g_assert_nonnull (strchr (figure, '.'));
  for (guint i = 0; i < result->lines->len; i++)
    {
      const RoundsTaxLine *line = &g_array_index (result->lines, RoundsTaxLine, i);

      if (g_strcmp0 (line->parameter, figure) == 0)
        sum += line->amount;
    }
  return sum;
}

void
tax_case_assert_cents (const char *title, const char *figure, double actual, double expected)
{
  if (!(fabs (actual - expected) < 0.00501))
    g_error ("%s: %s is %.4f, not %.2f", title, figure, actual, expected);
}

void
tax_case_check_all (const TaxCase *cases, guint n_cases)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();

  for (guint i = 0; i < n_cases; i++)
    {
      g_auto (RoundsTaxResult) result = { 0 };

      tax_case_compute (library, &cases[i].household, &result);
      tax_case_assert_cents (cases[i].title, cases[i].figure,
                             tax_case_figure (&result, cases[i].figure), cases[i].expected);
    }
}

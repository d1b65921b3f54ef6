/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "tax-year.h"

void
tax_year_set_up (TaxYear *fixture, gconstpointer data)
{
  fixture->library = rounds_tax_library_new ();
  fixture->tables = rounds_tax_library_lookup (fixture->library, 2026, NULL);
  g_assert_nonnull (fixture->tables);
}

void
tax_year_tear_down (TaxYear *fixture, gconstpointer data)
{
  rounds_tax_library_free (fixture->library);
}

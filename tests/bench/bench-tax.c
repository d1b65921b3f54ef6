/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdio.h>

#include "rounds-tax-library.h"
#include "rounds-tax.h"

/* How long 500 households take, over every state and status in turn; the best of a few rounds, in
 * milliseconds. */

#define HOUSEHOLDS 500
#define ROUNDS 5
#define LIMIT_MS 100

static double
measure (const RoundsTaxTables *tables, const GPtrArray *codes)
{
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < HOUSEHOLDS; i++)
    {
      g_auto (RoundsTaxResult) result = { 0 };
      g_autoptr (GError) error = NULL;
      RoundsFilingStatus status = (RoundsFilingStatus) (i % ROUNDS_TAX_STATUSES);
      const RoundsTaxHousehold household = {
        .filing_status = status,
        .state = codes->pdata[i % codes->len],
        .children_6_to_16 = (int) (i % 3),
        .n_earners = status == ROUNDS_FILING_JOINT ? 2 : 1,
        .earners = { { .wages = 60000 + 900 * i, .self_employment = 40 * i, .sstb = TRUE },
                     { .wages = 300 * i } },
      };

      if (!rounds_tax_compute (tables, &household, &result, &error))
        g_error ("%s", error->message);
    }
  return (double) (g_get_monotonic_time () - start) / 1000.0;
}

int
main (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 0, &error);
  g_autoptr (GPtrArray) codes = NULL;
  double best = G_MAXDOUBLE;

  if (tables == NULL)
    g_error ("%s", error->message);
  codes = g_hash_table_get_keys_as_ptr_array (tables->states);
  for (guint i = 0; i < ROUNDS; i++)
    {
      double time = measure (tables, codes);

      best = MIN (best, time);
    }
  printf ("take_home_%d %.2f ms %d\n", HOUSEHOLDS, best, LIMIT_MS);
  return 0;
}

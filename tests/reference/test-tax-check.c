/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "tax-case.h"

/* What a person may have mistyped, and the field that is told so. */

typedef struct
{
  RoundsTaxHousehold household;
  const char *name; /* NULL where it is right */
  int earner;
} CheckCase;

static const CheckCase cases[] = {
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 24500), NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 24501), "deferral_401k", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 32500, .age = 50), NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 32501, .age = 50), "deferral_401k",
    0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 35750, .age = 63), NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 35750, .age = 64), "deferral_401k",
    0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 14500, .deferral_403b = 10000), NULL,
    0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_401k = 14500, .deferral_403b = 10001),
    "deferral_403b", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_403b = 24500, .deferral_457b = 24500), NULL,
    0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .deferral_457b = 24501), "deferral_457b", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .hsa = 4400), NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 100000, .hsa = 4401), "hsa", 0 },
  { ONE (HOH, "OH", 1, 0, .wages = 100000, .hsa = 8750), NULL, 0 },
  { ONE (HOH, "OH", 1, 0, .wages = 100000, .hsa = 8751), "hsa", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 20000, .deferral_401k = 20000), NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 20000, .deferral_401k = 20000, .hsa = 1), "deferral_401k",
    0 },
  { ONE (SINGLE, "OH", 0, 0, .self_employment = 90000, .deferral_401k = 10000), "deferral_401k",
    0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 30057.26, .premiums_125 = 11769, .deferral_401k = 7380,
         .deferral_457b = 10908.26),
    NULL, 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = -1), "wages", 0 },
  { ONE (SINGLE, "OH", 0, 0, .self_employment = -1), "self_employment", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = NAN), "wages", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = INFINITY), "wages", 0 },
  { ONE (SINGLE, "OH", 0, 0, .wages = 1e11), "wages", 0 },
  { ONE (SINGLE, "OH", -1, 0, .wages = 1), "children_under_6", -1 },
  { ONE (SINGLE, "OH", 0, 21, .wages = 1), "children_6_to_16", -1 },
  { ONE (SINGLE, "XX", 0, 0, .wages = 1), "state", -1 },
  { ONE (SINGLE, NULL, 0, 0, .wages = 1), "state", -1 },
  { TWO ("OH", 0, 0, 100000, -1), "wages", 1 },
  { { .state = "OH", .n_earners = 2 }, "earners", -1 },
  { { .state = "OH" }, "earners", -1 },
  { { .state = "OH", .n_earners = 3, .filing_status = JOINT }, "earners", -1 },
  { { .state = "OH", .n_earners = 1, .other_deductions = -1 }, "other_deductions", -1 },
  { { .state = "ZZ", .n_earners = 1, .effective_rate = 1.01 }, "effective_rate", -1 },
  { { .state = "ZZ", .n_earners = 1, .effective_rate = NAN }, "effective_rate", -1 },
};

static void
test_fields (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      RoundsTaxField field = { NULL, 0 };

      g_test_message ("case %u", i);
      rounds_tax_household_check (tables, &cases[i].household, &field, &error);
      g_assert_cmpstr (field.name, ==, cases[i].name);
      if (cases[i].name == NULL)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_cmpint (field.earner, ==, cases[i].earner);
      g_assert_error (error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD);
      g_assert_nonnull (strstr (error->message, cases[i].name));
    }
}

/* The household's HSA limit is shared; the second earner is the one over it. */
static void
test_shared_hsa (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, NULL);
  RoundsTaxHousehold household = TWO ("OH", 0, 0, 90000, 90000);
  RoundsTaxField field = { NULL, 0 };

  household.earners[0].hsa = 5000;
  household.earners[1].hsa = 3750;
  g_assert_true (rounds_tax_household_check (tables, &household, &field, NULL));
  household.earners[1].hsa = 3751;
  g_assert_false (rounds_tax_household_check (tables, &household, &field, NULL));
  g_assert_cmpstr (field.name, ==, "hsa");
  g_assert_cmpint (field.earner, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-check/fields", test_fields);
  g_test_add_func ("/tax-check/shared-hsa", test_shared_hsa);
  return g_test_run ();
}

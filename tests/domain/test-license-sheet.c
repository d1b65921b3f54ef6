/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-license-sheet.h"
#include "rounds-licenses.h"

#define UNSET ROUNDS_MONEY_UNSET
#define NEVER ROUNDS_INTEGER_UNSET

static const struct
{
  const char *what;
  RoundsLicenseDecision decision;
  gint64 yearly_cost;
  int keep_years;
  double hours;
  gint64 rate;
  gint64 kept_cost;
  gint64 per_diem_pay;
  gint64 per_diem_margin;
} cases[] = {
  { "nothing known", ROUNDS_LICENSE_UNDECIDED, UNSET, NEVER, NAN, UNSET, UNSET, UNSET, UNSET },
  { "kept for three years", ROUNDS_LICENSE_KEEP_YEARS, 121000, 3, NAN, UNSET, 363000, UNSET,
    UNSET },
  { "years left over from another decision", ROUNDS_LICENSE_KEEP, 121000, 3, NAN, UNSET, UNSET,
    UNSET, UNSET },
  { "years not said", ROUNDS_LICENSE_KEEP_YEARS, 121000, NEVER, NAN, UNSET, UNSET, UNSET, UNSET },
  { "per diem pays for it", ROUNDS_LICENSE_KEEP, 121000, NEVER, 16, 11500, UNSET, 2208000,
    2087000 },
  { "per diem does not", ROUNDS_LICENSE_KEEP, 121000, NEVER, 0.5, 10000, UNSET, 60000, -61000 },
  { "not kept for it", ROUNDS_LICENSE_LET_LAPSE, 121000, NEVER, 16, 11500, UNSET, UNSET, UNSET },
  { "no hours", ROUNDS_LICENSE_KEEP, 121000, NEVER, 0, 10000, UNSET, 0, -121000 },
  { "cost unknown", ROUNDS_LICENSE_KEEP, UNSET, NEVER, 16, 11500, UNSET, 2208000, UNSET },
  { "rate unknown", ROUNDS_LICENSE_KEEP, 121000, NEVER, 16, UNSET, UNSET, UNSET, UNSET },
  { "hours below zero", ROUNDS_LICENSE_KEEP, 121000, NEVER, -1, 100, UNSET, UNSET, UNSET },
  { "too much", ROUNDS_LICENSE_KEEP, 121000, NEVER, 744, ROUNDS_MONEY_MAX, UNSET, UNSET, UNSET },
};

static void
test_sheets (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RoundsLicense) license =
          g_object_new (ROUNDS_TYPE_LICENSE, "decision", cases[i].decision, "yearly-cost",
                        cases[i].yearly_cost, "keep-years", cases[i].keep_years, "per-diem-hours",
                        cases[i].hours, "per-diem-rate", cases[i].rate, NULL);
      RoundsLicenseSheet sheet;

      g_test_message ("%s", cases[i].what);
      rounds_license_sheet_compute (license, &sheet);
      g_assert_cmpint (sheet.yearly_cost, ==, cases[i].yearly_cost);
      g_assert_cmpint (sheet.kept_cost, ==, cases[i].kept_cost);
      g_assert_cmpint (sheet.per_diem_pay, ==, cases[i].per_diem_pay);
      g_assert_cmpint (sheet.per_diem_margin, ==, cases[i].per_diem_margin);
    }
}

/* Nobody works per diem on a license that is not kept, or longer than it is. */
static void
test_per_diem_years (void)
{
  static const struct
  {
    RoundsLicenseStatus status;
    RoundsLicenseDecision decision;
    int keep_years;
    int per_diem_years;
    int years;
  } plans[] = {
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_UNDECIDED, NEVER, 3, 3 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP, 2, 3, 3 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP, NEVER, NEVER, NEVER },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP_YEARS, 2, 3, 2 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP_YEARS, 4, 3, 3 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP_YEARS, 2, NEVER, 2 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_KEEP_YEARS, NEVER, 3, 3 },
    { ROUNDS_LICENSE_ACTIVE, ROUNDS_LICENSE_LET_LAPSE, NEVER, 3, 0 },
    { ROUNDS_LICENSE_LAPSED, ROUNDS_LICENSE_UNDECIDED, NEVER, 3, 0 },
    { ROUNDS_LICENSE_RETIRED, ROUNDS_LICENSE_KEEP, NEVER, NEVER, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    {
      g_autoptr (RoundsLicense) license = g_object_new (
          ROUNDS_TYPE_LICENSE, "status", plans[i].status, "decision", plans[i].decision,
          "keep-years", plans[i].keep_years, "per-diem-years", plans[i].per_diem_years, NULL);

      g_assert_cmpint (rounds_licenses_get_per_diem_years (license), ==, plans[i].years);
    }
}

static void
test_years_bought (void)
{
  RoundsLicenseSheet sheet = { .yearly_cost = 100000 };

  g_assert_cmpfloat_with_epsilon (rounds_license_sheet_get_years_bought (&sheet, 4000000), 40,
                                  1e-9);
  g_assert_true (isnan (rounds_license_sheet_get_years_bought (&sheet, UNSET)));
  sheet.yearly_cost = UNSET;
  g_assert_true (isnan (rounds_license_sheet_get_years_bought (&sheet, 4000000)));
  sheet.yearly_cost = 0;
  g_assert_true (isnan (rounds_license_sheet_get_years_bought (&sheet, 4000000)));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/license-sheet/sheets", test_sheets);
  g_test_add_func ("/license-sheet/per-diem-years", test_per_diem_years);
  g_test_add_func ("/license-sheet/years-bought", test_years_bought);
  return g_test_run ();
}

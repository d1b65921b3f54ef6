/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "tax-case.h"

/* Whole households, each with all seven taxes. */

typedef struct
{
  RoundsTaxHousehold household;
  double federal, social_security, medicare, additional_medicare, self_employment, payroll, state;
} HouseholdCase;

static const HouseholdCase cases[] = {
  { ONE (SINGLE, "TX", 0, 0, .wages = 182000, .premiums_125 = 3000, .hsa = 2000,
         .deferral_401k = 12000, .self_employment = 88000, .sstb = TRUE),
    50046.47, 10974, 2566.50, 524.41, 3286.77, 0, 0 },
  { ONE (JOINT, "CA", 1, 1, .wages = 540000), 115408, 11439, 7830, 2610, 0, 7020, 40806.02 },
  { TWO ("AL", 0, 2, 78000, 18000), 2760, 5952, 1392, 0, 0, 0, 4014.80 },
  { ONE (SINGLE, "CT", 0, 0, .wages = 200000, .hsa = 3000, .premiums_125 = 4000), 35054, 11439,
    2798.50, 0, 0, 922.50, 10830 },
  { ONE (JOINT, "NJ", 1, 0, .wages = 75000, .deferral_401k = 5000, .deferral_403b = 3000), 1280,
    4650, 1087.50, 0, 0, 315, 959.25 },
  { ONE (SINGLE, "VT", 0, 0, .wages = 60000, .self_employment = 40000), 10912.64, 3720, 870, 0,
    5651.82, 66, 3939.50 },
  { ONE (JOINT, "VT", 2, 4, .wages = 155000), 3240, 9610, 2247.50, 0, 0, 170.50, 3250 },
  { TWO ("OR", 1, 0, 160000, 95000), 36468, 15810, 3697.50, 45, 0, 1785, 20565.31 },
  { ONE (SINGLE, "MA", 0, 0, .wages = 1200000), 394000.25, 11439, 17400, 9000, 0, 848.70, 63116 },
  { ONE (SINGLE, "MN", 0, 0, .wages = 360000), 89134.25, 11439, 5220, 1440, 0, 814, 28758.63 },
  { ONE (JOINT, "NY", 1, 1, .wages = 118400), 5448, 7340.80, 1716.80, 0, 0, 443.11, 4306.50 },
  { TWO ("WI", 0, 0, 100000, 12500), 9140, 6975, 1631.25, 0, 0, 0, 4221.47 },
  { ONE (HOH, "NM", 0, 1, .wages = 40000), -2467.62, 2480, 580, 0, 0, 0, -158.41 },
  { { .tax_year = 2026,
      .filing_status = JOINT,
      .state = "PA",
      .deductions = ROUNDS_TAX_DEDUCTION_STANDARD,
      .n_earners = 2,
      .earners = { { .wages = 310000, .deferral_403b = 20000, .deferral_457b = 15000 },
                   { .wages = 48000 } } },
    54988,
    14415,
    5191,
    972,
    0,
    250.60,
    10990.60 },
  { { .tax_year = 2026,
      .filing_status = JOINT,
      .state = "MI",
      .children_6_to_16 = 3,
      .deductions = ROUNDS_TAX_DEDUCTION_STANDARD,
      .n_earners = 2,
      .earners = { { .wages = 95000, .self_employment = 130000, .sstb = TRUE },
                   { .wages = 52000 } } },
    29708.36,
    9114,
    2131.50,
    153.49,
    14579.60,
    0,
    10508.12 },
  { ONE (SEPARATE, "HI", 0, 0, .wages = 145000), 23534, 8990, 2102.50, 180, 0, 0, 9248.82 },
  { ONE (SINGLE, "CO", 0, 0, .wages = 455000, .self_employment = 70000, .sstb = TRUE), 146416.18,
    11439, 6597.50, 2876.80, 1874.71, 811.80, 22955.76 },
};

static void
test_whole_households (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const HouseholdCase *c = &cases[i];
      const char *title = c->household.state;
      g_auto (RoundsTaxResult) result = { 0 };

      tax_case_compute (library, &c->household, &result);
      tax_case_assert_cents (title, "federal", result.federal_income_tax, c->federal);
      tax_case_assert_cents (title, "Social Security", result.social_security_tax,
                             c->social_security);
      tax_case_assert_cents (title, "Medicare", result.medicare_tax, c->medicare);
      tax_case_assert_cents (title, "additional Medicare", result.additional_medicare_tax,
                             c->additional_medicare);
      tax_case_assert_cents (title, "self-employment", result.self_employment_tax,
                             c->self_employment);
      tax_case_assert_cents (title, "payroll", result.state_payroll_tax, c->payroll);
      tax_case_assert_cents (title, "state", result.state_income_tax, c->state);
    }
}

/* Itemizing, section by section: the state's tax of the standard run, its limit, and the return
 * that is lower. */
#define ITEMIZED(code, pay, other)                                                                 \
  {                                                                                                \
    .tax_year = 2026, .state = code, .other_deductions = other, .n_earners = 1, .earners = {       \
      { .wages = pay }                                                                             \
    }                                                                                              \
  }

static const TaxCase itemized[] = {
  { "CA 560,000: state", ITEMIZED ("CA", 560000, 12000), "state_income_tax", 50620.82 },
  { "CA 560,000: limit phased down", ITEMIZED ("CA", 560000, 12000), "deduction", 35900 },
  { "CA 560,000: itemized", ITEMIZED ("CA", 560000, 12000), "federal_income_tax", 152204.25 },
  { "CA 560,000: standard", ONE (SINGLE, "CA", 0, 0, .wages = 560000), "federal_income_tax",
    159134.25 },
  { "CA 330,000: state", ITEMIZED ("CA", 330000, 0), "state_income_tax", 26505.24 },
  { "CA 330,000: taxable", ITEMIZED ("CA", 330000, 0), "taxable_income", 303494.76 },
  { "CA 330,000: itemized", ITEMIZED ("CA", 330000, 0), "federal_income_tax", 74992.41 },
  { "CA 330,000: standard", ONE (SINGLE, "CA", 0, 0, .wages = 330000), "federal_income_tax",
    78634.25 },
  { "NY 240,000: standard stays", ITEMIZED ("NY", 240000, 0), "deduction", 16100 },
};

static void
test_itemizing (void)
{
  tax_case_check_all (itemized, G_N_ELEMENTS (itemized));
}

static void
test_itemizing_is_said (void)
{
  const RoundsTaxHousehold california = ITEMIZED ("CA", 330000, 0);
  const RoundsTaxHousehold new_york = ITEMIZED ("NY", 240000, 0);
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_auto (RoundsTaxResult) first = { 0 };
  g_auto (RoundsTaxResult) second = { 0 };

  tax_case_compute (library, &california, &first);
  tax_case_compute (library, &new_york, &second);
  g_assert_true (first.itemized);
  g_assert_false (second.itemized);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-households/whole", test_whole_households);
  g_test_add_func ("/tax-households/itemizing", test_itemizing);
  g_test_add_func ("/tax-households/itemizing-is-said", test_itemizing_is_said);
  return g_test_run ();
}

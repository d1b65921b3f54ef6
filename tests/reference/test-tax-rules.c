/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "tax-case.h"

/* A worked example for each rule kind, phase-out, special, split and contribution. Deductions and
 * credits are lines that take away, so they are negative. */

#define S(state, rule) "states." state "." rule

static const TaxCase kinds[] = {
  { "amount", ONE (HOH, "LA", 0, 0, .wages = 90000), S ("LA", "deductions.standard"), -25670 },
  { "federal_standard", ONE (HOH, "MT", 0, 0, .wages = 90000), "state_taxable_income", 65850 },
  { "federal_standard", ONE (HOH, "MT", 0, 0, .wages = 90000), "state_income_tax", 3094.95 },
  { "per_exemption with hoh_extra", ONE (HOH, "AR", 0, 2, .wages = 100000),
    S ("AR", "credits.personal"), -116 },
  { "per_adult", ONE (JOINT, "ME", 0, 0, .wages = 100000), S ("ME", "deductions.personal"),
    -10500 },
  { "per_dependent", ONE (JOINT, "GA", 1, 1, .wages = 100000), S ("GA", "deductions.dependent"),
    -10000 },
  { "per_dependent_after_first, joint", ONE (JOINT, "NM", 0, 3, .wages = 100000),
    S ("NM", "deductions.dependents_after_first"), -8000 },
  { "per_dependent_after_first, single", ONE (SINGLE, "NM", 0, 3, .wages = 100000),
    S ("NM", "deductions.dependents_after_first"), 0 },
  { "per_child_under", ONE (JOINT, "GA", 1, 1, .wages = 100000), S ("GA", "credits.child"), -250 },
  { "per_child_by_age, table", ONE (JOINT, "NY", 1, 1, .wages = 100000),
    S ("NY", "refundable.empire_state_child"), -1000 },
  { "per_child_by_age, amount and mult", ONE (JOINT, "ME", 1, 1, .wages = 100000),
    S ("ME", "refundable.dependent"), -930 },
  { "count_amount", ONE (JOINT, "CA", 0, 0, .wages = 100000), S ("CA", "credits.personal"),
    -312.93 },
  { "per_exemption_table, right", ONE (SINGLE, "MD", 0, 0, .wages = 125000),
    S ("MD", "deductions.exemption"), -1600 },
  { "per_exemption_table, a cent above", ONE (SINGLE, "MD", 0, 0, .wages = 125000.01),
    S ("MD", "deductions.exemption"), -800 },
  { "per_exemption_table, not right", ONE (SINGLE, "OH", 0, 0, .wages = 80001),
    S ("OH", "deductions.exemption"), -1900 },
  { "per_adult_table", ONE (JOINT, "CO", 0, 0, .wages = 168001),
    S ("CO", "refundable.tabor_sales_tax_refund"), -70 },
  { "per_dependent_table", TWO ("AL", 0, 2, 78000, 18000), S ("AL", "deductions.dependent"),
    -1000 },
  { "per_child_under_table, separate_half", ONE (SEPARATE, "NM", 1, 1, .wages = 60000),
    S ("NM", "refundable.child"), -216.80 },
  { "per_child_under_table, right", ONE (JOINT, "NC", 1, 1, .wages = 100000),
    S ("NC", "deductions.child"), -3000 },
};

static const TaxCase taxes_deducted[] = {
  { "federal_tax, MO", ONE (SINGLE, "MO", 0, 0, .wages = 80000),
    S ("MO", "deductions.federal_income_tax"), -1315.50 },
  { "federal_tax, OR", TWO ("OR", 1, 0, 160000, 95000), S ("OR", "deductions.federal_income_tax"),
    -6950 },
  { "federal_tax, AL", TWO ("AL", 0, 2, 78000, 18000), S ("AL", "deductions.federal_income_tax"),
    -2760 },
  { "amount_from in max_of", TWO ("AL", 0, 2, 78000, 18000),
    S ("AL", "deductions.standard_or_fica"), -7344 },
  { "max_of, taxable", TWO ("AL", 0, 2, 78000, 18000), "state_taxable_income", 81896 },
  { "max_of, tax", TWO ("AL", 0, 2, 78000, 18000), "state_income_tax", 4014.80 },
  { "fica_per_person", TWO ("MA", 0, 0, 120000, 18000), S ("MA", "deductions.fica"), -3377 },
};

static const TaxCase couples[] = {
  { "two_income", TWO ("MD", 0, 0, 95000, 900), S ("MD", "deductions.two_income"), -900 },
  { "two_earner_rate", TWO ("SC", 0, 0, 140000, 42000), S ("SC", "credits.two_wage_earner"), -294 },
  { "two_earner_cap", TWO ("WI", 0, 0, 100000, 12500), S ("WI", "credits.married_couple"), -375 },
  { "mn_marriage", TWO ("MN", 0, 0, 70000, 60000), S ("MN", "credits.marriage"), -259.84 },
  { "nd_mpc", TWO ("ND", 0, 0, 150000, 110000), S ("ND", "credits.marriage_penalty"), -317.85 },
  { "oh_joint", TWO ("OH", 0, 0, 88000, 30000), S ("OH", "credits.joint_filing"), -137.81 },
  { "va_sta", TWO ("VA", 0, 0, 150000, 14000), S ("VA", "credits.spouse_tax_adjustment"), -228.03 },
  { "ok_child", ONE (JOINT, "OK", 1, 1, .wages = 98000), S ("OK", "credits.child"), -220 },
  { "ut_taxpayer", ONE (JOINT, "UT", 1, 1, .wages = 140000), S ("UT", "credits.taxpayer"),
    -855.33 },
};

static const TaxCase phase_outs[] = {
  { "cliff, at the limit", ONE (JOINT, "IL", 0, 0, .wages = 500000),
    S ("IL", "deductions.exemption"), -5850 },
  { "cliff, a dollar above", ONE (JOINT, "IL", 0, 0, .wages = 500001),
    S ("IL", "deductions.exemption"), 0 },
  { "linear_rate", ONE (HOH, "UT", 1, 0, .wages = 52500), S ("UT", "credits.child"), -650 },
  { "linear_each_cliff", ONE (HOH, "NM", 0, 1, .wages = 40000), S ("NM", "deductions.low_middle"),
    -3000 },
  { "proportional", ONE (JOINT, "ME", 0, 0, .wages = 450000), S ("ME", "deductions.personal"),
    -7068.60 },
  { "proportional, rounded down", ONE (SINGLE, "SC", 0, 0, .wages = 63217),
    S ("SC", "deductions.sciad"), -8670 },
  { "steps_amount", ONE (SINGLE, "CT", 0, 0, .wages = 33400), S ("CT", "deductions.personal"),
    -11000 },
  { "steps_amount, down to its floor", ONE (JOINT, "AL", 0, 0, .wages = 60000),
    S ("AL", "deductions.standard_or_fica"), -5000 },
  { "steps_amount, once for all children", ONE (JOINT, "NY", 1, 1, .wages = 118400),
    S ("NY", "refundable.empire_state_child"), -851.50 },
  { "steps_amount, started steps", ONE (HOH, "ME", 1, 1, .wages = 131000),
    S ("ME", "refundable.dependent"), -790 },
  { "steps_amount_each, personal", ONE (JOINT, "CA", 1, 1, .wages = 540000),
    S ("CA", "credits.personal"), -192.93 },
  { "steps_amount_each, dependents", ONE (JOINT, "CA", 1, 1, .wages = 540000),
    S ("CA", "credits.dependent"), -851.53 },
  { "steps_percent", ONE (SINGLE, "RI", 0, 0, .wages = 270000), S ("RI", "deductions.standard"),
    -6720 },
  { "steps_percent, small steps", ONE (SINGLE, "AZ", 0, 1, .wages = 203500),
    S ("AZ", "credits.dependent"), -100 },
  { "marginal_table", ONE (SINGLE, "WI", 0, 0, .wages = 60000), S ("WI", "deductions.standard"),
    -9069.17 },
  { "mn_two_tier", ONE (SINGLE, "MN", 0, 0, .wages = 360000), S ("MN", "deductions.standard"),
    -10223 },
};

static const TaxCase specials[] = {
  { "co_addbacks", ONE (SINGLE, "CO", 0, 0, .wages = 320000), "state_income_tax", 13977 },
  { "flat_income_addition_fedstd_minus",
    { .tax_year = 2025, .state = "SC", .n_earners = 1, .earners = { { .wages = 100000 } } },
    "state_taxable_income",
    85000 },
  { "rate_minus_reduction", ONE (HOH, "AR", 0, 2, .wages = 100000), "state_income_tax", 3390.86 },
  { "step_addition", ONE (JOINT, "CT", 0, 0, .wages = 215000), "state_income_tax", 10950 },
  { "percent_credit_table", ONE (SINGLE, "CT", 0, 0, .wages = 62300), "state_income_tax", 2590.18 },
  { "ny_supplemental, single", ONE (SINGLE, "NY", 0, 0, .wages = 240000), "state_income_tax",
    14851.57 },
  { "ny_supplemental, joint", ONE (JOINT, "NY", 1, 1, .wages = 118400),
    S ("NY", "special.ny_supplemental"), 71.60 },
  { "mn_amt", ONE (JOINT, "MN", 0, 0, .wages = 300000), S ("MN", "special.mn_amt"), 182.58 },
  { "minimum_tax", ONE (JOINT, "VT", 2, 4, .wages = 155000), S ("VT", "special.minimum_tax"),
    1045.90 },
  { "zero_if_agi_at_most", ONE (SINGLE, "OH", 0, 0, .wages = 26050), "state_income_tax", 0 },
  { "zero_if_agi_at_most, a dollar above", ONE (SINGLE, "OH", 0, 0, .wages = 26051),
    "state_income_tax", 281.43 },
  { "surtax", ONE (SINGLE, "MA", 0, 0, .wages = 1200000), "state_income_tax", 63116 },
  { "surtax_status", ONE (JOINT, "ME", 0, 0, .wages = 1600000), S ("ME", "special.surtax_status"),
    2000 },
  { "flat_addition", ONE (SINGLE, "ID", 0, 0, .wages = 90000), "state_income_tax", 3510.94 },
  { "se_tax_addition", ONE (SINGLE, "VT", 0, 0, .wages = 60000, .self_employment = 40000),
    S ("VT", "special.se_tax_addition"), 40.63 },
};

static const TaxCase splits[] = {
  { "individual_if_lower", TWO ("DE", 0, 0, 88000, 54000), "state_income_tax", 6787.13 },
  { "individual_if_lower, exemptions optimal", TWO ("MS", 0, 1, 95000, 15000), "state_income_tax",
    2876 },
  { "optimal_allocation", TWO ("DC", 0, 0, 62000, 70000), "state_income_tax", 5787.75 },
  { "by_income_share", TWO ("MO", 0, 0, 90000, 60000), "state_income_tax", 5176.74 },
};

static const TaxCase contributions[] = {
  { "WA leave", TWO ("WA", 0, 0, 210000, 60000), S ("WA", "payroll.paid_family_leave"), 1973.50 },
  { "WA care", TWO ("WA", 0, 0, 210000, 60000), S ("WA", "payroll.wa_cares_ltc"), 1566 },
  { "WA has no income tax", TWO ("WA", 0, 0, 210000, 60000), "state_income_tax", 0 },
  { "NY, both at most", TWO ("NY", 0, 0, 118400, 5000), "state_payroll_tax", 489.71 },
  { "MN, rounded cap", ONE (SINGLE, "MN", 0, 0, .wages = 190000), "state_payroll_tax", 814 },
  { "CA, premiums out and HSA not",
    ONE (SINGLE, "CA", 0, 0, .wages = 270000, .hsa = 3000, .premiums_125 = 2000),
    "state_payroll_tax", 3484 },
  { "OR, transit on box 1", ONE (SINGLE, "OR", 0, 0, .wages = 120000, .deferral_401k = 10000),
    "state_payroll_tax", 830 },
  { "RI, own cap", TWO ("RI", 0, 0, 120000, 70000), "state_payroll_tax", 1870 },
  { "CT, FICA wages", ONE (SINGLE, "CT", 0, 0, .wages = 200000, .hsa = 3000, .premiums_125 = 4000),
    "state_payroll_tax", 922.50 },
};

static void
test_kinds (void)
{
  tax_case_check_all (kinds, G_N_ELEMENTS (kinds));
}

static void
test_taxes_deducted (void)
{
  tax_case_check_all (taxes_deducted, G_N_ELEMENTS (taxes_deducted));
}

static void
test_couples (void)
{
  tax_case_check_all (couples, G_N_ELEMENTS (couples));
}

static void
test_phase_outs (void)
{
  tax_case_check_all (phase_outs, G_N_ELEMENTS (phase_outs));
}

static void
test_specials (void)
{
  tax_case_check_all (specials, G_N_ELEMENTS (specials));
}

static void
test_splits (void)
{
  tax_case_check_all (splits, G_N_ELEMENTS (splits));
}

static void
test_contributions (void)
{
  tax_case_check_all (contributions, G_N_ELEMENTS (contributions));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-rules/kinds", test_kinds);
  g_test_add_func ("/tax-rules/taxes-deducted", test_taxes_deducted);
  g_test_add_func ("/tax-rules/couples", test_couples);
  g_test_add_func ("/tax-rules/phase-outs", test_phase_outs);
  g_test_add_func ("/tax-rules/specials", test_specials);
  g_test_add_func ("/tax-rules/splits", test_splits);
  g_test_add_func ("/tax-rules/contributions", test_contributions);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "tax-case.h"

/* Federal worked examples, and cases computed by hand from the published tables. */

#define F1(trade)                                                                                  \
  ONE (SINGLE, "TX", 0, 0, .wages = 182000, .premiums_125 = 3000, .hsa = 2000,                     \
       .deferral_401k = 12000, .self_employment = 88000, .sstb = trade)
#define F2                                                                                         \
  {                                                                                                \
    .tax_year = 2026, .filing_status = JOINT, .state = "TX",                                       \
    .deductions = ROUNDS_TAX_DEDUCTION_STANDARD, .n_earners = 2, .earners = {                      \
      { .wages = 300000, .self_employment = 60000, .sstb = TRUE },                                 \
      { .self_employment = 140000 },                                                               \
    }                                                                                              \
  }
#define F3 ONE (HOH, "TX", 1, 2, .wages = 34000, .deferral_401k = 1000)

static const TaxCase examples[] = {
  { "F1 Social Security", F1 (TRUE), "social_security_tax", 10974 },
  { "F1 Medicare", F1 (TRUE), "medicare_tax", 2566.50 },
  { "F1 self-employment tax", F1 (TRUE), "self_employment_tax", 3286.77 },
  { "F1 additional Medicare", F1 (TRUE), "additional_medicare_tax", 524.41 },
  { "F1 AGI", F1 (TRUE), "adjusted_gross_income", 251356.61 },
  { "F1 specified service trade: QBI", F1 (TRUE), "qbi_deduction", 5286.41 },
  { "F1 specified service trade: taxable", F1 (TRUE), "taxable_income", 229970.20 },
  { "F1 specified service trade: tax", F1 (TRUE), "federal_income_tax", 50046.47 },
  { "F1 other trade: QBI", F1 (FALSE), "qbi_deduction", 9555.28 },
  { "F1 other trade: taxable", F1 (FALSE), "taxable_income", 225701.34 },
  { "F1 other trade: tax", F1 (FALSE), "federal_income_tax", 48680.43 },
  { "F2 self-employment tax", F2, "self_employment_tax", 21388.26 },
  { "F2 additional Medicare", F2, "additional_medicare_tax", 2112.30 },
  { "F2 AGI", F2, "adjusted_gross_income", 489305.87 },
  { "F2 QBI", F2, "qbi_deduction", 21611.65 },
  { "F2 taxable", F2, "taxable_income", 435494.22 },
  { "F2 tax", F2, "federal_income_tax", 92270.15 },
  { "F3 AGI", F3, "adjusted_gross_income", 33000 },
  { "F3 taxable", F3, "taxable_income", 8850 },
  { "F3 saver's credit", F3, "federal.savers.rate", -500 },
  { "F3 child credit", F3, "federal.ctc.amount", -385 },
  { "F3 earned income credit", F3, "federal.eitc.max", -6312.43 },
  { "F3 refundable child credit", F3, "federal.ctc.refundable_max", -4575 },
  { "F3 tax", F3, "federal_income_tax", -10887.43 },
  { "F4 brackets", ONE (JOINT, "TX", 1, 1, .wages = 412300), "federal.brackets", 76420 },
  { "F4 child credit", ONE (JOINT, "TX", 1, 1, .wages = 412300), "federal.ctc.amount", -3750 },
  { "F4 tax", ONE (JOINT, "TX", 1, 1, .wages = 412300), "federal_income_tax", 72670 },
};

#define YEAR_2025(status, code, ...)                                                               \
  {                                                                                                \
    .tax_year = 2025, .filing_status = status, .state = code,                                      \
    .deductions = ROUNDS_TAX_DEDUCTION_STANDARD, .n_earners = 1, .earners = {                      \
      { __VA_ARGS__ }                                                                              \
    }                                                                                              \
  }

/* 2026: brackets of Rev. Proc. 2025-32 section 4.01, standard deduction 16,100, 32,200, 24,150 of
 * its section 4.14. 2025: brackets of Rev. Proc. 2024-40 section 2.01, standard deduction 15,750,
 * 31,500 of Public Law 119-21 section 70102. Wage bases 184,500 and 176,100: Social Security
 * Administration, contribution and benefit base. Additional Medicare: 26 USC 3101(b)(2).
 * Self-employment: 26 USC 1401, 1402(a)(12), 164(f). */
static const TaxCase by_hand[] = {
  { "16,100 off; 1,240 + 12 % of 21,500", ONE (SINGLE, "TX", 0, 0, .wages = 50000),
    "federal_income_tax", 3820 },
  { "1,240 + 4,560 + 22 % of 33,500", ONE (SINGLE, "TX", 0, 0, .wages = 100000),
    "federal_income_tax", 13170 },
  { "1,240 + 4,560 + 12,166 + 23,058 + 32 % of 32,125", ONE (SINGLE, "FL", 0, 0, .wages = 250000),
    "federal_income_tax", 51304 },
  { "58,448 + 35 % of 384,375 + 37 % of 43,300", ONE (SINGLE, "NV", 0, 0, .wages = 700000),
    "federal_income_tax", 209000.25 },
  { "2,480 + 9,120 + 22 % of 67,000", ONE (JOINT, "TX", 0, 0, .wages = 200000),
    "federal_income_tax", 26340 },
  { "2,480 + 9,120 + 24,332 + 46,116 + 32 % of 64,250", ONE (JOINT, "TN", 0, 0, .wages = 500000),
    "federal_income_tax", 102608 },
  { "1,770 + 5,970 + 22 % of 28,400, less 2,200", ONE (HOH, "WY", 0, 1, .wages = 120000),
    "federal_income_tax", 11788 },
  { "58,448 + 35 % of 127,675", ONE (SEPARATE, "AK", 0, 0, .wages = 400000), "federal_income_tax",
    103134.25 },
  { "2025: 1,192.50 + 4,386 + 22 % of 35,775", YEAR_2025 (SINGLE, "TX", .wages = 100000),
    "federal_income_tax", 13449 },
  { "2025: 2,385 + 8,772 + 24,145 + 24 % of 61,800", YEAR_2025 (JOINT, "TX", .wages = 300000),
    "federal_income_tax", 50134 },
  { "6.2 % of 184,500", ONE (SINGLE, "TX", 0, 0, .wages = 300000), "social_security_tax", 11439 },
  { "2025: 6.2 % of 176,100", YEAR_2025 (SINGLE, "TX", .wages = 300000), "social_security_tax",
    10918.20 },
  { "each earner up to the base", TWO ("TX", 0, 0, 200000, 200000), "social_security_tax", 22878 },
  { "1.45 % of 300,000", ONE (SINGLE, "TX", 0, 0, .wages = 300000), "medicare_tax", 4350 },
  { "0.9 % over 200,000", ONE (SINGLE, "TX", 0, 0, .wages = 300000), "additional_medicare_tax",
    900 },
  { "0.9 % over 250,000 of both", TWO ("TX", 0, 0, 200000, 200000), "additional_medicare_tax",
    1350 },
  { "0.9 % over 125,000", ONE (SEPARATE, "TX", 0, 0, .wages = 225000), "additional_medicare_tax",
    900 },
  { "15.3 % of 92.35 % of 100,000", ONE (SINGLE, "TX", 0, 0, .self_employment = 100000),
    "self_employment_tax", 14129.55 },
  { "100,000 less half of that, less 16,100, less 20 %; 5,800 + 22 % of 11,068.18",
    ONE (SINGLE, "TX", 0, 0, .self_employment = 100000), "federal_income_tax", 8235 },
  { "no self-employment tax under $400: 26 USC 1402(b)(2)",
    ONE (SINGLE, "TX", 0, 0, .wages = 50000, .self_employment = 430), "self_employment_tax", 0 },
  { "3.07 % of 100,000: 72 P.S. 7302", ONE (SINGLE, "PA", 0, 0, .wages = 100000),
    "state_income_tax", 3070 },
  { "3.99 % of 92,750 less 12,750: N.C.G.S. 105-153.5, 153.7",
    ONE (SINGLE, "NC", 0, 0, .wages = 92750), "state_income_tax", 3192 },
  { "2.95 % of 100,000 less 1,000: IC 6-3-2-1, 6-3-1-3.5",
    ONE (SINGLE, "IN", 0, 0, .wages = 100000), "state_income_tax", 2920.50 },
};

static void
test_examples (void)
{
  tax_case_check_all (examples, G_N_ELEMENTS (examples));
}

static void
test_by_hand (void)
{
  tax_case_check_all (by_hand, G_N_ELEMENTS (by_hand));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-federal/examples", test_examples);
  g_test_add_func ("/tax-federal/by-hand", test_by_hand);
  return g_test_run ();
}

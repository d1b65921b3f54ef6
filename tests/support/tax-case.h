/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-library.h"
#include "rounds-tax.h"

G_BEGIN_DECLS

/** TaxCase: a household and one figure of its result */
typedef struct
{
  const char *title; /* with the source of the figure */
  RoundsTaxHousehold household;
  const char
      *figure; /* "federal_income_tax" and so on, or the parameter of lines that are added up */
  double expected; /* dollars, right to the cent */
} TaxCase;

#define SINGLE ROUNDS_FILING_SINGLE
#define JOINT ROUNDS_FILING_JOINT
#define HOH ROUNDS_FILING_HEAD_OF_HOUSEHOLD
#define SEPARATE ROUNDS_FILING_SEPARATE

/* A household of 2026 with the standard deduction; further arguments are members of the first
 * earner. */
#define ONE(status, code, young, old, ...)                                                         \
  {                                                                                                \
    .tax_year = 2026, .filing_status = status, .state = code, .children_under_6 = young,           \
    .children_6_to_16 = old, .deductions = ROUNDS_TAX_DEDUCTION_STANDARD, .n_earners = 1,          \
    .earners = {                                                                                   \
      { __VA_ARGS__ }                                                                              \
    }                                                                                              \
  }
#define TWO(code, young, old, first, second)                                                       \
  {                                                                                                \
    .tax_year = 2026, .filing_status = JOINT, .state = code, .children_under_6 = young,            \
    .children_6_to_16 = old, .deductions = ROUNDS_TAX_DEDUCTION_STANDARD, .n_earners = 2,          \
    .earners = {                                                                                   \
      { .wages = first },                                                                          \
      { .wages = second }                                                                          \
    }                                                                                              \
  }

void tax_case_compute (RoundsTaxLibrary *library, const RoundsTaxHousehold *household,
                       RoundsTaxResult *result);
double tax_case_figure (const RoundsTaxResult *result, const char *figure);
void tax_case_assert_cents (const char *title, const char *figure, double actual, double expected);
void tax_case_check_all (const TaxCase *cases, guint n_cases);

G_END_DECLS

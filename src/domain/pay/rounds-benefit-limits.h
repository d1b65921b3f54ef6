/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefits.h"
#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsBenefit: a payment that a yearly limit holds for */
typedef enum
{
  ROUNDS_BENEFIT_401K,
  ROUNDS_BENEFIT_403B,
  ROUNDS_BENEFIT_457B,
  ROUNDS_BENEFIT_HSA,
} RoundsBenefit;

/**
 * RoundsBenefitPerson:
 * @age: at the end of the year; 0 while not said
 * @family: whether an HSA is of family coverage
 *
 * What the limits of a year depend on.
 */
typedef struct
{
  int age;
  gboolean family;
} RoundsBenefitPerson;

int rounds_benefit_find_age (int birth_year, int year);
gint64 rounds_benefit_get_limit (const RoundsTaxTables *tables, RoundsBenefit benefit,
                                 RoundsBenefitPerson person);
gint64 rounds_benefit_get_catch_up (const RoundsTaxTables *tables, RoundsBenefit benefit, int age);
gint64 rounds_benefits_get_room (const RoundsBenefits *benefits, const RoundsTaxTables *tables,
                                 RoundsBenefit benefit, RoundsBenefitPerson person);
gboolean rounds_benefits_age (RoundsBenefits *benefits, const RoundsTaxTables *tables, int from,
                              int age, double prices);

G_END_DECLS

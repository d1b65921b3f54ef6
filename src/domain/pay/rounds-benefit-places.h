/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefits.h"
#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsSetAside: a part of what is set aside before tax, in the order in which it is placed */
typedef enum
{
  ROUNDS_SET_ASIDE_403B,
  ROUNDS_SET_ASIDE_457B,
  ROUNDS_SET_ASIDE_PREMIUMS,
  ROUNDS_SET_ASIDE_HSA,
  ROUNDS_SET_ASIDE_401K,
  ROUNDS_SET_ASIDE_N_PARTS,
} RoundsSetAside;

/** RoundsBenefitPlace: what a part comes out of */
typedef enum
{
  ROUNDS_BENEFIT_OF_NOTHING, /* left out: no pay can carry it */
  ROUNDS_BENEFIT_OF_WAGES, /* through the employer's payroll */
  ROUNDS_BENEFIT_OF_PROFIT, /* by oneself, deducted on the return */
  ROUNDS_BENEFIT_N_PLACES,
} RoundsBenefitPlace;

/** RoundsBenefitPlaces: the place of each part */
typedef struct
{
  guint8 of[ROUNDS_SET_ASIDE_N_PARTS];
} RoundsBenefitPlaces;

gint64 rounds_benefits_get_part (const RoundsBenefits *benefits, RoundsSetAside part);
gint64 rounds_benefits_find_profit_room (const RoundsTaxTables *tables, gint64 profit);
void rounds_benefit_places_find (RoundsBenefitPlaces *places, const gint64 *parts, gint64 wages,
                                 gint64 room);

G_END_DECLS

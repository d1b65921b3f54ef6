/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-income-line.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/**
 * RoundsIncomePart:
 *
 * What a kind of income needs to be told beside its amount and its first month.
 */
typedef enum
{
  ROUNDS_INCOME_PART_NONE = 0,
  ROUNDS_INCOME_PART_QUANTITY = 1 << 0,
  ROUNDS_INCOME_PART_WEEKS = 1 << 1,
  ROUNDS_INCOME_PART_SHIFT = 1 << 2, /* hours of a shift or a project */
  ROUNDS_INCOME_PART_SHARE = 1 << 3,
  ROUNDS_INCOME_PART_WRVU = 1 << 4, /* threshold, rate, draw */
  ROUNDS_INCOME_PART_END = 1 << 5,
  ROUNDS_INCOME_PART_GROWTH = 1 << 6,
  ROUNDS_INCOME_PART_RAMP = 1 << 7,
  ROUNDS_INCOME_PART_LAG = 1 << 8,
  ROUNDS_INCOME_PART_CAP = 1 << 9, /* the most hours that there are */
} RoundsIncomePart;

/**
 * RoundsIncomeText:
 * @name: (translatable): of the kind, in header capitalization
 * @hint: (translatable): when to choose it
 * @amount: (translatable): what its amount is
 * @unit: (translatable) (nullable): what the amount is of ("an hour")
 * @quantity: (translatable) (nullable): what its quantity is
 * @most: the largest quantity that makes sense
 *
 * A kind of income in words, and the parts that a form for it shows.
 */
typedef struct
{
  const char *name;
  const char *hint;
  const char *amount;
  const char *unit;
  const char *quantity;
  double most;
  RoundsIncomePart parts;
} RoundsIncomeText;

const RoundsIncomeText *rounds_income_text_get (RoundsIncomeKind kind);
const RoundsIncomeKind *rounds_income_text_list_kinds (guint *n_kinds);
gboolean rounds_income_text_fits (RoundsIncomeKind kind, RoundsProfession profession,
                                  gboolean of_today);
const char *rounds_income_text_get_missing (const RoundsIncomeTerms *terms);
char *rounds_income_text_describe (const RoundsIncomeTerms *terms);

G_END_DECLS

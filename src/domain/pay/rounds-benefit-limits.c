/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benefit-limits.h"
#include "rounds-money.h"

/**
 * rounds_benefit_get_limit:
 * @family: whether an HSA is of family coverage
 *
 * The limit of a year without a catch-up for age: elective deferrals to a 401(k) and a 403(b) share
 * one (26 U.S.C. 402(g)), a 457(b) has its own (457(e)(15)), an HSA that of its coverage (223(b)).
 *
 * Returns: cents, from @tables
 */
gint64
rounds_benefit_get_limit (const RoundsTaxTables *tables, RoundsBenefit benefit, gboolean family)
{
  g_return_val_if_fail (tables != NULL, ROUNDS_MONEY_UNSET);

  switch (benefit)
    {
    case ROUNDS_BENEFIT_401K:
    case ROUNDS_BENEFIT_403B:
      return rounds_money_from_dollars (tables->federal.limits.elective_401k_403b);
    case ROUNDS_BENEFIT_457B:
      return rounds_money_from_dollars (tables->federal.limits.elective_457b);
    case ROUNDS_BENEFIT_HSA:
      return rounds_money_from_dollars (family ? tables->federal.limits.hsa_family
                                               : tables->federal.limits.hsa_self);
    default:
      g_return_val_if_reached (ROUNDS_MONEY_UNSET);
    }
}

/**
 * rounds_benefits_get_room:
 *
 * Returns: cents that may go into @benefit in a year beside the other payments of @benefits
 */
gint64
rounds_benefits_get_room (const RoundsBenefits *benefits, const RoundsTaxTables *tables,
                          RoundsBenefit benefit, gboolean family)
{
  gint64 other = ROUNDS_MONEY_UNSET;

  g_return_val_if_fail (benefits != NULL, ROUNDS_MONEY_UNSET);

  if (benefit == ROUNDS_BENEFIT_401K)
    other = benefits->deferral_403b;
  else if (benefit == ROUNDS_BENEFIT_403B)
    other = benefits->deferral_401k;
  if (other == ROUNDS_MONEY_UNSET)
    other = 0;
  return MAX (rounds_benefit_get_limit (tables, benefit, family) - other, 0);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benefit-limits.h"
#include "rounds-field.h"
#include "rounds-money.h"

/** HSA_CATCH_UP_AGE: from which an HSA takes more (26 U.S.C. 223(b)(3)) */
#define HSA_CATCH_UP_AGE 55

/**
 * rounds_benefit_find_age:
 * @birth_year: %ROUNDS_INTEGER_UNSET while not said
 *
 * Returns: the age at the end of @year; 0 while not known
 */
int
rounds_benefit_find_age (int birth_year, int year)
{
  return birth_year == ROUNDS_INTEGER_UNSET ? 0 : MAX (year - birth_year, 0);
}

/**
 * rounds_benefit_get_catch_up:
 * @age: at the end of the year; 0 while not said
 *
 * What may be set aside on top for age: from 50 on, and more from 60 to 63, into a 401(k) or 403(b)
 * and into a governmental 457(b) (26 U.S.C. 414(v)); from 55 on into an HSA (223(b)(3)).
 *
 * Returns: cents, from @tables
 */
gint64
rounds_benefit_get_catch_up (const RoundsTaxTables *tables, RoundsBenefit benefit, int age)
{
  g_return_val_if_fail (tables != NULL, ROUNDS_MONEY_UNSET);

  switch (benefit)
    {
    case ROUNDS_BENEFIT_401K:
    case ROUNDS_BENEFIT_403B:
      return rounds_money_from_dollars (
          rounds_tax_table_step (&tables->federal.limits.catch_up_401k_403b, age));
    case ROUNDS_BENEFIT_457B:
      return rounds_money_from_dollars (
          rounds_tax_table_step (&tables->federal.limits.catch_up_457b, age));
    case ROUNDS_BENEFIT_HSA:
      return age < HSA_CATCH_UP_AGE
                 ? 0
                 : rounds_money_from_dollars (tables->federal.limits.hsa_catch_up_55);
    default:
      g_return_val_if_reached (ROUNDS_MONEY_UNSET);
    }
}

static gint64
get_plain_limit (const RoundsTaxTables *tables, RoundsBenefit benefit, gboolean family)
{
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
 * rounds_benefit_get_limit:
 *
 * The limit of a year with the catch-up for age: elective deferrals to a 401(k) and a 403(b) share
 * one (26 U.S.C. 402(g)), a 457(b) has its own (457(e)(15)), an HSA that of its coverage (223(b)).
 *
 * Returns: cents, from @tables
 */
gint64
rounds_benefit_get_limit (const RoundsTaxTables *tables, RoundsBenefit benefit,
                          RoundsBenefitPerson person)
{
  g_return_val_if_fail (tables != NULL, ROUNDS_MONEY_UNSET);

  return get_plain_limit (tables, benefit, person.family) +
         rounds_benefit_get_catch_up (tables, benefit, person.age);
}

static gint64
or_nothing (gint64 cents)
{
  return cents == ROUNDS_MONEY_UNSET ? 0 : cents;
}

/**
 * rounds_benefits_get_room:
 *
 * Returns: cents that may go into @benefit in a year beside the other payments of @benefits
 */
gint64
rounds_benefits_get_room (const RoundsBenefits *benefits, const RoundsTaxTables *tables,
                          RoundsBenefit benefit, RoundsBenefitPerson person)
{
  gint64 other = 0;

  g_return_val_if_fail (benefits != NULL, ROUNDS_MONEY_UNSET);

  if (benefit == ROUNDS_BENEFIT_401K)
    other = or_nothing (benefits->deferral_403b);
  else if (benefit == ROUNDS_BENEFIT_403B)
    other = or_nothing (benefits->deferral_401k);
  return MAX (rounds_benefit_get_limit (tables, benefit, person) - other, 0);
}

/* Takes off @cents what is over @most; returns whether there was anything. */
static gboolean
cut (gint64 *cents, gint64 most)
{
  if (*cents == ROUNDS_MONEY_UNSET || *cents <= most)
    return FALSE;
  *cents = MAX (most, 0);
  return TRUE;
}

/**
 * rounds_benefits_age:
 * @benefits: within the limits at the age of @from
 * @age: some years later
 * @prices: what costs 1 in the tables' year costs then; limits rise with them
 *
 * Takes off what the smaller catch-up of a later age no longer allows, as from 64 on.
 *
 * Returns: whether anything was taken off
 */
gboolean
rounds_benefits_age (RoundsBenefits *benefits, const RoundsTaxTables *tables, int from, int age,
                     double prices)
{
  gboolean changed = FALSE;

  g_return_val_if_fail (benefits != NULL && tables != NULL, FALSE);

  for (RoundsBenefit benefit = ROUNDS_BENEFIT_403B; benefit <= ROUNDS_BENEFIT_457B; benefit++)
    {
      gboolean own = benefit == ROUNDS_BENEFIT_457B;
      gint64 limit = rounds_benefit_get_limit (tables, benefit, (RoundsBenefitPerson) { age });

      if (rounds_benefit_get_catch_up (tables, benefit, age) >=
          rounds_benefit_get_catch_up (tables, benefit, from))
        continue;
      limit = rounds_money_from_dollars (rounds_money_to_dollars (limit) * prices);
      if (own)
        changed |= cut (&benefits->deferral_457b, limit);
      else
        {
          changed |= cut (&benefits->deferral_403b, limit - or_nothing (benefits->deferral_401k));
          changed |= cut (&benefits->deferral_401k, limit);
        }
    }
  return changed;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-fact.h"

/**
 * rounds_professions_include:
 * @professions: a set; the empty one speaks of everybody
 *
 * Returns: whether @profession may read it. Who has not said a profession reads everything; who has
 *   another than those listed reads what speaks of everybody.
 */
gboolean
rounds_professions_include (guint professions, RoundsProfession profession)
{
  return professions == 0 || profession == ROUNDS_PROFESSION_UNSET ||
         (professions & ROUNDS_PROFESSION_BIT (profession)) != 0;
}

/**
 * rounds_training_get_mark:
 * @mark: how much of the training is used on day one, 0 to 4
 * @trained: the professions of which that is true; the empty set speaks of everybody
 *
 * Returns: @mark for @profession; 1, a little, for those whose training is of little direct use. Of
 *   a profession that is not among those known here nothing else can be said.
 */
int
rounds_training_get_mark (int mark, guint trained, RoundsProfession profession)
{
  return profession == ROUNDS_PROFESSION_OTHER || rounds_professions_include (trained, profession)
             ? mark
             : MIN (mark, 1);
}

/**
 * rounds_profession_has_residency:
 *
 * Returns: whether a residency or a board certificate is usual in @profession; nurses, physician
 *   assistants and therapists need not read of it. Who has not said a profession reads everything.
 */
gboolean
rounds_profession_has_residency (RoundsProfession profession)
{
  const guint without =
      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_NP) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PA) |
      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_RN) |
      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_CRNA) |
      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_CNM) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PT) |
      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_OT) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_SLP);

  return (without & ROUNDS_PROFESSION_BIT (profession)) == 0;
}

/**
 * rounds_fact_is_known:
 *
 * Returns: whether @fact says something to people of @profession
 */
gboolean
rounds_fact_is_known (const RoundsFact *fact, RoundsProfession profession)
{
  g_return_val_if_fail (fact != NULL, FALSE);

  if (fact->basis == ROUNDS_FACT_UNKNOWN ||
      !rounds_professions_include (fact->professions, profession))
    return FALSE;
  for (guint i = 0; i < fact->n_lines; i++)
    if (rounds_professions_include (fact->lines[i].professions, profession))
      return TRUE;
  return fact->n_lines == 0;
}

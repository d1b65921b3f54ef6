/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-criterion-kinds.h"

/* Training used on day one weighs most by default (R026). Weights of the others are editorial and
 * only a place to start from. */
static const RoundsCriterionKind kinds[] = {
  { .code = "training_used",
    .name = N_ ("Training used on day one"),
    .lowest = N_ ("Not used"),
    .highest = N_ ("On day one, all day"),
    .weight = 4,
    .is_initial = TRUE },
  { .code = "pay_floor",
    .name = N_ ("Pay against our floor"),
    .lowest = N_ ("Well below the floor"),
    .highest = N_ ("Well above the floor"),
    .weight = 3,
    .is_initial = TRUE },
  { .code = "hours",
    .name = N_ ("Hours and flexibility"),
    .lowest = N_ ("Others set every hour"),
    .highest = N_ ("I set most of my hours"),
    .weight = 3,
    .is_initial = TRUE },
  { .code = "growth",
    .name = N_ ("Growth"),
    .lowest = N_ ("The same in ten years"),
    .highest = N_ ("A clear way up"),
    .weight = 2,
    .is_initial = TRUE },
  { .code = "entry",
    .name = N_ ("Ease of entry"),
    .lowest = N_ ("Years of preparation"),
    .highest = N_ ("Could start next month"),
    .weight = 2,
    .is_initial = TRUE },
  { .code = "keeps_license",
    .name = N_ ("Keeps the license in use"),
    .lowest = N_ ("It would lapse"),
    .highest = N_ ("Used every week"),
    .weight = 2 },
  { .code = "place",
    .name = N_ ("Place and travel"),
    .lowest = N_ ("Away most weeks"),
    .highest = N_ ("From home, no travel"),
    .weight = 2 },
  { .code = "way_back",
    .name = N_ ("Way back stays open"),
    .lowest = N_ ("A one-way door"),
    .highest = N_ ("Could return at once"),
    .weight = 2 },
  { .code = "security",
    .name = N_ ("Security of the income"),
    .lowest = N_ ("Could end any week"),
    .highest = N_ ("Safe for years"),
    .weight = 2 },
  { .code = "meaning",
    .name = N_ ("Meaning"),
    .lowest = N_ ("Only a living"),
    .highest = N_ ("Why I trained"),
    .weight = 2 },
  { .code = "people",
    .name = N_ ("People and leadership"),
    .lowest = N_ ("Would avoid them"),
    .highest = N_ ("Would follow them"),
    .weight = 2 },
};

/**
 * rounds_criterion_kinds_list:
 * @n_kinds: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_kinds): the built-in criteria, in the order of showing
 */
const RoundsCriterionKind *
rounds_criterion_kinds_list (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/** rounds_criterion_kinds_find: (nullable): the built-in criterion of @code */
const RoundsCriterionKind *
rounds_criterion_kinds_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].code, code) == 0)
      return &kinds[i];
  return NULL;
}

/**
 * rounds_criterion_get_title:
 *
 * Returns: (transfer none): its translated name, or the person's own; the code of one that this
 *   version does not know, so that it is never without a name
 */
const char *
rounds_criterion_get_title (RoundsCriterion *criterion)
{
  const RoundsCriterionKind *kind;

  g_return_val_if_fail (ROUNDS_IS_CRITERION (criterion), "");

  kind = rounds_criterion_kinds_find (criterion->code);
  if (kind != NULL)
    return _ (kind->name);
  return *criterion->name != '\0' ? criterion->name : criterion->code;
}

/** rounds_criterion_get_lowest: (transfer none): what a mark of 0 means */
const char *
rounds_criterion_get_lowest (RoundsCriterion *criterion)
{
  const RoundsCriterionKind *kind;

  g_return_val_if_fail (ROUNDS_IS_CRITERION (criterion), "");

  kind = rounds_criterion_kinds_find (criterion->code);
  return kind != NULL ? _ (kind->lowest) : _ ("Not at all");
}

/** rounds_criterion_get_highest: (transfer none): what a mark of 4 means */
const char *
rounds_criterion_get_highest (RoundsCriterion *criterion)
{
  const RoundsCriterionKind *kind;

  g_return_val_if_fail (ROUNDS_IS_CRITERION (criterion), "");

  kind = rounds_criterion_kinds_find (criterion->code);
  return kind != NULL ? _ (kind->highest) : _ ("As good as it gets");
}

/** rounds_criterion_lookup: (transfer none) (nullable): the plan's criterion of @code, if in use */
RoundsCriterion *
rounds_criterion_lookup (RoundsPlan *plan, const char *code)
{
  guint n_criteria;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && code != NULL, NULL);

  n_criteria = rounds_plan_count_records (plan, ROUNDS_TYPE_CRITERION);
  for (guint i = 0; i < n_criteria; i++)
    {
      RoundsCriterion *criterion = rounds_plan_get_record (plan, ROUNDS_TYPE_CRITERION, i);

      if (g_str_equal (criterion->code, code))
        return criterion;
    }
  return NULL;
}

/** rounds_criterion_add: (transfer none): makes the built-in criterion count, at its first weight
 */
RoundsCriterion *
rounds_criterion_add (RoundsPlan *plan, const RoundsCriterionKind *kind)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && kind != NULL, NULL);

  return rounds_plan_create (plan, ROUNDS_TYPE_CRITERION, "code", kind->code, "weight",
                             kind->weight, NULL);
}

/** rounds_criteria_ensure: gives a plan without criteria those that most choices turn on */
void
rounds_criteria_ensure (RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan));

  if (rounds_plan_count_records (plan, ROUNDS_TYPE_CRITERION) > 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].is_initial)
      rounds_criterion_add (plan, &kinds[i]);
}

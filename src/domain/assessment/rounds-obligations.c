/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-licenses.h"
#include "rounds-obligations.h"
#include "rounds-profile.h"
#include "rounds-transitions.h"

/** rounds_obligations_get_title: what the person calls it, or what its kind is called */
const char *
rounds_obligations_get_title (RoundsPlan *plan, RoundsObligation *obligation)
{
  RoundsProfile *profile;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OBLIGATION (obligation), "");

  if (obligation->label[0] != '\0')
    return obligation->label;
  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  return rounds_obligation_kinds_get_label (
      obligation->kind, profile != NULL ? profile->profession : ROUNDS_PROFESSION_UNSET);
}

/** rounds_obligations_find: (transfer none) (nullable): the first obligation of that kind */
RoundsObligation *
rounds_obligations_find (RoundsPlan *plan, RoundsObligationKind kind)
{
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsObligation *obligation = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);

      if (obligation->kind == kind)
        return obligation;
    }
  return NULL;
}

static RoundsDate
find_end_of_non_compete (RoundsPlan *plan, RoundsObligation *obligation)
{
  RoundsDate last_day = rounds_transitions_get_first_last_day (plan);

  if (last_day == ROUNDS_DATE_NONE || obligation->months == ROUNDS_INTEGER_UNSET)
    return ROUNDS_DATE_NONE;
  return rounds_date_add_months (last_day, obligation->months);
}

/* Of the licenses that are to be kept. */
static RoundsDate
find_first_renewal (RoundsPlan *plan)
{
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  RoundsDate first = ROUNDS_DATE_NONE;

  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      if (license->renewal_on != ROUNDS_DATE_NONE && rounds_licenses_is_kept (license) &&
          (first == ROUNDS_DATE_NONE || license->renewal_on < first))
        first = license->renewal_on;
    }
  return first;
}

/**
 * rounds_obligations_get_date:
 *
 * Every tie becomes a dated item or a cost (F36). Where the person gave no day, two kinds have one
 * all the same: a non-compete clause of some months ends that many months after the earliest last
 * day at work that is planned, and practice hours are needed by the first renewal of a license that
 * is kept.
 *
 * Returns: the day; %ROUNDS_DATE_NONE while it is not known
 */
RoundsDate
rounds_obligations_get_date (RoundsPlan *plan, RoundsObligation *obligation)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), ROUNDS_DATE_NONE);
  g_return_val_if_fail (ROUNDS_IS_OBLIGATION (obligation), ROUNDS_DATE_NONE);

  if (obligation->due_on != ROUNDS_DATE_NONE)
    return obligation->due_on;
  if (obligation->kind == ROUNDS_OBLIGATION_NON_COMPETE)
    return find_end_of_non_compete (plan, obligation);
  if (obligation->kind == ROUNDS_OBLIGATION_PRACTICE_HOURS)
    return find_first_renewal (plan);
  return ROUNDS_DATE_NONE;
}

/** rounds_obligations_is_undated: whether nothing of @obligation can be kept in sight yet (F36): it
 * is not settled, and neither its day nor a cost is known. Nothing is made up in place of a day:
 * notice of some months is counted from a day that only the person can choose. */
gboolean
rounds_obligations_is_undated (RoundsPlan *plan, RoundsObligation *obligation)
{
  RoundsCostTerms cost;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OBLIGATION (obligation), FALSE);

  return !obligation->settled && !rounds_obligations_get_cost (obligation, &cost) &&
         rounds_obligations_get_date (plan, obligation) == ROUNDS_DATE_NONE;
}

/** rounds_obligations_get_notice: months of notice that the contract asks for (F36), as far as that
 *   is said and not settled; %ROUNDS_INTEGER_UNSET otherwise */
int
rounds_obligations_get_notice (RoundsPlan *plan)
{
  RoundsObligation *notice = rounds_obligations_find (plan, ROUNDS_OBLIGATION_NOTICE);

  return notice != NULL && !notice->settled ? notice->months : ROUNDS_INTEGER_UNSET;
}

/**
 * rounds_obligations_get_cost:
 * @terms: (out caller-allocates): what it costs to be free of @obligation (F36), once, on leaving;
 *   left alone where it costs nothing
 *
 * Returns: whether it costs anything: it is not settled and has an amount. An amount that nobody
 * has given is no cost and no zero.
 */
gboolean
rounds_obligations_get_cost (RoundsObligation *obligation, RoundsCostTerms *terms)
{
  g_return_val_if_fail (ROUNDS_IS_OBLIGATION (obligation) && terms != NULL, FALSE);

  if (obligation->settled || obligation->cost == ROUNDS_MONEY_UNSET || obligation->cost == 0)
    return FALSE;
  rounds_cost_terms_init (terms, rounds_obligation_kinds_find (obligation->kind)->cost_kind,
                          obligation->cost, ROUNDS_COST_ONCE);
  terms->from_leaving = TRUE;
  return TRUE;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-transitions.h"

/** rounds_transition_get_last_day: the day that the notice runs out; none while its day or its
 *   length is unknown */
RoundsDate
rounds_transition_get_last_day (RoundsTransition *transition)
{
  g_return_val_if_fail (ROUNDS_IS_TRANSITION (transition), ROUNDS_DATE_NONE);

  if (transition->terms.notice_on == ROUNDS_DATE_NONE ||
      transition->terms.notice_months == ROUNDS_INTEGER_UNSET)
    return ROUNDS_DATE_NONE;
  return rounds_date_add_months (transition->terms.notice_on, transition->terms.notice_months);
}

/** rounds_transitions_get_first_last_day: the earliest last day at work over all options; none
 *   while no notice is planned */
RoundsDate
rounds_transitions_get_first_last_day (RoundsPlan *plan)
{
  RoundsDate first = ROUNDS_DATE_NONE;
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), ROUNDS_DATE_NONE);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_TRANSITION);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsDate day =
          rounds_transition_get_last_day (rounds_plan_get_record (plan, ROUNDS_TYPE_TRANSITION, i));

      if (day != ROUNDS_DATE_NONE && (first == ROUNDS_DATE_NONE || day < first))
        first = day;
    }
  return first;
}

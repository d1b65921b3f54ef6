/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-milestones.h"

/** rounds_milestones_find: (nullable): the milestone made of the next action called @origin */
RoundsMilestone *
rounds_milestones_find (RoundsPlan *plan, const char *origin)
{
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (origin != NULL && *origin != '\0', NULL);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_MILESTONE);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsMilestone *milestone = rounds_plan_get_record (plan, ROUNDS_TYPE_MILESTONE, i);

      if (g_str_equal (milestone->origin, origin))
        return milestone;
    }
  return NULL;
}

/**
 * rounds_milestones_adopt:
 * @origin: code of a next action
 * @title: what is to be done, as the person has read it
 * @assessment: id of the one that gave the action; 0 for none
 *
 * Makes a next action a milestone, as one act; a second time it gives the one there is.
 *
 * Returns: (transfer none)
 */
RoundsMilestone *
rounds_milestones_adopt (RoundsPlan *plan, const char *origin, const char *title, gint64 assessment)
{
  RoundsMilestone *milestone = rounds_milestones_find (plan, origin);

  g_return_val_if_fail (title != NULL, milestone);

  if (milestone != NULL)
    return milestone;
  rounds_plan_begin_act (plan, _ ("Add Milestone"));
  milestone = rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, "title", title, "origin", origin,
                                  "assessment", assessment, NULL);
  rounds_plan_end_act (plan);
  return milestone;
}

static const char *
name_act (RoundsMilestoneState state)
{
  switch (state)
    {
    case ROUNDS_MILESTONE_OPEN:
      return _ ("Reopen Milestone");
    case ROUNDS_MILESTONE_DONE:
      return _ ("Check Off Milestone");
    case ROUNDS_MILESTONE_DROPPED:
      return _ ("Drop Milestone");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * rounds_milestones_set_state:
 * @today: the day it is done
 *
 * Checks a milestone off, drops or reopens it, as one act. The day it was done goes with the state.
 */
void
rounds_milestones_set_state (RoundsPlan *plan, RoundsMilestone *milestone,
                             RoundsMilestoneState state, RoundsDate today)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_MILESTONE (milestone));

  if (milestone->state == state)
    return;
  rounds_plan_begin_act (plan, name_act (state));
  g_object_set (milestone, "state", state, "done-on",
                state == ROUNDS_MILESTONE_DONE ? today : ROUNDS_DATE_NONE, NULL);
  rounds_plan_end_act (plan);
}

static int
compare_dates (RoundsDate a, RoundsDate b)
{
  if ((a == ROUNDS_DATE_NONE) != (b == ROUNDS_DATE_NONE))
    return a == ROUNDS_DATE_NONE ? 1 : -1;
  return (a > b) - (a < b);
}

/** rounds_milestones_compare: by phase, those of none last; then by date, those without one last;
 *   then by age */
int
rounds_milestones_compare (gconstpointer a, gconstpointer b)
{
  const RoundsMilestone *x = a;
  const RoundsMilestone *y = b;
  int x_phase = x->phase > 0 ? x->phase : ROUNDS_N_PHASES + 1;
  int y_phase = y->phase > 0 ? y->phase : ROUNDS_N_PHASES + 1;
  gint64 x_id = rounds_record_get_id ((RoundsRecord *) a);
  gint64 y_id = rounds_record_get_id ((RoundsRecord *) b);
  int order;

  if (x_phase != y_phase)
    return x_phase - y_phase;
  order = compare_dates (x->due_on, y->due_on);
  return order != 0 ? order : (x_id > y_id) - (x_id < y_id);
}

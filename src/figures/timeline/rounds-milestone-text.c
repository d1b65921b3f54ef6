/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-dated-text.h"
#include "rounds-format.h"
#include "rounds-milestone-text.h"
#include "rounds-network-text.h"

/** rounds_text_for_phase: the heading of phase 1 to 3 (R041, R048, R053), or of 0, which is none */
const char *
rounds_text_for_phase (int phase)
{
  switch (phase)
    {
    case 0:
      return _ ("Any Time");
    case 1:
      return _ ("Phase 1: Find Out and Talk");
    case 2:
      return _ ("Phase 2: Search");
    case ROUNDS_N_PHASES:
      return _ ("Phase 3: Close");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_text_for_milestone_title: what it is called, whatever the person has typed so far */
const char *
rounds_text_for_milestone_title (RoundsMilestone *milestone)
{
  g_return_val_if_fail (ROUNDS_IS_MILESTONE (milestone), "");

  return milestone->title[0] != '\0' ? milestone->title : _ ("Milestone without a name");
}

static char *
describe_open (RoundsMilestone *milestone, RoundsDate today)
{
  g_autofree char *day = NULL;
  g_autofree char *distance = NULL;

  if (milestone->due_on == ROUNDS_DATE_NONE)
    return g_strdup (_ ("No date"));
  day = rounds_text_for_short_day (milestone->due_on, today);
  if (rounds_due_from_date (milestone->due_on, today) == ROUNDS_DUE_LATER)
    return g_steal_pointer (&day);
  distance = rounds_text_for_distance (milestone->due_on, today);
  /* Translators: a day, and how far it is: "Dec 3 · in 9 days" */
  return g_strdup_printf (_ ("%1$s · %2$s"), day, distance);
}

/** rounds_text_for_milestone_day: (transfer full): when it is due or was done, in a few words */
char *
rounds_text_for_milestone_day (RoundsMilestone *milestone, RoundsDate today)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (ROUNDS_IS_MILESTONE (milestone), NULL);

  switch (milestone->state)
    {
    case ROUNDS_MILESTONE_OPEN:
      return describe_open (milestone, today);
    case ROUNDS_MILESTONE_DONE:
      if (milestone->done_on == ROUNDS_DATE_NONE)
        return g_strdup (_ ("Done"));
      day = rounds_text_for_short_day (milestone->done_on, today);
      /* Translators: %s is a day */
      return g_strdup_printf (_ ("Done on %s"), day);
    case ROUNDS_MILESTONE_DROPPED:
      return g_strdup (_ ("Dropped"));
    default:
      g_return_val_if_reached (NULL);
    }
}

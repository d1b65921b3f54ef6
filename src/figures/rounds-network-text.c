/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-format.h"
#include "rounds-network-text.h"

/** rounds_text_for_short_day: (transfer full): the day, with its year only where that is another
 * one */
char *
rounds_text_for_short_day (RoundsDate day, RoundsDate today)
{
  g_autoptr (GDateTime) instant = NULL;
  int year, month, day_of_month, this_year;

  rounds_date_get_ymd (day, &year, &month, &day_of_month);
  rounds_date_get_ymd (today, &this_year, NULL, NULL);
  if (day == ROUNDS_DATE_NONE || year != this_year)
    return rounds_format_date (day);
  instant = g_date_time_new_utc (year, month, day_of_month, 0, 0, 0);
  /* Translators: a day of this year ("Nov 20"), in the format of g_date_time_format() */
  return g_date_time_format (instant, C_ ("date format", "%b %-d"));
}

/** rounds_text_for_outcome: where someone who moved stands three years in */
const char *
rounds_text_for_outcome (RoundsThreeYearOutcome outcome)
{
  switch (outcome)
    {
    case ROUNDS_OUTCOME_NOT_SAID:
      return _ ("Outcome not said");
    case ROUNDS_OUTCOME_HAPPY:
      return _ ("Happy there");
    case ROUNDS_OUTCOME_RETURNED:
      return _ ("Returned to clinical work");
    case ROUNDS_OUTCOME_MOVED_ON:
      return _ ("Moved on again");
    case ROUNDS_OUTCOME_UNDER_THREE_YEARS:
      return _ ("Under three years in");
    case ROUNDS_OUTCOME_HAS_NOT_PIVOTED:
      return _ ("Has not made the move");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_text_for_channel: how a conversation was held */
const char *
rounds_text_for_channel (RoundsChannel channel)
{
  switch (channel)
    {
    case ROUNDS_CHANNEL_NOT_SAID:
      return _ ("Not said");
    case ROUNDS_CHANNEL_IN_PERSON:
      return _ ("In person");
    case ROUNDS_CHANNEL_VIDEO:
      return _ ("Video");
    case ROUNDS_CHANNEL_PHONE:
      return _ ("Phone");
    case ROUNDS_CHANNEL_MAIL:
      return _ ("Mail");
    case ROUNDS_CHANNEL_EVENT:
      return _ ("At an event");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_text_for_reason: counted, or the first thing in the way */
const char *
rounds_text_for_reason (RoundsCountReason reason)
{
  switch (reason)
    {
    case ROUNDS_COUNT_COUNTED:
      return _ ("Counted");
    case ROUNDS_COUNT_NOT_PIVOTED:
      return _ ("Not counted: has not made the move");
    case ROUNDS_COUNT_NO_CONVERSATION:
      return _ ("Not counted yet: no conversation held");
    case ROUNDS_COUNT_IN_THE_FUTURE:
      return _ ("Not counted yet: planned");
    case ROUNDS_COUNT_DESTINATION_MISSING:
      return _ ("Not counted: destination not said");
    case ROUNDS_COUNT_NOT_SHORTLISTED:
      return _ ("Not counted: not on your shortlist");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_text_for_remedy_of: (nullable): the one act that makes the person count, if one does */
const char *
rounds_text_for_remedy_of (RoundsCountReason reason)
{
  switch (reason)
    {
    case ROUNDS_COUNT_NO_CONVERSATION:
      return _ ("Log Conversation…");
    case ROUNDS_COUNT_DESTINATION_MISSING:
      return _ ("Set Destination…");
    case ROUNDS_COUNT_NOT_SHORTLISTED:
      return _ ("Add to Shortlist");
    case ROUNDS_COUNT_COUNTED:
    case ROUNDS_COUNT_NOT_PIVOTED:
    case ROUNDS_COUNT_IN_THE_FUTURE:
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
describe_needed (const RoundsPace *pace, int target)
{
  g_autofree char *needed = rounds_format_number (pace->needed_per_week, 1);
  g_autofree char *day = rounds_format_date (pace->start + pace->days_elapsed + pace->days_left);

  /* Translators: "1.8 a week reaches 20 by Jun 3, 2026" */
  return g_strdup_printf (_ ("%1$s a week reaches %2$d by %3$s"), needed, target, day);
}

/**
 * rounds_text_for_pace:
 * @target: people to reach
 *
 * Returns: (transfer full): people a week so far, and what would finish within the phase; empty
 *   while there is nothing to say
 */
char *
rounds_text_for_pace (const RoundsPace *pace, int target)
{
  g_autofree char *needed = NULL;
  g_autofree char *so_far = NULL;

  g_return_val_if_fail (pace != NULL, NULL);

  if (!isnan (pace->needed_per_week))
    needed = describe_needed (pace, target);
  if (isnan (pace->per_week) || pace->per_week <= 0)
    return g_strdup (needed != NULL ? needed : "");
  so_far = rounds_format_number (pace->per_week, 1);
  if (needed == NULL)
    /* Translators: %s is a number such as "1.2" */
    return g_strdup_printf (_ ("%s people a week so far"), so_far);
  /* Translators: "1.2 people a week so far; 1.8 a week reaches 20 by Jun 3, 2026" */
  return g_strdup_printf (_ ("%1$s people a week so far; %2$s"), so_far, needed);
}

/**
 * rounds_text_for_finish:
 * @n_counted: people who count by now
 *
 * The expected finish with its 80 % interval, by months: a day would pretend to know more. Before
 * there can be one, when it will come.
 *
 * Returns: (transfer full)
 */
char *
rounds_text_for_finish (const RoundsPace *pace, guint n_counted)
{
  g_autofree char *early = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *late = NULL;

  g_return_val_if_fail (pace != NULL, NULL);

  if (pace->n_left == 0)
    return g_strdup (_ ("That is everyone you set out to talk to."));
  if (!pace->has_forecast)
    return n_counted < ROUNDS_PACE_MINIMUM
               ? g_strdup_printf (ngettext ("With %d person counted, a likely finish shows here.",
                                            "With %d people counted, a likely finish shows here.",
                                            ROUNDS_PACE_MINIMUM),
                                  ROUNDS_PACE_MINIMUM)
               : g_strdup (_ ("After a week, a likely finish shows here."));

  early = rounds_format_month (pace->early);
  expected = rounds_format_month (pace->expected);
  late = rounds_format_month (pace->late);
  if (g_str_equal (early, late))
    /* Translators: %s is a month such as "March 2026" */
    return g_strdup_printf (_ ("Likely finish: %s"), expected);
  /* Translators: months such as "March 2026"; the two in brackets bound the likely range */
  return g_strdup_printf (_ ("Likely finish: %1$s (%2$s to %3$s, four times in five)"), expected,
                          early, late);
}

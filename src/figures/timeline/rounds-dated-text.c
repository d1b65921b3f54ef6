/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-conversation.h"
#include "rounds-dated-text.h"
#include "rounds-format.h"
#include "rounds-license.h"
#include "rounds-milestone-text.h"
#include "rounds-network-text.h"
#include "rounds-obligation-text.h"
#include "rounds-obligations.h"
#include "rounds-option.h"
#include "rounds-person.h"
#include "rounds-transition.h"
#include "rounds-us-states.h"

static const char *
get_state (RoundsLicense *license)
{
  const char *name = rounds_us_states_get_name (license->state);

  if (name != NULL)
    return name;
  return license->state[0] != '\0' ? license->state : _ ("your state");
}

static char *
describe_notice (RoundsPlan *plan, RoundsTransition *transition)
{
  RoundsOption *option = rounds_plan_lookup (plan, transition->option);

  if (option == NULL || option->name[0] == '\0')
    return g_strdup (_ ("Give notice"));
  /* Translators: %s is the work one leaves for */
  return g_strdup_printf (_ ("Give notice for %s"), option->name);
}

static char *
describe_last_day (RoundsPlan *plan, RoundsTransition *transition)
{
  RoundsOption *option = rounds_plan_lookup (plan, transition->option);

  if (option == NULL || option->name[0] == '\0')
    return g_strdup (_ ("Last day at work"));
  /* Translators: %s is the work one leaves for */
  return g_strdup_printf (_ ("Last day before %s"), option->name);
}

static char *
describe_talk (RoundsPlan *plan, RoundsConversation *talk)
{
  RoundsPerson *person = rounds_plan_lookup (plan, talk->person);

  if (person == NULL || person->name[0] == '\0')
    return g_strdup (_ ("Conversation"));
  /* Translators: %s is a person's name */
  return g_strdup_printf (_ ("Conversation with %s"), person->name);
}

/** rounds_text_for_dated_title: (transfer full): what a day is about */
char *
rounds_text_for_dated_title (RoundsPlan *plan, const RoundsDatedItem *item)
{
  gpointer record;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && item != NULL, NULL);

  record = rounds_plan_lookup (plan, item->record);
  g_return_val_if_fail (record != NULL, NULL);
  switch (item->kind)
    {
    case ROUNDS_DATED_OBLIGATION:
      return g_strdup (rounds_obligations_get_title (plan, record));
    case ROUNDS_DATED_LICENSE_RENEWAL:
      /* Translators: %s is a state */
      return g_strdup_printf (_ ("Renew the license in %s"), get_state (record));
    case ROUNDS_DATED_LICENSE_LAPSE:
      /* Translators: %s is a state */
      return g_strdup_printf (_ ("The license in %s lapses"), get_state (record));
    case ROUNDS_DATED_LICENSE_DECISION:
      /* Translators: %s is a state */
      return g_strdup_printf (_ ("Decide on the license in %s"), get_state (record));
    case ROUNDS_DATED_NOTICE:
      return describe_notice (plan, record);
    case ROUNDS_DATED_LAST_DAY:
      return describe_last_day (plan, record);
    case ROUNDS_DATED_MILESTONE:
      return g_strdup (rounds_text_for_milestone_title (record));
    case ROUNDS_DATED_TALK:
      return describe_talk (plan, record);
    default:
      g_return_val_if_reached (NULL);
    }
}

/** rounds_text_for_distance: (transfer full): how far a day is, in words ("in 9 days") */
char *
rounds_text_for_distance (RoundsDate date, RoundsDate today)
{
  int days = ABS (date - today);

  if (date == today)
    return g_strdup (_ ("today"));
  if (date < today)
    return g_strdup_printf (ngettext ("%d day overdue", "%d days overdue", (gulong) days), days);
  return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);
}

/* "Letters out by Dec 3"; nothing but the day where it needs no words. */
static char *
dup_day_in_words (RoundsPlan *plan, const RoundsDatedItem *item, RoundsDate today)
{
  g_autofree char *day = rounds_text_for_short_day (item->date, today);
  RoundsObligation *obligation;

  if (item->kind != ROUNDS_DATED_OBLIGATION)
    return g_steal_pointer (&day);
  obligation = rounds_plan_lookup (plan, item->record);
  if (obligation->kind == ROUNDS_OBLIGATION_OTHER)
    return g_steal_pointer (&day);
  /* Translators: what a date is ("Valid until", "Letters out by"), and the date */
  return g_strdup_printf (_ ("%1$s %2$s"),
                          _ (rounds_obligation_kinds_find (obligation->kind)->date_title), day);
}

/** rounds_text_for_dated_day: (transfer full): the day, and how far it is where that is near;
 *   of what has no day yet, what is known of it */
char *
rounds_text_for_dated_day (RoundsPlan *plan, const RoundsDatedItem *item, RoundsDate today)
{
  g_autofree char *day = NULL;
  g_autofree char *distance = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && item != NULL, NULL);

  if (item->due == ROUNDS_DUE_UNDATED)
    return rounds_text_for_obligation (plan, rounds_plan_lookup (plan, item->record));
  day = dup_day_in_words (plan, item, today);
  if (item->due == ROUNDS_DUE_LATER)
    return g_steal_pointer (&day);
  distance = rounds_text_for_distance (item->date, today);
  /* Translators: a day, and how far it is: "Dec 3 · in 9 days" */
  return g_strdup_printf (_ ("%1$s · %2$s"), day, distance);
}

/** rounds_text_for_due: the heading of what is that near */
const char *
rounds_text_for_due (RoundsDue due)
{
  switch (due)
    {
    case ROUNDS_DUE_OVERDUE:
      return _ ("Overdue");
    case ROUNDS_DUE_SOON:
      return _ ("Within 30 Days");
    case ROUNDS_DUE_LATER:
      return _ ("Later");
    case ROUNDS_DUE_UNDATED:
      return _ ("Date to Find Out");
    default:
      g_return_val_if_reached ("");
    }
}

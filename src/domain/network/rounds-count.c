/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-count.h"

static void
add_talk (RoundsCountPerson *person, RoundsDate held_on, RoundsDate today)
{
  if (held_on == ROUNDS_DATE_NONE)
    return;
  if (held_on > today)
    {
      if (person->next_talk == ROUNDS_DATE_NONE || held_on < person->next_talk)
        person->next_talk = held_on;
      return;
    }
  person->n_talks++;
  if (person->first_talk == ROUNDS_DATE_NONE || held_on < person->first_talk)
    person->first_talk = held_on;
  person->last_talk = MAX (person->last_talk, held_on);
}

static RoundsCountReason
judge (const RoundsCountPerson *person, const char *const *shortlist)
{
  if (person->outcome == ROUNDS_OUTCOME_HAS_NOT_PIVOTED)
    return ROUNDS_COUNT_NOT_PIVOTED;
  if (person->n_talks == 0)
    return person->next_talk == ROUNDS_DATE_NONE ? ROUNDS_COUNT_NO_CONVERSATION
                                                 : ROUNDS_COUNT_IN_THE_FUTURE;
  if (person->destination == NULL || person->destination[0] == '\0')
    return ROUNDS_COUNT_DESTINATION_MISSING;
  if (shortlist == NULL || !g_strv_contains (shortlist, person->destination))
    return ROUNDS_COUNT_NOT_SHORTLISTED;
  return ROUNDS_COUNT_COUNTED;
}

/**
 * rounds_count_people:
 * @people: (array length=n_people) (inout): the verdicts are written into it
 * @talks: (array length=n_talks): in any order; talks with anyone else are passed over
 * @shortlist: (array zero-terminated=1) (nullable): codes of the destinations under consideration
 * @today: talks after it are plans, not conversations
 *
 * Counts people, not meetings (R042): one who pivoted, into a destination that is under
 * consideration, and with whom a conversation was held, counts once however often they talked
 * (R043). Nothing of it is stored, so a changed shortlist counts everyone anew.
 *
 * Returns: how many count
 */
guint
rounds_count_people (RoundsCountPerson *people, gsize n_people, const RoundsCountTalk *talks,
                     gsize n_talks, const char *const *shortlist, RoundsDate today)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint n_counted = 0;

  g_return_val_if_fail (people != NULL || n_people == 0, 0);
  g_return_val_if_fail (talks != NULL || n_talks == 0, 0);

  for (gsize i = 0; i < n_people; i++)
    {
      people[i].n_talks = 0;
      people[i].first_talk = people[i].last_talk = people[i].next_talk = ROUNDS_DATE_NONE;
      g_hash_table_insert (by_id, &people[i].id, &people[i]);
    }
  for (gsize i = 0; i < n_talks; i++)
    {
      RoundsCountPerson *person = g_hash_table_lookup (by_id, &talks[i].person);

      if (person != NULL)
        add_talk (person, talks[i].held_on, today);
    }
  for (gsize i = 0; i < n_people; i++)
    {
      people[i].reason = judge (&people[i], shortlist);
      n_counted += people[i].reason == ROUNDS_COUNT_COUNTED;
    }
  return n_counted;
}

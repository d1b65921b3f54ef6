/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-network-text.h"
#include "rounds-person-item.h"

/**
 * RoundsPersonItem:
 *
 * What a row shows of a person.
 */
struct _RoundsPersonItem
{
  RoundsNetworkItem parent_instance;
};

G_DEFINE_FINAL_TYPE (RoundsPersonItem, rounds_person_item, ROUNDS_TYPE_NETWORK_ITEM)

static const RoundsCountPerson *
get_verdict (RoundsNetworkItem *item)
{
  return rounds_count_model_lookup (rounds_network_item_get_count (item),
                                    rounds_record_get_id (rounds_network_item_get_record (item)));
}

static RoundsPerson *
rounds_person_item_get_person (RoundsNetworkItem *item)
{
  return rounds_network_item_get_record (item);
}

static RoundsCountReason
rounds_person_item_get_reason (RoundsNetworkItem *item)
{
  const RoundsCountPerson *verdict = get_verdict (item);

  return verdict != NULL ? verdict->reason : ROUNDS_COUNT_NO_CONVERSATION;
}

static char *
rounds_person_item_dup_day (RoundsNetworkItem *item)
{
  const RoundsCountPerson *verdict = get_verdict (item);
  RoundsDate today =
      rounds_live_model_get_today (ROUNDS_LIVE_MODEL (rounds_network_item_get_count (item)));
  g_autofree char *day = NULL;

  if (verdict == NULL || (verdict->n_talks == 0 && verdict->next_talk == ROUNDS_DATE_NONE))
    return g_strdup ("");
  if (verdict->n_talks == 0)
    {
      day = rounds_text_for_short_day (verdict->next_talk, today);
      /* Translators: %s is the day of a conversation that lies ahead, such as "Mar 14" */
      return g_strdup_printf (_ ("Planned %s"), day);
    }
  day = rounds_text_for_short_day (verdict->last_talk, today);
  /* Translators: %s is the day of the last conversation, such as "Mar 14" */
  return g_strdup_printf (_ ("Talked %s"), day);
}

static char *
rounds_person_item_dup_month (RoundsNetworkItem *item)
{
  return g_strdup ("");
}

static void
rounds_person_item_class_init (RoundsPersonItemClass *klass)
{
  RoundsNetworkItemClass *item_class = ROUNDS_NETWORK_ITEM_CLASS (klass);

  item_class->get_person = rounds_person_item_get_person;
  item_class->get_reason = rounds_person_item_get_reason;
  item_class->dup_day = rounds_person_item_dup_day;
  item_class->dup_month = rounds_person_item_dup_month;
}

static void
rounds_person_item_init (RoundsPersonItem *self)
{
}

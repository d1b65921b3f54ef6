/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation-item.h"
#include "rounds-format.h"
#include "rounds-network-text.h"

/**
 * RoundsConversationItem:
 *
 * What a row shows of a conversation.
 */
struct _RoundsConversationItem
{
  RoundsNetworkItem parent_instance;
};

G_DEFINE_FINAL_TYPE (RoundsConversationItem, rounds_conversation_item, ROUNDS_TYPE_NETWORK_ITEM)

static RoundsPerson *
rounds_conversation_item_get_person (RoundsNetworkItem *item)
{
  RoundsConversation *talk = rounds_network_item_get_record (item);
  RoundsCountModel *count = rounds_network_item_get_count (item);

  return rounds_plan_lookup (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (count)), talk->person);
}

static RoundsCountReason
rounds_conversation_item_get_reason (RoundsNetworkItem *item)
{
  return rounds_count_model_get_reason (rounds_network_item_get_count (item),
                                        rounds_network_item_get_record (item));
}

static char *
rounds_conversation_item_dup_day (RoundsNetworkItem *item)
{
  RoundsConversation *talk = rounds_network_item_get_record (item);
  RoundsCountModel *count = rounds_network_item_get_count (item);

  return rounds_text_for_short_day (talk->held_on,
                                    rounds_live_model_get_today (ROUNDS_LIVE_MODEL (count)));
}

static char *
rounds_conversation_item_dup_month (RoundsNetworkItem *item)
{
  RoundsConversation *talk = rounds_network_item_get_record (item);

  return rounds_format_month (talk->held_on);
}

static void
rounds_conversation_item_class_init (RoundsConversationItemClass *klass)
{
  RoundsNetworkItemClass *item_class = ROUNDS_NETWORK_ITEM_CLASS (klass);

  item_class->get_person = rounds_conversation_item_get_person;
  item_class->get_reason = rounds_conversation_item_get_reason;
  item_class->dup_day = rounds_conversation_item_dup_day;
  item_class->dup_month = rounds_conversation_item_dup_month;
}

static void
rounds_conversation_item_init (RoundsConversationItem *self)
{
}

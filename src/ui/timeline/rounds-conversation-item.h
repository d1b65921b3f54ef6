/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-network-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CONVERSATION_ITEM (rounds_conversation_item_get_type ())
G_DECLARE_FINAL_TYPE (RoundsConversationItem, rounds_conversation_item, ROUNDS, CONVERSATION_ITEM,
                      RoundsNetworkItem)

G_END_DECLS

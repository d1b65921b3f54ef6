/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-conversation-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CONVERSATION_PAGE (rounds_conversation_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsConversationPage, rounds_conversation_page, ROUNDS, CONVERSATION_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *rounds_conversation_page_new (RoundsNetworkItem *item);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-conversation.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsConversation, person, "person", N_ ("Person")),
  ROUNDS_DATE (RoundsConversation, held_on, "held-on", N_ ("Date")),
  ROUNDS_ENUM (RoundsConversation, channel, "channel", N_ ("Channel"), rounds_channel_get_type,
               ROUNDS_CHANNEL_NOT_SAID),
  ROUNDS_OPTIONAL_INTEGER (RoundsConversation, minutes, "minutes", N_ ("Minutes"), 1440),
  ROUNDS_TEXT (RoundsConversation, note, "note", N_ ("Note")),
};

ROUNDS_DEFINE_RECORD (RoundsConversation, rounds_conversation, "conversation", fields)

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CONVERSATION (rounds_conversation_get_type ())
G_DECLARE_FINAL_TYPE (RoundsConversation, rounds_conversation, ROUNDS, CONVERSATION, RoundsRecord)

/**
 * RoundsConversation:
 *
 * A dated talk with a person. Members are read directly and written as properties.
 */
struct _RoundsConversation
{
  RoundsRecord parent_instance;

  gint64 person; /* id of the person */
  RoundsDate held_on;
  RoundsChannel channel;
  int minutes; /* length; unset is ROUNDS_INTEGER_UNSET */
  char *note;
};

G_END_DECLS

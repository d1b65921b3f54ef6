/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-conversation.h"
#include "rounds-person.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/**
 * RoundsLogEntry:
 * @name: of the person; one who is known by it already is not added again
 * @destination: code of the field the person moved into; empty if not said
 * @outcome: three years in
 * @held_on: the day
 * @pivot_year: %ROUNDS_INTEGER_UNSET if not said
 * @minutes: %ROUNDS_INTEGER_UNSET if not said
 *
 * A conversation as it is being logged: three fields, and what may be added to them.
 */
typedef struct
{
  char *name;
  char *destination;
  RoundsThreeYearOutcome outcome;
  RoundsDate held_on;
  int pivot_year;
  RoundsChannel channel;
  int minutes;
  char *note;
} RoundsLogEntry;

void rounds_log_entry_init (RoundsLogEntry *entry, RoundsDate held_on);
void rounds_log_entry_clear (RoundsLogEntry *entry);
gboolean rounds_log_entry_is_blank (const RoundsLogEntry *entry);
gboolean rounds_log_entry_is_complete (const RoundsLogEntry *entry);
RoundsConversation *rounds_log_entry_apply (const RoundsLogEntry *entry, RoundsPlan *plan,
                                            const char *act_name);

void rounds_log_entry_keep (const RoundsLogEntry *entry, RoundsPlan *plan);
gboolean rounds_log_entry_recall (RoundsLogEntry *entry, RoundsPlan *plan);
void rounds_log_entry_discard (RoundsPlan *plan);

RoundsPerson *rounds_person_find (RoundsPlan *plan, const char *name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsLogEntry, rounds_log_entry_clear)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-image.h"
#include "rounds-record.h"

G_BEGIN_DECLS

/**
 * RoundsActEntry:
 * @record: (owned): what changed
 * @before: (owned) (nullable): its values before the act; %NULL when the act added it
 * @after: (owned) (nullable): its values after; %NULL while the act is open
 */
typedef struct
{
  RoundsRecord *record;
  RoundsImage *before;
  RoundsImage *after;
} RoundsActEntry;

/**
 * RoundsAct:
 *
 * One thing a person did, by name ("Log Conversation"), with the images of all it changed. Undo
 * applies the images before, redo those after.
 */
#define ROUNDS_TYPE_ACT (rounds_act_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAct, rounds_act, ROUNDS, ACT, GObject)

RoundsAct *rounds_act_new (const char *name);
const char *rounds_act_get_name (RoundsAct *self);
guint rounds_act_get_n_entries (RoundsAct *self);
const RoundsActEntry *rounds_act_get_entry (RoundsAct *self, guint position);
gboolean rounds_act_contains (RoundsAct *self, RoundsRecord *record);
void rounds_act_add (RoundsAct *self, RoundsRecord *record, RoundsImage *before);
gboolean rounds_act_close (RoundsAct *self);

G_END_DECLS

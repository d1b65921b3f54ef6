/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

/* What the parts of the plan's implementation share: rounds-plan.c keeps the records,
 * rounds-plan-acts.c what is being done to them, rounds-plan-load.c fills it from a file,
 * rounds-plan-purge.c empties its trash. */

/**
 * RoundsPlan:
 *
 * One person's plan: the root that owns every record, hands out their ids, and tells of every
 * change with one signal. It knows nothing of files or windows.
 */
struct _RoundsPlan
{
  GObject parent_instance;

  GHashTable *lists; /* GType to GListStore of the records in use, by id */
  GHashTable *records; /* id to record, those in the trash included */
  gint64 next_id;
  gboolean loaded;
  gboolean replaying; /* an act is being undone or redone */

  RoundsAct *act; /* nullable: what is being done */
  int act_depth; /* 0 while `act` is that of a single edit */
  const RoundsField *single_field; /* nullable: the field of that edit */
  RoundsRecord *single_record; /* borrowed from the act, nullable */
  guint settle_source;
};

typedef enum
{
  ROUNDS_PLAN_SIGNAL_CHANGED,
  ROUNDS_PLAN_SIGNAL_ACT_CLOSED,
  ROUNDS_PLAN_SIGNAL_SETTLED,
  ROUNDS_PLAN_N_SIGNALS
} RoundsPlanSignal;

extern guint rounds_plan_signals[ROUNDS_PLAN_N_SIGNALS];

GListStore *rounds_plan_get_list (RoundsPlan *self, GType type);
void rounds_plan_attach (RoundsPlan *self, RoundsRecord *record);
void rounds_plan_insert (RoundsPlan *self, RoundsRecord *record);
void rounds_plan_remove (RoundsPlan *self, RoundsRecord *record);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-act.h"
#include "rounds-date.h"
#include "rounds-record.h"

G_BEGIN_DECLS

/**
 * RoundsPlanChange:
 * @ROUNDS_PLAN_CHANGED: a property of a record has another value
 * @ROUNDS_PLAN_ADDED: a record is new in the plan
 * @ROUNDS_PLAN_REMOVED: a record is no longer part of it (an addition undone, or purged)
 */
typedef enum
{
  ROUNDS_PLAN_CHANGED,
  ROUNDS_PLAN_ADDED,
  ROUNDS_PLAN_REMOVED,
} RoundsPlanChange;

/** ROUNDS_PLAN_TRASH_DAYS: how long a deleted record is kept */
#define ROUNDS_PLAN_TRASH_DAYS 30

#define ROUNDS_TYPE_PLAN (rounds_plan_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPlan, rounds_plan, ROUNDS, PLAN, GObject)

RoundsPlan *rounds_plan_new (void);

GListModel *rounds_plan_get_records (RoundsPlan *self, GType type);
gpointer rounds_plan_get_single (RoundsPlan *self, GType type);
gpointer rounds_plan_lookup (RoundsPlan *self, gint64 id);
gboolean rounds_plan_holds (RoundsPlan *self, gpointer record);

gpointer rounds_plan_create (RoundsPlan *self, GType type, const char *first_property, ...);
void rounds_plan_delete (RoundsPlan *self, gpointer record);

void rounds_plan_begin_act (RoundsPlan *self, const char *name);
void rounds_plan_end_act (RoundsPlan *self);
void rounds_plan_begin_typing (RoundsPlan *self, RoundsRecord *record, const RoundsField *field);
void rounds_plan_end_act_typing (RoundsPlan *self, RoundsRecord *record, const RoundsField *field);
void rounds_plan_settle (RoundsPlan *self);
void rounds_plan_apply_act (RoundsPlan *self, RoundsAct *act, gboolean backward);

gboolean rounds_plan_get_loaded (RoundsPlan *self);
void rounds_plan_set_loaded (RoundsPlan *self, gboolean loaded);
void rounds_plan_load_records (RoundsPlan *self, GPtrArray *images);
guint rounds_plan_purge (RoundsPlan *self, RoundsDate today);
void rounds_plan_import (RoundsPlan *self, GPtrArray *images);
gint64 rounds_plan_get_next_id (RoundsPlan *self);
void rounds_plan_set_next_id (RoundsPlan *self, gint64 next_id);

gpointer rounds_plan_get_record (RoundsPlan *self, GType type, guint position);
guint rounds_plan_count_records (RoundsPlan *self, GType type);

G_END_DECLS

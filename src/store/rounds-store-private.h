/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan-file.h"
#include "rounds-store.h"
#include "rounds-worker.h"

G_BEGIN_DECLS

/* What the parts of the store share: rounds-store.c is the object and its end,
 * rounds-store-loading.c brings rows up, rounds-store-saving.c brings edits down. */

struct _RoundsStore
{
  GObject parent_instance;

  RoundsPlan *plan; /* owned */
  char *path;
  RoundsStoreFlags flags;
  RoundsStoreState state;
  GError *error; /* nullable: why saving fails */
  GError *backup_error; /* nullable: why there is no backup of today */
  guint n_unreadable;

  RoundsWorker *worker; /* nullable: while open */
  RoundsPlanFile *file; /* nullable: only the worker's thread looks inside */
  gulong changed_handler;
  gulong settled_handler;

  GTask *opening; /* nullable */
  RoundsContents *contents; /* nullable: rows that are not in the plan yet */
  guint load_source;
  guint load_table;
  guint load_row;

  GHashTable *dirty; /* set of owned records with edits that nobody writes yet */
  GHashTable *in_flight; /* nullable: set of owned records that the worker writes */
  guint64 generation; /* number of the newest edit */
  guint64 saved; /* newest edit that is on the disk */
  gboolean flush_wanted; /* again, when the worker is done */
  guint flush_source;
  guint retry_source;
  guint retry_seconds;
  GQueue waiters; /* of RoundsStoreWaiter, by generation */
};

void rounds_store_set_state (RoundsStore *self, RoundsStoreState state);
void rounds_store_take_error (RoundsStore *self, GError *error);
void rounds_store_take_backup_error (RoundsStore *self, GError *error);

void rounds_store_stop_loading (RoundsStore *self);

void rounds_store_watch (RoundsStore *self);
void rounds_store_unwatch (RoundsStore *self);
void rounds_store_flush (RoundsStore *self);
gboolean rounds_store_has_unsaved (RoundsStore *self);

G_END_DECLS

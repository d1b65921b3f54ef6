/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-store.h"

G_BEGIN_DECLS

/* What the tests of the store share: a folder of their own, plans with values in every field, and
 * waits that end when something happens instead of after a while. */

typedef struct
{
  char *folder;
  char *path; /* where the plan goes */
} StoreFolder;

void store_folder_set_up (StoreFolder *self, gconstpointer unused);
void store_folder_tear_down (StoreFolder *self, gconstpointer unused);
char *store_folder_get_checksum (const char *path);
void store_folder_execute (const char *path, const char *sql);

RoundsStore *store_open (const char *path, RoundsStoreFlags flags, RoundsPlan **plan);
void store_close (RoundsStore *store, RoundsPlan *plan);
void store_wait_for_state (RoundsStore *store, RoundsStoreState state);
gboolean store_flush (RoundsStore *store, GError **error);

void record_set_other_values (RoundsRecord *record, guint salt);
gboolean record_set_other_value (RoundsRecord *record, const RoundsField *field, guint salt);
gint64 record_get_reference (RoundsPlan *plan, const RoundsField *field, guint salt);
void plan_fill (RoundsPlan *plan, guint n_each);
gint64 plan_log_conversations (RoundsPlan *plan, const char *name);
void plan_assert_equal (RoundsPlan *a, RoundsPlan *b);

G_END_DECLS

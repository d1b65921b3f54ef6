/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-plan.h"
#include "rounds-store-enums.h"
#include "rounds-store-error.h"
#include "rounds-store-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_STORE (rounds_store_get_type ())
G_DECLARE_FINAL_TYPE (RoundsStore, rounds_store, ROUNDS, STORE, GObject)

RoundsStore *rounds_store_new (RoundsPlan *plan, const char *path, RoundsStoreFlags flags);

void rounds_store_open_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean rounds_store_open_finish (RoundsStore *self, GAsyncResult *result, GError **error);
gboolean rounds_store_open_sync (RoundsStore *self, GError **error);

void rounds_store_flush_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean rounds_store_flush_finish (RoundsStore *self, GAsyncResult *result, GError **error);

void rounds_store_close_async (RoundsStore *self, GAsyncReadyCallback callback, gpointer user_data);
gboolean rounds_store_close_finish (RoundsStore *self, GAsyncResult *result, GError **error);
gboolean rounds_store_drain (RoundsStore *self, GError **error);

RoundsStoreState rounds_store_get_state (RoundsStore *self);
const GError *rounds_store_get_error (RoundsStore *self);
const GError *rounds_store_get_backup_error (RoundsStore *self);
const char *rounds_store_get_path (RoundsStore *self);
guint rounds_store_get_n_unreadable (RoundsStore *self);

G_END_DECLS

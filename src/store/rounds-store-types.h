/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RoundsStoreFlags:
 * @ROUNDS_STORE_CREATE: make the file, and its folder, when it is missing
 * @ROUNDS_STORE_READ_ONLY: leave the file and its folder as they are, but for undoing what a crash
 *   left half done; works beside the instance that writes
 * @ROUNDS_STORE_BACKUPS: keep a backup of each day with a change
 */
typedef enum /*< flags >*/
{
  ROUNDS_STORE_DEFAULT = 0,
  ROUNDS_STORE_CREATE = 1 << 0,
  ROUNDS_STORE_READ_ONLY = 1 << 1,
  ROUNDS_STORE_BACKUPS = 1 << 2,
} RoundsStoreFlags;

/**
 * RoundsStoreState:
 * @ROUNDS_STORE_STATE_CLOSED: not opened yet, or closed again
 * @ROUNDS_STORE_STATE_LOADING: rows are being read
 * @ROUNDS_STORE_STATE_SAVED: the newest edit is on the disk
 * @ROUNDS_STORE_STATE_SAVING: there are edits that are not
 * @ROUNDS_STORE_STATE_FAILED: they could not be saved; they are kept and tried again, and this
 * state lasts until that worked
 */
typedef enum
{
  ROUNDS_STORE_STATE_CLOSED,
  ROUNDS_STORE_STATE_LOADING,
  ROUNDS_STORE_STATE_SAVED,
  ROUNDS_STORE_STATE_SAVING,
  ROUNDS_STORE_STATE_FAILED,
} RoundsStoreState;

G_END_DECLS

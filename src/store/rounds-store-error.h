/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsStoreError:
 * @ROUNDS_STORE_ERROR_FAILED: anything that has no code of its own
 * @ROUNDS_STORE_ERROR_MISSING: there is no such file
 * @ROUNDS_STORE_ERROR_NOT_A_PLAN: the file is something else
 * @ROUNDS_STORE_ERROR_NEWER: a newer program made it
 * @ROUNDS_STORE_ERROR_EMPTY: it has no content, which is damage and not a first run
 * @ROUNDS_STORE_ERROR_DAMAGED: its content contradicts itself
 * @ROUNDS_STORE_ERROR_LOCKED: another process has it open
 * @ROUNDS_STORE_ERROR_READ_ONLY: it can be read but not changed
 * @ROUNDS_STORE_ERROR_REPLACED: another program put another file in its place
 * @ROUNDS_STORE_ERROR_FULL: no room on the disk
 * @ROUNDS_STORE_ERROR_IO: the disk reported an error
 *
 * Why a plan's file could not be opened or saved. The messages are for people: what happened, what
 * was kept, what to do.
 */
typedef enum
{
  ROUNDS_STORE_ERROR_FAILED,
  ROUNDS_STORE_ERROR_MISSING,
  ROUNDS_STORE_ERROR_NOT_A_PLAN,
  ROUNDS_STORE_ERROR_NEWER,
  ROUNDS_STORE_ERROR_EMPTY,
  ROUNDS_STORE_ERROR_DAMAGED,
  ROUNDS_STORE_ERROR_LOCKED,
  ROUNDS_STORE_ERROR_READ_ONLY,
  ROUNDS_STORE_ERROR_REPLACED,
  ROUNDS_STORE_ERROR_FULL,
  ROUNDS_STORE_ERROR_IO,
} RoundsStoreError;

#define ROUNDS_STORE_ERROR (rounds_store_error_quark ())
GQuark rounds_store_error_quark (void);

gboolean rounds_store_set_error (GError **error, RoundsStoreError code, const char *path,
                                 const char *detail);
gboolean rounds_store_set_error_from_errno (GError **error, int number, const char *path);
gboolean rounds_store_set_error_from_sqlite (GError **error, int result, const char *path,
                                             const char *detail);

G_END_DECLS

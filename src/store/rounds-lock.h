/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-store-error.h"

G_BEGIN_DECLS

/**
 * RoundsLock:
 *
 * The right to write one plan's file, held by one process at a time. The kernel takes it back when
 * the process ends, however it ends, so a lock is never stale.
 */
typedef struct _RoundsLock RoundsLock;

RoundsLock *rounds_lock_acquire (const char *path, GError **error);
void rounds_lock_release (RoundsLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsLock, rounds_lock_release)

G_END_DECLS

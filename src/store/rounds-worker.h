/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsWorker:
 *
 * One thread that does jobs in order, so that the thread of the window never waits for the disk.
 * What a job works on is plain data that is handed over and handed back.
 */
typedef struct _RoundsWorker RoundsWorker;

/** RoundsWorkerFunc: what a job does, in the worker's thread or back in its owner's */
typedef void (*RoundsWorkerFunc) (gpointer data);

RoundsWorker *rounds_worker_new (const char *name);
void rounds_worker_free (RoundsWorker *self);
void rounds_worker_push (RoundsWorker *self, RoundsWorkerFunc work, RoundsWorkerFunc done,
                         gpointer data);
void rounds_worker_wait_all (RoundsWorker *self);

G_END_DECLS

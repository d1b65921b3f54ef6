/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-database.h"

G_BEGIN_DECLS

/**
 * RoundsMigrations:
 * @folder: resources `001.sql`, `002.sql` … each of which makes its schema from the one before
 * @newest: number of the last
 *
 * The steps from an empty file to the schema of this program.
 */
typedef struct
{
  const char *folder;
  int newest;
} RoundsMigrations;

extern const RoundsMigrations rounds_migrations;

gboolean rounds_migrations_run (const RoundsMigrations *self, RoundsDatabase *database,
                                GError **error);

G_END_DECLS

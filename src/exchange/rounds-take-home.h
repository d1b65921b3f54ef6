/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax.h"

G_BEGIN_DECLS

/**
 * RoundsTaxTablesLookup:
 * @year: a tax year, or 0 for the newest
 *
 * Returns: (transfer none): the tables of @year or, where it is not there, of the newest year
 */
typedef const RoundsTaxTables *(*RoundsTaxTablesLookup) (int year, gpointer user_data,
                                                         GError **error);

/** RoundsTakeHomeStatus: how a run ended, as the exit status of a program */
typedef enum
{
  ROUNDS_TAKE_HOME_COMPUTED = 0, /* at least one household */
  ROUNDS_TAKE_HOME_NONE = 1, /* nothing could be computed */
  ROUNDS_TAKE_HOME_MALFORMED = 2, /* the input is no array in JSON */
} RoundsTakeHomeStatus;

int rounds_take_home_run (GBytes *input, RoundsTaxTablesLookup lookup, gpointer user_data,
                          GString *output, GString *messages);

G_END_DECLS

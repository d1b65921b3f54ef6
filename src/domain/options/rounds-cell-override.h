/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CELL_OVERRIDE (rounds_cell_override_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCellOverride, rounds_cell_override, ROUNDS, CELL_OVERRIDE, RoundsRecord)

/**
 * RoundsCellOverride:
 *
 * What the person says of one property of one option instead of what the data says, and why: all
 * rules have exceptions (R086). Members are read directly and written as properties.
 */
struct _RoundsCellOverride
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  char *property; /* stable name of a row of the comparison */
  char *value;
  char *reason;
};

G_END_DECLS

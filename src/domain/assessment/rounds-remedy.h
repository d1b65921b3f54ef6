/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_REMEDY (rounds_remedy_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRemedy, rounds_remedy, ROUNDS, REMEDY, RoundsRecord)

/**
 * RoundsRemedy:
 *
 * A change short of leaving direct care, tried or not. Members are read directly and written as
 * properties.
 */
struct _RoundsRemedy
{
  RoundsRecord parent_instance;

  RoundsRemedyKind kind;
  RoundsRemedyState state;
  RoundsDate started_on;
  RoundsDate ended_on;
  RoundsRemedyResult result;
  char *note;
};

G_END_DECLS

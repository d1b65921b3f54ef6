/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CRITERION (rounds_criterion_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCriterion, rounds_criterion, ROUNDS, CRITERION, RoundsRecord)

/**
 * RoundsCriterion:
 *
 * Something that matters in the choice. Members are read directly and written as properties.
 */
struct _RoundsCriterion
{
  RoundsRecord parent_instance;

  char *code; /* of a built-in one; empty for the person's own */
  char *name; /* for the person's own */
  int weight; /* 0 to 4 */
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_UNCERTAINTY (rounds_uncertainty_get_type ())
G_DECLARE_FINAL_TYPE (RoundsUncertainty, rounds_uncertainty, ROUNDS, UNCERTAINTY, RoundsRecord)

/**
 * RoundsUncertainty:
 *
 * A question whose answer would change the plan. Members are read directly and written as
 * properties.
 */
struct _RoundsUncertainty
{
  RoundsRecord parent_instance;

  char *code; /* of the gap of the plan that it came from; empty for the person's own */
  char *question;
  char *destination; /* code of the field of work that it is about; empty for none */
  RoundsUncertaintyState state;
  char *answer;
  gint64 settled_by; /* id of the person who settled it; 0 for nobody in the list */
  RoundsDate settled_on;
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_N_PHASES: months 1 to 3, 3 to 6 and 6 to 12 (R041, R048, R053) */
#define ROUNDS_N_PHASES 3

#define ROUNDS_TYPE_MILESTONE (rounds_milestone_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMilestone, rounds_milestone, ROUNDS, MILESTONE, RoundsRecord)

/**
 * RoundsMilestone:
 *
 * A step of the way, with or without a day. Members are read directly and written as properties.
 */
struct _RoundsMilestone
{
  RoundsRecord parent_instance;

  int phase; /* 1 to ROUNDS_N_PHASES; 0 for none */
  char *title;
  char *detail;
  RoundsDate due_on;
  RoundsMilestoneState state;
  RoundsDate done_on;
  char *origin; /* code of the next action it was made of; empty for the person's own */
  gint64 assessment; /* id of the one that gave that action; 0 for none */
};

G_END_DECLS

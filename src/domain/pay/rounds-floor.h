/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-flow.h"

G_BEGIN_DECLS

/** ROUNDS_FLOOR_TIGHT: percent above the floor within which an option is tight */
#define ROUNDS_FLOOR_TIGHT 5

/** RoundsFloorVerdict: how an option stands against the household's floor (R039) */
typedef enum
{
  ROUNDS_FLOOR_UNKNOWN,
  ROUNDS_FLOOR_FEASIBLE,
  ROUNDS_FLOOR_TIGHT_FIT,
  ROUNDS_FLOOR_NOT_YET,
} RoundsFloorVerdict;

/** RoundsFloorLever: the single input that would turn the verdict */
typedef enum
{
  ROUNDS_FLOOR_LEVER_NONE,
  ROUNDS_FLOOR_LEVER_PAY,
  ROUNDS_FLOOR_LEVER_PARTNER_INCOME,
  ROUNDS_FLOOR_LEVER_SET_ASIDE, /* deferrals and HSA */
  ROUNDS_FLOOR_LEVER_COSTS, /* of the work */
} RoundsFloorLever;

/**
 * RoundsFloorCheck:
 * @take_home: of a steady month, in today's money
 * @margin: over the floor; negative below it
 * @lever: below the floor the input that reaches it with the least change of a year's money; above
 *   it the pay, whose fall would be too much; none where nothing alone turns the verdict. Pay is
 *   the line that pays most, the others unchanged, and the amount what rounds_solve_for_floor()
 *   finds for it
 * @lever_amount: cents of a year by which it has to change, at least; negative for less
 *
 * Cents; %ROUNDS_MONEY_UNSET where unknown.
 */
typedef struct
{
  RoundsFloorVerdict verdict;
  gint64 take_home;
  gint64 margin;
  RoundsFloorLever lever;
  gint64 lever_amount;
} RoundsFloorCheck;

gboolean rounds_floor_find_take_home (const RoundsCashFlowInput *input, gint64 *take_home,
                                      GError **error);
RoundsFloorVerdict rounds_floor_judge (gint64 take_home, gint64 floor);
gboolean rounds_floor_check (const RoundsCashFlowInput *input, gint64 floor,
                             RoundsFloorCheck *check, GError **error);

G_END_DECLS

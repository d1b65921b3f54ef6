/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cost.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/** RoundsLeftOutKind: what is not counted, since something that was entered takes its place */
typedef enum
{
  ROUNDS_LEFT_OUT_TIE, /* an obligation: there is a cost line of its kind */
  ROUNDS_LEFT_OUT_UPKEEP, /* of licenses: the option has a cost line for it */
  ROUNDS_LEFT_OUT_PER_DIEM, /* of the license plan: the option has an income line for it */
  ROUNDS_LEFT_OUT_PER_DIEM_CLINICAL, /* of the license plan: the option is clinical work itself */
} RoundsLeftOutKind;

/**
 * RoundsLeftOut:
 * @title: (owned) (nullable): of an obligation
 * @cost: the kind of a cost
 * @amount: cents: once for an obligation, of a year for the others
 */
typedef struct
{
  RoundsLeftOutKind kind;
  char *title;
  RoundsCostKind cost;
  gint64 amount;
} RoundsLeftOut;

/**
 * RoundsOptionCosts:
 * @costs: (element-type RoundsCostTerms): all that count
 * @ties: cents, once, of obligations that leaving for the option settles; part of the costs
 * @upkeep: cents a year of the licenses that are kept after leaving; part of the costs
 * @steady_upkeep: the part of it that goes on without an end
 * @left_out: (element-type RoundsLeftOut): what was said elsewhere and does not count
 *
 * What an option costs. Clear with rounds_option_costs_clear().
 */
typedef struct
{
  GArray *costs;
  gint64 ties;
  gint64 upkeep;
  gint64 steady_upkeep;
  GArray *left_out;
} RoundsOptionCosts;

void rounds_option_costs_gather (RoundsPlan *plan, gint64 option, gint64 today,
                                 RoundsOptionCosts *self);
gint64 rounds_option_costs_get_steady_year (const RoundsOptionCosts *self);
void rounds_option_costs_clear (RoundsOptionCosts *self);

GArray *rounds_left_out_new_list (void);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsOptionCosts, rounds_option_costs_clear)

G_END_DECLS

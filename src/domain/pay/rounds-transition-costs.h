/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figure-license.h"
#include "rounds-types.h"

G_BEGIN_DECLS

/** RoundsTransitionCostKind: what a cost of the change is about */
typedef enum
{
  ROUNDS_TRANSITION_COST_TAIL,
  ROUNDS_TRANSITION_COST_DEA,
  ROUNDS_TRANSITION_COST_STATE_LICENSE,
  ROUNDS_TRANSITION_COST_BOARD,
  ROUNDS_TRANSITION_COST_REENTRY,
  ROUNDS_TRANSITION_COST_NOTICE,
  ROUNDS_TRANSITION_COST_PSLF,
  ROUNDS_TRANSITION_COST_COACHING,
  ROUNDS_TRANSITION_COST_TIMELINE,
} RoundsTransitionCostKind;

/** ROUNDS_TRANSITION_COST_N_KINDS: how many kinds of costs there are */
#define ROUNDS_TRANSITION_COST_N_KINDS (ROUNDS_TRANSITION_COST_TIMELINE + 1)

/** RoundsTransitionCostUnit: what the numbers of a cost count */
typedef enum
{
  ROUNDS_TRANSITION_UNIT_NONE, /* no number was published */
  ROUNDS_TRANSITION_UNIT_PREMIUMS, /* times the yearly premium */
  ROUNDS_TRANSITION_UNIT_DOLLARS, /* once, or every @years */
  ROUNDS_TRANSITION_UNIT_DOLLARS_PER_HOUR,
  ROUNDS_TRANSITION_UNIT_YEARS,
  ROUNDS_TRANSITION_UNIT_MONTHS,
  ROUNDS_TRANSITION_UNIT_DAYS,
  ROUNDS_TRANSITION_UNIT_HOURS_PER_WEEK,
  ROUNDS_TRANSITION_UNIT_PAYMENTS, /* monthly ones */
  ROUNDS_TRANSITION_UNIT_PERCENT,
} RoundsTransitionCostUnit;

/**
 * RoundsTransitionCost:
 * @code: stable name
 * @kind: what it is about
 * @label: (translatable): what the figure is
 * @population: (translatable): whom it holds for
 * @low, @high: (in @unit): the published range; 0 where there is none
 * @point: (in @unit): the one published number; 0 where there is none
 * @unit: what the numbers count
 * @years: the cost comes back after so many years; 0 for once
 * @state: (nullable): two letters of the only state that it holds in
 * @as_of: when it held, as the source says; empty where the source has no date
 * @source: who says so, by its own name
 * @address: the page
 * @license: by what right it is shown
 * @caution: (translatable) (nullable): what to know before relying on it
 *
 * A published figure about what leaving costs or takes: a default with its source, never a fact
 * about the person.
 */
typedef struct
{
  const char *code;
  RoundsTransitionCostKind kind;
  const char *label;
  const char *population;
  double low;
  double high;
  double point;
  RoundsTransitionCostUnit unit;
  int years;
  const char *state;
  const char *as_of;
  const char *source;
  const char *address;
  RoundsFigureLicense license;
  const char *caution;
} RoundsTransitionCost;

const RoundsTransitionCost *rounds_transition_costs_list (RoundsTransitionCostKind kind,
                                                          guint *n_costs);
const RoundsTransitionCost *rounds_transition_costs_find (const char *code);
const RoundsTransitionCost *rounds_transition_costs_find_return (RoundsProfession profession);

G_END_DECLS

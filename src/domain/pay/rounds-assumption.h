/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsAssumptionKind: what was taken because nobody has said it */
typedef enum
{
  ROUNDS_ASSUMPTION_HORIZON,
  ROUNDS_ASSUMPTION_INFLATION,
  ROUNDS_ASSUMPTION_DISCOUNT,
  ROUNDS_ASSUMPTION_NOTICE,
  ROUNDS_ASSUMPTION_LAST_PAY,
  ROUNDS_ASSUMPTION_GAP,
  ROUNDS_ASSUMPTION_GAP_LOW,
  ROUNDS_ASSUMPTION_GAP_HIGH,
  ROUNDS_ASSUMPTION_RAMP_WAGES,
  ROUNDS_ASSUMPTION_RAMP_1099,
  ROUNDS_ASSUMPTION_LAG_WAGES,
  ROUNDS_ASSUMPTION_LAG_1099,
  ROUNDS_ASSUMPTION_GROWTH,
  ROUNDS_ASSUMPTION_GROWTH_LOW,
  ROUNDS_ASSUMPTION_GROWTH_HIGH,
  ROUNDS_ASSUMPTION_PAY_LOW,
  ROUNDS_ASSUMPTION_PAY_HIGH,
  ROUNDS_ASSUMPTION_WEEKS,
  ROUNDS_ASSUMPTION_WORK_WEEKS,
  ROUNDS_ASSUMPTION_TAIL,
  ROUNDS_ASSUMPTION_SHIFT_HOURS,
  ROUNDS_ASSUMPTION_OVERTIME,
  ROUNDS_ASSUMPTION_N_KINDS,
} RoundsAssumptionKind;

/** RoundsAssumptionUnit: of the value of an assumption */
typedef enum
{
  ROUNDS_ASSUMPTION_YEARS,
  ROUNDS_ASSUMPTION_MONTHS,
  ROUNDS_ASSUMPTION_WEEKS_A_YEAR,
  ROUNDS_ASSUMPTION_PERCENT,
  ROUNDS_ASSUMPTION_PERCENT_A_YEAR,
  ROUNDS_ASSUMPTION_TIMES,
  ROUNDS_ASSUMPTION_HOURS,
} RoundsAssumptionUnit;

/** RoundsAssumptionSource: where the value of an assumption comes from */
typedef enum
{
  ROUNDS_ASSUMED_BY_DEFAULT, /* a choice of this program */
  ROUNDS_ASSUMED_FROM_FEDERAL_RESERVE,
  ROUNDS_ASSUMED_FROM_PRICES,
  ROUNDS_ASSUMED_FROM_CONTRACTS,
  ROUNDS_ASSUMED_FROM_TIES,
  ROUNDS_ASSUMED_FROM_SEARCHES,
  ROUNDS_ASSUMED_FROM_NOTICE,
  ROUNDS_ASSUMED_FROM_TAIL_PRICES,
  ROUNDS_ASSUMED_FROM_LABOR_LAW,
} RoundsAssumptionSource;

/**
 * RoundsAssumption:
 * @value: in the unit of the kind
 * @of_option: whether it is about the option, and not about today's work or the plan
 */
typedef struct
{
  RoundsAssumptionKind kind;
  double value;
  RoundsAssumptionSource source;
  gboolean of_option;
} RoundsAssumption;

const char *rounds_assumption_get_key (RoundsAssumptionKind kind);
const char *rounds_assumption_get_title (RoundsAssumptionKind kind);
RoundsAssumptionUnit rounds_assumption_get_unit (RoundsAssumptionKind kind);
const char *rounds_assumption_get_source (RoundsAssumptionSource source);

G_END_DECLS

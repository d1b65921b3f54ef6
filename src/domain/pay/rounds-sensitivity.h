/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast.h"
#include "rounds-ranges.h"

G_BEGIN_DECLS

/** RoundsSensitivityInput: what is swung, as in #RoundsCashChange */
typedef enum
{
  ROUNDS_SENSITIVITY_PAY,
  ROUNDS_SENSITIVITY_GROWTH,
  ROUNDS_SENSITIVITY_GAP,
  ROUNDS_SENSITIVITY_RAMP,
  ROUNDS_SENSITIVITY_LEAVING_COSTS,
  ROUNDS_SENSITIVITY_PARTNER_INCOME,
  ROUNDS_SENSITIVITY_FIXED_COSTS,
  ROUNDS_SENSITIVITY_N_INPUTS,
} RoundsSensitivityInput;

/** RoundsSensitivityOutcome: what is looked at */
typedef enum
{
  ROUNDS_SENSITIVITY_CUMULATIVE, /* cents ahead after a number of months */
  ROUNDS_SENSITIVITY_BREAK_EVEN, /* month; the number of months when there is none within them */
  ROUNDS_SENSITIVITY_LOWEST_BALANCE, /* cents */
} RoundsSensitivityOutcome;

/** RoundsSwing: one input's low and high, as changes from what is expected */
typedef struct
{
  RoundsSensitivityInput input;
  double low;
  double high;
} RoundsSwing;

/**
 * RoundsSensitivityBar:
 * @at_low: outcome with the input at its low, everything else as expected
 * @at_high: the same at its high
 * @width: how far they are apart
 *
 * %ROUNDS_MONEY_UNSET where unknown.
 */
typedef struct
{
  RoundsSwing swing;
  gint64 at_low;
  gint64 at_high;
  gint64 width;
} RoundsSensitivityBar;

guint rounds_sensitivity_list_swings (const RoundsRanges *ranges,
                                      RoundsSwing swings[ROUNDS_SENSITIVITY_N_INPUTS]);
gboolean rounds_sensitivity_run (const RoundsCashFlowInput *input, const RoundsForecastTerms *terms,
                                 RoundsSensitivityOutcome outcome, guint month,
                                 const RoundsSwing *swings, guint n_swings,
                                 RoundsSensitivityBar *bars, GError **error);

G_END_DECLS

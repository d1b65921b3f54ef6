/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-flow.h"

G_BEGIN_DECLS

/**
 * RoundsRanges:
 *
 * How far pay, growth and gap may be from what is expected, as in #RoundsCashChange: lows are at
 * the most 0, highs at least 0, both 0 where nobody has said.
 */
typedef struct
{
  double pay_low;
  double pay_high;
  double growth_low;
  double growth_high;
  int gap_low;
  int gap_high;
} RoundsRanges;

double rounds_ranges_expected_growth (const RoundsWork *work);
RoundsRanges rounds_ranges_from_input (const RoundsCashFlowInput *input);

G_END_DECLS

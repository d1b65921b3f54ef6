/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-date.h"

G_BEGIN_DECLS

/**
 * RoundsTransitionTerms:
 * @notice_on: when notice is given; %ROUNDS_DATE_NONE for the first month
 * @notice_months: how long today's work goes on after it
 * @last_pay_months: how much later than usual the pay of the last month comes
 * @gap_months: without work, expected
 * @gap_low: the shortest gap
 * @gap_high: the longest
 * @ramp_months: until the new work pays in full, for lines that do not say
 * @pay_low: the least that the option may pay, in percent of what is expected
 * @pay_high: the most
 * @growth_low: the least growth of the option's pay, percent a year
 * @growth_high: the most
 *
 * How one gets from today's work to an option. Months are %ROUNDS_INTEGER_UNSET and reals %NAN
 * while nobody has said.
 */
typedef struct
{
  RoundsDate notice_on;
  int notice_months;
  int last_pay_months;
  int gap_months;
  int gap_low;
  int gap_high;
  int ramp_months;
  double pay_low;
  double pay_high;
  double growth_low;
  double growth_high;
} RoundsTransitionTerms;

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"

G_BEGIN_DECLS

/** ROUNDS_PAY_HORIZON: years that are looked ahead while nobody has said how many */
#define ROUNDS_PAY_HORIZON 10

#define ROUNDS_TYPE_PAY_ASSUMPTIONS (rounds_pay_assumptions_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayAssumptions, rounds_pay_assumptions, ROUNDS, PAY_ASSUMPTIONS,
                      RoundsRecord)

/**
 * RoundsPayAssumptions:
 *
 * What all forecasts of the plan take as given. Members are read directly and written as
 * properties.
 */
struct _RoundsPayAssumptions
{
  RoundsRecord parent_instance;

  double inflation; /* percent a year; NAN while unset */
  double discount; /* percent a year, for the present value; NAN while unset */
  int horizon_years; /* ROUNDS_INTEGER_UNSET for ROUNDS_PAY_HORIZON */
  gboolean todays_money; /* show differences in what they buy today */
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-flow.h"
#include "rounds-record.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SCENARIO (rounds_scenario_get_type ())
G_DECLARE_FINAL_TYPE (RoundsScenario, rounds_scenario, ROUNDS, SCENARIO, RoundsRecord)

/**
 * RoundsScenario:
 *
 * A named set of changed pay inputs of an option, to be set beside what is expected. Reals are %NAN
 * where nothing is changed. Members are read directly and written as properties.
 */
struct _RoundsScenario
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  char *name;
  double pay; /* of the option, in percent of the expected */
  double growth; /* percentage points a year more, or less */
  double gap; /* months more, or less */
  double ramp; /* months more, or less */
  double leaving_costs; /* in percent of the expected */
  double partner_income; /* in percent of the expected */
  double fixed_costs; /* in percent of the expected */
};

RoundsCashChange rounds_scenario_get_change (RoundsScenario *self);
gboolean rounds_scenario_is_expected (RoundsScenario *self);

G_END_DECLS

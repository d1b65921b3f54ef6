/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SCENARIO_EXPANDER (rounds_scenario_expander_get_type ())
G_DECLARE_FINAL_TYPE (RoundsScenarioExpander, rounds_scenario_expander, ROUNDS, SCENARIO_EXPANDER,
                      AdwExpanderRow)

GtkWidget *rounds_scenario_expander_new (RoundsSession *session, RoundsOption *option);
RoundsOption *rounds_scenario_expander_get_option (RoundsScenarioExpander *self);
void rounds_scenario_expander_update (RoundsScenarioExpander *self);

G_END_DECLS

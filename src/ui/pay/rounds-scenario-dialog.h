/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-scenario.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SCENARIO_DIALOG (rounds_scenario_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsScenarioDialog, rounds_scenario_dialog, ROUNDS, SCENARIO_DIALOG,
                      AdwDialog)

AdwDialog *rounds_scenario_dialog_new_for_option (RoundsSession *session, gint64 option_id);
AdwDialog *rounds_scenario_dialog_new_for_scenario (RoundsSession *session,
                                                    RoundsScenario *scenario);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SCENARIO_TABLE (rounds_scenario_table_get_type ())
G_DECLARE_FINAL_TYPE (RoundsScenarioTable, rounds_scenario_table, ROUNDS, SCENARIO_TABLE, AdwBin)

GtkWidget *rounds_scenario_table_new (void);
void rounds_scenario_table_show (RoundsScenarioTable *self, RoundsForecastModel *model,
                                 gint64 option_id, const RoundsForecastFigure *tried);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-scenario.h"

G_BEGIN_DECLS

const char *const *rounds_scenario_changes_list (guint *n_fields);
GtkWidget *rounds_scenario_changes_create_row (RoundsScenario *scenario, const char *field);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-scenario.h"

G_BEGIN_DECLS

char *rounds_scenario_text_dup_changes (RoundsScenario *scenario);

G_END_DECLS

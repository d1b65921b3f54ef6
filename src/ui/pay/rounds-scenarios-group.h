/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SCENARIOS_GROUP (rounds_scenarios_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsScenariosGroup, rounds_scenarios_group, ROUNDS, SCENARIOS_GROUP,
                      AdwPreferencesGroup)

void rounds_scenarios_group_set_session (RoundsScenariosGroup *self, RoundsSession *session);

G_END_DECLS

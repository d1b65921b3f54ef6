/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESS_OVERVIEW (rounds_assess_overview_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssessOverview, rounds_assess_overview, ROUNDS, ASSESS_OVERVIEW, AdwBin)

void rounds_assess_overview_set_session (RoundsAssessOverview *self, RoundsSession *session);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-cost-line.h"
#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COST_FORM (rounds_cost_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCostForm, rounds_cost_form, ROUNDS, COST_FORM, AdwPreferencesPage)

GtkWidget *rounds_cost_form_new (RoundsSession *session, RoundsOption *option,
                                 RoundsCostLine *line);

G_END_DECLS

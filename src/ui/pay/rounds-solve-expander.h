/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SOLVE_EXPANDER (rounds_solve_expander_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSolveExpander, rounds_solve_expander, ROUNDS, SOLVE_EXPANDER,
                      AdwExpanderRow)

GtkWidget *rounds_solve_expander_new (void);
void rounds_solve_expander_set_model (RoundsSolveExpander *self, RoundsForecastModel *model);

G_END_DECLS

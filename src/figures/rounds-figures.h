/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-live-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FIGURES (rounds_figures_get_type ())
G_DECLARE_FINAL_TYPE (RoundsFigures, rounds_figures, ROUNDS, FIGURES, GObject)

RoundsFigures *rounds_figures_new (RoundsPlan *plan, RoundsDate today);
RoundsPlan *rounds_figures_get_plan (RoundsFigures *self);
RoundsDate rounds_figures_get_today (RoundsFigures *self);
void rounds_figures_set_today (RoundsFigures *self, RoundsDate today);
gpointer rounds_figures_get_model (RoundsFigures *self, GType type);

G_END_DECLS

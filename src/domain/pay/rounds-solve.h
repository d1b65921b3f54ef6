/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast.h"

G_BEGIN_DECLS

/** ROUNDS_SOLVE_NONE: no value in the range meets the goal, or it cannot be known */
#define ROUNDS_SOLVE_NONE (-1)

/** RoundsSolveProbe: sets @meets to whether @value meets the goal */
typedef gboolean (*RoundsSolveProbe) (gint64 value, gboolean *meets, gpointer user_data,
                                      GError **error);

gboolean rounds_solve_least (gint64 low, gint64 high, RoundsSolveProbe probe, gpointer user_data,
                             gint64 *value, GError **error);
int rounds_solve_find_line (const RoundsWork *work);
gboolean rounds_solve_for_floor (const RoundsCashFlowInput *input, guint line, gint64 floor,
                                 gint64 *amount, GError **error);
gboolean rounds_solve_for_break_even (const RoundsCashFlowInput *input,
                                      const RoundsForecastTerms *terms, guint line, int month,
                                      gint64 *amount, GError **error);

G_END_DECLS

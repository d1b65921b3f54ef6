/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"

G_BEGIN_DECLS

/**
 * RoundsForecastParts:
 *
 * What is computed of one figure only when somebody asks. Clear with
 * rounds_forecast_parts_clear().
 */
typedef struct
{
  RoundsFloorCheck floor;
  gboolean has_floor;
  RoundsForecastSolution solution;
  gboolean has_solution;
  RoundsSensitivityBar bars[ROUNDS_SENSITIVITY_N_INPUTS];
  guint n_bars;
  gboolean has_bars;
  RoundsSimulation band; /* owned */
  gboolean has_band; /* computed, though maybe unknown */
  gboolean band_asked; /* a thread is at it */
} RoundsForecastParts;

void rounds_forecast_parts_ensure_floor (RoundsForecastParts *self,
                                         const RoundsForecastFigure *figure);
void rounds_forecast_parts_ensure_solution (RoundsForecastParts *self,
                                            const RoundsForecastFigure *figure, int years);
void rounds_forecast_parts_ensure_bars (RoundsForecastParts *self,
                                        const RoundsForecastFigure *figure, guint month);
void rounds_forecast_parts_take_band (RoundsForecastParts *self, RoundsSimulation *band);
void rounds_forecast_parts_clear (RoundsForecastParts *self);

G_END_DECLS

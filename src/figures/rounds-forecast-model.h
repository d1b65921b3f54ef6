/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"
#include "rounds-live-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FORECAST_MODEL (rounds_forecast_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsForecastModel, rounds_forecast_model, ROUNDS, FORECAST_MODEL,
                      RoundsLiveModel)

/** ROUNDS_FORECAST_SEED: of the band; the same plan shows the same band on every day and machine */
#define ROUNDS_FORECAST_SEED 20

/** ROUNDS_FORECAST_SWING_YEARS: after how many years the tornado looks at the difference */
#define ROUNDS_FORECAST_SWING_YEARS 3

guint rounds_forecast_model_get_n_figures (RoundsForecastModel *self);
const RoundsForecastFigure *rounds_forecast_model_get_figure (RoundsForecastModel *self,
                                                              guint position);
int rounds_forecast_model_find_option (RoundsForecastModel *self, gint64 option_id);
int rounds_forecast_model_find_scenario (RoundsForecastModel *self, gint64 scenario_id);
int rounds_forecast_model_get_tax_year (RoundsForecastModel *self);
const RoundsForecastTerms *rounds_forecast_model_get_terms (RoundsForecastModel *self);
void rounds_forecast_model_try (RoundsForecastModel *self, RoundsOption *option,
                                RoundsScenario *scenario, RoundsForecastFigure *figure);

/* What takes longer, computed when first asked for. */
const RoundsFloorCheck *rounds_forecast_model_get_floor_check (RoundsForecastModel *self,
                                                               guint position);
const RoundsForecastSolution *rounds_forecast_model_get_solution (RoundsForecastModel *self,
                                                                  guint position, int years);
const RoundsSensitivityBar *rounds_forecast_model_get_swings (RoundsForecastModel *self,
                                                              guint position, guint *n_bars);

/* The band of the savings: in a thread, or at once where nobody waits for a window. */
const RoundsSimulation *rounds_forecast_model_get_band (RoundsForecastModel *self, guint position);
const RoundsSimulation *rounds_forecast_model_compute_band (RoundsForecastModel *self,
                                                            guint position);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"
#include "rounds-forecast-model.h"

G_BEGIN_DECLS

RoundsChartModel *rounds_forecast_chart_new_cumulative (RoundsForecastModel *model,
                                                        gint64 option_id);
RoundsChartModel *rounds_forecast_chart_new_runway (RoundsForecastModel *model, guint position,
                                                    gboolean wait);
RoundsChartModel *rounds_forecast_chart_new_swings (RoundsForecastModel *model, guint position);

G_END_DECLS

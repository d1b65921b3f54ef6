/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-cash-case.h"
#include "rounds-simulation.h"

G_BEGIN_DECLS

/** RoundsForecastBands: bands of the savings that are being computed in threads */
typedef struct _RoundsForecastBands RoundsForecastBands;

/** RoundsForecastBandFunc: takes what it wants of @band; in the main context */
typedef void (*RoundsForecastBandFunc) (guint position, RoundsSimulation *band, gpointer user_data);

RoundsForecastBands *rounds_forecast_bands_new (RoundsForecastBandFunc func, gpointer user_data);
void rounds_forecast_bands_free (RoundsForecastBands *self);
void rounds_forecast_bands_ask (RoundsForecastBands *self, guint position,
                                RoundsCashCase *pay_case);
void rounds_forecast_bands_forget (RoundsForecastBands *self);

gboolean rounds_forecast_band_run (const RoundsCashCase *pay_case, RoundsSimulation *band,
                                   GCancellable *cancellable);

G_END_DECLS

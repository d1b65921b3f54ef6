/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_MONTHS (rounds_pay_months_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayMonths, rounds_pay_months, ROUNDS, PAY_MONTHS, AdwPreferencesGroup)

void rounds_pay_months_set_model (RoundsPayMonths *self, RoundsForecastModel *model);

G_END_DECLS

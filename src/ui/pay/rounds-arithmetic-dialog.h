/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-figure.h"
#include "rounds-pay-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ARITHMETIC_DIALOG (rounds_arithmetic_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsArithmeticDialog, rounds_arithmetic_dialog, ROUNDS, ARITHMETIC_DIALOG,
                      AdwDialog)

AdwDialog *rounds_arithmetic_dialog_new (const RoundsPayFigure *pay,
                                         const RoundsForecastFigure *forecast, int tax_year,
                                         const char *const *notes);

G_END_DECLS

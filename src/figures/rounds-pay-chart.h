/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"
#include "rounds-pay-model.h"

G_BEGIN_DECLS

RoundsChartModel *rounds_pay_chart_new (RoundsPayModel *model);
char *rounds_pay_chart_format (double cents, RoundsValueWidth width, gpointer unused);

G_END_DECLS

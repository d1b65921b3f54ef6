/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark-model.h"
#include "rounds-chart-model.h"

G_BEGIN_DECLS

RoundsChartModel *rounds_benchmark_chart_new (RoundsBenchmarkModel *model);

G_END_DECLS

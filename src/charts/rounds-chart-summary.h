/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"

G_BEGIN_DECLS

char *rounds_chart_summarize (RoundsChartModel *model);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"

G_BEGIN_DECLS

double rounds_chart_get_total (RoundsChartModel *model, guint index);
gboolean rounds_chart_get_range (RoundsChartModel *model, double *low, double *high);
guint *rounds_chart_order_by_swing (RoundsChartModel *model);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"

G_BEGIN_DECLS

char *rounds_chart_format (RoundsChartModel *model, double value, RoundsValueWidth width);
char *rounds_chart_name_position (RoundsChartModel *model, double position);
char *rounds_chart_name_month (RoundsChartModel *model, double position, const char *format);
char *rounds_chart_name_value (RoundsChartModel *model, RoundsSeries *series, guint index);
char *rounds_chart_name_point (RoundsChartModel *model, guint series, guint index);
char *rounds_chart_name_band (RoundsChartModel *model, RoundsSeries *series, guint index);
char *rounds_chart_name_event (RoundsChartModel *model, const RoundsChartEvent *event);

char *rounds_chart_describe_point (RoundsChartModel *model, guint series, guint index);
char *rounds_chart_describe_event (RoundsChartModel *model, const RoundsChartEvent *event);

char *rounds_chart_join_range (const char *low, const char *high);

G_END_DECLS

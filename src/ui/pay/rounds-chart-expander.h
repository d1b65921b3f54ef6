/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

/** RoundsChartSubject: what the chart under a row is about */
typedef enum
{
  ROUNDS_CHART_OF_DIFFERENCE, /* how far ahead of staying one is */
  ROUNDS_CHART_OF_SAVINGS, /* month by month, with their band */
  ROUNDS_CHART_OF_SWINGS, /* what matters */
} RoundsChartSubject;

#define ROUNDS_TYPE_CHART_EXPANDER (rounds_chart_expander_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChartExpander, rounds_chart_expander, ROUNDS, CHART_EXPANDER,
                      AdwExpanderRow)

GtkWidget *rounds_chart_expander_new (RoundsChartSubject subject);
void rounds_chart_expander_set_model (RoundsChartExpander *self, RoundsForecastModel *model);

G_END_DECLS

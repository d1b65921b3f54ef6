/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-forecast-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FIGURE_ROW (rounds_figure_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsFigureRow, rounds_figure_row, ROUNDS, FIGURE_ROW, AdwComboRow)

/**
 * RoundsFigureRowOffer: what there is to choose from besides the compared options
 * @ROUNDS_FIGURE_ROW_ALL: all options together
 * @ROUNDS_FIGURE_ROW_TODAY: today's work
 * @ROUNDS_FIGURE_ROW_SCENARIOS: every scenario after its option
 */
typedef enum
{
  ROUNDS_FIGURE_ROW_ALL = 1 << 0,
  ROUNDS_FIGURE_ROW_TODAY = 1 << 1,
  ROUNDS_FIGURE_ROW_SCENARIOS = 1 << 2,
} RoundsFigureRowOffer;

/** ROUNDS_FIGURE_ROW_EVERYTHING: the id that stands for all options together */
#define ROUNDS_FIGURE_ROW_EVERYTHING 0

GtkWidget *rounds_figure_row_new (RoundsFigureRowOffer offer);
void rounds_figure_row_update (RoundsFigureRow *self, RoundsForecastModel *model);
gint64 rounds_figure_row_get_id (RoundsFigureRow *self);
int rounds_figure_row_find (RoundsFigureRow *self, RoundsForecastModel *model);

G_END_DECLS

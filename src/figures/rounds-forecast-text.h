/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"

G_BEGIN_DECLS

/* What a forecast says, in words for people: for the screen and for paper. All return owned text;
 * %NULL where there is nothing to say, as about breaking even with today's work itself. */

char *rounds_forecast_text_dup_title (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_baseline (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_break_even (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_runway (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_lowest (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_total (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_present_value (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_verdict (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_margin (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_flip (const RoundsForecastFigure *figure,
                                     const RoundsFloorCheck *check);
char *rounds_forecast_text_dup_floor_pay (const RoundsForecastFigure *figure,
                                          const RoundsForecastSolution *solution);
char *rounds_forecast_text_dup_break_even_pay (const RoundsForecastFigure *figure,
                                               const RoundsForecastSolution *solution);
char *rounds_forecast_text_dup_loans (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_loans_reason (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_loans_whole (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_loans_source (void);
char *rounds_forecast_text_dup_band (const RoundsForecastFigure *figure,
                                     const RoundsSimulation *band);

GPtrArray *rounds_forecast_text_list_gaps (const RoundsForecastFigure *figure);
char *rounds_forecast_text_dup_months (int months);

G_END_DECLS

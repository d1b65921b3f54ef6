/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-forecast-model.h"
#include "rounds-pay-terms.h"
#include "rounds-transition.h"

G_BEGIN_DECLS

/** ForecastFixture: a plan of today's clinic and one option with a scenario, complete */
typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsForecastModel *model;
  gint64 staying;
  gint64 option;
  RoundsTransition *way;
  RoundsPayTerms *pay;
  RoundsScenario *scenario;
} ForecastFixture;

void forecast_fixture_set_up (ForecastFixture *fixture, gconstpointer data);
void forecast_fixture_tear_down (ForecastFixture *fixture, gconstpointer data);
const RoundsForecastFigure *forecast_fixture_get_figure (ForecastFixture *fixture);

G_END_DECLS

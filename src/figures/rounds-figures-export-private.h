/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-model.h"
#include "rounds-gig-model.h"
#include "rounds-skill-model.h"
#include "rounds-worked-model.h"

G_BEGIN_DECLS

/* What every section of the exported figures is written with; null for what nobody knows. */
void rounds_export_add_text (GVariantDict *dict, const char *name, const char *text);
void rounds_export_add_money (GVariantDict *dict, const char *name, gint64 cents);
void rounds_export_add_number (GVariantDict *dict, const char *name, double number);

GVariant *rounds_figures_export_forecast (RoundsForecastModel *model);
GVariant *rounds_figures_export_trade_offs (RoundsGigModel *model);
GVariant *rounds_figures_export_portfolios (RoundsGigModel *model);
GVariant *rounds_figures_export_skills (RoundsSkillModel *model);
GVariant *rounds_figures_export_worked (RoundsWorkedModel *model);

G_END_DECLS

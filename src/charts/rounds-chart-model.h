/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-types.h"
#include "rounds-series.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHART_MODEL (rounds_chart_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChartModel, rounds_chart_model, ROUNDS, CHART_MODEL, GObject)

/**
 * RoundsChartModel:
 * @title: (not nullable): what people call the chart
 * @series: (element-type RoundsSeries): what it shows
 * @events: (element-type RoundsChartEvent): what is worth a label
 * @categories: (nullable): names of the positions, from 0
 * @kind: what is drawn
 * @start_year: the year of position 0; 0 where positions are not months
 * @start_month: the calendar month of position 0, from 1
 * @n_months: length of the axis where positions are months
 * @upright: bars stand on the axis of positions instead of lying beside it
 * @baseline: the outcome that a tornado swings round
 * @smallest_step: what ticks are multiples of (100 where values are cents); 0 for anything
 *
 * What a chart says, apart from any picture of it. Screen, paper, table and spoken summary all read
 * the same model. Read the members directly, write them with the functions, so that charts follow.
 */
struct _RoundsChartModel
{
  GObject parent_instance;

  /* owned */
  char *title;
  GPtrArray *series;
  GArray *events;
  char **categories;
  RoundsValueFormat format;
  gpointer format_data;
  GDestroyNotify format_destroy;

  RoundsChartKind kind;
  int start_year;
  int start_month;
  guint n_months;
  gboolean upright;
  double baseline;
  double smallest_step;
};

RoundsChartModel *rounds_chart_model_new (RoundsChartKind kind, const char *title);

void rounds_chart_model_add_series (RoundsChartModel *self, RoundsSeries *series);
RoundsSeries *rounds_chart_model_get_series (RoundsChartModel *self, guint index);

void rounds_chart_model_add_event (RoundsChartModel *self, const RoundsChartEvent *event);
const RoundsChartEvent *rounds_chart_model_get_event (RoundsChartModel *self, guint index);

void rounds_chart_model_set_categories (RoundsChartModel *self, const char *const *categories);
void rounds_chart_model_set_months (RoundsChartModel *self, int start_year, int start_month,
                                    guint n_months);
guint rounds_chart_model_get_n_positions (RoundsChartModel *self);

void rounds_chart_model_set_upright (RoundsChartModel *self, gboolean upright);
void rounds_chart_model_set_baseline (RoundsChartModel *self, double baseline);
void rounds_chart_model_set_smallest_step (RoundsChartModel *self, double step);

void rounds_chart_model_set_format (RoundsChartModel *self, RoundsValueFormat format,
                                    gpointer user_data, GDestroyNotify destroy);

G_END_DECLS

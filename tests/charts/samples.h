/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"

G_BEGIN_DECLS

/* Invented charts, for tests and for looking at. */
typedef enum
{
  SAMPLE_TAKE_HOME,
  SAMPLE_UPRIGHT,
  SAMPLE_NEGATIVE,
  SAMPLE_CUMULATIVE,
  SAMPLE_RUNWAY,
  SAMPLE_TORNADO,
  SAMPLE_TIMELINE,
  SAMPLE_STRIP,
  N_SAMPLES
} Sample;

RoundsChartModel *samples_create (Sample sample);
char *samples_format_dollars (double value, RoundsValueWidth width, gpointer user_data);

G_END_DECLS

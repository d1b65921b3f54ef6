/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"

G_BEGIN_DECLS

/**
 * RoundsAssumptionLine:
 * @key: its name in files
 * @title: what was taken
 * @value: (nullable): how much, for people; the title says all where it is %NULL
 * @number: the same; %NAN where there is no value
 * @source: where it comes from
 * @of_option: whether it is about the option
 * @of_plan: whether it is about the plan as a whole; about the work of today where neither is
 */
typedef struct
{
  const char *key;
  const char *title;
  char *value;
  double number;
  const char *source;
  gboolean of_option;
  gboolean of_plan;
} RoundsAssumptionLine;

GArray *rounds_assumption_text_list (const RoundsForecastFigure *figure);
char *rounds_assumption_text_dup_value (const RoundsAssumption *assumption);
char *rounds_assumption_text_dup_money (const RoundsForecastTerms *terms);
const RoundsAssumption *rounds_assumption_text_find (const RoundsForecastFigure *figure,
                                                     RoundsAssumptionKind kind, gboolean of_option);

G_END_DECLS

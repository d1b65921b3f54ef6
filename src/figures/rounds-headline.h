/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"
#include "rounds-pay-model.h"

G_BEGIN_DECLS

/** RoundsHeadlinePlace: where what is missing for a figure is entered */
typedef enum
{
  ROUNDS_HEADLINE_KNOWN, /* nothing is missing, or nothing that could be entered */
  ROUNDS_HEADLINE_PAY,
  ROUNDS_HEADLINE_TODAYS_PAY,
  ROUNDS_HEADLINE_HOUSEHOLD,
} RoundsHeadlinePlace;

/**
 * RoundsHeadline:
 * @label: what the figure is
 * @value: (owned): the figure, or what to enter to see it
 * @detail: (owned) (nullable): a sentence under it
 * @place: where to enter what is missing
 *
 * One of the few figures by which an option is judged at a glance.
 */
typedef struct
{
  const char *label;
  char *value;
  char *detail;
  RoundsHeadlinePlace place;
} RoundsHeadline;

GArray *rounds_headline_list (const RoundsPayFigure *pay, const RoundsForecastFigure *forecast,
                              const RoundsFloorCheck *check);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast-figure.h"
#include "rounds-pay-model.h"

G_BEGIN_DECLS

/**
 * RoundsArithmeticLine:
 * @label: (owned): what is counted
 * @source: (owned) (nullable): where it comes from
 * @amount: (owned) (nullable): how much
 */
typedef struct
{
  char *label;
  char *source;
  char *amount;
} RoundsArithmeticLine;

/**
 * RoundsArithmeticSection:
 * @title: (owned): what the lines are about
 * @note: (owned) (nullable): what else there is to say
 * @total: (owned) (nullable): what the lines add up to
 * @lines: (owned) (element-type RoundsArithmeticLine): at least one
 */
typedef struct
{
  char *title;
  char *note;
  char *total;
  GArray *lines;
} RoundsArithmeticSection;

/* The whole calculation for people, in sections (element-type RoundsArithmeticSection). */
GPtrArray *rounds_arithmetic_list_year (const RoundsPayFigure *figure);
GPtrArray *rounds_arithmetic_list_months (const RoundsForecastFigure *figure);
GPtrArray *rounds_arithmetic_list_taken (const RoundsForecastFigure *figure,
                                         const char *const *notes);

char *rounds_arithmetic_dup_text (const char *title, GPtrArray *sections);

/* For the files that list sections. */
RoundsArithmeticSection *rounds_arithmetic_add_section (GPtrArray *sections, char *title,
                                                        char *total);
void rounds_arithmetic_add_line (RoundsArithmeticSection *section, const char *label,
                                 const char *source, char *amount);
void rounds_arithmetic_add_loans (GPtrArray *sections, const RoundsForecastFigure *figure,
                                  const RoundsCashYear *total);
GPtrArray *rounds_arithmetic_new_sections (void);

G_END_DECLS

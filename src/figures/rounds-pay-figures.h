/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-pay-model.h"

G_BEGIN_DECLS

/**
 * RoundsPayLine:
 * @label: what the figure is, translated
 * @value: it, for people
 *
 * One headline figure of an option, the same on screen and on paper.
 */
typedef struct
{
  const char *label;
  char *value;
} RoundsPayLine;

const char *rounds_pay_figures_get_before_state (void);
GArray *rounds_pay_figures_list_lines (const RoundsPayFigure *figure);
char *rounds_pay_figures_dup_change (const RoundsPayFigure *figure);
char *rounds_pay_figures_describe_change (const RoundsPayFigure *figure);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-gig-model.h"

G_BEGIN_DECLS

/**
 * RoundsGigText:
 * @label: what it is, translated
 * @value: (owned): in words or as an amount
 */
typedef struct
{
  const char *label;
  char *value;
} RoundsGigText;

char *rounds_gig_text_dup_missing (const RoundsGigFigure *figure);
GArray *rounds_gig_text_list_gives (const RoundsGigFigure *figure);
GArray *rounds_gig_text_list_costs (const RoundsGigFigure *figure);
GArray *rounds_gig_text_list_ways (const RoundsGigFigure *figure);
char *rounds_gig_text_dup_own (const RoundsGigFigure *figure);

char *rounds_gig_text_dup_line (const RoundsGigLine *line);
GArray *rounds_gig_text_list_portfolio (const RoundsGigFigure *figure);
char *rounds_gig_text_dup_portfolio (const RoundsGigFigure *figure);

G_END_DECLS

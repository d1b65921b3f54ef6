/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-worked-model.h"

G_BEGIN_DECLS

/**
 * RoundsWorkedSource:
 * @title: (owned): what is paid how much
 * @text: (owned): who says so of whom, and what to know before relying on it
 * @address: where it was read
 *
 * Where a figure of a worked example comes from.
 */
typedef struct
{
  char *title;
  char *text;
  const char *address;
} RoundsWorkedSource;

char *rounds_worked_text_dup_title (const RoundsWorkedFigure *figure);
const char *rounds_worked_text_get_verdict (const RoundsWorkedFigure *figure);
char *rounds_worked_text_dup_pay (const RoundsWorkedFigure *figure);
char *rounds_worked_text_dup_change (const RoundsWorkedFigure *figure);
char *rounds_worked_text_dup_household (RoundsWorkedModel *model, const RoundsWorkedFigure *figure);
GArray *rounds_worked_text_list_sources (RoundsWorkedModel *model);

G_END_DECLS

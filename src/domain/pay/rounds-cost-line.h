/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cost.h"
#include "rounds-record.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COST_LINE (rounds_cost_line_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCostLine, rounds_cost_line, ROUNDS, COST_LINE, RoundsRecord)

/**
 * RoundsCostLine:
 *
 * One cost of an option or of leaving for it. Members are read directly and written as properties.
 */
struct _RoundsCostLine
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  char *label;
  RoundsCostTerms terms;
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-income.h"
#include "rounds-record.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_INCOME_LINE (rounds_income_line_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIncomeLine, rounds_income_line, ROUNDS, INCOME_LINE, RoundsRecord)

/**
 * RoundsIncomeLine:
 *
 * One stream of pay of an option, today's included. Members are read directly and written as
 * properties.
 */
struct _RoundsIncomeLine
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  char *label;
  RoundsIncomeTerms terms;
};

G_END_DECLS

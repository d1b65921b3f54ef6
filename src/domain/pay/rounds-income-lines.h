/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-income-line.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

GArray *rounds_income_lines_list (RoundsPlan *plan, gint64 option);
RoundsIncomeTerms rounds_income_lines_resolve (RoundsPlan *plan, const RoundsIncomeLine *line);
gint64 rounds_income_lines_get_year (RoundsPlan *plan, gint64 option);
RoundsIncomeLine *rounds_income_lines_get (RoundsPlan *plan, gint64 option, guint position);
gboolean rounds_income_lines_replace_pay (RoundsPlan *plan, gint64 option);

G_END_DECLS

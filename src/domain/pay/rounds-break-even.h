/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_BREAK_EVEN_NEVER: not within the months that were looked at */
#define ROUNDS_BREAK_EVEN_NEVER (-1)

int rounds_break_even_search (const gint64 *cumulative, guint n_months);
int rounds_break_even_formula (guint month, gint64 cumulative, gint64 a_month);

G_END_DECLS

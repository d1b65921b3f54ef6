/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_MONEY_UNSET: an amount that nobody has given; unlike 0 it is never counted */
#define ROUNDS_MONEY_UNSET G_MININT64

/** ROUNDS_MONEY_MAX: ten billion dollars in cents, the largest amount that is taken */
#define ROUNDS_MONEY_MAX G_GINT64_CONSTANT (1000000000000)

gint64 rounds_money_from_dollars (double dollars);
double rounds_money_to_dollars (gint64 cents);
gint64 rounds_money_add (gint64 a, gint64 b);

G_END_DECLS

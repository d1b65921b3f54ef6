/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-date.h"
#include "rounds-money.h"

G_BEGIN_DECLS

char *rounds_format_signed (const char *sign, const char *number);
char *rounds_format_money (gint64 cents);
char *rounds_format_money_exact (gint64 cents);
char *rounds_format_money_change (gint64 cents);
char *rounds_format_money_compact (gint64 cents);
char *rounds_format_number (double value, int decimals);
char *rounds_format_percent (double share);
char *rounds_format_date (RoundsDate date);
char *rounds_format_month (RoundsDate date);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsDate:
 *
 * A civil day: the number of days since 1970-01-01 in the proleptic Gregorian calendar. It has no
 * time and no zone, so a move across zones or a daylight-saving change never shifts it.
 */
typedef gint32 RoundsDate;

/** ROUNDS_DATE_NONE: no date given. Sorts before every real date. */
#define ROUNDS_DATE_NONE G_MININT32

RoundsDate rounds_date_new (int year, int month, int day);
RoundsDate rounds_date_today (void);
RoundsDate rounds_date_from_instant (gint64 instant);
gboolean rounds_date_parse_iso (const char *text, RoundsDate *date);
char *rounds_date_to_iso (RoundsDate date);
void rounds_date_get_ymd (RoundsDate date, int *year, int *month, int *day);
RoundsDate rounds_date_add_months (RoundsDate date, int months);
RoundsDate rounds_date_month_start (RoundsDate date);
int rounds_date_months_between (RoundsDate from, RoundsDate to);

G_END_DECLS

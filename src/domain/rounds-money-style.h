/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsMoneyStyle:
 *
 * How people of one locale write amounts. Filled once at the edge of the program and handed in, so
 * that parsing and writing are the same in every test.
 */
typedef struct
{
  gunichar decimal; /* such as U'.' */
  gunichar grouping; /* such as U','; 0 for none */
  char currency[16]; /* of the locale, such as "€"; may be empty. Amounts are dollars even so */
  guint outer_group; /* digits between marks before the last three: 2 in India; 0 for three too */
} RoundsMoneyStyle;

void rounds_money_style_init_from_locale (RoundsMoneyStyle *style);
char *rounds_money_style_format (const RoundsMoneyStyle *style, gint64 cents);

G_END_DECLS

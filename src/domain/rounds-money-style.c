/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-money-style.h"
#include "rounds-money.h"

#define GROUP 3

/* The one character of a text in the encoding of the locale; 0 where there is none or more than
 * one. */
static gunichar
only_character (const char *text)
{
  g_autofree char *utf8 = g_locale_to_utf8 (text, -1, NULL, NULL, NULL);

  return utf8 != NULL && g_utf8_strlen (utf8, -1) == 1 ? g_utf8_get_char (utf8) : 0;
}

/* The C library lists the sizes of groups from the right; the last one repeats. */
static guint
get_outer_group (const char *grouping)
{
  return grouping[0] == GROUP && grouping[1] > 0 && grouping[1] < GROUP ? (guint) grouping[1] : 0;
}

/**
 * rounds_money_style_init_from_locale:
 * @style: (out): how the locale of the program writes money
 *
 * Asks the C library, for the edge of the program. The marks are those of numbers, as wherever the
 * program writes one: some locales have other marks for money, and what stands in a field must be
 * read as what it shows. What the locale leaves open is filled: no locale at all writes amounts as
 * in the US.
 */
void
rounds_money_style_init_from_locale (RoundsMoneyStyle *style)
{
  const struct lconv *conventions = localeconv ();
  g_autofree char *currency = NULL;

  g_return_if_fail (style != NULL);

  *style = (RoundsMoneyStyle) { 0 };
  style->decimal = only_character (conventions->decimal_point);
  style->grouping = only_character (conventions->thousands_sep);
  if (style->decimal == 0)
    style->decimal = '.';
  if (style->grouping == 0)
    style->grouping = only_character (conventions->mon_thousands_sep);
  if (style->grouping == 0 || style->grouping == style->decimal)
    style->grouping = style->decimal == ',' ? '.' : ',';
  style->outer_group = get_outer_group (conventions->grouping);
  currency = g_locale_to_utf8 (conventions->currency_symbol, -1, NULL, NULL, NULL);
  g_strlcpy (style->currency, currency != NULL && *currency != '\0' ? currency : "$",
             sizeof style->currency);
}

static gboolean
begins_group (gsize n_left, const RoundsMoneyStyle *style)
{
  guint outer = style->outer_group != 0 ? style->outer_group : GROUP;

  return n_left >= GROUP && (n_left - GROUP) % outer == 0;
}

/**
 * rounds_money_style_format:
 * @cents: an amount, or %ROUNDS_MONEY_UNSET
 *
 * Writes an amount as one would type it: grouped, cents only where there are any, no currency. The
 * parser reads it back as the same amount.
 *
 * Returns: (transfer full): the text; empty while unset
 */
char *
rounds_money_style_format (const RoundsMoneyStyle *style, gint64 cents)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *digits = NULL;
  gsize length;

  g_return_val_if_fail (style != NULL, NULL);

  if (cents == ROUNDS_MONEY_UNSET)
    return g_strdup ("");
  digits = g_strdup_printf ("%" G_GINT64_FORMAT, ABS (cents) / 100);
  length = strlen (digits);
  if (cents < 0)
    g_string_append_c (text, '-');
  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && begins_group (length - i, style) && style->grouping != 0)
        g_string_append_unichar (text, style->grouping);
      g_string_append_c (text, digits[i]);
    }
  if (cents % 100 != 0)
    {
      g_string_append_unichar (text, style->decimal);
      g_string_append_printf (text, "%02d", (int) (ABS (cents) % 100));
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

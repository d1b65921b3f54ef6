/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-money-currency.h"

/* Currencies of which no sign of their own tells. */
static const char *const others[] = {
  "A$",  "AU$", "C$",  "CA$", "$CA", "HK$", "MX$", "NT$", "NZ$", "R$",  "S$",
  "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD",
  "ILS", "INR", "JPY", "KRW", "MXN", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN",
  "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "ZAR", "Fr",  "kr",  "Rs",
};

static gboolean
is_in_sign (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL;
}

/* The letters and signs that @text begins with, as the "CHF" of "CHF 250". */
static char *
dup_first_sign (const char *text)
{
  const char *end = text;

  while (is_in_sign (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return g_strndup (text, (gsize) (end - text));
}

/* The letters and signs that @text ends with, as the "k€" of "120k€". */
static const char *
find_last_sign (const char *text)
{
  const char *start = text + strlen (text);

  while (start > text && is_in_sign (g_utf8_get_char (g_utf8_prev_char (start))))
    start = g_utf8_prev_char (start);
  return start;
}

static gboolean
is_other (const char *sign, const char *local)
{
  for (const char *at = sign; *at != '\0'; at = g_utf8_next_char (at))
    if (*at != '$' && g_unichar_type (g_utf8_get_char (at)) == G_UNICODE_CURRENCY_SYMBOL)
      return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_ascii_strcasecmp (others[i], sign) == 0)
      return TRUE;
  return *sign != '\0' && !g_str_equal (sign, "$") && g_str_equal (sign, local);
}

/**
 * rounds_money_currency_is_other:
 * @text: an amount as it was typed, in UTF-8
 * @local: the sign of the locale's own money; may be empty
 *
 * The plan and every figure that ships are in US dollars, so an amount of other money must never be
 * taken for as many dollars.
 *
 * Returns: whether @text names a currency other than the US dollar, before or after its number
 */
gboolean
rounds_money_currency_is_other (const char *text, const char *local)
{
  g_autofree char *before = NULL;
  const char *after;

  g_return_val_if_fail (text != NULL && local != NULL, FALSE);

  before = dup_first_sign (text);
  after = find_last_sign (text);
  /* The letter of thousands or millions stands between the number and the sign. */
  return is_other (before, local) || is_other (after, local) ||
         (*after != '\0' && strchr ("kKmM", *after) != NULL && is_other (after + 1, local));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>
#include <math.h>

#include "rounds-format.h"

#define MINUS "\342\210\222" /* U+2212, as wide as a digit */
#define ISOLATE "\342\201\246" /* U+2066, from here on left to right, whatever is around it */
#define END_ISOLATE "\342\201\251" /* U+2069 */

/**
 * rounds_format_signed:
 * @sign: "+", a minus, or nothing
 *
 * Where text runs from right to left, a sign would go to the far end of its number, where it reads
 * as nothing or as part of the next one. There the two are kept together, left to right.
 *
 * Returns: (transfer full): @number with @sign in front
 */
char *
rounds_format_signed (const char *sign, const char *number)
{
  g_return_val_if_fail (sign != NULL && number != NULL, NULL);

  if (*sign == '\0' || gtk_widget_get_default_direction () != GTK_TEXT_DIR_RTL)
    return g_strconcat (sign, number, NULL);
  return g_strconcat (ISOLATE, sign, number, END_ISOLATE, NULL);
}

/* Puts the currency sign and the sign of the amount around a grouped number. */
static char *
with_currency (const char *sign, char *number)
{
  g_autofree char *owned = number;
  /* Translators: an amount of US dollars; %s is the number */
  g_autofree char *amount = g_strdup_printf (C_ ("money", "$%s"), owned);

  return rounds_format_signed (sign, amount);
}

static char *
format_cents (gint64 cents, int decimals, const char *plus)
{
  double dollars = fabs (rounds_money_to_dollars (cents));
  gboolean nothing = decimals == 0 ? dollars < 0.5 : cents == 0;

  if (cents == ROUNDS_MONEY_UNSET)
    return g_strdup (C_ ("amount", "not known"));
  return with_currency (nothing     ? ""
                        : cents < 0 ? MINUS
                                    : plus,
                        g_strdup_printf ("%'.*f", decimals, dollars));
}

/**
 * rounds_format_money:
 *
 * Returns: (transfer full): whole dollars by the locale's grouping ("$182,400"); "not known" for an
 *   amount that is not set
 */
char *
rounds_format_money (gint64 cents)
{
  return format_cents (cents, 0, "");
}

/** rounds_format_money_exact: the same with cents ("$89.29"), as for an hour */
char *
rounds_format_money_exact (gint64 cents)
{
  return format_cents (cents, 2, "");
}

/** rounds_format_money_change: the same in whole dollars, with a sign also where it grows */
char *
rounds_format_money_change (gint64 cents)
{
  return format_cents (cents, 0, "+");
}

/** rounds_format_money_compact: for the ticks of an axis ("$150k", "$1.2M") */
char *
rounds_format_money_compact (gint64 cents)
{
  double dollars = fabs (rounds_money_to_dollars (cents));
  const char *sign = cents < 0 ? MINUS : "";

  if (cents == ROUNDS_MONEY_UNSET)
    return g_strdup (C_ ("amount", "not known"));
  if (dollars >= 1e6)
    /* Translators: millions of dollars on an axis */
    return with_currency (sign, g_strdup_printf (C_ ("money", "%.3gM"), dollars / 1e6));
  if (dollars >= 1e4)
    /* Translators: thousands of dollars on an axis */
    return with_currency (sign, g_strdup_printf (C_ ("money", "%.3gk"), dollars / 1e3));
  return format_cents (cents, 0, "");
}

/** rounds_format_number: @value by the locale, or "not known" for %NAN */
char *
rounds_format_number (double value, int decimals)
{
  g_autofree char *number = NULL;

  if (!isfinite (value))
    return g_strdup (C_ ("amount", "not known"));
  number = g_strdup_printf ("%'.*f", decimals, fabs (value));
  return rounds_format_signed (value < -0.5 * pow (10, -decimals) ? MINUS : "", number);
}

/**
 * rounds_format_percent:
 * @share: 0.25 for 25 %
 */
char *
rounds_format_percent (double share)
{
  g_autofree char *number = NULL;

  if (!isfinite (share))
    return g_strdup (C_ ("amount", "not known"));
  /* Translators: keep or change the space before the sign as your language wants it */
  number = g_strdup_printf (C_ ("percent", "%.0f%%"), fabs (share) * 100);
  return rounds_format_signed (share < -0.005 ? MINUS : "", number);
}

static char *
format_day (RoundsDate date, const char *format)
{
  g_autoptr (GDateTime) time = NULL;
  int year, month, day;

  if (date == ROUNDS_DATE_NONE)
    return g_strdup (C_ ("date", "no date"));
  rounds_date_get_ymd (date, &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, 12, 0, 0);
  return g_date_time_format (time, format);
}

/** rounds_format_date: a civil day for people ("Nov 20, 2026"); "no date" for none */
char *
rounds_format_date (RoundsDate date)
{
  /* Translators: a day, in the format of g_date_time_format() */
  return format_day (date, C_ ("date format", "%b %-d, %Y"));
}

/** rounds_format_month: the month of @date for people ("November 2026") */
char *
rounds_format_month (RoundsDate date)
{
  /* Translators: a month and its year, in the format of g_date_time_format() */
  return format_day (date, C_ ("date format", "%OB %Y"));
}
